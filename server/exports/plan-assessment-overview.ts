import type { FormDefinition, ListItem } from '../../shared/forms/definition.ts';
import type {
  AreaPlan,
  HighlightPlan,
  PlanValue,
  SheetPlan,
  WorkbookPlan,
} from '../../shared/workbook/plan.ts';
import type { Language } from '../../shared/language.ts';
import { describePeriod } from '../../shared/period.ts';
import { assessedSheet } from '../../shared/workbook/layouts-of-form.ts';
import type { AssessedUnit, AssessmentOverview } from './assessment-overview.ts';
import { planAbout } from './plan-about.ts';
import { changedAt } from './provenance.ts';
import { exportTexts } from './texts.ts';
import { unlockedSheet } from '../../shared/workbook/unlocked-sheet.ts';

const headerRow = 4;

/** Assignments with their colour, and a sheet that counts them with formulas over the first. */
export function planAssessmentOverview(
  form: FormDefinition,
  overview: AssessmentOverview,
  language: Language,
): WorkbookPlan {
  const words = exportTexts[language];
  const items = assessedSheet(form)?.items ?? [];
  return {
    sheets: [
      planAssessments(form, overview, items, language),
      planCounts(form, overview, items, language),
      planAbout(form, overview, language),
    ],
    names: [],
    activeSheet: words.assessments,
  };
}

function planAssessments(
  form: FormDefinition,
  overview: AssessmentOverview,
  items: readonly ListItem[],
  language: Language,
): SheetPlan {
  const words = exportTexts[language];
  const rows = overview.units.flatMap((unit) => assessmentRows(unit, items, language));
  const last = headerRow + Math.max(1, rows.length);
  const body: AreaPlan = { address: `A${headerRow + 1}:G${last}`, style: 'body' };
  return unlockedSheet({
    name: words.assessments,
    blocks: [
      { topLeft: 'A1', values: [[`${form.title[language]}, ${describePeriod(overview.period, language)}`]] },
      {
        topLeft: 'A2',
        values: [[overview.includes === 'all' ? words.preliminary : words.includesWhat.delivered]],
      },
      {
        topLeft: `A${headerRow}`,
        values: [
          [words.unit, 'ID', words.assignment, words.assessment, words.place, words.by, words.at],
          ...rows,
        ],
      },
    ],
    columns: [22, 8, 90, 22, 22, 24, 22],
    areas: [
      { address: 'A1:G1', style: 'title' },
      { address: 'A2:G2', style: 'subtitle' },
      { address: `A${headerRow}:G${headerRow}`, style: 'header' },
      body,
    ],
    highlights: items.flatMap((item) =>
      colourWhere(item, `D${headerRow + 1}:D${last}`, `$D${headerRow + 1}`, language),
    ),
    printArea: `A1:D${last}`,
    headerRow,
    autoFilter: `A${headerRow}:G${last}`,
    footer: `${form.title[language]} ${overview.period} · ${overview.hash.slice(0, 16)}`,
    tabColour: '1F4E79',
  });
}

function assessmentRows(
  unit: AssessedUnit,
  items: readonly ListItem[],
  language: Language,
): readonly PlanValue[][] {
  const words = exportTexts[language];
  return unit.lines.map(({ number, text, assessment, source }) => [
    unit.name,
    number,
    text,
    items.find(({ code }) => code === assessment)?.label[language] ?? assessment ?? words.empty,
    source.place,
    source.by,
    changedAt(source, language),
  ]);
}

function colourWhere(
  item: ListItem,
  address: string,
  first: string,
  language: Language,
): readonly HighlightPlan[] {
  return item.colour === undefined
    ? []
    : [{ address, formula: `${first}="${item.label[language]}"`, style: item.colour }];
}

function planCounts(
  form: FormDefinition,
  overview: AssessmentOverview,
  items: readonly ListItem[],
  language: Language,
): SheetPlan {
  const words = exportTexts[language];
  const lines = overview.units.reduce((sum, unit) => sum + unit.lines.length, 0);
  const area = `'${words.assessments}'!$D$${headerRow + 1}:$D$${headerRow + Math.max(1, lines)}`;
  const labels = [
    ...items.map(({ code, label }) => ({ code, label: label[language] })),
    { code: 'empty', label: words.empty },
  ];
  const rows = labels.map(({ code, label }, index) => [
    label,
    { formula: `COUNTIF(${area},A${index + 4})`, result: overview.counts[code] ?? 0 },
  ]);
  const last = 3 + rows.length;
  return unlockedSheet({
    name: words.overview,
    blocks: [
      {
        topLeft: 'A1',
        values: [
          [`${words.overview}: ${form.title[language]}, ${describePeriod(overview.period, language)}`],
        ],
      },
      {
        topLeft: 'A3',
        values: [
          [words.assessment, words.count],
          ...rows,
          [words.total, { formula: `SUM(B4:B${last})`, result: lines }],
        ],
      },
    ],
    columns: [34, 12],
    areas: [
      { address: 'A1:B1', style: 'title' },
      { address: 'A3:B3', style: 'header' },
      { address: `A4:B${last}`, style: 'plain', numberFormat: '0' },
      { address: `A${last + 1}:B${last + 1}`, style: 'total', numberFormat: '0' },
    ],
    highlights: items.flatMap((item, index) =>
      colourWhere(item, `A${index + 4}:A${index + 4}`, `$A${index + 4}`, language),
    ),
    printArea: `A1:B${last + 1}`,
    headerRow: 3,
    footer: `${form.title[language]} ${overview.period} · ${overview.hash.slice(0, 16)}`,
  });
}
