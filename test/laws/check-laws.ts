import type { TransitionName } from '../../shared/report.ts';
import { must } from '../contract/law.ts';
import { carryOut, settle } from './carry-out.ts';
import type { LawCommand } from './law-commands.ts';
import { closePane, newWorld, type Making, type World } from './law-world.ts';
import { checkAll } from './laws-at-the-end.ts';

/** Carries out the commands on a new server and checks every law; answers with the moves that the report has made. */
export async function checkLaws(
  commands: readonly LawCommand[],
  making: Making = {},
  see: (world: World) => Promise<void> = () => Promise.resolve(),
): Promise<readonly TransitionName[]> {
  const world = await newWorld(making);
  try {
    for (const command of commands) await carryOut(world, command);
    await drain(world);
    await checkAll(world);
    await see(world);
    return world.server.witness.moves;
  } catch (error) {
    const { broken, log } = world.server.witness;
    if (broken !== null) throw broken;
    throw new Error([String(error), ...log].join('\n'), { cause: error });
  } finally {
    for (const desk of world.desks) await closePane(desk);
    await world.server.stop();
  }
}

async function drain(world: World): Promise<void> {
  await carryOut(world, { do: 'deliverLate' });
  await settle(world);
  const pending = world.desks.flatMap(({ pane }) => pane?.open.session?.outbox.pending() ?? []);
  must('P1', pending.length === 0, { neverSent: pending });
}
