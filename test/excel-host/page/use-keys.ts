import type { KeyboardEvent } from 'react';
import type { ExcelHost } from '../host.ts';
import { formatArea } from '../model/address.ts';
import { step, tab } from './moves.ts';
import type { Editing } from './use-editing.ts';
import type { Selection } from './use-selection.ts';

interface Situation {
  readonly host: ExcelHost;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly openList: () => boolean;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

function move(event: KeyboardEvent, { host, selection }: Situation): boolean {
  const sheet = host.model.active;
  const arrow = arrows[event.key];
  if (arrow) {
    const [rows, columns] = arrow;
    if (event.shiftKey) selection.extendTo(step(sheet, selection.edge, rows, columns));
    else selection.select(step(sheet, selection.active, rows, columns));
    return true;
  }
  if (event.key === 'Enter') selection.select(step(sheet, selection.active, event.shiftKey ? -1 : 1, 0));
  else if (event.key === 'Tab') selection.select(tab(sheet, selection.active, event.shiftKey));
  else if (event.key === 'Home')
    selection.select({ row: event.ctrlKey ? 0 : selection.active.row, column: 0 });
  else return false;
  return true;
}

function act(event: KeyboardEvent, { host, selection, editing, openList }: Situation): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (command) {
    if (event.key.toLowerCase() !== 'z') return false;
    host.user.undo();
    return true;
  }
  if (event.key === 'ArrowDown' && event.altKey) return openList();
  if (event.key === 'F2') editing.begin(selection.active, null);
  else if (event.key === 'Delete')
    editing.refuse(host.user.clear(host.model.active.name, formatArea(selection.rect)));
  else if (event.key === 'Backspace') editing.begin(selection.active, '');
  else if (event.key === 'Dead') {
    editing.begin(selection.active, '');
    return false;
  } else if (event.key.length === 1 && !event.altKey) editing.begin(selection.active, event.key);
  else return false;
  return true;
}

/** What the keys do while no cell is being edited. */
export function gridKeys(situation: Situation): (event: KeyboardEvent) => void {
  return (event) => {
    if (act(event, situation) || move(event, situation)) event.preventDefault();
  };
}

/** What the keys do while a cell is being edited. */
export function editorKeys({ host, selection, editing }: Situation): (event: KeyboardEvent) => void {
  const commitAndMove = (event: KeyboardEvent) => {
    event.preventDefault();
    if (editing.commit()) move(event, { host, selection, editing, openList: () => false });
  };
  return (event) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      editing.cancel();
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      editing.change(`${editing.draft?.text ?? ''}\n`);
    } else if (event.key === 'Enter' || event.key === 'Tab') commitAndMove(event);
    else if (editing.draft?.overtyped === true && event.key.startsWith('Arrow')) commitAndMove(event);
  };
}
