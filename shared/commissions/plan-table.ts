import { headerText, numberFormatOf, textFormat } from '../workbook/column-look.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { earliestDay, latestDay } from '../excel-date.ts';
import { columnLetters, columnWithRole, listName } from '../workbook/layout.ts';
import { listOf } from '../workbook/list-labels.ts';
import { planLists } from '../workbook/plan-lists.ts';
import type { AreaPlan, SheetPlan, ValidationPlan, WorkbookPlan } from '../workbook/plan.ts';
import { sheetNames } from '../workbook/sheet-names.ts';
import { unlockedSheet } from '../workbook/unlocked-sheet.ts';
import type { Language } from '../language.ts';
import type { Organisation } from '../organisation.ts';
import { laidInColumns } from './headings.ts';
import { tableSheets } from './read-table.ts';
import { headHeights, planRecipientSheet, recipientSheetName } from './plan-recipients.ts';
import { tableTexts } from './table-texts.ts';
import { informationHeading, recipientsHeading } from './words.ts';

const headerRow = 3;
const lines = 200;
/** What is long wraps; beside the recipients it must fit a screen. */
const widest = 48;

/** An empty table to fill in: the headings that are understood, drop-downs where there is a list, and the names that can be asked. */
export function planCommissionTable(
  form: FormDefinition,
  able: readonly Organisation[],
  language: Language,
): WorkbookPlan {
  const ownLists = Object.fromEntries(form.lists.map((list) => [list.id, 'items' in list ? list.items : []]));
  const { sheet: lists, names } = planLists(form, ownLists, language);
  const called = sheetNames(form, language, [recipientSheetName(language)]);
  const sheets = tableSheets(form).map((sheet) =>
    tableSheet(form, sheet, called.get(sheet.id) ?? sheet.id, language),
  );
  return {
    sheets: [...sheets, planRecipientSheet(able, language), lists],
    names,
    activeSheet: sheets[0]?.name ?? '',
  };
}

interface TableColumn {
  readonly title: string;
  readonly help: string;
  readonly width: number;
  readonly column: ColumnDefinition | null;
}

/** The obligation follows from who is a recipient and who is only informed, so it needs no column of its own. */
function columnsOf(sheet: SheetDefinition, language: Language): readonly TableColumn[] {
  const obligation = columnWithRole(sheet, 'obligation');
  const texts = tableTexts[language];
  const own = laidInColumns(sheet).filter((column) => column !== obligation);
  const recipients = { width: 40, column: null };
  return [
    ...own.map((column) => ({
      title: headerText(column, language),
      help: column.help[language],
      width: Math.min(column.width, widest),
      column,
    })),
    { ...recipients, title: recipientsHeading[language], help: texts.recipientsHelp },
    ...(obligation === undefined
      ? []
      : [{ ...recipients, title: informationHeading[language], help: texts.informationHelp }]),
  ];
}

function tableSheet(
  form: FormDefinition,
  sheet: SheetDefinition,
  name: string,
  language: Language,
): SheetPlan {
  const columns = columnsOf(sheet, language);
  const last = columnLetters(columns.length);
  const lastRow = headerRow + lines;
  const plan = unlockedSheet({
    name,
    blocks: [
      {
        topLeft: 'A1',
        values: [
          [`${tableTexts[language].title}: ${form.title[language]}`],
          [tableTexts[language].help],
          columns.map(({ title }) => title),
        ],
      },
    ],
    areas: [
      { address: `A1:${last}1`, style: 'title' },
      { address: `A2:${last}2`, style: 'subtitle' },
      { address: `A${headerRow}:${last}${headerRow}`, style: 'header' },
      ...columns.map((column, at) => cellArea(column, columnLetters(at + 1), lastRow)),
    ],
    columns: columns.map(({ width }) => width),
    printArea: `A1:${last}${headerRow + 20}`,
    footer: form.title[language],
    headerRow,
    autoFilter: `A${headerRow}:${last}${lastRow}`,
    tabColour: '1B365D',
  });
  return {
    ...plan,
    rowHeights: [...headHeights, ...plan.rowHeights],
    validations: columns.map((column, at) => validation(column, columnLetters(at + 1), lastRow, language)),
  };
}

function cellArea({ column }: TableColumn, letters: string, lastRow: number): AreaPlan {
  return {
    address: `${letters}${headerRow + 1}:${letters}${lastRow}`,
    style: 'inputWrapped',
    numberFormat: column === null ? textFormat : numberFormatOf(column),
  };
}

/** A day may also be written in words, so Excel asks and does not refuse. */
function validation(
  { title, help, column }: TableColumn,
  letters: string,
  lastRow: number,
  language: Language,
): ValidationPlan {
  return {
    address: `${letters}${headerRow + 1}:${letters}${lastRow}`,
    rule: ruleOf(column),
    prompt: { title: title.slice(0, 32), text: help },
    error: { title: title.slice(0, 32), text: tableTexts[language].notUnderstood, style: 'warning' },
  };
}

function ruleOf(column: ColumnDefinition | null): ValidationPlan['rule'] {
  const list = column === null ? null : listOf(column);
  if (column?.type.kind === 'choice' && list !== null) return { kind: 'list', name: listName(list) };
  return column?.type.kind === 'date' ? { kind: 'date', min: earliestDay, max: latestDay } : { kind: 'any' };
}
