import type { ListDefinition, ListItem } from '../forms/definition.ts';
import type { Cells } from './cells.ts';
import type { Draft } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { textKey } from './form-texts.ts';
import { isKey, isName, nameFrom } from './ids.ts';
import { formLimits } from './limits.ts';
import { folded, vocabulary } from './vocabulary.ts';

type Line = Cells<FieldOf<'lists'>>;

/** A list with the name that it is called by on the sheet of columns. */
export interface NamedList {
  readonly name: string;
  readonly list: ListDefinition;
}

/** Lines of the same list may stand apart; lists come in the order in which they are first named. */
export function readLists(draft: Draft): readonly NamedList[] {
  const groups = new Map<string, { readonly name: string; readonly lines: Line[] }>();
  for (const line of draft.lines('lists')) {
    const name = line.needed('list', formLimits.title);
    if (name === '') continue;
    const group = groups.get(folded(name)) ?? { name, lines: [] };
    group.lines.push(line);
    groups.set(folded(name), group);
  }
  const ids: string[] = [];
  // One too many is told; what comes after it is not read.
  return [...groups.values()].slice(0, formLimits.lists + 1).map(({ name, lines }, at) => {
    const id = isName(name) ? name : nameFrom(name, ids);
    ids.push(id);
    lines.slice(0, 1).forEach((line) => {
      draft.remember(['lists', at], line);
    });
    return { name, list: readList(draft, id, at, lines) };
  });
}

function readList(draft: Draft, id: string, at: number, lines: readonly Line[]): ListDefinition {
  const register = lines
    .map((line) => line.word('register', vocabulary.registers))
    .find((word) => word !== null);
  if (register === undefined) return { id, items: readItems(draft, id, at, lines) };
  for (const line of lines) {
    if (!line.isEmpty('label')) line.tell('label', 'NOT_USED', { other: id });
  }
  return { id, register };
}

function readItems(draft: Draft, list: string, at: number, lines: readonly Line[]): readonly ListItem[] {
  const written = lines.map((line) => line.text('code', 64));
  const codes: string[] = written.filter((code) => code !== '');
  return lines.flatMap((line, index): readonly ListItem[] => {
    const label = line.needed('label', formLimits.label);
    if (label === '') return [];
    const code = codeOf(line, written[index] ?? '', label, codes);
    draft.remember(['lists', at, 'items', index], line);
    const colour = line.word('colour', vocabulary.colours);
    const text = draft.translator.text(textKey.item(list, code), label, line.place('label'));
    return [{ code, label: text, ...(colour === null ? {} : { colour }) }];
  });
}

function codeOf(line: Line, written: string, label: string, codes: string[]): string {
  if (written === '') {
    const code = nameFrom(label, codes);
    codes.push(code);
    return code;
  }
  if (!isKey(written)) line.tell('code', 'BAD_ID', { written, suggestion: nameFrom(written, []) });
  return written;
}
