import { valueIn } from '../content.ts';
import { numberIn } from '../value.ts';
import type { Text } from '../language.ts';
import type { CellValue } from '../value.ts';
import { columnsWithRoles, ofOpenSheets } from './columns-read.ts';
import { brokenLines } from './broken-lines.ts';
import type { BrokenLine } from './broken-lines.ts';
import { holdsNothing, textIn } from './lines.ts';
import type { Rule, Violation } from './rule.ts';
import { isOpenWith } from './sheet-has.ts';

/** The printed list has such a line: Årlig melding 2025 section 4.2, Lovisenberg sektor, line 5. */
export const linesHaveATitle: Rule = {
  id: 'lines-have-a-title',
  severity: 'error',
  since: 1,
  revision: 2,
  statement: {
    nb: 'Hver linje med et beløp har en tittel.',
    nn: 'Kvar linje med eit beløp har ein tittel.',
    en: 'Every line with an amount has a title.',
  },
  example: {
    nb: 'Linje 5 er bare «1 821 000», det samme beløpet som på linje 4: prosjektet er talt to ganger.',
    nn: 'Linje 5 er berre «1 821 000», det same beløpet som på linje 4: prosjektet er talt to gonger.',
    en: 'Line 5 is only «1,821,000», the amount of line 4 once more: the project is counted twice.',
  },
  appliesTo: isOpenWith('title', 'amount'),
  reads: ofOpenSheets(columnsWithRoles('title', 'amount')),
  check: (report) =>
    brokenLines(report)
      .filter(({ half }) => half === 'untitled')
      .map(violation),
  message: ({ other, facts }, { language, cell, amount }) => {
    const place = other === undefined ? '' : cell(other);
    const sum = amount(facts?.['amount'] ?? '');
    const found = cases.find((one) => one === facts?.['case']) ?? 'alone';
    return wordings[found](place, sum)[language];
  },
};

const cases = ['alone', 'counted twice', 'amount of the line above', 'another amount'] as const;
type Case = (typeof cases)[number];

const wordings: Readonly<Record<Case, (above: string, sum: string) => Text>> = {
  alone: () => ({
    nb: 'Linjen har ingen tittel. Skriv tittelen og resten av linjen, eller slett linjen.',
    nn: 'Linja har ingen tittel. Skriv tittelen og resten av linja, eller slett linja.',
    en: 'The line has no title. Write the title and the rest of the line, or delete the line.',
  }),
  'counted twice': (above, sum) => ({
    nb: `Linjen har ingen tittel, og beløpet ${sum} er det samme som på linjen over (${above}). Det er trolig talt to ganger. Slett linjen, eller skriv tittelen og resten av linjen om det er et eget tiltak.`,
    nn: `Linja har ingen tittel, og beløpet ${sum} er det same som på linja over (${above}). Det er truleg talt to gonger. Slett linja, eller skriv tittelen og resten av linja om det er eit eige tiltak.`,
    en: `The line has no title, and its amount ${sum} is that of the line above (${above}). It is probably counted twice. Delete the line, or write the title and the rest of it if it is a measure of its own.`,
  }),
  'amount of the line above': (above, sum) => ({
    nb: `Linjen har ingen tittel. Beløpet ${sum} hører trolig til linjen over (${above}), som ikke har noe beløp. Flytt beløpet dit og slett linjen, eller skriv tittelen og resten av linjen.`,
    nn: `Linja har ingen tittel. Beløpet ${sum} høyrer truleg til linja over (${above}), som ikkje har noko beløp. Flytt beløpet dit og slett linja, eller skriv tittelen og resten av linja.`,
    en: `The line has no title. Its amount ${sum} probably belongs to the line above (${above}), which has none. Move the amount there and delete the line, or write the title and the rest of the line.`,
  }),
  'another amount': (above, sum) => ({
    nb: `Linjen har ingen tittel. Beløpet ${sum} hører trolig til tiltaket på linjen over (${above}). Legg det til beløpet der og slett linjen, eller skriv tittelen og resten av linjen om det er et eget tiltak.`,
    nn: `Linja har ingen tittel. Beløpet ${sum} høyrer truleg til tiltaket på linja over (${above}). Legg det til beløpet der og slett linja, eller skriv tittelen og resten av linja om det er eit eige tiltak.`,
    en: `The line has no title. Its amount ${sum} probably belongs to the measure on the line above (${above}). Add it to the amount there and delete the line, or write the title and the rest of the line if it is a measure of its own.`,
  }),
};

function caseOf(amount: string | null, above: CellValue | undefined): Case {
  if (above === undefined) return 'alone';
  if (holdsNothing(above)) return 'amount of the line above';
  return amount === numberIn(above) ? 'counted twice' : 'another amount';
}

function violation({ sheet, row, title, amount, other }: BrokenLine): Violation {
  const own = valueIn(row, amount);
  const above = other === undefined ? undefined : valueIn(other, amount);
  return {
    sheet: sheet.id,
    row: row.id,
    column: title,
    actual: null,
    expected: null,
    ...(other === undefined ? {} : { other: { sheet: sheet.id, row: other.id, column: title } }),
    facts: { case: caseOf(numberIn(own), above), amount: textIn(own) ?? '' },
  };
}
