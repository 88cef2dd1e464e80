import fc from 'fast-check';
import { transitions, type TransitionName } from '../../shared/report.ts';

/** What three panes, a bad network, a server and an office may do to one report, in any order. */
export type LawCommand =
  | { readonly do: 'type'; readonly by: number; readonly cell: number; readonly text: number }
  | { readonly do: 'deleteLine'; readonly by: number; readonly line: number }
  | { readonly do: 'resolve'; readonly by: number; readonly choice: 'standing' | 'other' }
  | { readonly do: 'sync'; readonly by: number; readonly fault: Fault }
  | { readonly do: 'syncTogether' }
  /** What the network has held back arrives now. */
  | { readonly do: 'deliverLate' }
  | { readonly do: 'crashPane'; readonly by: number; readonly workbook: 'kept' | 'lost' | 'old' }
  | { readonly do: 'crashServer' }
  | { readonly do: 'backUp' }
  | { readonly do: 'restore' }
  | { readonly do: 'turnClock'; readonly by: number; readonly years: number }
  /** Everything is sent and decided. */
  | { readonly do: 'settle' }
  /** The next step on the way to a locked report, or one back. */
  | { readonly do: 'advance'; readonly way: Way }
  | {
      readonly do: 'move';
      readonly name: TransitionName;
      readonly by: Mover;
      /** How many revisions ago the one who asks has looked. */
      readonly behind: number;
    };

/** What the network does to a push, or to the question after it. `late` arrives when it has long been given up. */
export type Fault = 'none' | 'requestLost' | 'answerLost' | 'sentTwice' | 'late' | 'webPage' | 'pullLost';
type Way = 'on' | 'back' | 'ask' | 'recall';
export const movers = ['kari', 'ola', 'controller', 'second'] as const;
export type Mover = (typeof movers)[number];

export const paneCount = 3;
const by = fc.integer({ min: 1, max: paneCount });
const faults: readonly Fault[] = ['requestLost', 'answerLost', 'sentTwice', 'late', 'webPage', 'pullLost'];
const a = fc.constant;

const withoutRestore: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<LawCommand> }[] = [
  {
    weight: 24,
    arbitrary: fc.record({ do: a('type' as const), by, cell: fc.nat(9), text: fc.nat(7) }),
  },
  {
    weight: 16,
    arbitrary: fc.record({
      do: a('sync' as const),
      by,
      fault: fc.oneof(a<Fault>('none'), fc.constantFrom(...faults)),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: a('advance' as const),
      way: fc.constantFrom<Way>('on', 'on', 'on', 'back', 'ask', 'recall'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: a('move' as const),
      name: fc.constantFrom(...transitions.map(({ name }) => name)),
      by: fc.constantFrom(...movers),
      behind: fc.constantFrom(0, 0, 0, 1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: a('resolve' as const),
      by,
      choice: fc.constantFrom('standing' as const, 'other' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: a('crashPane' as const),
      by,
      workbook: fc.constantFrom('kept' as const, 'lost' as const, 'old' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: a('deleteLine' as const), by, line: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: a('turnClock' as const), by, years: fc.constantFrom(-10, 0, 10) }),
  },
  { weight: 2, arbitrary: a({ do: 'syncTogether' as const }) },
  { weight: 2, arbitrary: a({ do: 'deliverLate' as const }) },
  { weight: 1, arbitrary: a({ do: 'settle' as const }) },
  { weight: 1, arbitrary: a({ do: 'crashServer' as const }) },
];

const restores: typeof withoutRestore = [
  { weight: 6, arbitrary: a({ do: 'backUp' as const }) },
  { weight: 4, arbitrary: a({ do: 'restore' as const }) },
];

const upTo = (maxLength: number) => ({ minLength: 1, maxLength, size: 'max' }) as const;

export const lawCommands = fc.array(fc.oneof(...withoutRestore), upTo(30));
export const restoreCommands = fc.array(fc.oneof(...withoutRestore, ...restores), upTo(30));

const oneOfTwo = fc.integer({ min: 1, max: 2 });
const hasty: typeof withoutRestore = [
  {
    weight: 5,
    arbitrary: fc.record({ do: a('type' as const), by: oneOfTwo, cell: fc.nat(1), text: fc.nat(7) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: a('sync' as const),
      by: oneOfTwo,
      fault: fc.constantFrom<Fault>('none', 'none', 'requestLost', 'answerLost', 'late'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: a('crashPane' as const),
      by: oneOfTwo,
      workbook: fc.constantFrom('kept' as const, 'lost' as const),
    }),
  },
];
/** Much typing in few cells, with pushes that fail and panes that crash: what is wrong with a queue shows soon. */
export const hastyCommands = fc.array(fc.oneof(...hasty), upTo(40));
