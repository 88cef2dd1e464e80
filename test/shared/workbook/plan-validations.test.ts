import { describe, expect, it } from 'vitest';
import { widestPercent, widestRange } from '../../../shared/definitions/limits.ts';
import type { ColumnType } from '../../../shared/forms/definition.ts';
import type { Language } from '../../../shared/language.ts';
import { languages } from '../../../shared/language.ts';
import { dataSheetValidations } from '../../../shared/workbook/plan-validations.ts';
import { aColumn, everyTypeForm } from '../../builders/every-type-form.ts';

function errorOf(type: ColumnType, language: Language = 'nb'): string | undefined {
  const [sheet] = everyTypeForm.sheets;
  if (sheet === undefined) throw new Error('The form has a sheet.');
  const data = { name: 'Alt', lines: [{ id: 'a', row: null }], lists: {}, language, asked: [] };
  const [validation] = dataSheetValidations({ ...data, sheet: { ...sheet, columns: [aColumn(type)] } });
  return validation?.error.text;
}

describe('what Excel says about a value that does not fit', () => {
  it('speaks of per cent as the reporter writes it', () => {
    const share = { kind: 'percent', min: '-0.07', max: '1', decimals: 1 } as const;
    expect(languages.map((language) => errorOf(share, language))).toEqual([
      'Skriv et tall fra \u22127\u00a0% til 100\u00a0%, uten tekst.',
      'Skriv eit tal frå \u22127\u00a0% til 100\u00a0%, utan tekst.',
      'Write a number from -7\u00a0% to 100\u00a0%, without text.',
    ]);
  });

  it('writes limits with the separators of the language', () => {
    const days = { kind: 'decimal', min: '0.5', max: '2000', decimals: 1, unit: null } as const;
    expect(errorOf(days)).toBe('Skriv et tall fra 0,5 til 2\u00a0000, uten tekst.');
    expect(errorOf(days, 'en')).toBe('Write a number from 0.5 to 2,000, without text.');
  });

  it('leaves out limits that nobody has set', () => {
    const whole = { kind: 'integer', ...widestRange } as const;
    expect(errorOf(whole)).toBe('Skriv et helt tall, uten desimaler og tekst.');
    expect(errorOf({ ...whole, min: '0' })).toBe(
      'Skriv et helt tall som er minst 0, uten desimaler og tekst.',
    );
    expect(errorOf({ kind: 'percent', ...widestPercent, decimals: 0 })).toBe('Skriv et tall, uten tekst.');
  });

  it('asks for dates as the sheet shows them, in English as an English Excel reads them', () => {
    expect(languages.map((language) => errorOf({ kind: 'date' }, language))).toEqual([
      'Skriv en dato, for eksempel 31.12.2025.',
      'Skriv ein dato, til dømes 31.12.2025.',
      'Write a date, such as 2025-12-31.',
    ]);
  });
});
