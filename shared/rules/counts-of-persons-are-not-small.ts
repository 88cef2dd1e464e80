import { compare } from '../decimal.ts';
import type { ColumnDefinition } from '../forms/definition.ts';
import { isInput } from '../workbook/layout.ts';
import { numberIn } from '../value.ts';
import { filledCells } from './lines.ts';
import type { Rule } from './rule.ts';

/** As Norwegian health statistics do: from 1 to 4 persons are too few to be shown, 0 and 5 are not. */
const fewestShown = '5';

const countsPersons = (column: ColumnDefinition): boolean => isInput(column) && column.role === 'persons';

export const countsOfPersonsAreNotSmall: Rule = {
  id: 'counts-of-persons-are-not-small',
  severity: 'warning',
  since: 2,
  revision: 1,
  statement: {
    nb: 'I tabeller som skal publiseres, er ingen grupper på fra 1 til 4 personer.',
    nn: 'I tabellar som skal publiserast, er ingen grupper på frå 1 til 4 personar.',
    en: 'No group in a table meant for publication is of 1 to 4 persons.',
  },
  example: {
    nb: '3 reinnleggelser i året: personene kan bli kjent igjen.',
    nn: '3 reinnleggingar i året: personane kan bli kjende att.',
    en: '3 readmissions in a year: the persons may be recognised.',
  },
  appliesTo: ({ columns }) => columns.some(countsPersons),
  reads: ({ columns }) => columns.filter(countsPersons).map(({ id }) => id),
  check: (report) =>
    filledCells(report).flatMap(({ sheet, row, column, value }) => {
      const count = countsPersons(column) ? numberIn(value) : null;
      if (count === null || compare(count, '0') <= 0 || compare(count, fewestShown) >= 0) return [];
      return [{ sheet: sheet.id, row: row.id, column: column.id, actual: count, expected: null }];
    }),
  message: ({ sheet, column, actual }, { columnTitle, amount, language }) => {
    const title = `«${columnTitle(sheet, column ?? '')}»`;
    const count = amount(actual ?? '0');
    return {
      nb: `${title} er ${count}. Fra 1 til 4 personer kan bli kjent igjen når tabellen publiseres. Slå gruppen sammen med en annen og skriv 0 her, eller forklar hvorfor ingen kan kjennes igjen.`,
      nn: `${title} er ${count}. Frå 1 til 4 personar kan bli kjende att når tabellen blir publisert. Slå gruppa saman med ei anna og skriv 0 her, eller forklar kvifor ingen kan kjennast att.`,
      en: `${title} is ${count}. From 1 to 4 persons may be recognised when the table is published. Merge the group with another and write 0 here, or explain why nobody can be recognised.`,
    }[language];
  },
};
