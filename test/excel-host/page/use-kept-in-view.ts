import { type RefObject, useLayoutEffect } from 'react';
import type { Worksheet } from '../model/worksheet.ts';
import { type GridView, rowHeaderWidth } from './grid-view.ts';
import type { Place } from './moves.ts';

/** Scrolls the active cell out from under the frozen rows and columns. */
export function useKeptInView(
  layer: RefObject<HTMLElement | null>,
  sheet: Worksheet,
  { row, column }: Place,
  columns: GridView['columns'],
): void {
  useLayoutEffect(() => {
    const scroller = layer.current?.parentElement;
    if (!scroller) return;
    const frozen = columns.reduce(
      (sum, one) => sum + (one.stickyLeft === null ? 0 : one.width),
      rowHeaderWidth,
    );
    const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
    scroller.style.scrollPadding = `${head}px 24px 24px ${frozen}px`;
    const cell = scroller.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [layer, sheet, row, column, columns]);
}
