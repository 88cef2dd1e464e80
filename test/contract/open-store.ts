import { afterEach, beforeEach } from 'vitest';
import type { Merge } from '../../shared/sync/merge.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { CellValue } from '../../shared/value.ts';
import { PushRefused, TransitionRefused, type PushResult, type Store } from '../../server/reports/store.ts';
import { openSmallRound, pushOf, report } from './small-round.ts';

/** One database, fresh at first; opening it again finds what was committed. */
export interface StorePlace {
  readonly open: (merge?: Merge) => Promise<Store>;
  readonly remove: () => Promise<void>;
}

/** The store of the running test, with the small round opened in it. */
export interface OpenStore {
  readonly store: () => Store;
  readonly reopen: () => Promise<void>;
  readonly push: (device: number, ...operations: readonly Operation[]) => Promise<PushResult>;
  readonly valueNow: (column?: string, row?: string) => Promise<CellValue | undefined>;
}

export function openForEachTest(newPlace: () => Promise<StorePlace>): OpenStore {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace();
    store = await place.open();
    await openSmallRound(store);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  return {
    store: () => store,
    reopen: async () => {
      await store.close();
      store = await place.open();
    },
    push: (device, ...operations) => store.push(pushOf(store, device, operations)),
    valueNow: async (column = 'a', row = 'r1') => {
      const { cells } = await store.readState(report);
      return cells.find((cell) => cell.row === row && cell.column === column)?.value;
    },
  };
}

/** The refusal that work ends with, or the error when it is another one. */
export async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof PushRefused || error instanceof TransitionRefused ? error.refusal : error;
}
