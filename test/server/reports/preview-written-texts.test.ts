import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import { moveReport, newDevice, openRound, push, reporterA } from '../http/story.ts';
import { startTestServer } from '../http/test-server.ts';
import { edited, fill } from './edit-workbook.ts';

const line = { title: 'Sekretariat', kind: 'Sekretariat', amount: 1000000, status: 'Pågående' };

async function start() {
  const server = await startTestServer();
  const { reportA: report } = await openRound(server);
  const download = async () =>
    (await server.as(reporterA)('GET', `/api/v1/reports/${report}/workbook`)).bytes;
  const upload = (bytes: Uint8Array<ArrayBuffer>) =>
    server.as(reporterA)('PUT', `/api/v1/reports/${report}/import`, { bytes });
  return { server, report, download, upload };
}

describe('a filled workbook', () => {
  it('with figures written as people write them says how each was read, as a note that blocks nothing', async () => {
    const { server, report, download, upload } = await start();
    const written = { ...line, amount: 'kr 1 mill.', agreementDate: '15. okt. 2025', paidOut: '–' };
    const { json } = await upload(await edited(await download(), fill(written)));
    expect(json.operations).toContainEqual(
      expect.objectContaining({ column: 'amount', value: number('1000000') }),
    );
    expect(json.operations.map(({ column }) => column)).not.toContain('paidOut');
    expect(json.findings.map(({ severity, cell, actual }) => [severity, cell, actual])).toEqual([
      ['note', 'D6', 'kr 1 mill.'],
      ['note', 'E6', '–'],
      ['note', 'J6', '15. okt. 2025'],
    ]);
    await push(server, reporterA, report, newDevice(), json.operations);
    expect((await moveReport(server, reporterA, report, 'submit')).status).toBe(200);
  });

  it('with a figure that can be read in two ways leaves it as text, and asks', async () => {
    const { download, upload } = await start();
    const { json } = await upload(await edited(await download(), fill({ ...line, amount: '12341)' })));
    expect(json.operations).toContainEqual(
      expect.objectContaining({ column: 'amount', value: text('12341)') }),
    );
    expect(json.findings).toMatchObject([{ severity: 'error', cell: 'D6', actual: '12341)' }]);
  });
});
