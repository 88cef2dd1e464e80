import { useMemo } from 'react';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { gridExtent, type GridView, gridView } from './grid-view.ts';

const nothing = { bottom: 0, right: 0 } as const;

/** The model changes in place; its revision says when the view has to be made anew. */
export function useGridView(model: WorkbookModel): GridView {
  const sheet = model.active;
  const { revision } = model;
  const used = useMemo(() => sheet.cells.usedRect(false) ?? nothing, [sheet, revision]);
  const { rows, columns } = gridExtent(sheet, used);
  return useMemo(() => gridView(model, sheet, { rows, columns }), [model, sheet, revision, rows, columns]);
}
