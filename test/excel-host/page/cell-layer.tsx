import { type RefObject, useEffect, useState } from 'react';
import type { ExcelHost } from '../host.ts';
import { formatArea } from '../model/address.ts';
import { cellCountOf, cellRect } from '../model/rectangles.ts';
import { CellEditor, PromptNote, SelectionFrame } from './cell-overlays.tsx';
import type { CellRule } from './cell-rule.ts';
import { ChoiceArrow, ChoiceList } from './choice-list.tsx';
import type { PageTexts } from './texts.ts';
import { useCellPlace } from './use-cell-place.ts';
import type { Editing } from './use-editing.ts';
import { editorKeys } from './use-keys.ts';
import type { Selection } from './use-selection.ts';

interface CellLayerProps {
  readonly host: ExcelHost;
  readonly layer: RefObject<HTMLElement | null>;
  readonly drawn: unknown;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly rule: CellRule;
  readonly listOpen: boolean;
  readonly setListOpen: (open: boolean) => void;
  readonly focusGrid: () => void;
  readonly texts: PageTexts;
}

/** What lies over the cells: the selection, the editor, the input message and the list. */
export function CellLayer(props: CellLayerProps) {
  const { host, layer, drawn, selection, editing, rule, listOpen, setListOpen, focusGrid, texts } = props;
  const { model, user } = host;
  const sheet = model.active;
  const { row, column } = selection.active;
  const box = useCellPlace(layer, cellRect(row, column), drawn);
  const selectionBox = useCellPlace(layer, selection.rect, drawn);
  if (!box || !selectionBox) return null;
  const above = row < sheet.frozenRows ? 'rows' : column < sheet.frozenColumns ? 'columns' : 'cells';
  const close = () => {
    setListOpen(false);
    focusGrid();
  };
  const pick = (choice: string) => {
    editing.refuse(user.type(sheet.name, formatArea(cellRect(row, column)), choice));
    close();
  };
  const idle = editing.draft === null;
  return (
    <>
      <SelectionFrame box={selectionBox} above={above} several={cellCountOf(selection.rect) > 1} />
      {rule.choices && idle && (
        <ChoiceArrow
          box={box}
          label={texts.openList}
          onOpen={() => {
            setListOpen(true);
          }}
        />
      )}
      {rule.prompt && idle && !listOpen && <PromptNote box={box} prompt={rule.prompt} />}
      {rule.choices && listOpen && (
        <ChoiceList
          box={box}
          choices={rule.choices}
          current={rule.current}
          label={texts.openList}
          onPick={pick}
          onClose={close}
        />
      )}
      <CellEditor
        box={box}
        editing={editing}
        label={texts.formulaBar}
        onKeyDown={editorKeys({ host, selection, editing, openList: () => false })}
      />
    </>
  );
}

/** The list is closed again whenever another cell becomes active. */
export function useListOpen(key: string): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
  }, [key]);
  return [open, setOpen];
}
