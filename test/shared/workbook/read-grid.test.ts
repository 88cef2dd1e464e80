import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { Grid } from '../../../shared/workbook/grid.ts';
import { isRead, readGrid } from '../../../shared/workbook/read-grid.ts';
import { planWorkbook } from '../../../shared/workbook/plan-workbook.ts';
import { languages } from '../../../shared/language.ts';
import { text } from '../../../shared/value.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aProject, aReport, aStatusReport, anAssignment, listsOf } from '../../builders/a-report.ts';
import { arbitraryContent } from '../../builders/arbitrary-content.ts';
import { everyTypeForm, everyTypeLists } from '../../builders/every-type-form.ts';
import { gridsOf, withCell } from '../../builders/grids-of.ts';

const report = aReport({ projects: [aProject(), aProject({ title: text('Den andre') })] });
const lists = listsOf(grantProjects);
const grids = gridsOf(aPlan(report));
const newRowId = () => 'new-row';
const read = (changed: readonly Grid[]) => readGrid(grantProjects, changed, lists, newRowId);
const projects = grids.find(({ name }) => name === 'Prosjekter');
if (projects === undefined) throw new Error('The plan has no projects.');
const readProjects = (grid: Grid) => read(grids.map((each) => (each.name === 'Prosjekter' ? grid : each)));
const [firstRow, secondRow] = [6, 7];

