import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuClock } from '../../builders/cpu-clock.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { WorkbookRefused } from '../../../server/workbooks/refusal.ts';
import { sheetPart, sheetXml, workbookEntries, workbookFile } from '../../builders/workbook-file.ts';
import { zipFile } from '../../builders/zip-file.ts';

const fixture = readFileSync(join(import.meta.dirname, '../../fixtures/workbooks/accepted/openpyxl.xlsx'));
const sheet = sheetXml(
  '<row r="1"><c r="A1" s="1"><v>46348</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c></row>' +
    '<row r="2"><c r="A2"><f>A1</f><v>1</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="d"><v>2026-11-22</v></c></row>',
);
const entries = workbookEntries({ strings: ['text'], formats: ['d.m.yyyy'], parts: { [sheetPart]: sheet } });

/** Either a workbook or a refusal, and soon. */
async function isReadOrRefused(bytes: Uint8Array): Promise<boolean> {
  const spent = cpuClock();
  const outcome: unknown = await readWorkbook(bytes).then(
    (workbook) => workbook.sheets.length >= 0,
    (error: unknown) => error instanceof WorkbookRefused || error,
  );
  expect(spent()).toBeLessThan(2_000);
  expect(outcome).toBe(true);
  return true;
}

const changes = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });

function changed(bytes: Uint8Array, at: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [index, value] of at) copy[index] = value;
  return copy;
}

describe('a damaged file', () => {
  it('is read or refused wherever its bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(changes(fixture.length), (at) => isReadOrRefused(changed(fixture, at))),
      { numRuns: 400 },
    );
  });

  it('is read or refused wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(fixture.length), (length) => isReadOrRefused(fixture.subarray(0, length))),
      { numRuns: 100 },
    );
  });

  it('is read or refused wherever the XML of a part is changed, under a fitting checksum', async () => {
    const part = fc.nat(entries.length - 1).chain((index) =>
      fc.record({
        index: fc.constant(index),
        at: changes(Buffer.from(entries[index]?.content ?? '').length),
      }),
    );
    await fc.assert(
      fc.asyncProperty(part, ({ index, at }) =>
        isReadOrRefused(
          zipFile(
            entries.map((entry, i) =>
              i === index ? { ...entry, content: changed(Buffer.from(entry.content as string), at) } : entry,
            ),
          ),
        ),
      ),
      { numRuns: 600 },
    );
  });

  it('is never refused when it is not damaged', async () => {
    expect((await readWorkbook(zipFile(entries))).sheets[0]?.cells.size).toBe(6);
    expect((await readWorkbook(workbookFile())).sheets[0]?.cells.size).toBe(0);
  });
});
