import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The laws of the sync protocol, and the files that fail when one of them is broken. */
const laws: Readonly<Record<string, { readonly says: string; readonly assertedIn: readonly string[] }>> = {
  P1: {
    says: 'What a pane has kept is in the log once, and what is acknowledged was there before.',
    assertedIn: ['laws/laws-at-the-end.ts', 'laws/store-witness.ts', 'contract/store-laws.ts'],
  },
  P2: {
    says: 'Two who are at the same revision with nothing to send have the same digest.',
    assertedIn: ['laws/carry-out.ts', 'laws/laws-at-the-end.ts', 'contract/store-laws.ts'],
  },
  P3: {
    says: 'A replay of the log gives the cells.',
    assertedIn: ['laws/laws-at-the-end.ts', 'contract/store-laws.ts'],
  },
  P4: {
    says: 'What does not stand was replaced by somebody who had seen it, or is kept as a conflict.',
    assertedIn: ['laws/laws-at-the-end.ts', 'contract/store-model.ts'],
  },
  P5: {
    says: 'No device conflicts with itself.',
    assertedIn: ['laws/store-witness.ts', 'contract/store-laws.ts'],
  },
  P6: {
    says: 'Revisions have no gap.',
    assertedIn: ['laws/laws-at-the-end.ts', 'contract/store-laws.ts'],
  },
  P7: {
    says: 'Nobody replaces a foreign value that they were not shown.',
    assertedIn: ['laws/laws-at-the-end.ts', 'contract/store-laws.ts'],
  },
  P8: {
    says: 'The same number from the same device gets the same answer.',
    assertedIn: ['laws/store-witness.ts', 'contract/store-model.ts'],
  },
  P9: {
    says: 'Nothing changes a report that is not open for editing.',
    assertedIn: ['laws/store-witness.ts', 'contract/store-model.ts'],
  },
  P10: {
    says: 'A snapshot has its hash for ever.',
    assertedIn: ['laws/laws-at-the-end.ts', 'contract/store-laws.ts'],
  },
  P11: { says: 'No client clock changes an outcome.', assertedIn: ['laws/clocks.test.ts'] },
  P12: {
    says: 'A move that is not in the table is refused and changes nothing.',
    assertedIn: ['laws/carry-out.ts', 'laws/store-witness.ts', 'contract/store-model.ts'],
  },
  P13: { says: 'Nobody outside is told a byte of a report.', assertedIn: ['laws/secrecy.test.ts'] },
  P14: {
    says: 'The hash chain verifies after a crash, a backup and a restore.',
    assertedIn: ['laws/laws-at-the-end.ts', 'contract/store-laws.ts'],
  },
  P15: {
    says: 'After a restore everything that was ever acknowledged is there again.',
    assertedIn: ['laws/laws-at-the-end.ts', 'laws/restore.test.ts'],
  },
  P16: { says: 'A preview that nobody confirms changes nothing.', assertedIn: ['laws/files.test.ts'] },
  P17: {
    says: 'A file that was only exported and imported has nothing to say.',
    assertedIn: ['laws/files.test.ts'],
  },
};

describe('every law', () => {
  it('is here', () => {
    expect(Object.keys(laws)).toEqual([...Array(17).keys()].map((n) => `P${n + 1}`));
  });

  it.each(Object.entries(laws))('%s: $says', (law, { assertedIn }) => {
    // An assertion names its law: must('P3', …), 'P16 is broken', or a test called «P15 holds: …».
    const asserts = new RegExp(`must\\(\\s*'${law}',|'${law} (holds:|is broken)`);
    const without = assertedIn.filter(
      (file) => !asserts.test(readFileSync(join(root, 'test', file), 'utf8')),
    );
    expect(without).toEqual([]);
  });
});
