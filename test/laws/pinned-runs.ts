import type { LawCommand } from './law-commands.ts';

/**
 * Runs that once broke a law. They always come first. The commands are kept rather than the seed, because a seed means
 * something else as soon as the generator changes: a failing run prints both, and this is where the commands go.
 */
interface PinnedRun {
  readonly because: string;
  readonly commands: readonly LawCommand[];
}
export const pinnedRuns: readonly PinnedRun[] = [
  {
    because: 'a report that is opened for editing again leaves what was typed meanwhile to the next sync',
    commands: [
      { do: 'advance', way: 'on' },
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'type', by: 2, cell: 1, text: 4 },
      { do: 'move', name: 'recall', by: 'kari', behind: 0 },
      { do: 'sync', by: 2, fault: 'none' },
    ],
  },
  {
    because: 'a pane with nothing to send sends its journal again to a server that was restored',
    commands: [
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'backUp' },
      { do: 'type', by: 1, cell: 1, text: 5 },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'restore' },
    ],
  },
  {
    because: 'a report that was sent after the backup is a draft again, and its pane has it read-only',
    commands: [
      { do: 'backUp' },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'type', by: 1, cell: 7, text: 1 },
      { do: 'advance', way: 'on' },
      { do: 'advance', way: 'on' },
      { do: 'advance', way: 'on' },
      { do: 'restore' },
      { do: 'sync', by: 2, fault: 'answerLost' },
    ],
  },
];

/** With a restore, which takes the laws of `restore.test.ts`. */
export const pinnedRestores: readonly PinnedRun[] = [
  {
    because: 'a pane that has lost its workbook too gives back what another server had acknowledged',
    commands: [
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'backUp' },
      { do: 'type', by: 1, cell: 1, text: 5 },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'crashPane', by: 1, workbook: 'lost' },
      { do: 'restore' },
    ],
  },
  {
    because: 'no clock of a pane makes it forget its journal',
    commands: [
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'backUp' },
      { do: 'type', by: 1, cell: 1, text: 5 },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'crashPane', by: 1, workbook: 'kept' },
      { do: 'turnClock', by: 1, years: 10 },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'restore' },
    ],
  },
  {
    because: 'a base of another history says nothing about what the restored server was given meanwhile',
    commands: [
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'sync', by: 3, fault: 'none' },
      { do: 'backUp' },
      { do: 'type', by: 2, cell: 1, text: 4 },
      { do: 'type', by: 2, cell: 2, text: 4 },
      { do: 'type', by: 2, cell: 3, text: 4 },
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'restore' },
      { do: 'type', by: 3, cell: 0, text: 5 },
      { do: 'sync', by: 3, fault: 'none' },
      { do: 'type', by: 1, cell: 0, text: 6 },
      { do: 'sync', by: 1, fault: 'none' },
    ],
  },
  {
    because: 'a line that stands in a sheet and is deleted on the server is sent once, and not for ever',
    commands: [
      { do: 'advance', way: 'on' },
      { do: 'type', by: 2, cell: 8, text: 4 },
      { do: 'advance', way: 'on' },
      { do: 'move', name: 'return', by: 'second', behind: 0 },
      { do: 'backUp' },
      { do: 'sync', by: 2, fault: 'answerLost' },
      { do: 'deleteLine', by: 2, line: 2 },
      { do: 'restore' },
      { do: 'crashPane', by: 3, workbook: 'kept' },
    ],
  },
];
