import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../shared/forms/grid.ts';
import { checkTables } from '../../../shared/tables/check-tables.ts';
import {
  allocationTable,
  annualReportPieces,
  annualReportTable,
  grantsByPost,
} from '../../fixtures/parse-tables.ts';

function verdicts(grid: Grid | undefined): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind, verdict } of grid === undefined ? [] : checkTables(grid))
    counts[`${kind} ${verdict}`] = (counts[`${kind} ${verdict}`] ?? 0) + 1;
  return counts;
}

describe('the published tables, recomputed', () => {
  it('finds eight roundings and no fault in the allocations of Prop. 104 S', () => {
    const checks = checkTables(allocationTable());
    const off = checks.filter(({ verdict }) => verdict !== 'exact');
    // Each by hand, in thousand kroner:
    expect(
      off.map(({ label, printed, recomputed, difference, verdict }) => [
        label,
        printed,
        recomputed,
        difference,
        verdict,
      ]),
    ).toEqual([
      // 158483+229392+7444+18403+81668+119050+65002+95075+110864+132473+44957 = 1062811
      ['Sum helseforetak · Basisbevilgning', '1 062 810', '1062811', '-1', 'withinRounding'],
      // 322+761 = 1083
      ['Sum private ideelle sykehus · Resultatbasert finansiering', '1 084', '1083', '1', 'withinRounding'],
      // 1040+24922+28121+2100+600 = 56783
      ['Sum private ideelle sykehus · Samlet beløp', '56 784', '56783', '1', 'withinRounding'],
      // 14317+1084 = 15401
      [
        'Sum Helse Sør-Øst foretaksgruppen · Resultatbasert finansiering',
        '15 400',
        '15401',
        '-1',
        'withinRounding',
      ],
      // 1188217+56784 = 1245001
      ['Sum Helse Sør-Øst foretaksgruppen · Samlet beløp', '1 245 000', '1245001', '-1', 'withinRounding'],
      // 229392+2402+8110 = 239904
      ['Oslo universitetssykehus HF · Samlet beløp', '239 903', '239904', '-1', 'withinRounding'],
      // 7444-24 = 7420
      ['Sunnaas sykehus HF · Samlet beløp', '7 421', '7420', '1', 'withinRounding'],
      // 81668+1910+4030 = 87608
      ['Sykehuset i Vestfold HF · Samlet beløp', '87 607', '87608', '-1', 'withinRounding'],
    ]);
    // 3 totals of 4 columns, and 19 rows with a total.
    expect(checks).toHaveLength(31);
  });

  it('finds no fault in the four tables of Årlig melding 2025', () => {
    expect(verdicts(annualReportTable('Tabell 1'))).toEqual({ 'total exact': 3, 'difference exact': 5 });
    expect(verdicts(annualReportTable('Tabell 2'))).toEqual({ 'total exact': 6, 'difference exact': 16 });
    expect(verdicts(annualReportTable('Tabell 3'))).toEqual({ 'total exact': 40 });
    expect(verdicts(annualReportTable('Tabell 4'))).toEqual({ 'total exact': 6 });
  });

  it('calls no total wrong whose terms stand before a page break', () => {
    const pieces = annualReportPieces();
    expect(verdicts(pieces.get('Tabell 2'))).toEqual({ 'difference exact': 2 });
    // «Sum» is of «Sum store byggeprosjekt» and «Øvrige», which are both here; the sub-total's terms are not.
    expect(verdicts(pieces.get('Tabell 2, continued'))).toEqual({
      'total notCheckable': 3,
      'total exact': 3,
    });
    expect(verdicts(pieces.get('Tabell 3, continued'))).toEqual({ 'total notCheckable': 10 });
  });

  it('adds neither chapters, posts nor note marks to the grants of Oppdragsdokument 2026', () => {
    const table = grantsByPost();
    expect(checkTables(table)).toEqual([]);
    // All but «1» and «2» of posts 76 and 77.
    const sum = table.values.slice(1).map((row) => String(row[3]).replaceAll(' ', ''));
    const kroner = sum
      .filter((amount) => /^\d{2,}$/.test(amount))
      .reduce((all, amount) => all + Number(amount), 0);
    const withTotal = { ...table, values: [...table.values, ['', '', 'Sum', kroner.toString()]] };
    expect(checkTables(withTotal)).toMatchObject([{ cell: 'D33', verdict: 'exact' }]);
    const withMarks = { ...table, values: [...table.values, ['', '', 'Sum', (kroner + 3).toString()]] };
    expect(checkTables(withMarks)).toMatchObject([{ cell: 'D33', difference: '3' }]);
  });

  it('names the cell when one printed figure of a real table is changed', () => {
    const { name, values } = annualReportTable('Tabell 3');
    const changed = values.map((row) => row.map((cell) => (cell === '52 481' ? '52 581' : cell)));
    expect(checkTables({ name, values: changed }).filter(({ verdict }) => verdict === 'wrong')).toMatchObject(
      [
        { cell: 'B17', difference: '100', recomputed: '52481' },
        { cell: 'F17', difference: '-100' },
      ],
    );
  });
});
