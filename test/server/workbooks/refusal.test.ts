import { describe, expect, it } from 'vitest';
import { WorkbookRefused } from '../../../server/workbooks/refusal.ts';

describe('WorkbookRefused', () => {
  it('says what is wrong, where, and what to do, in each language', () => {
    const refusal = new WorkbookRefused('NO_CACHED_VALUE', {
      part: 'xl/worksheets/sheet1.xml',
      sheet: 'Skjema',
      cell: 'B7',
    });
    expect(refusal.text).toEqual({
      nb: 'Ark «Skjema», celle B7: Formelen er ikke regnet ut i filen. Åpne filen i Excel og lagre den, og last opp på nytt.',
      nn: 'Ark «Skjema», celle B7: Formelen er ikkje rekna ut i fila. Opne fila i Excel og lagre ho, og last opp på nytt.',
      en: 'Sheet «Skjema», cell B7: The formula has not been calculated in the file. Open the file in Excel and save it, and upload again.',
    });
    expect(refusal.message).toBe('NO_CACHED_VALUE xl/worksheets/sheet1.xml Skjema B7');
  });

  it('names no place when there is none', () => {
    expect(new WorkbookRefused('ENCRYPTED').text.en).toMatch(/^The file is encrypted/);
  });

  it('shows names from the file short and without characters that disturb a line', () => {
    const refusal = new WorkbookRefused('NUMBER', {
      sheet: `\u202eevil\n{"level":50}${'x'.repeat(500)}`,
      cell: 'A1',
    });
    for (const shown of [refusal.message, refusal.text.nb]) {
      expect(shown).not.toMatch(/[\p{C}]/u);
      expect(shown.length).toBeLessThan(300);
    }
  });
});
