import type { Language } from '../language.ts';
import { describePeriod } from '../period.ts';
import { addressIn, type AskedCell } from './asked-cells.ts';
import { cellMarks } from './cell-marks.ts';
import type { DataSheet } from './data-sheet.ts';
import type { FormDefinition, Lists } from '../forms/definition.ts';
import { instructionsMark, isInput } from './layout.ts';
import { choiceSeparator, itemsOf, shownLabel } from './list-labels.ts';
import type { SheetPlan, StyleName } from './plan.ts';
import { rowHeight } from './text-height.ts';
import type { WorkbookMeta } from './workbook-meta.ts';
import { workbookTexts } from './workbook-texts.ts';

export interface RoundFacts {
  /** The moment as UTC. */
  readonly deadline: string;
  /** Who has asked for the report. */
  readonly commissioner: string;
  /** Whom to ask, as people write it; the commissioner when nothing is given. */
  readonly contact?: string;
}

interface InstructionsInput {
  readonly form: FormDefinition;
  readonly lists: Lists;
  readonly language: Language;
  readonly meta: WorkbookMeta;
  readonly round?: RoundFacts;
  readonly asked?: readonly AskedCell[];
  readonly name: string;
  readonly sheets: readonly DataSheet[];
  readonly footer: string;
}

/** A line of the sheet: a short text to the left, a longer one to the right. */
interface Entry {
  readonly left: string | null;
  readonly right: string | null;
  readonly style?: StyleName;
}

const widths = { left: 26, right: 92 };
const heading = (left: string): Entry => ({ left, right: null, style: 'totalLabel' });
const gap: Entry = { left: null, right: null };

export function planInstructions(input: InstructionsInput): SheetPlan {
  const entries = entriesOf(input);
  const last = entries.length;
  return {
    name: input.name,
    visibility: 'visible',
    blocks: [
      {
        topLeft: 'A1',
        values: entries.map(({ left, right }, at) => [at === 0 ? instructionsMark : null, left, right]),
      },
    ],
    columns: [
      { width: 4, hidden: true },
      { width: widths.left, hidden: false },
      { width: widths.right, hidden: false },
    ],
    hiddenRows: [],
    rowHeights: entries.map((entry, at) => ({ row: at + 1, points: heightOf(entry, at) })),
    frozen: { rows: 0, columns: 0 },
    areas: entries.flatMap((entry, at) => areasOf(entry, at)),
    validations: [],
    highlights: [],
    autoFilter: null,
    protected: true,
    print: { orientation: 'portrait', area: `A1:C${last}`, titleRows: null, footer: input.footer },
    tabColour: '5B8DB8',
  };
}

function entriesOf(input: InstructionsInput): readonly Entry[] {
  const { form, language } = input;
  const words = workbookTexts[language];
  return [
    { left: form.title[language], right: null, style: 'title' },
    { left: words.reporting, right: null, style: 'subtitle' },
    gap,
    ...facts(input),
    ...askedEntries(input),
    gap,
    heading(words.howTo),
    ...steps(input).map((step, at) => ({ left: words.step(at + 1), right: step })),
    gap,
    heading(words.sheets),
    ...input.sheets.map(({ name, sheet }) => ({ left: name, right: sheet.help[language] })),
    gap,
    heading(words.colours),
    ...legend(input),
    ...choiceEntries(input),
    gap,
    heading(words.privacyTitle),
    { left: null, right: words.privacy },
    gap,
    heading(words.questions),
    { left: null, right: words.contact(input.round?.contact ?? input.round?.commissioner ?? null) },
  ];
}

function facts({ form, language, meta, round }: InstructionsInput): readonly Entry[] {
  const words = workbookTexts[language];
  return [
    { left: words.organisation, right: meta.organisationName },
    { left: words.period, right: describePeriod(meta.period, language) },
    ...(round === undefined
      ? []
      : [
          { left: words.deadline, right: moment(round.deadline, language) },
          { left: words.commissioner, right: round.commissioner },
        ]),
    { left: words.purpose, right: form.purpose[language] },
  ];
}

