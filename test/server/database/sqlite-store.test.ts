import { expect, it } from 'vitest';
import { text } from '../../../shared/value.ts';
import { describeStore } from '../../contract/store-contract.ts';
import { newFilePlace } from '../../contract/sqlite-place.ts';
import { openSmallRound, pushOf, report, set } from '../../contract/small-round.ts';

describeStore('SQLite', newFilePlace);

it('sees what another process has written to the same file meanwhile', async () => {
  const place = await newFilePlace();
  const [server, commandLine] = [await place.open(), await place.open()];
  await openSmallRound(server);
  await server.push(pushOf(server, 1, [set(1, 3, text('one'))]));
  await commandLine.push(pushOf(commandLine, 2, [set(1, 4, text('two'))]));
  const { results } = await server.push(pushOf(server, 1, [set(2, 4, text('three'))]));
  expect(results).toMatchObject([{ outcome: 'conflict', current: { value: text('two') } }]);
  expect(await commandLine.verifyChain(report)).toBeNull();
  await server.close();
  await commandLine.close();
  await place.remove();
});
