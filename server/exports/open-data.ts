import type { CellValue } from '../../shared/value.ts';
import type { Consolidation } from '../consolidation/consolidate.ts';
import type { AnnualReportList } from './annual-report-list.ts';
import type { AssessmentOverview } from './assessment-overview.ts';
import type { CsvValue, OpenTable } from './csv.ts';
import type { Source } from './provenance.ts';

const provenance = ['report', 'place', 'revision', 'by', 'at'] as const;
const sourceRow = (source: Source): readonly CsvValue[] => provenance.map((name) => source[name]);

/** Tidy rows: one line each, with where it came from. Column names are the same in every language. */
export function listRows(list: AnnualReportList): OpenTable {
  return {
    columns: ['organisation', 'unit', 'number', 'title', 'amount', 'remark', ...provenance],
    rows: list.units.flatMap(({ organisation, name, lines }) =>
      lines.map(({ number, title, amount, remark, source }) => [
        ...[organisation, name, number, title, amount === null ? null : Number(amount), remark],
        ...sourceRow(source),
      ]),
    ),
  };
}

export function overviewRows(overview: AssessmentOverview): OpenTable {
  return {
    columns: ['organisation', 'unit', 'number', 'assignment', 'assessment', ...provenance],
    rows: overview.units.flatMap(({ organisation, name, lines }) =>
      lines.map(({ number, text, assessment, source }) => [
        ...[organisation, name, number, text, assessment],
        ...sourceRow(source),
      ]),
    ),
  };
}

/** One row per filled cell: every figure with its own person and time. */
export function cellRows({ lines, units }: Consolidation): OpenTable {
  const names = new Map(units.map(({ organisation }) => [organisation.id, organisation.name]));
  return {
    columns: ['organisation', 'unit', 'sheet', 'row', 'number', 'column', 'value', ...provenance],
    rows: lines.flatMap((line) =>
      Object.entries(line.cells).map(([column, { value, revision, by, at }]) => [
        ...[line.organisation, names.get(line.organisation) ?? '', line.sheet, line.row, line.number, column],
        plainValue(value),
        ...[line.report, line.place, revision, by, at],
      ]),
    ),
  };
}

/** Codes stay codes; several are joined with `|`. */
function plainValue(value: CellValue): CsvValue {
  switch (value?.t) {
    case 'n':
      return Number(value.v);
    case 'l':
      return value.v.join('|');
    case 'b':
      return String(value.v);
    case 's':
    case 'd':
      return value.v;
    case undefined:
      return null;
  }
}
