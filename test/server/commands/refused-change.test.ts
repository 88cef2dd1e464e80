import { describe, expect, it } from 'vitest';
import { describeRefused } from '../../../server/commands/refused-change.ts';
import { languages } from '../../../shared/language.ts';
import type { Operation, OperationResult, RejectionCode } from '../../../shared/sync/operation.ts';
import { number, text, yesNo } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';

const report = aReport({ projects: [aProject({ title: text('Nattkafé'), amount: number('500') })] });
const row = report.content.sheets['projects']?.rows[0]?.id ?? '';
const place = {
  sheetName: 'Prosjekter 2025',
  rows: { [row]: 9 },
  columns: { title: 'B', amount: 'E' },
  firstLine: 9,
};
const inFile = { ...report, places: { projects: place } };
const head = { seq: 1, base: 1, source: 'import', at: '2026-01-01T00:00:00Z' } as const;
const setAmount: Operation = {
  ...head,
  kind: 'set',
  sheet: 'projects',
  row,
  column: 'amount',
  value: number('700'),
};
const deletion: Operation = { ...head, kind: 'deleteRow', sheet: 'projects', row };
const rejected = (code: RejectionCode): OperationResult => ({ seq: 1, outcome: 'rejected', code });
const told = (...[operation, result, language = 'nb']: [Operation, OperationResult, ('nb' | 'nn' | 'en')?]) =>
  describeRefused(inFile, operation, result, language)?.replaceAll('\u00a0', ' ');
const codes: readonly RejectionCode[] = [
  'NOT_EDITABLE',
  'CLOSED',
  'UNKNOWN_CELL',
  'LOCKED_CELL',
  'UNKNOWN_ROW',
  'ROW_DELETED',
  'UNKNOWN_CONFLICT',
  'TOO_MANY_ROWS',
];

describe('a change that was not taken', () => {
  it.each(codes)('is told by the cell in the file, both values and what to do: %s', (code) => {
    const sentences = languages.map((language) => told(setAmount, rejected(code), language));
    for (const sentence of sentences) expect(sentence).toMatch(/^Prosjekter 2025!E9: .*700 .*500 .*\. .+\.$/);
    expect(new Set(sentences).size).toBe(3);
  });

  it('does not repeat a text that may name a person', () => {
    const operation: Operation = { ...setAmount, column: 'title', value: text('15076500565') };
    expect(told(operation, rejected('SENSITIVE'))).toMatch(/^Prosjekter 2025!B9: (?!.*15076500565).*Fjern/);
  });

  it('names a line that is gone from the file by its title', () => {
    const gone = { ...report, places: { projects: { ...place, rows: {} } } };
    const conflict: OperationResult = {
      ...{ seq: 1, outcome: 'conflict', revision: 2, conflict: 'c' },
      current: { value: yesNo(true), revision: 2 },
    };
    expect(describeRefused(gone, deletion, conflict, 'nb')).toMatch(
      /^Prosjekter 2025 \(«Nattkafé»\): Linjen er fjernet i filen/,
    );
  });

  it('is nothing when it was taken', () => {
    expect(told(setAmount, { seq: 1, outcome: 'applied', revision: 2 })).toBeUndefined();
  });
});
