import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../server/workbooks/read-report.ts';
import { readWorkbookInChild } from '../../../server/workbooks/read-workbook-in-child.ts';
import { textReadingFinding } from '../../../shared/workbook/text-reading.ts';
import { date, number, text } from '../../../shared/value.ts';
import { everyTypeForm, everyTypeLists } from '../../builders/every-type-form.ts';

const folder = join(import.meta.dirname, '../../fixtures/workbooks/accepted');

async function readFile(name: string) {
  const workbook = await readWorkbookInChild(readFileSync(join(folder, name)));
  return readReport(everyTypeForm, workbook, everyTypeLists, () => 'new-row');
}

const files = [
  ['1900', 'written-texts.xlsx'],
  ['1904', 'written-texts-1904.xlsx'],
] as const;

describe.each(files)(
  'a file that counts its days from %s, with figures as people write them',
  (...[, file]) => {
    it('is read as the values that they mean, and keeps what can mean several or none', async () => {
      const { content } = await readFile(file);
      expect(content.sheets['all']?.rows.map(({ cells }) => cells)).toEqual([
        {
          integer: number('1234'),
          amount: number('1234.5'),
          millions: number('1.2'),
          date: date('2025-10-15'),
          month: date('2025-03-01'),
        },
        {
          integer: number('1234'),
          amount: number('1200000'),
          millions: number('-1234'),
          date: date('2025-10-15'),
          month: date('2025-03-01'),
        },
        {
          amount: number('-5000'),
          millions: number('2000'),
          date: date('2025-10-15'),
          month: date('2024-12-01'),
        },
        {
          integer: text('1.234'),
          amount: text('12341)'),
          millions: text('ca. 5'),
          date: text('3/4/2025'),
          month: text('03.25'),
        },
        {
          integer: number('1234'),
          amount: number('1234.5'),
          millions: number('1.2'),
          date: date('2025-10-15'),
          month: date('2025-10-01'),
        },
        {
          integer: number('5'),
          amount: number('45000'),
          millions: number('1'),
          date: date('2025-10-15'),
          month: date('2025-10-01'),
        },
      ]);
    });

    it('tells of each text how it was read, and where it stands, and of nothing else', async () => {
      const { textReadings } = await readFile(file);
      const notes = textReadings.map((reading) => textReadingFinding(everyTypeForm, reading, 'nb'));
      expect(notes.map(({ cell, message }) => `${cell ?? ''}: ${message.replaceAll('\u00a0', ' ')}`)).toEqual(
        [
          'B3: «1 234» er lest som 1 234.',
          'C3: «kr 1 234,50» er lest som 1 234,5 kr.',
          'D3: «1,2 mill.» er lest som 1,2 mill. kr.',
          'E3: «15. oktober 2025» er lest som 15. oktober 2025.',
          'F3: «mars 2025» er lest som mars 2025.',
          'B4: «1 234¹» er lest som 1 234.',
          'C4: «1,2 mill.» er lest som 1 200 000 kr.',
          'D4: «(1 234)» er lest som −1 234 mill. kr.',
          'E4: «15.10.2025» er lest som 15. oktober 2025.',
          'F4: «03.2025» er lest som mars 2025.',
          'B5: «–» er lest som en tom celle.',
          'C5: «−5 tusen» er lest som −5 000 kr.',
          'D5: «2 mrd.» er lest som 2 000 mill. kr.',
          'E5: «2025-10-15» er lest som 15. oktober 2025.',
          'F5: «des. 2024» er lest som desember 2024.',
        ],
      );
      expect(notes.every(({ severity, row }) => severity === 'note' && row?.startsWith('line-'))).toBe(true);
    });
  },
);
