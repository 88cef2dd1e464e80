import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey } from '../../../shared/finding.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { languages } from '../../../shared/language.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { validate } from '../../../shared/rules/validate.ts';
import type { CellValue } from '../../../shared/value.ts';
import { number, text } from '../../../shared/value.ts';
import type { Cells } from '../../builders/a-report.ts';
import { aProject, aReport, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import { findingsIn, rulesIn } from '../../builders/findings.ts';
import { changeRows } from '../../builders/mend.ts';

const columns = grantProjects.sheets.flatMap(({ columns }) => columns.map(({ id }) => id));
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.record({
    t: fc.constant('s' as const),
    v: fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,;-aA\ud800\n\u00a0')) }),
      fc.constantFrom('project', '1,2 mill.', '1.234', '03.2025'),
    ),
  }),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('-0.5', '1e9', '20205')),
  }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
  fc.record({
    t: fc.constant('d' as const),
    v: fc.oneof(fc.string(), fc.constantFrom('2025-02-30', '2025-01-01')),
  }),
  fc.record({ t: fc.constant('l' as const), v: fc.array(fc.string()) }),
  fc.constant(null),
);
const anyCells: fc.Arbitrary<Cells> = fc.dictionary(fc.constantFrom(...columns), anyValue);
const fewTitles = fc.constantFrom('Samsår', 'Oslo', 'av spes.helsetj', 'Digital hjemmeoppfølging i Oslo', '');
const fewAmounts = fc.constantFrom('1000000', '1821000', '2753', '3000000');
const likelyProject = fc
  .tuple(fewTitles, fewAmounts)
  .map(([title, amount]) => aProject({ title: text(title), amount: number(amount), paidOut: null }));

describe('validating a report', () => {
  it('never fails, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 6 }), anyCells, (projects, frame) => {
        for (const language of languages) {
          for (const { message } of validate(aReport({ projects, frame }), language)) {
            expect(message).not.toMatch(/undefined|null|NaN|\[object/);
          }
        }
      }),
    );
  });

  it('does not depend on the order in which rows arrive, only on their lines', () => {
    const someProjects = fc.array(likelyProject, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(someProjects, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (projects, keys) => {
        const report = aReport({ projects });
        const shuffled = changeRows(report, 'projects', (rows) =>
          rows.toSorted((a, b) => (keys[a.line - 1] ?? 0) - (keys[b.line - 1] ?? 0)),
        );
        expect(findingsIn(shuffled)).toEqual(findingsIn(report));
      }),
    );
  });

  it('does not depend on where on the sheet a line stands, except for rules about neighbours', () => {
    const aboutNeighbours = [
      'lines-have-a-title',
      'lines-are-whole',
      'amounts-are-not-repeated',
      'titles-are-unique',
    ];
    const others = (report: ReturnType<typeof aReport>) =>
      findingsIn(report)
        .filter(({ rule }) => !aboutNeighbours.includes(rule))
        .map((finding) => `${findingKey(finding)} ${finding.actual ?? ''}`)
        .sort();
    fc.assert(
      fc.property(
        fc.array(
          anyCells.map((cells) => aProject(cells)),
          { minLength: 2, maxLength: 6 },
        ),
        (projects) => {
          const titled = projects.map((cells) => ({
            ...cells,
            title: text('Samsår'),
            amount: number('1000000'),
          }));
          const report = aReport({ projects: titled });
          const reversed = changeRows(report, 'projects', (rows) =>
            rows.map((row) => ({ ...row, line: 50 - row.line })),
          );
          expect(others(reversed)).toEqual(others(report));
        },
      ),
    );
  });

  it('has at most one error and nothing else about a cell with an error', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 5 }), (projects) => {
        const findings = findingsIn(aReport({ projects }));
        for (const error of findings.filter(({ severity }) => severity === 'error')) {
          const sameCell = findings.filter(
            ({ row, column, sheet }) => sheet === error.sheet && row === error.row && column === error.column,
          );
          expect(sameCell).toHaveLength(1);
        }
      }),
    );
  });

  it('lets a rule find something only on sheets that it applies to', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 4 }), anyCells, (projects, frame) => {
        const report = aReport({ projects, frame });
        for (const { appliesTo, check } of rules) {
          const sheets = report.form.sheets.filter(appliesTo).map(({ id }) => id);
          for (const { sheet } of check(report)) expect(sheets).toContain(sheet);
        }
      }),
    );
  });

  it('tells findings by sheet, line and column', () => {
    const report = aReport({
      projects: [
        aProject({ comment: text('x'.repeat(4001)), kind: null }),
        aProject({ title: text('Felles trainee'), status: null }),
      ],
      frame: { allocated: number('1') },
    });
    expect(findingsIn(report).map(({ cell, sheet }) => `${sheet} ${cell ?? ''}`)).toEqual([
      'projects C6',
      'projects AD6',
      'projects F7',
      'frame J6',
    ]);
  });

  it('gives the row in Excel where the reporter has left lines empty', () => {
    const report = changeRows(aReport({ projects: [aProject({ kind: null })] }), 'projects', (rows) =>
      rows.map((row) => ({ ...row, line: 20 })),
    );
    expect(findingsIn(report)).toMatchObject([{ rowNumber: 25, cell: 'C25' }]);
  });

  it('does not hold a text against a sum, a total or an order that it makes impossible to know', () => {
    const projects = [aProject({ amount: text('mye'), paidOut: number('5') })];
    expect(rulesIn(aReport({ projects, frame: { allocated: number('100') } }))).toEqual([
      'cells-hold-their-type',
    ]);
  });

  it('validates an empty report and one with sheets that the form does not have', () => {
    const report = aReport({ projects: [] });
    expect(rulesIn(report)).toEqual(['sheets-have-lines']);
    expect(
      rulesIn({
        ...report,
        content: { sheets: { other: { rows: [{ id: 'a', line: 1, cells: { b: text('c') } }] } } },
      }),
    ).toEqual(['sheets-have-lines']);
  });

  it('leaves what the reporter cannot change alone', () => {
    expect(findingsIn(aStatusReport(anAssignment({ text: text('a'.repeat(9000)) })))).toEqual([]);
  });
});
