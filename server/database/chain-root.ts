import { z } from 'zod';
import { canonicalJson } from '../../shared/sync/canonical-json.ts';
import { UnknownReport, type ChainHead, type Store } from '../reports/store.ts';
import { sha256 } from './sha256.ts';

/** One line that stands for every chain as it was at a moment; it holds hashes and counts only. */
export interface ChainRoot {
  /** Of the server's clock, UTC. */
  readonly day: string;
  readonly reports: number;
  readonly root: string;
}

/** What is kept outside the database, to be compared with it later. */
export const keptHeads = z.strictObject({
  day: z.iso.date(),
  reports: z.int(),
  root: z.string(),
  heads: z
    .array(z.strictObject({ report: z.string(), entries: z.int().min(0), head: z.string() }))
    .readonly(),
});
export type KeptHeads = z.infer<typeof keptHeads>;

/** SHA-256 over report, entries and head of every report, whatever order they come in. */
export function rootOf(heads: readonly ChainHead[]): string {
  return sha256(canonicalJson(inOrder(heads).map(({ report, entries, head }) => [report, entries, head])));
}

export function chainRoot(heads: readonly ChainHead[], now: string): ChainRoot {
  return { day: now.slice(0, 10), reports: heads.length, root: rootOf(heads) };
}

export function keptToday(heads: readonly ChainHead[], now: string): KeptHeads {
  return { ...chainRoot(heads, now), heads: inOrder(heads) };
}

/** What no longer holds of heads that were kept: each must still be a place that its report's chain goes through. */
export async function brokenSince(
  store: Pick<Store, 'verifyChain' | 'readChainHash'>,
  kept: KeptHeads,
): Promise<readonly string[]> {
  const isOwn = kept.root === rootOf(kept.heads) && kept.reports === kept.heads.length;
  const broken = isOwn ? [] : ['the file does not have the root that it names'];
  for (const head of kept.heads) {
    const fault = await faultOf(store, head);
    if (fault !== null) broken.push(`report ${head.report} ${fault}`);
  }
  return broken;
}

async function faultOf(
  store: Pick<Store, 'verifyChain' | 'readChainHash'>,
  { report, entries, head }: ChainHead,
): Promise<string | null> {
  try {
    const place = await store.verifyChain(report);
    if (place !== null) return `does not hold at ${place}`;
    if (entries === 0 || (await store.readChainHash(report, entries)) === head) return null;
    return `has another entry ${entries} than it had`;
  } catch (error) {
    if (error instanceof UnknownReport) return 'is gone';
    throw error;
  }
}

const inOrder = (heads: readonly ChainHead[]): readonly ChainHead[] =>
  heads.toSorted((a, b) => (a.report < b.report ? -1 : 1));
