import { tableSheets } from '../shared/commissions/read-table.ts';
import { candidatesFor } from '../shared/commissions/recipients.ts';
import type { FormDefinition } from '../shared/forms/definition.ts';
import type { Organisation } from '../shared/organisation.ts';
import type { CommissionReading, OpenRoundRequest, Problem } from './answers.ts';

/** What the user chooses among while making a round, and what came of the choices. */
export interface NewRound {
  /** What the server knows it by, so that asking again opens no second one. */
  readonly requestKey: string;
  readonly organisations: readonly Organisation[];
  /** The version that the round would get; null until a form is chosen. */
  readonly form: FormDefinition | null;
  /** Recipients of the newest round of the form; empty when there is none. */
  readonly former: readonly string[];
  readonly table: CommissionReading | null;
  readonly refused: RefusedRound | null;
}

/** What the server said about one request; it holds for no other. */
interface RefusedRound {
  readonly request: OpenRoundRequest;
  readonly fields: readonly RefusedField[];
}
const roundFields = ['form', 'commissioner', 'period', 'deadline', 'closes', 'recipients'] as const;
export type RoundField = (typeof roundFields)[number];
export interface RefusedField {
  readonly field: RoundField;
  readonly message: string;
}

export const emptyNewRound: Omit<NewRound, 'requestKey'> = {
  organisations: [],
  form: null,
  former: [],
  table: null,
  refused: null,
};

/** Where recipients can come from. */
export type RecipientSource = 'former' | 'ticked' | 'table';

/** A form of fixed lines only is empty without a table; one without any has no use for it. The most likely one first. */
export function sourcesFor({ form, former }: NewRound): readonly RecipientSource[] {
  if (form === null) return [];
  const canFill = tableSheets(form).length > 0;
  if (canFill && form.sheets.every(({ rows }) => rows.kind === 'fixed')) return ['table'];
  return [
    ...(former.length > 0 ? (['former'] as const) : []),
    'ticked',
    ...(canFill ? (['table'] as const) : []),
  ];
}

/** Whom the commissioner can ask. */
export function ableTo({ form, organisations }: NewRound, commissionerId: string): readonly Organisation[] {
  const commissioner = organisations.find(({ id }) => id === commissionerId);
  return form === null || commissioner === undefined
    ? []
    : candidatesFor(form, commissioner, organisations).able;
}

/** What was refused, at the fields of the screen; a recipient is named. */
export function refusedFields(
  { errors = [] }: Pick<Problem, 'errors'>,
  { recipients }: OpenRoundRequest,
  organisations: readonly Organisation[],
): readonly RefusedField[] {
  return errors.map(({ pointer, message }) => {
    const [, , name, index] = pointer.split('/');
    const field = roundFields.find((known) => known === name) ?? 'recipients';
    const recipient = index === undefined ? undefined : recipients[Number(index)]?.organisation;
    const called = organisations.find(({ id }) => id === recipient)?.name;
    return { field, message: called === undefined ? message : `${called}: ${message}` };
  });
}
