import { filledLines } from './lines.ts';
import type { Rule } from './rule.ts';

/** A warning: having nothing to report is an answer too, once somebody has said so. */
export const sheetsHaveLines: Rule = {
  id: 'sheets-have-lines',
  severity: 'warning',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Et ark der linjene legges til av den som rapporterer, har minst én linje.',
    nn: 'Eit ark der linjene blir lagde til av den som rapporterer, har minst éi linje.',
    en: 'A sheet whose lines the reporter adds has at least one line.',
  },
  example: {
    nb: 'Arket Prosjekter er tomt.',
    nn: 'Arket Prosjekt er tomt.',
    en: 'The sheet Projects is empty.',
  },
  appliesTo: ({ rows }) => rows.kind === 'open',
  reads: () => [],
  check: (report) =>
    report.form.sheets
      .filter((sheet) => sheet.rows.kind === 'open' && filledLines(report, sheet).length === 0)
      .map((sheet) => ({ sheet: sheet.id, row: null, column: null, actual: null, expected: null })),
  message: (...[, { language }]) =>
    ({
      nb: 'Ingen linjer er fylt ut. Fyll ut minst én, eller forklar at det ikke er noe å rapportere.',
      nn: 'Ingen linjer er fylte ut. Fyll ut minst éi, eller forklar at det ikkje er noko å rapportere.',
      en: 'No lines are filled in. Fill in at least one, or explain that there is nothing to report.',
    })[language],
};
