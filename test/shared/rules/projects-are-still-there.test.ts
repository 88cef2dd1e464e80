import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import type { Cells } from '../../builders/a-report.ts';
import { after, aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { changeRows } from '../../builders/mend.ts';

const called = (title: string, cells: Cells = {}) => aProject({ title: text(title), amount: null, ...cells });
/** Lines of last period have ids of their own. */
const asLast = (...projects: readonly Cells[]) =>
  changeRows(aReport({ projects }), 'projects', (rows) =>
    rows.map((row) => ({ ...row, id: `last-${row.id}` })),
  );
const missing = (last: ReturnType<typeof aReport>, ...projects: readonly Cells[]) =>
  findingsIn(after(last, aReport({ projects }))).filter(({ rule }) => rule === 'projects-are-still-there');

describe('projects are still there', () => {
  const samsaar = called('Samsår', { status: text('ongoing') });
  const other = called('Digital sårpleie');

  it('tells of a project under way last period that is missing, and is content when it is entered', () => {
    const last = asLast(aProject({ title: text('Samsår') }));
    const report = after(last, aReport());
    expect(onlyFindingIn(report)).toMatchObject({
      rule: 'projects-are-still-there',
      severity: 'warning',
      sheet: 'projects',
      row: 'last-project-1',
      column: null,
      cell: null,
      expected: 'Samsår',
    });
    const mended = changeRows(report, 'projects', (rows) => [
      ...rows,
      {
        id: 'new',
        line: 2,
        cells: called('Samsår', { amount: number('1500000'), status: text('finished') }),
      },
    ]);
    expect(findingsIn(mended)).toEqual([]);
  });

  it('knows a project by its line, by its title in any spelling, and by most of its words', () => {
    expect(missing(aReport({ projects: [samsaar] }), called('Noe helt annet'))).toEqual([]);
    expect(missing(asLast(samsaar), other, called(' SAMSÅR. '))).toEqual([]);
    const long = called('Identifisere storforbrukere av helsetjenester i Agder');
    expect(missing(asLast(long), called('Å identifisere storforbrukere av helsetjenester'))).toEqual([]);
    expect(missing(asLast(long), called('Helsetjenester i Agder'))).toHaveLength(1);
  });

  it('does not ask for what was finished, not allotted, or without a title', () => {
    const ended = called('Samsår', { status: text('finished') });
    const money = called('Ikke fordelt', { kind: text('notYetAllotted') });
    expect(missing(asLast(ended, money, { amount: samsaar['amount'] ?? null }), other)).toEqual([]);
  });

  it('has nothing to say without a report of last period, or about an empty one', () => {
    expect(findingsIn(aReport())).toEqual([]);
    expect(missing(asLast(), other)).toEqual([]);
  });
});
