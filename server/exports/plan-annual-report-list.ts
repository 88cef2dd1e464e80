import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { AreaPlan, PlanValue, SheetPlan, WorkbookPlan } from '../../shared/workbook/plan.ts';
import type { Language } from '../../shared/language.ts';
import { describePeriod } from '../../shared/period.ts';
import type { AnnualReportList, ListedUnit } from './annual-report-list.ts';
import { planAbout } from './plan-about.ts';
import { changedAt } from './provenance.ts';
import { exportTexts } from './texts.ts';
import { unlockedSheet } from '../../shared/workbook/unlocked-sheet.ts';

/** With a little room to the right, so that a figure does not touch the text beside it. */
const kroner = '#,##0_)';
const ordinal = '0_)';

/** Where a unit's block stands on the sheet, so that sums can point at it. */
interface PlacedUnit {
  readonly unit: ListedUnit;
  readonly headingRow: number;
  readonly sumRow: number;
}

/** The list as a workbook: sums are formulas, the grand total adds the units' sums, the overview points at both. */
export function planAnnualReportList(
  form: FormDefinition,
  list: AnnualReportList,
  language: Language,
): WorkbookPlan {
  const words = exportTexts[language];
  const placed = placeUnits(list.units);
  return {
    sheets: [
      planList(form, list, placed, language),
      planOverview(form, list, placed, language),
      planAbout(form, list, language),
    ],
    names: [],
    activeSheet: words.list,
  };
}

function placeUnits(units: readonly ListedUnit[]): readonly PlacedUnit[] {
  let next = 5;
  return units.map((unit) => {
    const headingRow = next;
    const sumRow = headingRow + unit.lines.length + 1;
    next = sumRow + 2;
    return { unit, headingRow, sumRow };
  });
}

function planList(
  form: FormDefinition,
  list: AnnualReportList,
  placed: readonly PlacedUnit[],
  language: Language,
): SheetPlan {
  const words = exportTexts[language];
  const totalRow = (placed.at(-1)?.sumRow ?? 4) + 2;
  const total = {
    formula: placed.map(({ sumRow }) => `C${sumRow}`).join('+') || '0',
    result: Number(list.total),
  };
  return unlockedSheet({
    name: words.list,
    blocks: [
      { topLeft: 'A1', values: [[`${form.title[language]} ${describePeriod(list.period, language)}`]] },
      {
        topLeft: 'A2',
        values: [[list.includes === 'all' ? words.preliminary : words.includesWhat.delivered]],
      },
      {
        topLeft: 'A4',
        values: [[words.number, words.title, words.amount, words.remark, words.place, words.by, words.at]],
      },
      ...placed.map(({ unit, headingRow }) => ({
        topLeft: `A${headingRow}`,
        values: unitRows(unit, headingRow, language),
      })),
      { topLeft: `A${totalRow}`, values: [[null, words.total, total]] },
    ],
    columns: [6, 84, 16, 44, 22, 24, 22],
    areas: [
      { address: 'A1:G1', style: 'title' },
      { address: 'A2:G2', style: 'subtitle' },
      { address: 'A4:G4', style: 'header' },
      ...placed.flatMap(unitAreas),
      { address: `A${totalRow}:G${totalRow}`, style: 'total', numberFormat: kroner },
    ],
    printArea: `A1:D${totalRow}`,
    headerRow: 4,
    footer: `${form.title[language]} ${list.period} · ${list.hash.slice(0, 16)}`,
    tabColour: '1F4E79',
  });
}

function unitRows(
  unit: ListedUnit,
  headingRow: number,
  language: Language,
): readonly (readonly PlanValue[])[] {
  const [first, last] = [headingRow + 1, headingRow + unit.lines.length];
  const sum = {
    formula: unit.lines.length === 0 ? '0' : `SUM(C${first}:C${last})`,
    result: Number(unit.sum),
  };
  return [
    [unit.name],
    ...unit.lines.map(({ number, title, amount, remark, source }) => [
      number,
      title,
      amount === null ? null : Number(amount),
      remark,
      source.place,
      source.by,
      changedAt(source, language),
    ]),
    [null, `${exportTexts[language].sum} ${unit.name}`, sum],
  ];
}

function unitAreas({ headingRow, sumRow }: PlacedUnit): readonly AreaPlan[] {
  const [first, last] = [headingRow + 1, sumRow - 1];
  const heading: AreaPlan = { address: `A${headingRow}:G${headingRow}`, style: 'heading' };
  const sum: AreaPlan = { address: `A${sumRow}:G${sumRow}`, style: 'total', numberFormat: kroner };
  if (last < first) return [heading, sum];
  return [
    heading,
    { address: `A${first}:A${last}`, style: 'body', numberFormat: ordinal },
    { address: `B${first}:B${last}`, style: 'body' },
    { address: `C${first}:C${last}`, style: 'body', numberFormat: kroner },
    { address: `D${first}:G${last}`, style: 'body' },
    sum,
  ];
}

function planOverview(
  form: FormDefinition,
  list: AnnualReportList,
  placed: readonly PlacedUnit[],
  language: Language,
): SheetPlan {
  const words = exportTexts[language];
  const last = placed.length + 3;
  const sheet = `'${words.list}'`;
  return unlockedSheet({
    name: words.overview,
    blocks: [
      {
        topLeft: 'A1',
        values: [[`${words.overview}: ${form.title[language]} ${describePeriod(list.period, language)}`]],
      },
      {
        topLeft: 'A3',
        values: [
          [words.unit, words.lines, words.amount],
          ...placed.map(({ unit, sumRow }) => [
            unit.name,
            unit.lines.length,
            { formula: `${sheet}!C${sumRow}`, result: Number(unit.sum) },
          ]),
          [
            words.total,
            {
              formula: `SUM(B4:B${Math.max(4, last)})`,
              result: placed.reduce((sum, { unit }) => sum + unit.lines.length, 0),
            },
            { formula: `SUM(C4:C${Math.max(4, last)})`, result: Number(list.total) },
          ],
        ],
      },
    ],
    columns: [44, 12, 18],
    areas: [
      { address: 'A1:C1', style: 'title' },
      { address: 'A3:C3', style: 'header' },
      ...(last < 4 ? [] : [{ address: `A4:C${last}`, style: 'plain', numberFormat: kroner } as const]),
      { address: `A${last + 1}:C${last + 1}`, style: 'total', numberFormat: kroner },
    ],
    printArea: `A1:C${last + 1}`,
    headerRow: 3,
    autoFilter: `A3:C${Math.max(4, last)}`,
    footer: `${form.title[language]} ${list.period} · ${list.hash.slice(0, 16)}`,
  });
}
