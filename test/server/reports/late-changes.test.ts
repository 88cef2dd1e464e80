import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lateChanges } from '../../../server/reports/late-changes.ts';
import type { EventRecord, RejectedOperation } from '../../../server/reports/store.ts';
import { text } from '../../../shared/value.ts';
import { set } from '../../contract/small-round.ts';
import { controller, newDevice, push, reporterA } from '../http/story.ts';
import { startWithReport } from './with-report.ts';

describe('a report whose round has closed', () => {
  it('once the round has closed is neither edited nor recalled: it could never be sent again', async () => {
    const { server, report, open, move } = await startWithReport();
    await move(reporterA, 'submit');
    server.clock.now = '2026-03-01T23:00:00.000Z';
    expect((await open()).report.mayDo).toEqual([]);
    const recall = await move(reporterA, 'recall');
    expect([recall.status, recall.json.code]).toEqual([409, 'ROUND_CLOSED']);
    expect((await open()).report).toMatchObject({ state: 'submitted', mayEdit: false });
    await move(controller, 'return', { body: { reason: 'Hva er dette?' } });
    expect((await open()).report).toMatchObject({ mayEdit: true, mayDo: ['submit'] });
    const added = await push(server, reporterA, report, newDevice(), [
      { kind: 'addRow', sheet: 'projects', row: randomUUID(), position: 3 },
    ]);
    expect(added.json.results).toMatchObject([{ outcome: 'applied' }]);
    const again = await move(reporterA, 'submit');
    expect([again.status, again.json.report.late]).toEqual([200, true]);
  });

  it('what comes when the round has closed is kept and told, and changes nothing', async () => {
    const { server, report, open } = await startWithReport();
    server.clock.now = '2026-03-01T23:00:00.000Z';
    const before = await open();
    expect(before.report.mayEdit).toBe(false);
    const reply = await push(server, reporterA, report, newDevice(), [
      { kind: 'addRow', sheet: 'projects', row: randomUUID(), position: 3 },
    ]);
    expect(reply.json.results).toEqual([{ seq: 1, outcome: 'rejected', code: 'CLOSED' }]);
    expect((await open()).digest).toBe(before.digest);
    const told = { sheet: 'projects', column: null, code: 'CLOSED', at: server.clock.now };
    for (const user of [reporterA, controller]) expect((await open(user)).late).toMatchObject([told]);
  });
});

describe('what came too late', () => {
  const late = (minute: number, value: string, more: Partial<RejectedOperation> = {}): RejectedOperation => ({
    operation: set(minute, 1, text(value)),
    code: 'NOT_EDITABLE',
    by: 'Kari',
    serverTime: `2026-01-15T10:0${minute}:00.000Z`,
    ...more,
  });
  const values = (...of: Parameters<typeof lateChanges>) => lateChanges(...of).map(({ value }) => value);

  it('is told newest first, of each cell the last, and nothing that was rejected for another reason', () => {
    const other = { operation: set(2, 1, text('b'), { column: 'b' }) };
    const rejected = [
      late(1, 'first'),
      late(2, 'b', other),
      late(3, 'last'),
      late(4, 'x', { code: 'LOCKED_CELL' }),
    ];
    expect(values(rejected, [])).toEqual([text('last'), text('b')]);
  });

  it('is no longer told when the report has been sent again', () => {
    const sent = { transition: 'submit', at: '2026-01-15T10:02:00.000Z' } as EventRecord;
    expect(values([late(1, 'before'), late(3, 'after', {})], [sent])).toEqual([text('after')]);
    expect(values([late(1, 'before')], [sent])).toEqual([]);
  });
});
