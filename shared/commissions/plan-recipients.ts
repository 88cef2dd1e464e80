import type { SheetPlan } from '../workbook/plan.ts';
import { unlockedSheet } from '../workbook/unlocked-sheet.ts';
import type { Language } from '../language.ts';
import { localeOf } from '../language.ts';
import type { Organisation } from '../organisation.ts';
import { tableTexts } from './table-texts.ts';

export function recipientSheetName(language: Language): string {
  return tableTexts[language].recipientSheet;
}

/** Title, help and headings, on every sheet of the table. */
export const headHeights: SheetPlan['rowHeights'] = [
  { row: 1, points: 27 },
  { row: 2, points: 21 },
  { row: 3, points: 33 },
];

/** The names that can be asked, to copy from. */
export function planRecipientSheet(able: readonly Organisation[], language: Language): SheetPlan {
  const { recipientSheet, name, shortName, number, recipientsHelp } = tableTexts[language];
  const rows = able
    .toSorted((a, b) => a.name.localeCompare(b.name, localeOf[language]))
    .map((organisation) => [
      organisation.name,
      organisation.shortName,
      organisation.number ?? organisation.id,
    ]);
  const last = 3 + rows.length;
  const plan = unlockedSheet({
    name: recipientSheet,
    blocks: [
      { topLeft: 'A1', values: [[recipientSheet], [recipientsHelp], [name, shortName, number], ...rows] },
    ],
    areas: [
      { address: 'A1:C1', style: 'title' },
      { address: 'A2:C2', style: 'subtitle' },
      { address: 'A3:C3', style: 'header' },
      { address: `A4:C${Math.max(4, last)}`, style: 'body', numberFormat: '@' },
    ],
    columns: [56, 34, 26],
    printArea: `A1:C${last}`,
    footer: recipientSheet,
    headerRow: 3,
  });
  return { ...plan, rowHeights: [...headHeights, ...plan.rowHeights] };
}
