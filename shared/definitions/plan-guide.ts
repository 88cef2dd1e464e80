import type { ColumnDefinition, FormDefinition } from '../forms/definition.ts';
import type { AreaPlan, SheetPlan, StyleName } from '../workbook/plan.ts';
import { rowHeight } from '../workbook/text-height.ts';
import type { Language } from '../language.ts';
import { exampleForm } from './example-form.ts';
import { guideTexts } from './guide-texts.ts';
import type { Explained } from './guide-texts.ts';
import { peopleFormula } from './people-formula.ts';
import { workbookWords } from './workbook-words.ts';

/** Up to three texts beside each other. */
interface Entry {
  readonly cells: readonly [string, string?, string?];
  readonly style?: StyleName;
}

const widths = [30, 62, 62] as const;
const gap: Entry = { cells: [''] };

/** How a form is made, what can be written in a formula, and of the worked example what each line is there for. */
export function planGuide(form: FormDefinition | null, language: Language, footer: string): SheetPlan {
  const entries = entriesOf(form, language);
  return {
    name: workbookWords[language].guide,
    visibility: 'visible',
    blocks: [{ topLeft: 'A1', values: entries.map(({ cells }) => cells.map((cell) => cell ?? null)) }],
    columns: widths.map((width) => ({ width, hidden: false })),
    hiddenRows: [],
    rowHeights: entries.map((entry, at) => ({ row: at + 1, points: heightOf(entry) })),
    frozen: { rows: 0, columns: 0 },
    areas: entries.flatMap(areasOf),
    validations: [],
    highlights: [],
    autoFilter: null,
    protected: false,
    print: { orientation: 'landscape', area: `A1:C${entries.length}`, titleRows: null, footer },
    tabColour: '2E7D32',
  };
}

function entriesOf(form: FormDefinition | null, language: Language): readonly Entry[] {
  const words = guideTexts[language];
  const isExample = form?.id === exampleForm.id;
  return [
    { cells: [words.title], style: 'title' },
    { cells: [words.subtitle], style: 'subtitle' },
    gap,
    heading(words.stepsTitle),
    ...words.steps.map(([what, how]): Entry => ({ cells: [what, how] })),
    gap,
    ...(isExample ? [heading(words.exampleTitle), ...words.example.map(explained(language)), gap] : []),
    heading(words.formulasTitle),
    ...words.formulaRules.map(([what, how]): Entry => ({ cells: [what, how] })),
    gap,
    heading(words.functionsTitle),
    ...words.functions.map(explained(language)),
  ];
}

/** Formulas of the example are printed, never typed, so that they can be read. */
function explained(language: Language): (line: Explained) => Entry {
  return ({ what, sheet, formula, meaning }) =>
    formula === undefined
      ? { cells: [what, meaning] }
      : { cells: [what, meaning, peopleFormula(exampleForm, sheet, formula, language, columnOf(formula))] };
}

/** The column that a formula computes, whose choices it results in. */
function columnOf(formula: string): ColumnDefinition | undefined {
  return exampleForm.sheets
    .flatMap(({ columns }) => columns)
    .find(({ type }) => type.kind === 'computed' && type.formula === formula);
}

function heading(text: string): Entry {
  return { cells: [text], style: 'totalLabel' };
}

function heightOf({ cells, style }: Entry): number {
  if (style === 'title') return 30;
  if (style === 'totalLabel') return 21;
  if (style === 'subtitle') return 20;
  return rowHeight(cells.map((text = '', at) => ({ text, width: (widths[at] ?? 20) - 2 })));
}

function areasOf({ cells, style }: Entry, at: number): readonly AreaPlan[] {
  const row = at + 1;
  if (style === 'totalLabel') return [{ address: `A${row}:C${row}`, style }];
  if (style !== undefined) return [{ address: `A${row}:A${row}`, style }];
  if (cells[0] === '') return [];
  return [
    { address: `A${row}:A${row}`, style: 'label' },
    { address: `B${row}:C${row}`, style: 'body' },
  ];
}
