import { appendFileSync } from 'node:fs';
import { createSqliteStore } from '../../../server/database/sqlite-store.ts';
import { text } from '../../../shared/value.ts';
import { smallForms } from '../../contract/sqlite-place.ts';
import { pushOf, set } from '../../contract/small-round.ts';

/**
 * Pushes for ever as three devices, and writes down what it has heard acknowledged; ends only by being killed.
 * Arguments: the store's file, the file to write down in, and the last seq of each device.
 */
const [file = '', heard = '', ...lastSeqs] = process.argv.slice(2);
const store = await createSqliteStore({ file, forms: smallForms, isSensitive: () => false });

async function pushAs(device: number, lastSeq: number): Promise<never> {
  for (let seq = lastSeq; ; seq += 2) {
    // Every batch begins with one that was sent before, as after a lost answer.
    const numbers = [seq, seq + 1, seq + 2].filter((n) => n > 0);
    const operations = numbers.map((n) =>
      set(n, 0, text(`${n}`), { column: n % 2 === 0 ? 'a' : 'b', at: `${device}:${n}` }),
    );
    const { results } = await store.push(pushOf(store, device, operations));
    appendFileSync(heard, results.map((one) => `${device} ${JSON.stringify(one)}\n`).join(''));
  }
}

process.stdout.write('ready\n');
await Promise.all(lastSeqs.map((last, index) => pushAs(index + 1, Number(last))));
