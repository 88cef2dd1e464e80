import type { ColumnDefinition } from '../forms/definition.ts';
import { isInput } from '../workbook/layout.ts';
import { everyInput } from './columns-read.ts';
import { filledCells } from './lines.ts';
import type { FilledCell } from './lines.ts';
import { holdsPersonNumber } from './person-number.ts';
import type { Rule } from './rule.ts';

/** Comes first, and never repeats the number: not in the message, not as actual value. */
export const noPersonNumber: Rule = {
  id: 'no-person-number',
  severity: 'error',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Det står ikke noe fødselsnummer eller D-nummer i rapporten.',
    nn: 'Det står ikkje noko fødselsnummer eller D-nummer i rapporten.',
    en: 'No national identity number stands anywhere in the report.',
  },
  example: {
    nb: 'I «Merknad» er det limt inn en setning med et fødselsnummer.',
    nn: 'I «Merknad» er det limt inn ei setning med eit fødselsnummer.',
    en: 'A sentence with a national identity number has been pasted into the remark.',
  },
  appliesTo: ({ columns }) => columns.some(isInput),
  reads: everyInput,
  check: (report) =>
    filledCells(report)
      .filter((cell) => textsOf(cell).some(holdsPersonNumber))
      .map(({ sheet, row, column }) => ({
        sheet: sheet.id,
        row: row.id,
        column: column.id,
        actual: null,
        expected: null,
      })),
  message: ({ sheet, column }, { columnTitle, language }) => {
    const title = columnTitle(sheet, column ?? '');
    return {
      nb: `Teksten i «${title}» inneholder et fødselsnummer eller D-nummer. Fjern nummeret; rapporten skal ikke ha opplysninger om enkeltpersoner.`,
      nn: `Teksten i «${title}» inneheld eit fødselsnummer eller D-nummer. Fjern nummeret; rapporten skal ikkje ha opplysningar om enkeltpersonar.`,
      en: `The text in «${title}» holds a national identity number. Remove it; the report must hold nothing about single persons.`,
    }[language];
  },
};

function textsOf({ column, value }: FilledCell): readonly string[] {
  switch (value.t) {
    case 's':
      return [value.v];
    case 'n':
      return [isText(column) ? value.v.padStart(11, '0') : value.v];
    case 'l':
      return value.v;
    case 'b':
    case 'd':
      return [];
  }
}

/** Where Excel takes a person number for a number, it drops the zero that it may begin with. */
function isText({ type }: ColumnDefinition): boolean {
  return type.kind === 'text' || type.kind === 'longText';
}
