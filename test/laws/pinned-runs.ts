import type { LawCommand } from './law-commands.ts';

/**
 * Runs that once broke a law. They always come first. The commands are kept rather than the seed, because a seed means
 * something else as soon as the generator changes: a failing run prints both, and this is where the commands go.
 */
export const pinnedRuns: readonly { readonly because: string; readonly commands: readonly LawCommand[] }[] = [
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
