import fc from 'fast-check';
import { transitions, type ReportState, type TransitionName } from '../../shared/report.ts';
import { reportStates } from '../../shared/report.ts';

/** What several panes, a bad network and an office may do to one report, in any order. */
export type StoreCommand =
  | {
      readonly do: 'edit';
      readonly by: number;
      readonly cell: number;
      readonly value: number;
      readonly clock: string;
    }
  | { readonly do: 'addRow'; readonly by: number; readonly row: number; readonly position: number }
  | { readonly do: 'deleteRow'; readonly by: number; readonly row: number }
  | { readonly do: 'resolve'; readonly by: number; readonly nth: number; readonly value: number }
  | { readonly do: 'sync'; readonly by: number; readonly batch: number; readonly net: Network }
  /** Sends what is waiting, but not from its beginning. */
  | { readonly do: 'sendOutOfOrder'; readonly by: number }
  | {
      readonly do: 'transition';
      readonly name: TransitionName;
      readonly to: ReportState;
      /** Cells that a return asks about; none for the whole report. */
      readonly cells: readonly number[];
      readonly by: number;
    }
  | { readonly do: 'crash'; readonly by: number };

type Network = 'good' | 'answerLost' | 'sentTwice';

export const deviceCount = 3;
const by = fc.integer({ min: 1, max: deviceCount });
const row = fc.integer({ min: 1, max: 4 });
const value = fc.integer({ min: 0, max: 3 });
const clock = fc.constantFrom('1601-01-01T00:00:00Z', '2016-01-15T10:00:00Z', '2036-01-15T10:00:00Z', '9999');

const edit = fc.record({ do: fc.constant('edit' as const), by, cell: fc.nat(7), value, clock });
const sync = fc.record({
  do: fc.constant('sync' as const),
  by,
  batch: fc.integer({ min: 1, max: 5 }),
  net: fc.constantFrom<Network>('good', 'good', 'answerLost', 'sentTwice'),
});
const transition = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...transitions).map(({ name, to }) => ({ name, to })),
      fc.record({
        name: fc.constantFrom(...transitions).map(({ name }) => name),
        to: fc.constantFrom(...reportStates),
      }),
    ),
    fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
    by,
  )
  .map(([move, asked, author]) => {
    const cells = move.name === 'return' ? asked : [];
    return { do: 'transition' as const, ...move, cells, by: author };
  });

const commands: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<StoreCommand> }[] = [
  { weight: 8, arbitrary: edit },
  { weight: 6, arbitrary: sync },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('addRow' as const),
      by,
      row,
      position: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deleteRow' as const), by, row }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resolve' as const), by, nth: fc.nat(3), value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sendOutOfOrder' as const), by }) },
  { weight: 4, arbitrary: transition },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), by }) },
];

export const storeCommands = fc.array(fc.oneof(...commands), { minLength: 1, maxLength: 60, size: 'max' });
