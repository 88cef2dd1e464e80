import { useRef } from 'react';
import type { ExcelHost } from '../host.ts';
import { formatArea, type Rect } from '../model/address.ts';
import { boundingRect, cellRect, containsCell } from '../model/rectangles.ts';
import type { Place } from './moves.ts';

export interface Selection {
  readonly rect: Rect;
  /** The cell that typing goes to. */
  readonly active: Place;
  readonly select: (place: Place) => void;
  readonly extendTo: (place: Place) => void;
  /** The corner that moves when the selection is extended. */
  readonly edge: Place;
}

const rectOf = ({ row, column }: Place) => cellRect(row, column);

export function useSelection(host: ExcelHost): Selection {
  const { model, user } = host;
  const sheet = model.active;
  const rect = sheet.selection;
  const anchor = useRef<Place>({ row: rect.top, column: rect.left });
  // An add-in may have selected something else meanwhile.
  const holds = containsCell(rect, anchor.current.row, anchor.current.column);
  const active = holds ? anchor.current : { row: rect.top, column: rect.left };
  const edge = {
    row: active.row === rect.top ? rect.bottom : rect.top,
    column: active.column === rect.left ? rect.right : rect.left,
  };
  const choose = (next: Rect) => {
    user.select(sheet.name, formatArea(next));
  };
  return {
    rect,
    active,
    edge,
    select: (place) => {
      anchor.current = place;
      choose(rectOf(place));
    },
    extendTo: (place) => {
      anchor.current = active;
      choose(boundingRect(rectOf(active), rectOf(place)));
    },
  };
}
