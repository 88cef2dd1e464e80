import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { SheetPlan } from '../../shared/workbook/plan.ts';
import { unlockedSheet } from '../../shared/workbook/unlocked-sheet.ts';
import type { Language } from '../../shared/language.ts';
import type { Consolidation } from '../consolidation/consolidate.ts';
import { exportTexts } from './texts.ts';

/** What the rules found across the reports, one line each, with where to look. */
export function planFindings(
  form: FormDefinition,
  consolidation: Consolidation,
  language: Language,
): SheetPlan {
  const words = exportTexts[language];
  const names = new Map(consolidation.units.map(({ organisation }) => [organisation.id, organisation.name]));
  const rows = consolidation.findings.map((finding) => [
    words.severities[finding.severity],
    names.get(finding.organisation) ?? finding.organisation,
    finding.sheetTitle,
    finding.cell,
    finding.message,
    finding.rule,
  ]);
  const last = 3 + Math.max(1, rows.length);
  return unlockedSheet({
    name: words.findings,
    blocks: [
      { topLeft: 'A1', values: [[`${words.findings}: ${form.title[language]}`]] },
      {
        topLeft: 'A3',
        values: [
          [words.severity, words.unit, words.sheet, words.place, words.finding, 'ID'],
          ...(rows.length === 0 ? [[words.nobody]] : rows),
        ],
      },
    ],
    columns: [14, 24, 18, 12, 100, 32],
    areas: [
      { address: 'A1:F1', style: 'title' },
      { address: 'A3:F3', style: 'header' },
      { address: `A4:F${last}`, style: 'body' },
    ],
    printArea: `A1:F${last}`,
    headerRow: 3,
    autoFilter: `A3:F${last}`,
    footer: `${form.title[language]} ${consolidation.round.period} · ${consolidation.hash.slice(0, 16)}`,
  });
}
