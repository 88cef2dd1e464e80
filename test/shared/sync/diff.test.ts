import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportContent, RowContent } from '../../../shared/content.ts';
import type { DiffInput, OperationDraft } from '../../../shared/sync/diff.ts';
import { diff } from '../../../shared/sync/diff.ts';
import { assignmentsStatus } from '../../../shared/forms/ready-made/assignments-status.ts';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport, aStatusReport, anAssignment } from '../../builders/a-report.ts';
import { arbitraryContent } from '../../builders/arbitrary-content.ts';
import { everyTypeForm, everyTypeLists } from '../../builders/every-type-form.ts';

const report = aReport({ projects: [aProject(), aProject({ title: text('Den andre') })] });
const base = report.content;
const from = (current: ReportContent, more: Partial<DiffInput> = {}) =>
  diff({
    form: report.form,
    base,
    current,
    revision: 7,
    source: 'import',
    at: '2026-01-02T03:04:05Z',
    ...more,
  });
const withProjects = (change: (rows: readonly RowContent[]) => readonly RowContent[]): ReportContent => ({
  sheets: { ...base.sheets, projects: { rows: change(base.sheets['projects']?.rows ?? []) } },
});
const changed = (row: RowContent, cells: RowContent['cells']): RowContent => ({
  ...row,
  cells: { ...row.cells, ...cells },
});
const brief = (drafts: readonly OperationDraft[]) =>
  drafts.map((draft) => [draft.kind, draft.row, draft.kind === 'set' ? draft.column : null]);

/** What the drafts do to a content, written without the merge. */
function applied(content: ReportContent, drafts: readonly OperationDraft[]): ReportContent {
  const sheets = Object.fromEntries(
    Object.entries(content.sheets).map(([id, { rows }]) => [id, new Map(rows.map((row) => [row.id, row]))]),
  );
  for (const draft of drafts) {
    const rows = sheets[draft.sheet];
    if (draft.kind === 'addRow') rows?.set(draft.row, { id: draft.row, line: draft.position, cells: {} });
    if (draft.kind === 'deleteRow') rows?.delete(draft.row);
    const row = rows?.get(draft.row);
    if (draft.kind === 'set' && row !== undefined)
      rows?.set(draft.row, changed(row, { [draft.column]: draft.value }));
  }
  return {
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([id, rows]) => [id, { rows: [...rows.values()] }]),
    ),
  };
}

/** Cells by row, without empty ones and without order: a line that has moved is no change. */
function cellsOf({ sheets }: ReportContent): unknown {
  return Object.entries(sheets).map(([id, { rows }]) => [
    id,
    Object.fromEntries(
      rows.map((row) => [
        row.id,
        Object.fromEntries(Object.entries(row.cells).filter(([, value]) => value !== null)),
      ]),
    ),
  ]);
}

describe('the difference between two states of a report', () => {
  it('is nothing when nothing was changed', () => {
    expect(from(base)).toEqual([]);
  });

  it('carries the base revision, the source and the time', () => {
    const [draft] = from(withProjects((rows) => rows.map((row) => changed(row, { amount: number('5') }))));
    expect(draft).toEqual({
      kind: 'set',
      sheet: 'projects',
      row: 'project-1',
      column: 'amount',
      value: number('5'),
      base: 7,
      source: 'import',
      at: '2026-01-02T03:04:05Z',
    });
  });

  it('applied to the base gives the current state, for any two states', () => {
    const anyContent = arbitraryContent(everyTypeForm, everyTypeLists);
    fc.assert(
      fc.property(anyContent, anyContent, fc.boolean(), (before, other, keepsRows) => {
        const after = keepsRows ? sameIds(before, other) : other;
        const drafts = from(after, { form: everyTypeForm, base: before });
        expect(cellsOf(applied(before, drafts))).toEqual(cellsOf(after));
        expect(from(before, { form: everyTypeForm, base: before })).toEqual([]);
      }),
    );
  });

  it('deletes first, then goes from the top, each new row before its cells', () => {
    const current = withProjects(([first]) => [
      { id: 'low', line: 9, cells: { title: text('Nederst') } },
      { id: 'high', line: 1, cells: { title: text('Øverst'), amount: number('1') } },
      ...(first === undefined ? [] : [changed({ ...first, line: 4 }, { comment: null })]),
    ]);
    expect(brief(from(current))).toEqual([
      ['deleteRow', 'project-2', null],
      ['addRow', 'high', null],
      ['set', 'high', 'title'],
      ['set', 'high', 'amount'],
      ['set', 'project-1', 'comment'],
      ['addRow', 'low', null],
      ['set', 'low', 'title'],
    ]);
  });

  it('clears a cell that was emptied', () => {
    const current = withProjects((rows) =>
      rows.map((row) => ({ ...row, cells: { ...row.cells, paidOut: null } })),
    );
    expect(from(current)).toMatchObject([
      { column: 'paidOut', value: null },
      { column: 'paidOut', value: null },
    ]);
  });

  it('says nothing about a sheet or a column that was not found', () => {
    expect(from({ sheets: {} })).toEqual([]);
    const blank = withProjects((rows) => rows.map((row) => ({ ...row, cells: {} })));
    const covers = (...[, column]: readonly [string, string]) => column === 'title';
    expect(brief(from(blank, { covers }))).toEqual([
      ['set', 'project-1', 'title'],
      ['set', 'project-2', 'title'],
    ]);
  });

  it('empties rather than deletes a row that holds something in a column that was not found', () => {
    const covers = (...[, column]: readonly [string, string]) => column === 'title';
    expect(
      brief(
        from(
          withProjects(() => []),
          { covers },
        ),
      ),
    ).toEqual([
      ['set', 'project-1', 'title'],
      ['set', 'project-2', 'title'],
    ]);
  });

  it('does not count an empty line that the sheet does not show', () => {
    const withEmpty = withProjects((rows) => [...rows, { id: 'empty', line: 3, cells: { title: null } }]);
    expect(from(base, { base: withEmpty })).toEqual([]);
  });
});

describe('on a sheet with fixed rows', () => {
  const status = aStatusReport(anAssignment(), anAssignment());
  const fromStatus = (rows: readonly RowContent[]) =>
    from({ sheets: { assignments: { rows } } }, { form: assignmentsStatus, base: status.content });
  const rows = status.content.sheets['assignments']?.rows ?? [];

  it('no row is added or deleted', () => {
    expect(fromStatus([])).toEqual([]);
    expect(fromStatus([...rows, { id: '9999', line: 3, cells: { assessment: text('red') } }])).toEqual([]);
  });

  it('what is locked cannot be changed', () => {
    expect(fromStatus(rows.map((row) => changed(row, { text: text('Omskrevet') })))).toEqual([]);
    expect(brief(fromStatus(rows.map((row) => changed(row, { assessment: text('red') }))))).toEqual([
      ['set', '1000', 'assessment'],
      ['set', '1001', 'assessment'],
    ]);
  });
});

/** The other content with the ids of the first as far as they go, so that cells of the same row differ. */
function sameIds(first: ReportContent, other: ReportContent): ReportContent {
  return {
    sheets: Object.fromEntries(
      Object.entries(other.sheets).map(([id, { rows }]) => {
        const ids = first.sheets[id]?.rows.map((row) => row.id) ?? [];
        return [id, { rows: rows.map((row, at) => ({ ...row, id: ids[at] ?? row.id })) }];
      }),
    ),
  };
}