/** For whoever fills in the file without the pane, which shows each question beside its cell. */
function askedEntries({ sheets, asked = [], language }: InstructionsInput): readonly Entry[] {
  if (asked.length === 0) return [];
  const { heading: title, meaning } = workbookTexts[language].asked;
  const entries = asked.flatMap(({ question, by, ...at }): readonly Entry[] => {
    const data = sheets.find(({ sheet }) => sheet.id === at.sheet);
    const cell = data === undefined ? null : addressIn(data, at);
    if (data === undefined || cell === null) return [];
    return [{ left: `${data.name} ${cell}`, right: `${by}: ${question}`, style: 'asked' }];
  });
  return [gap, heading(title), { left: null, right: meaning }, ...entries];
}

function steps({ sheets, language }: InstructionsInput): readonly string[] {
  const filled = sheets.filter(({ sheet }) => sheet.columns.some(isInput)).map(({ name }) => name);
  return workbookTexts[language].steps(filled);
}

function legend({ language, sheets }: InstructionsInput): readonly Entry[] {
  const { legend: words } = workbookTexts[language];
  const hasComputed = sheets.some(({ sheet }) => sheet.columns.some(({ type }) => type.kind === 'computed'));
  return [
    { left: words.required.sign, right: words.required.meaning, style: 'headerRequired' },
    { left: words.optional.sign, right: words.optional.meaning, style: 'header' },
    { left: words.missing.sign, right: words.missing.meaning, style: 'missing' },
    { left: words.input.sign, right: words.input.meaning, style: 'input' },
    { left: words.locked.sign, right: words.locked.meaning, style: 'locked' },
    ...(hasComputed
      ? [{ left: words.computed.sign, right: words.computed.meaning, style: 'computed' } as const]
      : []),
    ...cellMarks.map((mark) => ({ left: words[mark].sign, right: words[mark].meaning, style: mark })),
  ];
}

/** What can be written in the columns that take several choices, which no drop-down can offer. */
function choiceEntries({ sheets, lists, language }: InstructionsInput): readonly Entry[] {
  const columns = sheets.flatMap(({ sheet }) => sheet.columns).filter(({ type }) => type.kind === 'choices');
  const entries = columns.flatMap((column) => {
    const items = itemsOf(column, lists);
    const labels = items.map((item) => shownLabel(item, items, language));
    return labels.length === 0 ? [] : [{ left: column.title[language], right: labels.join(choiceSeparator) }];
  });
  return entries.length === 0 ? [] : [gap, heading(workbookTexts[language].severalChoices), ...entries];
}

function areasOf({ left, right, style }: Entry, at: number): SheetPlan['areas'] {
  const row = at + 1;
  if (style === 'totalLabel') return [{ address: `B${row}:C${row}`, style }];
  return [
    ...(left === null ? [] : [{ address: `B${row}:B${row}`, style: style ?? 'label' } as const]),
    ...(right === null ? [] : [{ address: `C${row}:C${row}`, style: 'body' } as const]),
  ];
}

function heightOf({ left, right, style }: Entry, at: number): number {
  if (at === 0) return 30;
  if (style === 'totalLabel') return 21;
  if (style === 'subtitle' || (left === null && right === null)) return 15;
  return Math.max(
    18,
    rowHeight([
      { text: left ?? '', width: widths.left * 0.92 },
      { text: right ?? '', width: widths.right },
    ]),
  );
}

/** Norwegian time, as a deadline is meant. */
function moment(utc: string, language: Language): string {
  const parts = new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(utc));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const day = `${part('day')}.${part('month')}.${part('year')}`;
  return `${day} ${language === 'en' ? 'at' : 'kl.'} ${part('hour')}.${part('minute')}`;
}
