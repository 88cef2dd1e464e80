import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../shared/workbook/grid.ts';
import { checkTables } from '../../../shared/tables/check-tables.ts';
import { parseProjectList } from '../../fixtures/parse-project-list.ts';
import { runningSums, waitingTimes, yearResult } from '../../fixtures/parse-running-sums.ts';
import {
  allocationTable,
  annualReportPieces,
  annualReportTable,
  doctorTables,
  grantsByPost,
  keyFigures,
} from '../../fixtures/parse-tables.ts';
import { projectListText } from '../../fixtures/seed-texts.ts';

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
    // One or two figures in each: rounding alone brings them so far often enough.
    expect(off.filter(({ isRare }) => isRare)).toEqual([]);
  });

  it('asks for the unit of the allocations where «Tall i tusen kroner» is cut away', () => {
    const { values } = allocationTable();
    const bare = {
      name: '',
      values: values.map((row) => row.with(0, row[0] === values[0]?.[0] ? '' : (row[0] ?? ''))),
    };
    expect(verdicts(bare)).toEqual({ 'total exact': 23, 'total uncertain': 8 });
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

  it('finds the doctors in figures 2 to 5 of Årlig melding 2025 right, «1,101» among them', () => {
    const tables = doctorTables();
    expect(tables.map(({ name }) => name)).toEqual(['Figur 2', 'Figur 3', 'Figur 4', 'Figur 5']);
    expect(tables.map(verdicts)).toEqual(Array(4).fill({ 'total exact': 2 }));
    const [, consultants] = tables;
    expect(consultants && checkTables(consultants)).toMatchObject([
      { printed: '966' },
      { printed: '1,101', recomputed: '1101' },
    ]);
  });

  it('finds nothing to add up in the key figures of Årlig melding 2025', () => {
    expect(keyFigures()).toHaveLength(4);
    expect(keyFigures().flatMap((table) => checkTables(table))).toEqual([]);
  });

  it('adds the printed list of grants to the krone, per unit and in all', () => {
    const units = parseProjectList(projectListText);
    const sums = units.map(({ lines }) => lines.reduce((all, { amount }) => all + Number(amount ?? 0), 0));
    const table = (change: number) => ({
      name: '4.2',
      values: [
        ['Helsefellesskap', 'Beløp i kr'],
        ...units.flatMap(({ unit, lines }, nth) => [
          ...lines.map(({ title, amount }) => [title ?? '', amount ?? '']),
          [`Sum ${unit}`, String((sums[nth] ?? 0) + (nth === 3 ? change : 0))],
        ]),
        ['I alt', String(sums.reduce((all, sum) => all + sum, 0))],
      ],
    });
    expect(verdicts(table(0))).toEqual({ 'total exact': 12 });
    // A krone too much in Vest-Viken: it is wrong, and so is the total of all that is made from it.
    const wrong = checkTables(table(1)).filter(({ verdict }) => verdict !== 'exact');
    expect(wrong).toMatchObject([
      { label: 'Sum Vest-Viken · Beløp i kr', verdict: 'wrong', difference: '1' },
      { label: 'I alt · Beløp i kr', verdict: 'wrong', difference: '-1' },
    ]);
  });

  it('finds the sums in the running text of Tilleggsdokument 2024 and Oppdragsdokument 2026 right', () => {
    expect(verdicts(runningSums.waitingTimeMoney())).toEqual({ 'total exact': 1 });
    expect(verdicts(runningSums.grantByRegion())).toEqual({ 'total exact': 1 });
    expect(verdicts(runningSums.qualityRegisters())).toEqual({ 'total exact': 1 });
    // 90,8 and 69,6 mill. are 160,4 mill.; table 1 has 160 347 303 kr.
    expect(checkTables(runningSums.research())).toMatchObject([
      { verdict: 'withinRounding', difference: '-52697', tolerance: '100000' },
    ]);
  });

  it('reads the requirement of 194 mill. as soon as the blank in «27, 559» is mended', () => {
    const printed = runningSums.efficiency();
    expect(checkTables(printed)).toMatchObject([
      { verdict: 'notCheckable', doubt: 'unreadable', doubtAt: 'B4' },
    ]);
    const mended = printed.values.map((row) => row.map((cell) => (cell === '27, 559' ? '27,559' : cell)));
    expect(checkTables({ values: mended })).toMatchObject([{ verdict: 'exact', recomputed: '194' }]);
  });

  it('finds two faults in the running text of Årlig melding 2025', () => {
    // 477 mill. better than budget, of which 120 from a sale: 357 are left, not 347.
    expect(checkTables(runningSums.operatingResult())).toMatchObject([
      { printed: '477', recomputed: '467', difference: '10', tolerance: '1.5', verdict: 'wrong' },
    ]);
    // 32,2 days in 2024 and 26,5 in 2025 are a reduction of 5,7, not 4.
    expect(
      checkTables(waitingTimes()).map(({ printed, recomputed, verdict }) => [printed, recomputed, verdict]),
    ).toEqual([
      ['12', '12', 'exact'],
      ['8', '8.4', 'withinRounding'],
      ['4', '5.7', 'wrong'],
    ]);
  });

  // A wrong unit is no wrong sum: where all that stands together has it, nothing gives it away.
  it('is silent about «3 144 milliarder» in 2.1, and finds it beside the «3 144 millioner» printed before', () => {
    const { here, before, better } = yearResult();
    expect([here, before, better]).toEqual(['3 144 milliarder', '3 144 millioner', '1 028 milliarder']);
    // The budget is not printed: 3144 - 1028 = 2116.
    const table = (result: string, budget: string) => ({
      name: '2.1',
      values: [
        ['', 'Resultat', 'Budsjett', 'Avvik'],
        ['Foretaksgruppen', result, budget, better],
      ],
    });
    expect(checkTables(table(here, ''))).toEqual([]);
    expect(checkTables(table(here, '2 116 milliarder'))).toMatchObject([{ verdict: 'exact' }]);
    expect(checkTables(table(before, '2 116 millioner'))).toMatchObject([
      { cell: 'D2', recomputed: '1028000000', difference: '1026972000000', verdict: 'wrong' },
    ]);
  });

  it('names the cell when one printed figure of a real table is changed', () => {
    const { values } = annualReportTable('Tabell 3');
    const changed = values.map((row) => row.map((cell) => (cell === '52 481' ? '52 581' : cell)));
    expect(checkTables({ values: changed }).filter(({ verdict }) => verdict === 'wrong')).toMatchObject([
      { cell: 'B17', difference: '100', recomputed: '52481' },
      { cell: 'F17', difference: '-100' },
    ]);
  });

  it('calls a difference of one in the counts of table 3 wrong, for the rest adds up', () => {
    const { values } = annualReportTable('Tabell 3');
    const changed = values.map((row) => row.map((cell) => (cell === '52 481' ? '52 482' : cell)));
    const off = checkTables({ values: changed }).filter(({ verdict }) => verdict !== 'exact');
    expect(off.map(({ cell, verdict }) => `${cell} ${verdict}`)).toEqual(['B17 wrong', 'F17 wrong']);
  });
});
