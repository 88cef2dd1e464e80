import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDevice, openRound, push, reporterA } from '../http/story.ts';
import type { OpenedRound } from '../http/story.ts';
import type { TestServer } from '../http/test-server.ts';
import { startTestServer } from '../http/test-server.ts';

let server: TestServer;
let story: OpenedRound;
let stop = () => Promise.resolve();
beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
  story = await openRound(server);
});
afterAll(() => stop());

const addRow = {
  kind: 'addRow',
  sheet: 'projects',
  row: '7f9c24e8-3b1a-4c6d-9e2f-1a2b3c4d5e6f',
  position: 1,
};

describe('a push as a whole', () => {
  it('leaves out a number: 409 with the one that is waited for', async () => {
    const reply = await push(server, reporterA, story.reportA, { device: randomUUID(), next: 5 }, [addRow]);
    expect([reply.status, reply.json.code, reply.json.expected]).toEqual([409, 'SEQUENCE_GAP', 1]);
  });
  it('comes from before a restore: 409 with the new epoch', async () => {
    const reply = await push(server, reporterA, story.reportA, newDevice(), [addRow], { epoch: 'old' });
    expect([reply.status, reply.json.code, reply.json.epoch]).toEqual([409, 'EPOCH', server.store.epoch]);
  });
  it('is made for another version of the form: 409', async () => {
    const reply = await push(server, reporterA, story.reportA, newDevice(), [addRow], { formVersion: '0' });
    expect([reply.status, reply.json.code]).toEqual([409, 'TEMPLATE_VERSION']);
  });
  it('builds on a revision from the future: 400 with the real one', async () => {
    const reply = await push(server, reporterA, story.reportA, newDevice(), [{ ...addRow, base: 99 }]);
    expect([reply.status, reply.json.code]).toEqual([400, 'BASE']);
  });
  it('uses a number again for something else: 422; for the same: the same answer', async () => {
    const device = newDevice();
    const first = await push(server, reporterA, story.reportA, device, [addRow]);
    const again = (row: string) =>
      push(server, reporterA, story.reportA, { ...device, next: 1 }, [{ ...addRow, row, base: 3 }]);
    expect((await again(addRow.row)).json.results).toEqual(first.json.results);
    const other = await again(randomUUID());
    expect([other.status, other.json.code]).toEqual([422, 'MUTATION_ID_REUSE']);
  });
  it('comes from a device that somebody else has used: 403', async () => {
    const device = newDevice();
    await push(server, reporterA, story.reportA, device, [{ ...addRow, row: randomUUID() }]);
    const colleague = await server.store.findUser(server.subjectOf('approver@HFS15'));
    if (colleague === undefined) throw new Error('No colleague.');
    await server.store.saveUser({ ...colleague, memberships: [{ organisation: 'HFS15', role: 'reporter' }] });
    const reply = await push(server, 'approver@HFS15', story.reportA, device, [
      { ...addRow, row: randomUUID() },
    ]);
    await server.store.saveUser(colleague);
    expect([reply.status, reply.json.code]).toEqual([403, 'DEVICE_OF_ANOTHER_USER']);
  });
});
