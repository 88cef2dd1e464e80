import { type MouseEvent, useRef } from 'react';
import type { Editing } from './use-editing.ts';
import type { Place } from './moves.ts';
import type { Selection } from './use-selection.ts';

function placeOf(event: MouseEvent): Place | null {
  const cell = event.target instanceof Element ? event.target.closest('td[data-row]') : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

interface PointerHandlers {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onMouseMove: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Click, drag and double click on cells. */
export function usePointer(selection: Selection, editing: Editing): PointerHandlers {
  const last = useRef('');
  return {
    onMouseDown: (event) => {
      const place = placeOf(event);
      if (!place || event.button !== 0) return;
      event.preventDefault();
      if (!editing.commit()) return;
      event.currentTarget.focus({ preventScroll: true });
      if (event.shiftKey) selection.extendTo(place);
      else selection.select(place);
    },
    onMouseMove: (event) => {
      const place = event.buttons === 1 ? placeOf(event) : null;
      const key = JSON.stringify(place);
      if (!place || key === last.current || editing.draft) return;
      last.current = key;
      selection.extendTo(place);
    },
    onDoubleClick: (event) => {
      const place = placeOf(event);
      if (place) editing.begin(place, null);
    },
  };
}
