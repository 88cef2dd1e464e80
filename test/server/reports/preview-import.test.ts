import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { metaMark } from '../../../shared/workbook/layout.ts';
import type { CellValue } from '../../../shared/value.ts';
import { number, text } from '../../../shared/value.ts';
import {
  firstRow,
  moveReport,
  newDevice,
  openRound,
  push,
  pushLine,
  reporterA,
  reporterB,
  wholeLine,
} from '../http/story.ts';
import type { TestServer } from '../http/test-server.ts';
import { startTestServer } from '../http/test-server.ts';
import type { Edit } from './edit-workbook.ts';
import { edited, fill, sheetCalled } from './edit-workbook.ts';
import { checksumOf } from './meta-checksum.ts';

async function start() {
  const server = await startTestServer();
  const { reportA: report, reportB } = await openRound(server);
  const download = async (user = reporterA, id = report) =>
    (await server.as(user)('GET', `/api/v1/reports/${id}/workbook`)).bytes;
  const upload = (bytes: Uint8Array<ArrayBuffer>, query = '') =>
    server.as(reporterA)('PUT', `/api/v1/reports/${report}/import${query}`, { bytes });
  return { server, report, reportB, download, upload };
}

const line = { title: 'Sekretariat', kind: 'Sekretariat', amount: 1000000, status: 'Pågående' };

async function stored({ server, report }: { readonly server: TestServer; readonly report: string }) {
  return [await server.store.readState(report), await server.store.readOperations(report, 0, 1000)];
}

