import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { validate } from '../../../shared/rules/validate.ts';
import type { CellValue } from '../../../shared/value.ts';
import { number, text } from '../../../shared/value.ts';
import { aColumn } from '../../builders/every-type-form.ts';
import { aSmallForm } from '../../builders/a-small-form.ts';

const inAll = (word: string) => ({ nb: word, nn: word, en: word });
const amount = { kind: 'amount', unit: 'kr', min: '0', max: '999999' } as const;
const left = aColumn(
  { kind: 'computed', as: { kind: 'amount', unit: 'kr' }, formula: '[given] - [used]' },
  { id: 'left', title: inAll('Igjen') },
);
const form: FormDefinition = {
  ...aSmallForm,
  sheets: aSmallForm.sheets.slice(0, 1).map((sheet) => ({
    ...sheet,
    rows: { kind: 'fixed' },
    columns: [
      aColumn(amount, { id: 'carried', title: inAll('Overført'), locked: true, fromPrevious: 'left' }),
      aColumn(amount, { id: 'given', title: inAll('Tildelt') }),
      aColumn(amount, { id: 'used', title: inAll('Brukt') }),
      left,
      aColumn({ kind: 'text', maxLength: 9 }, { id: 'lastNote', locked: true, fromPrevious: 'note' }),
      aColumn({ kind: 'text', maxLength: 9 }, { id: 'note' }),
    ],
  })),
};

type Cells = Readonly<Record<string, CellValue>>;
const contentOf = (cells: Cells, row = 'p') => ({
  sheets: { projects: { rows: [{ id: row, line: 1, cells }] } },
});
const last = { given: number('1000'), used: number('600'), note: text('gammel') };
const findings = (cells: Cells, previous: ReturnType<typeof contentOf> | null = contentOf(last)) =>
  validate(
    {
      form,
      period: '2025',
      organisation: { id: 'a', name: 'A' },
      content: contentOf(cells),
      previous,
      lists: {},
    },
    'nb',
  );

describe('carried over is what was left', () => {
  it('tells both figures and the difference, and is content when it is corrected', () => {
    expect(findings({ carried: number('500') })).toMatchObject([
      {
        rule: 'carried-over-is-what-was-left',
        severity: 'warning',
        cell: 'B6',
        actual: '500',
        expected: '400',
        difference: '100',
        message:
          '«Overført» er 500\u00a0kr, men «Igjen» var 400\u00a0kr i forrige rapport. Be den som bestilte rapporten rette det til 400\u00a0kr, eller forklar forskjellen.',
      },
    ]);
    expect(findings({ carried: number('400') })).toEqual([]);
  });

  it('compares figures, not words', () => {
    expect(findings({ carried: number('400'), lastNote: text('ny') })).toEqual([]);
  });

  it('has nothing to say about empty cells, another line, or without last period', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ carried: number('500') }, contentOf({ note: text('tom') }))).toHaveLength(1);
    expect(findings({ carried: number('500') }, contentOf(last, 'q'))).toEqual([]);
    expect(findings({ carried: number('500') }, null)).toEqual([]);
  });
});
