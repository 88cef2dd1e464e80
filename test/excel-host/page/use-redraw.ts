import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { WorkbookModel } from '../model/workbook-model.ts';

/** Counts what may have changed on the screen. Drawn at once, so that the next key finds the cell just selected. */
export function useRedraw(model: WorkbookModel): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (draw: () => void) =>
      model.onRedraw(() => {
        version.current++;
        draw();
      }),
    [model],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