describe('a filled workbook', () => {
  it('becomes operations that give the same report when they are pushed, and nothing before', async () => {
    const place = await start();
    const { server, report, download, upload } = place;
    const before = await stored(place);
    const preview = await upload(await edited(await download(), fill(line)));
    expect(preview.status).toBe(200);
    expect(preview.json.operations.map(({ kind, column }) => column ?? kind)).toEqual([
      'addRow',
      'title',
      'kind',
      'amount',
      'status',
    ]);
    expect(preview.json.findings).toEqual([]);
    expect(await stored(place)).toEqual(before);

    const pushed = await push(server, reporterA, report, newDevice(), preview.json.operations);
    expect(new Set(pushed.json.results.map(({ outcome }) => outcome))).toEqual(new Set(['applied']));
    expect((await moveReport(server, reporterA, report, 'submit')).status).toBe(200);
  });

  it('that nobody has changed gives nothing to do', async () => {
    const { server, report, download, upload } = await start();
    await pushLine(server, reporterA, report, wholeLine);
    expect((await upload(await download())).json).toMatchObject({ operations: [], ignoredSheets: [] });
  });

  it('made from an older revision changes only what was changed in it', async () => {
    const { server, report, download, upload } = await start();
    await pushLine(server, reporterA, report, wholeLine);
    const file = await edited(await download(), fill({ comment: 'Fra filen' }));
    const row = firstRow((await server.as(reporterA)('GET', `/api/v1/reports/${report}`)).json);
    const set = (column: string, value: CellValue) => ({
      kind: 'set',
      sheet: 'projects',
      row,
      column,
      value,
    });
    await push(server, reporterA, report, newDevice(), [set('title', text('Ny tittel'))]);
    const { json } = await upload(file);
    expect(json.operations).toEqual([
      expect.objectContaining({ kind: 'set', column: 'comment', value: text('Fra filen'), base: 8 }),
    ]);
    expect(json.revision).toBe(9);
    await push(server, reporterA, report, newDevice(), json.operations);
    const now = (await server.as(reporterA)('GET', `/api/v1/reports/${report}`)).json;
    expect(now.content.sheets['projects']?.rows[0]?.cells).toMatchObject({
      title: text('Ny tittel'),
      comment: text('Fra filen'),
    });
  });

  it('that changes the same cell as somebody else becomes a conflict, not a loss', async () => {
    const { server, report, download, upload } = await start();
    await pushLine(server, reporterA, report, wholeLine);
    const file = await edited(await download(), fill({ amount: 900000 }));
    const row = firstRow((await server.as(reporterA)('GET', `/api/v1/reports/${report}`)).json);
    const set = { kind: 'set', sheet: 'projects', row, column: 'amount', value: number('800000') };
    await push(server, reporterA, report, newDevice(), [set]);
    const { json } = await upload(file);
    const pushed = await push(server, reporterA, report, newDevice(), json.operations);
    expect(pushed.json.results).toMatchObject([
      { outcome: 'conflict', current: { value: number('800000') } },
    ]);
  });

  it('is checked as it would be once it is in, in the language asked for', async () => {
    const { download, upload } = await start();
    const { json } = await upload(
      await edited(await download(), fill({ title: 'Uten beløp' })),
      '?language=en',
    );
    const required = json.findings.filter(({ rule }) => rule === 'required-cells-are-filled');
    expect(required.map(({ column }) => column)).toEqual(expect.arrayContaining(['kind', 'amount']));
    expect(required[0]?.message).toMatch(/[a-z]/);
  });

  it('is checked where it stands in the file: on tabs that have been renamed, in rows that have moved', async () => {
    const { download, upload } = await start();
    const file = await edited(await download(), (workbook) => {
      fill({ title: 'Uten beløp' })(workbook);
      const sheet = sheetCalled(workbook, 'rapportark:projects');
      sheet.spliceRows(3, 0, []);
      sheet.name = 'Prosjekter 2025';
    });
    const { json } = await upload(file);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ sheetTitle: 'Prosjekter 2025', cell: 'D7', rowNumber: 7, column: 'amount' }),
    );
  });

  it('with a number too large for any amount is taken, and the rules say which cell it is', async () => {
    const { download, upload } = await start();
    const { status, json } = await upload(await edited(await download(), fill({ ...line, amount: 1e300 })));
    expect(status).toBe(200);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', cell: 'D6', column: 'amount' }),
    );
  });

  it('with a choice that is not on the list keeps what is written, and says what is wrong with it', async () => {
    const { server, report, download, upload } = await start();
    await pushLine(server, reporterA, report, wholeLine);
    const { json } = await upload(await edited(await download(), fill({ status: 'Paagaaende' })));
    expect(json.operations).toEqual([
      expect.objectContaining({ kind: 'set', column: 'status', value: text('Paagaaende') }),
    ]);
    expect(json.findings.map(({ rule, column }) => [rule, column])).toEqual([
      ['choices-are-on-the-list', 'status'],
    ]);
  });

  it('with a sheet of the reporter’s own says that it was not read', async () => {
    const { download, upload } = await start();
    const file = await edited(await download(), (workbook) => {
      workbook.addWorksheet('Mine notater').getCell('A1').value = 'Ring Kari';
    });
    expect((await upload(file)).json.ignoredSheets).toEqual(['Mine notater']);
  });

  it('with a line copied, hidden id and all, says so', async () => {
    const { server, report, download, upload } = await start();
    await pushLine(server, reporterA, report, wholeLine);
    const file = await edited(await download(), (workbook) => {
      const sheet = sheetCalled(workbook, 'rapportark:projects');
      sheet.getCell('A7').value = sheet.getCell('A6').value;
      fill(line, 2)(workbook);
    });
    const { json } = await upload(file);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ rule: 'workbook-duplicate-row-id', severity: 'warning', rowNumber: 7 }),
    );
  });
});

