import type { SheetDefinition, SheetRows } from '../forms/definition.ts';
import type { Cells } from './cells.ts';
import type { Draft } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { textKey } from './form-texts.ts';
import { isName, nameFrom } from './ids.ts';
import { formLimits } from './limits.ts';
import { vocabulary } from './vocabulary.ts';

type Line = Cells<FieldOf<'sheets'>>;

/** The sheets without their columns; formulas are still as they were written. */
export function readSheets(draft: Draft): readonly SheetDefinition[] {
  const lines = draft.lines('sheets');
  const ids = lines.map((line) => line.text('id', 64)).filter((id) => id !== '');
  return lines.flatMap((line, at) => readSheet(draft, line, at, ids));
}

function readSheet(draft: Draft, line: Line, at: number, ids: string[]): readonly SheetDefinition[] {
  draft.remember(['sheets', at], line);
  const title = line.needed('title', formLimits.title) || `#${at + 1}`;
  const id = idOf(line, title, ids);
  const help = line.text('help', formLimits.help);
  const { translator } = draft;
  return [
    {
      id,
      title: translator.text(textKey.sheet(id, 'title'), title, line.place('title')),
      help: translator.text(textKey.sheet(id, 'help'), help, line.place('help')),
      rows: readRows(line),
      columns: [],
      frozenColumns: line.whole('frozen', { least: 0, most: formLimits.frozenColumns, otherwise: 1 }),
    },
  ];
}

/** Of a sheet or a column. */
export function idOf(line: Cells<'id'>, title: string, ids: string[]): string {
  const written = line.text('id', 64);
  if (written === '') {
    const id = nameFrom(title, ids);
    ids.push(id);
    return id;
  }
  if (!isName(written)) line.tell('id', 'BAD_ID', { written, suggestion: nameFrom(written, []) });
  return written;
}

function readRows(line: Line): SheetRows {
  const kind = line.word('rows', vocabulary.rowKinds) ?? 'open';
  const fromPrevious = line.text('fromPrevious', formLimits.textLength);
  if (kind === 'open')
    return {
      kind,
      capacity: line.whole('capacity', { least: 1, most: formLimits.capacity, otherwise: 60 }),
      ...(fromPrevious === '' ? {} : { fromPrevious }),
    };
  for (const field of ['capacity', 'fromPrevious'] as const) {
    if (!line.isEmpty(field)) line.tell(field, 'NOT_USED', { other: vocabulary.rowKinds.fixed.nb });
  }
  return { kind };
}
