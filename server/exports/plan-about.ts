import type { SheetPlan } from '../../shared/workbook/plan.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { describePeriod } from '../../shared/period.ts';
import type { Language } from '../../shared/language.ts';
import { exportTexts } from './texts.ts';
import { unlockedSheet } from '../../shared/workbook/unlocked-sheet.ts';
import type { ExportHeader } from './provenance.ts';

/** The last sheet of every export: what it was made from, so that it can be made again and checked. */
export function planAbout(form: FormDefinition, header: ExportHeader, language: Language): SheetPlan {
  const words = exportTexts[language];
  const rows: readonly (readonly [string, string])[] = [
    [words.form, `${form.title[language]} (${header.form}, ${words.version} ${header.formVersion})`],
    [words.period, describePeriod(header.period, language)],
    [words.asOf, header.asOf],
    [words.includes, words.includesWhat[header.includes]],
    [words.missing, header.missing.length === 0 ? words.nobody : header.missing.join('; ')],
    [words.ruleSet, header.ruleSetVersion],
    [words.hash, header.hash],
    [words.source, form.source],
  ];
  return unlockedSheet({
    name: words.about,
    blocks: [{ topLeft: 'A1', values: [[words.about, null], ...rows] }],
    columns: [26, 90],
    areas: [
      { address: 'A1:B1', style: 'title' },
      { address: `A2:A${rows.length + 1}`, style: 'label' },
      { address: `B2:B${rows.length + 1}`, style: 'body' },
    ],
    printArea: `A1:B${rows.length + 1}`,
    footer: header.hash.slice(0, 16),
  });
}
