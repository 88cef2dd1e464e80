import type { ListItem, Lists } from '../forms/definition.ts';
import { codeOf, itemsOf } from '../workbook/list-labels.ts';
import { inputsOfTypes } from './columns-read.ts';
import { filledCells } from './lines.ts';
import type { FilledCell } from './lines.ts';
import { nearestItem } from './nearest-label.ts';
import type { Rule, Violation } from './rule.ts';
import { hasInput } from './sheet-has.ts';

/** Silent where the list is unknown or empty: nothing could be chosen from it. */
export const choicesAreOnTheList: Rule = {
  id: 'choices-are-on-the-list',
  severity: 'error',
  since: 1,
  revision: 2,
  statement: {
    nb: 'Felt med valg har bare valg som står på listen.',
    nn: 'Felt med val har berre val som står på lista.',
    en: 'Cells with choices hold only what is on the list.',
  },
  example: {
    nb: 'Status er «pågåend»; på listen står «Pågående».',
    nn: 'Status er «pågåand»; på lista står «Pågåande».',
    en: 'The status is «ongoin»; the list says «Ongoing».',
  },
  appliesTo: hasInput('choice', 'choices'),
  reads: inputsOfTypes('choice', 'choices'),
  check: (report) => filledCells(report).flatMap((cell) => violations(cell, report.lists)),
  message: ({ sheet, column, actual, expected, facts }, { columnTitle, label, language }) => {
    const title = columnTitle(sheet, column ?? '');
    const unknown = `«${actual ?? ''}»`;
    const several = facts?.['several'] === 'true';
    const separator = {
      nb: 'Skriv bare navn fra listen, med semikolon mellom.',
      nn: 'Skriv berre namn frå lista, med semikolon mellom.',
      en: 'Write only names from the list, separated by semicolons.',
    };
    const choose = {
      nb: 'Velg fra listen i feltet.',
      nn: 'Vel frå lista i feltet.',
      en: 'Choose from the list in the cell.',
    };
    const advice = (several ? separator : choose)[language];
    const meant = expected === null ? '' : `«${label(sheet, column ?? '', expected)}»`;
    const known = {
      nb: `Mente du ${meant}? `,
      nn: `Meinte du ${meant}? `,
      en: `Did you mean ${meant}? `,
    }[language];
    const suggestion = expected === null ? '' : known;
    return {
      nb: `${unknown} står ikke på listen for «${title}». ${suggestion}${advice}`,
      nn: `${unknown} står ikkje på lista for «${title}». ${suggestion}${advice}`,
      en: `${unknown} is not on the list for «${title}». ${suggestion}${advice}`,
    }[language];
  },
};

/** One violation per cell, with every unknown part in `actual`. */
function violations({ sheet, row, column, value }: FilledCell, lists: Lists): readonly Violation[] {
  const several = column.type.kind === 'choices';
  const items = several || column.type.kind === 'choice' ? itemsOf(column, lists) : [];
  if (items.length === 0) return [];
  const unknown = unknownParts(value, items, several);
  const [first] = unknown;
  if (first === undefined) return [];
  const nearest = unknown.length === 1 ? nearestItem(first, items) : null;
  return [
    {
      sheet: sheet.id,
      row: row.id,
      column: column.id,
      actual: unknown.join('»; «'),
      expected: nearest?.code ?? null,
      facts: { several: String(several) },
    },
  ];
}

/** A choice is its code; several choices are codes too, so that a text there is what could not be understood. */
function unknownParts(
  value: FilledCell['value'],
  items: readonly ListItem[],
  several: boolean,
): readonly string[] {
  const isCode = (text: string) => items.some(({ code }) => code === text);
  if (value.t === 'l') return several ? value.v.filter((code) => !isCode(code)) : [value.v.join('; ')];
  if (value.t !== 's') return [String(value.v)];
  if (!several) return isCode(value.v) ? [] : [value.v];
  const unknown = value.v
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && codeOf(part, items) === null);
  return unknown.length > 0 ? unknown : [value.v];
}
