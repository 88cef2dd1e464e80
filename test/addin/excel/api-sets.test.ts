import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAbove, memberUses } from './api-sets.ts';

const root = join(import.meta.dirname, '../../..');
/** What the manifest asks of Excel. */
const newest = Number(
  /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'))?.[1],
);

it('the manifest asks for no more than LTSC 2021 has', () => {
  expect(newest).toBe(14);
});

describe('addin/excel', () => {
  const folder = join(root, 'addin/excel');
  const uses = memberUses(readdirSync(folder).map((file) => join(folder, file)));

  it('uses nothing that Excel has only got after the set the manifest asks for', () => {
    expect(uses.filter((use) => isAbove(use, newest) && !use.guarded)).toEqual([]);
  });

  it('has been looked through', () => {
    const members = uses.map(({ member }) => member);
    for (const member of [
      'Range.values',
      'Worksheet.protection',
      'FormatProtection.locked',
      'WorksheetProtectionOptions.selectionMode',
      'WorksheetChangedEventArgs.triggerSource',
    ]) {
      expect(members).toContain(member);
    }
  });
});

describe('the check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'api-sets-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const usesIn = (text: string) => {
    const file = join(folder, 'example.ts');
    writeFileSync(file, text);
    return memberUses([file]).filter((use) => isAbove(use, newest));
  };

  it('finds members that are too new, also loaded, destructured or in options', () => {
    const found = usesIn(`
      export async function example(context: Excel.RequestContext, range: Excel.Range) {
        range.load('values,valuesAsJson');
        const { valuesAsJson } = range;
        await Excel.run({ mergeUndoGroup: true }, (inner) => inner.sync());
        return [valuesAsJson, range.worksheet.onNameChanged];
      }`);
    expect(found).toEqual([
      { member: 'Range.valuesAsJson', set: 'ExcelApi 1.16', guarded: false },
      { member: 'Range.valuesAsJson', set: 'ExcelApi 1.16', guarded: false },
      { member: 'RunOptions.mergeUndoGroup', set: 'ExcelApi 1.20', guarded: false },
      { member: 'Worksheet.onNameChanged', set: 'ExcelApi 1.17', guarded: false },
    ]);
  });

  it('sees that a member is only used where Excel has it', () => {
    const found = usesIn(`
      export function example(range: Excel.Range) {
        if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.load('valuesAsJson');
      }`);
    expect(found).toEqual([{ member: 'Range.valuesAsJson', set: 'ExcelApi 1.16', guarded: true }]);
  });
});
