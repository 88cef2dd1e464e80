import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../server/workbooks/limits.ts';
import { readWorkbookInChild } from '../../../server/workbooks/read-workbook-in-child.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { workbookFile } from '../../builders/workbook-file.ts';

const fixture = readFileSync(join(import.meta.dirname, '../../fixtures/workbooks/accepted/openpyxl.xlsx'));

/** The longest time that nothing else could run in this process while the work went on. */
async function longestPauseDuring(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await work.catch(() => undefined);
  clearInterval(timer);
  return longest;
}

describe('readWorkbookInChild', () => {
  it('reads the same as readWorkbook', async () => {
    expect(await readWorkbookInChild(fixture)).toEqual(await readWorkbook(fixture));
  });

  it('keeps the order and number of many cells', async () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(150)}</row>`.repeat(40);
    const file = workbookFile({ rows });
    expect(await readWorkbookInChild(file)).toEqual(await readWorkbook(file));
  });

  it('refuses with the same code, place and text', async () => {
    const file = workbookFile({ rows: '<row r="1"><c r="A1"><v>NaN</v></c></row>' });
    const refusal = { code: 'NUMBER', where: { sheet: 'Ark1', cell: 'A1' } };
    await expect(readWorkbookInChild(file)).rejects.toMatchObject(refusal);
    await expect(readWorkbookInChild(Buffer.alloc(0))).rejects.toMatchObject({ code: 'TYPE' });
  });

  it('refuses a file over the limit without starting anything', async () => {
    const limits = { ...defaultLimits, zippedBytes: fixture.length - 1 };
    await expect(readWorkbookInChild(fixture, limits)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('ends a reader that takes too long', async () => {
    const limits = { ...defaultLimits, childMilliseconds: 1 };
    const refusal = { code: 'READER_STOPPED', cause: { message: 'The reader ended with SIGKILL.' } };
    await expect(readWorkbookInChild(fixture, limits)).rejects.toMatchObject(refusal);
  });

  it('outlives a reader that runs out of memory, and answers others meanwhile', async () => {
    const rows = `<row>${'<c><v>0.123456789</v></c>'.repeat(16_000)}</row>`.repeat(100);
    const limits = {
      ...defaultLimits,
      ratio: Infinity,
      cells: Infinity,
      columns: Infinity,
      childMegabytes: 16,
      childMilliseconds: 60_000,
    };
    const file = workbookFile({ rows });
    const reading = readWorkbookInChild(file, limits);
    expect(await longestPauseDuring(reading)).toBeLessThan(2_000);
    await expect(reading).rejects.toMatchObject({
      code: 'READER_STOPPED',
      cause: { message: expect.not.stringContaining('SIGKILL') as string },
    });
    expect((await readWorkbookInChild(fixture)).sheets).toHaveLength(3);
  });

  it('gives each of many hostile files its answer', async () => {
    const hostile = [
      workbookFile({ rows: '<row r="4000000000"/>' }),
      workbookFile({ parts: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY e "e">]><x/>' } }),
      workbookFile({ parts: { 'xl/vbaProject.bin': 'x' } }),
      Buffer.from('PK\x03\x04'),
    ];
    const answers = await Promise.allSettled(hostile.map((file) => readWorkbookInChild(file)));
    const codes = answers.map((answer) =>
      answer.status === 'rejected' ? (answer.reason as { code: string }).code : '',
    );
    expect(codes).toEqual(['ROW_RANGE', 'XML_DTD', 'ACTIVE_CONTENT', 'ZIP_STRUCTURE']);
  });
});
