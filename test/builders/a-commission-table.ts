import { readCommissionTable } from '../../shared/commissions/read-table.ts';
import { readRegisters } from '../../server/reference/registers.ts';
import { assignments } from '../../shared/forms/ready-made/assignments.ts';
import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { organisationCalled, southEast } from '../fixtures/commissioned-by.ts';

const { organisations } = readRegisters();

export type TableRows = readonly (readonly GridValue[])[];
interface TableOptions {
  readonly form?: FormDefinition;
  readonly from?: string;
  readonly language?: Language;
  readonly name?: string;
  readonly date1904?: boolean;
}

/** What a table of assignments comes to; without options one of the south-eastern region. */
export function readTable(rows: TableRows, options: TableOptions = {}) {
  const { form = assignments, from = southEast, language = 'nb', name = 'Ark1', date1904 = false } = options;
  return readCommissionTable({
    form,
    commissioner: organisationCalled(from),
    organisations,
    grids: [{ name, values: rows, date1904 }],
    language,
  });
}

export const tableHeader: readonly GridValue[] = [
  ...['Nr.', 'Tittel', 'Tekst', 'Type', 'Frist', 'Mottakere', 'Kun til informasjon'],
];

/** A line without a fault, cells changed by their place from 0. */
export function tableLine(change: Readonly<Record<number, GridValue>> = {}): readonly GridValue[] {
  const cells = [
    '1.1',
    'Kreft',
    'Gjør dette.',
    'Annen oppgave',
    '1. oktober 2025',
    'Diakonhjemmet Sykehus',
    null,
  ];
  return cells.map((value, at) => (at in change ? (change[at] ?? null) : value));
}
