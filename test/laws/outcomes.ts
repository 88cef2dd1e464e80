import { report } from '../contract/small-round.ts';
import type { World } from './law-world.ts';

/** What has become of every operation, and what stands in the end; new names for what is named at random, and no order by it. */
export async function outcomesOf({ server }: World): Promise<string> {
  const store = server.store();
  const log = await store.readOperations(report, 0, 100_000);
  const rejections = await store.listRejections(report);
  const { cells } = await store.readState(report);
  const conflicts = await store.listConflicts(report);
  const told = JSON.stringify({
    log: log.map(({ operation, outcome }) => ({ ...operation, at: '', outcome })),
    rejections: rejections.map(({ operation, code }) => ({ ...operation, at: '', code })),
    cells: cells
      .map(({ sheet, row, column, value, revision }) => ({ sheet, row, column, value, revision }))
      .sort((a, b) => a.revision - b.revision),
    conflicts: conflicts.map(({ mine, theirs }) => JSON.stringify({ mine, theirs })).sort(),
    moves: server.witness.moves,
  });
  return withOwnNames(told);
}

function withOwnNames(text: string): string {
  const names = new Map<string, string>();
  return text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const name = names.get(id) ?? `name ${names.size + 1}`;
    names.set(id, name);
    return name;
  });
}
