import type { ColumnDefinition, SheetDefinition } from '../forms/definition.ts';
import type { Cells } from './cells.ts';
import type { Draft } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { textKey } from './form-texts.ts';
import { formLimits } from './limits.ts';
import { partCalled } from './part-called.ts';
import { readColumnType } from './read-column-type.ts';
import type { NamedList } from './read-lists.ts';
import { idOf } from './read-sheets.ts';
import type { WrittenType } from './vocabulary.ts';
import { folded, vocabulary } from './vocabulary.ts';

type Line = Cells<FieldOf<'columns'>>;

/** In Excel's characters, where nothing is said. */
const usualWidth: Readonly<Record<WrittenType, number>> = {
  text: 24,
  longText: 44,
  integer: 12,
  decimal: 12,
  percent: 12,
  amount: 16,
  date: 13,
  month: 13,
  choice: 18,
  choices: 28,
  yesNo: 10,
};

/** The sheets with their columns; formulas, and what is fetched from last period, are still as they were written. */
export function readColumns(
  draft: Draft,
  sheets: readonly SheetDefinition[],
  lists: readonly NamedList[],
): readonly SheetDefinition[] {
  const lines = draft.lines('columns').map((line) => ({ line, sheet: sheetOf(draft, line, sheets) }));
  return sheets.map((sheet, sheetAt) => {
    const own = lines.filter((candidate) => candidate.sheet === sheet).map(({ line }) => line);
    const ids = own.map((line) => line.text('id', 64)).filter((id) => id !== '');
    const columns = own.map((line, at) => {
      draft.remember(['sheets', sheetAt, 'columns', at], line);
      return readColumn(draft, line, sheet, ids, lists);
    });
    return { ...sheet, columns };
  });
}

/** The sheet that a line of the workbook names; the only one where none is named. */
export function sheetOf(
  draft: Draft,
  line: Cells<'sheet'>,
  sheets: readonly SheetDefinition[],
): SheetDefinition | undefined {
  const written = line.text('sheet', formLimits.title);
  const [only, ...others] = sheets;
  if (only === undefined) return undefined;
  if (written === '' && others.length === 0) return only;
  if (written === '') {
    line.tell('sheet', 'MISSING');
    return undefined;
  }
  const sheet = partCalled(written, sheets);
  if (sheet === undefined) {
    const titles = sheets.map(({ title }) => title.nb);
    line.tell('sheet', 'UNKNOWN_SHEET', { written, suggestion: draft.suggest(written, titles) });
  }
  return sheet;
}

function readColumn(
  draft: Draft,
  line: Line,
  sheet: SheetDefinition,
  ids: string[],
  lists: readonly NamedList[],
): ColumnDefinition {
  const { language, translator } = draft;
  const title = line.needed('title', formLimits.title);
  const id = idOf(line, title, ids);
  const kind = typeOf(draft, line, sheet, id);
  const key = (part: 'title' | 'help' | 'unit'): string => textKey.column(sheet.id, id, part);
  const role = line.word('role', vocabulary.roles);
  const fromPrevious = line.text('fromPrevious', formLimits.title);
  return {
    id,
    title: translator.text(key('title'), title, line.place('title')),
    help: translator.text(key('help'), line.text('help', formLimits.help), line.place('help')),
    type: readColumnType(line, kind, {
      language,
      listOf: () => listNamed(draft, line, lists),
      unitText: (nb) => translator.text(key('unit'), nb, line.place('unit')),
    }),
    width: readWidth(line, kind),
    ...requiredOf(line),
    ...(role === null ? {} : { role }),
    ...(line.isYes('locked', vocabulary.yesNo) ? { locked: true } : {}),
    ...(fromPrevious === '' ? {} : { fromPrevious }),
    ...(line.isYes('total', vocabulary.yesNo) ? { total: true } : {}),
  };
}

function typeOf(draft: Draft, line: Line, sheet: SheetDefinition, id: string): WrittenType {
  line.needed('type', formLimits.title);
  const kind = line.word('type', vocabulary.types);
  if (kind === null) draft.broken.add(`${sheet.id}.${id}`);
  return kind ?? 'text';
}

function listNamed(draft: Draft, line: Line, lists: readonly NamedList[]): string {
  const written = line.needed('list', formLimits.title);
  const found = lists.find(
    ({ name, list }) => folded(name) === folded(written) || folded(list.id) === folded(written),
  );
  if (found === undefined && written !== '') {
    const names = lists.map(({ name }) => name);
    line.tell('list', 'UNKNOWN_LIST', { written, suggestion: draft.suggest(written, names) });
  }
  return found?.list.id ?? written;
}

/** «Ja», «Nei», or a condition as it is written. */
function requiredOf(line: Line): Pick<ColumnDefinition, 'required'> {
  const written = line.text('required', formLimits.textLength);
  if (written === '') return {};
  if (/[[("=<>]/.test(written)) return { required: written };
  return line.isYes('required', vocabulary.yesNo) ? { required: true } : {};
}

/** Excel's widths have fractions. */
function readWidth(line: Line, kind: WrittenType): number {
  const { least, most } = formLimits.width;
  const width = Number(line.decimal('width', String(usualWidth[kind])));
  if (width >= least && width <= most) return width;
  line.tell('width', 'OUT_OF_RANGE', { written: String(width), least: String(least), most: String(most) });
  return usualWidth[kind];
}