describe('reading a workbook back', () => {
  it('gives the report that it was made from', () => {
    const { content, problems, ignoredSheets } = read(grids);
    expect(content).toEqual(report.content);
    expect({ problems, ignoredSheets }).toEqual({ problems: [], ignoredSheets: [] });
  });

  it('gives any report back, in every language', () => {
    const meta = {
      form: 'every-type',
      formVersion: '1',
      report: '',
      organisation: 'X',
      organisationName: 'X',
      period: '2025',
      revision: 0,
      epoch: 'e',
      language: 'nb',
    } as const;
    fc.assert(
      fc.property(
        arbitraryContent(everyTypeForm, everyTypeLists),
        fc.constantFrom(...languages),
        (content, language) => {
          const plan = planWorkbook({
            form: everyTypeForm,
            content,
            lists: everyTypeLists,
            language,
            meta,
            newRowIds: () => 'blank',
          });
          expect(readGrid(everyTypeForm, gridsOf(plan), everyTypeLists, newRowId).content).toEqual(content);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says where each cell stands', () => {
    expect(read(grids).places['projects']).toMatchObject({
      sheetName: 'Prosjekter',
      firstLine: 6,
      rows: { 'project-1': 6, 'project-2': 7 },
      columns: { title: 'B', amount: 'D', comment: 'AD' },
    });
  });
});

describe('a workbook that somebody has rearranged', () => {
  it('is read the same when sheets are renamed and moved', () => {
    const renamed = grids.toReversed().map((grid) => ({ ...grid, name: `Kopi av ${grid.name}` }));
    expect(read(renamed).content).toEqual(report.content);
  });

  it('is read the same when columns are moved', () => {
    const mirrored = {
      ...projects,
      values: projects.values.map(([id = null, ...cells]) => [id, ...cells.toReversed()]),
    };
    const { content, places } = readProjects(mirrored);
    expect(content).toEqual(report.content);
    expect(places['projects']?.columns['title']).toBe('AD');
  });

  it('keeps ids with their rows when rows are sorted, and lines follow', () => {
    const { values } = projects;
    const sorted = {
      ...projects,
      values: [...values.slice(0, 5), values[6] ?? [], values[5] ?? [], ...values.slice(7)],
    };
    const rows = readProjects(sorted).content.sheets['projects']?.rows ?? [];
    expect(rows.map(({ id, line }) => [id, line])).toEqual([
      ['project-2', 1],
      ['project-1', 2],
    ]);
  });

  it('is read the same when a row is put in above the header', () => {
    const pushed = {
      ...projects,
      values: [...projects.values.slice(0, 2), [null, 'Notat'], ...projects.values.slice(2)],
    };
    expect(readProjects(pushed).content).toEqual(report.content);
  });
});

describe('what is wrong with a workbook', () => {
  const codes = (grid: Grid) => readProjects(grid).problems.map(({ code, row, cell }) => [code, row ?? cell]);

  it('is told when two lines have the same id; the second becomes a new row', () => {
    const copied = withCell(projects, secondRow, 1, 'project-1');
    expect(codes(copied)).toEqual([['DUPLICATE_ROW_ID', secondRow]]);
    expect(readProjects(copied).content.sheets['projects']?.rows.map(({ id }) => id)).toEqual([
      'project-1',
      'new-row',
    ]);
  });

  it('is told when an id has been overwritten', () => {
    const spoilt = withCell(projects, firstRow, 1, '=A7 & «x»');
    expect(codes(spoilt)).toEqual([['STRANGE_ROW_ID', firstRow]]);
  });

  it('is not that a line without id is filled in: it becomes a new row', () => {
    const added = withCell(withCell(projects, 40, 1, null), 40, 2, 'Et nytt tiltak');
    const { content, problems } = readProjects(added);
    expect(problems).toEqual([]);
    expect(content.sheets['projects']?.rows.at(-1)).toEqual({
      id: 'new-row',
      line: 35,
      cells: { title: text('Et nytt tiltak') },
    });
  });

  it('is told when a sheet or a column is gone, and neither counts as emptied', () => {
    const withoutSheet = read(grids.filter(({ name }) => name !== 'Prosjekter'));
    expect(withoutSheet.problems).toMatchObject([{ code: 'MISSING_SHEET', sheet: 'projects' }]);
    expect(Object.keys(withoutSheet.content.sheets)).toEqual(['frame']);
    const withoutColumn = readProjects(withCell(projects, 1, 4, null));
    expect(withoutColumn.problems).toMatchObject([{ code: 'MISSING_COLUMN', column: 'amount' }]);
    expect(isRead(withoutColumn.places, 'projects', 'amount')).toBe(false);
    expect(isRead(withoutColumn.places, 'projects', 'title')).toBe(true);
  });

  it('is told when a sheet or a column stands there twice; the first is read', () => {
    const twice = read([...grids, { ...projects, name: 'Prosjekter (2)' }]);
    expect(twice.problems).toMatchObject([{ code: 'DUPLICATE_SHEET', sheetName: 'Prosjekter (2)' }]);
    expect(twice.content).toEqual(report.content);
    expect(codes(withCell(projects, 1, 31, 'amount'))).toEqual([['DUPLICATE_COLUMN', 'AE1']]);
  });

  it('names the sheets that do not belong to the form, unless they are empty', () => {
    const notes = { name: 'Notater', values: [[], [null, 'Ring Kari']] };
    expect(read([...grids, notes, { name: 'Ark5', values: [['']] }]).ignoredSheets).toEqual(['Notater']);
  });

  it('is told when a line of a fixed sheet is copied or has no id, for no line can be added there', () => {
    const status = aStatusReport(anAssignment(), anAssignment());
    const sheet = gridsOf(aPlan(status)).find(({ name }) => name === 'Styringsbudskap');
    if (sheet === undefined) throw new Error('The plan has no assignments.');
    const readStatus = (grid: Grid) => readGrid(status.form, [grid], status.lists, newRowId);
    const copied = readStatus(withCell(sheet, 7, 1, '1000'));
    expect(copied.problems.map(({ code }) => code)).toEqual(['DUPLICATE_ROW_ID']);
    expect(copied.content.sheets['assignments']?.rows).toHaveLength(1);
    const nameless = readStatus(withCell(sheet, 7, 1, null));
    expect(nameless.problems.map(({ code }) => code)).toEqual(['LINE_WITHOUT_ID']);
  });
});