describe('a file that is refused says why and where, and nothing is stored', () => {
  async function refused(edit: Edit | Uint8Array<ArrayBuffer>) {
    const place = await start();
    const before = await stored(place);
    const bytes = edit instanceof Uint8Array ? edit : await edited(await place.download(), edit);
    const { status, json } = await place.upload(bytes);
    expect(await stored(place)).toEqual(before);
    return { status, json };
  }

  it.each([
    ['nothing at all', new Uint8Array(), 422],
    ['text', new TextEncoder().encode('Tittel;Beløp'), 422],
    ['a cut file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 422],
  ])('%s', async (...[, bytes, status]) => {
    const reply = await refused(bytes);
    expect(reply.status).toBe(status);
    expect(reply.json.code).toMatch(/^(TYPE|ZIP_STRUCTURE)$/);
    expect(reply.json.detail).toMatch(/Excel/);
  });

  it('a number that is none, with its cell', async () => {
    const place = await start();
    const parts = unzipSync(await edited(await place.download(), fill(line)));
    const [name, part] =
      Object.entries(parts).find(([, bytes]) => strFromU8(bytes).includes('<v>1000000</v>')) ?? [];
    if (name === undefined || part === undefined) throw new Error('The amount is nowhere.');
    parts[name] = strToU8(strFromU8(part).replace('<v>1000000</v>', '<v>NaN</v>'));
    const reply = await place.upload(new Uint8Array(zipSync(parts)));
    expect([reply.status, reply.json.code]).toEqual([422, 'NUMBER']);
    expect(reply.json.errors).toEqual([expect.objectContaining({ pointer: '/workbook/Prosjekter/D6' })]);
    expect(reply.json.detail).toContain('D6');
  });

  it('a row id that looks like a UUID and is none, with its cell', async () => {
    const reply = await refused((workbook) => {
      fill(line)(workbook);
      sheetCalled(workbook, 'rapportark:projects').getCell('A6').value =
        '11111111-1111-0111-0111-111111111111';
    });
    expect([reply.status, reply.json.code]).toEqual([422, 'UNUSABLE_VALUE']);
    expect(reply.json.errors[0]?.pointer).toBe('/workbook/Prosjekter/A6');
  });

  it('a workbook that is not ours', async () => {
    const other = new ExcelJS.Workbook();
    other.addWorksheet('Budsjett').getCell('A1').value = 1;
    const reply = await refused(new Uint8Array(await other.xlsx.writeBuffer()));
    expect([reply.status, reply.json.code]).toEqual([422, 'NOT_OUR_WORKBOOK']);
  });

  it('another organisation’s report, without saying whose', async () => {
    const { reportB, download, upload } = await start();
    const reply = await upload(await download(reporterB, reportB));
    expect([reply.status, reply.json.code]).toEqual([409, 'OTHER_REPORT']);
    expect(JSON.stringify(reply.json)).not.toContain('Innlandet');
    expect(JSON.stringify(reply.json)).not.toContain(reportB);
  });

  const setMeta =
    (key: string, value: string | number): Edit =>
    (workbook) => {
      const sheet = sheetCalled(workbook, metaMark);
      sheet.eachRow((row) => {
        if (row.getCell(1).value === key) row.getCell(2).value = value;
      });
    };
  it.each([
    ['revision', '1'],
    ['report', '7f9c24e8-3b1a-4c6d-9e2f-1a2b3c4d5e6f'],
    ['checksum', 'x'],
  ])('the hidden sheet changed by hand: %s', async (key, value) => {
    const reply = await refused(setMeta(key, value));
    expect([reply.status, reply.json.code]).toEqual([409, 'UNKNOWN_BASE']);
  });

  it('a template of another version of the form, and the same of another epoch', async () => {
    const withChecksum =
      (key: string, value: string): Edit =>
      (workbook) => {
        setMeta(key, value)(workbook);
        setMeta('checksum', checksumOf(sheetCalled(workbook, metaMark)))(workbook);
      };
    const version = await refused(withChecksum('formVersion', '0'));
    expect([version.status, version.json.code]).toEqual([409, 'TEMPLATE_VERSION']);
    const epoch = await refused(withChecksum('epoch', 'another'));
    expect([epoch.status, epoch.json.code]).toEqual([409, 'UNKNOWN_BASE']);
    const revision = await refused(withChecksum('revision', '99'));
    expect([revision.status, revision.json.code]).toEqual([409, 'UNKNOWN_BASE']);
    const period = await refused(withChecksum('period', '2024'));
    expect([period.status, period.json.code]).toEqual([409, 'OTHER_REPORT']);
  });
});
