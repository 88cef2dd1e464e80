import type { ChainHead } from '../../reports/store.ts';
import { key, whole, type Run } from './statement.ts';

export async function listChainHeads(run: Run): Promise<readonly ChainHead[]> {
  const [rows] = await run<[ChainHead]>('SELECT id AS report, entries, chain_head AS head FROM report');
  return rows;
}

export async function readChainHash(run: Run, report: string, entry: number): Promise<string | undefined> {
  const [rows] = await run<[{ readonly hash: string }]>(
    `SELECT hash FROM operation WHERE report = @report AND entry = @entry
     UNION ALL SELECT hash FROM event WHERE report = @report AND entry = @entry`,
    { report: key(report), entry: whole(entry) },
  );
  return rows[0]?.hash;
}
