import { findColumn, findSheet } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Text } from '../../shared/language.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { descendantsOf } from '../../shared/organisation.ts';
import { periodKind } from '../../shared/period.ts';
import type { FieldError } from '../errors.ts';
import type { RoundRequest } from './round-request.ts';
import * as texts from './round-texts.ts';

type Recipient = RoundRequest['recipients'][number];
type Prefill = Recipient['prefill'][number];

/** Everything that is wrong with a round before it is opened; nothing when it can be. */
export function checkRound(
  request: RoundRequest,
  form: FormDefinition,
  organisations: readonly Organisation[],
  now: string,
): readonly FieldError[] {
  const below = descendantsOf(organisations, request.commissioner);
  return [
    ...checkPeriod(request, form),
    ...checkDates(request, now),
    ...request.recipients.flatMap((recipient, index) => [
      ...checkRecipient(request, form, below, recipient, index),
      ...checkPrefill(form, recipient, index),
    ]),
  ];
}

function checkPeriod({ period }: RoundRequest, form: FormDefinition): readonly FieldError[] {
  const kind = periodKind(period);
  const fits = kind !== null && form.periodKinds.includes(kind);
  return fits ? [] : [fault('/body/period', texts.wrongPeriodKind)];
}

function checkDates({ deadline, closes }: RoundRequest, now: string): readonly FieldError[] {
  const closed = Date.parse(closes) <= Date.parse(now);
  const crossed = Date.parse(closes) < Date.parse(deadline);
  return [
    ...(closed ? [fault('/body/closes', texts.alreadyClosed)] : []),
    ...(crossed ? [fault('/body/closes', texts.closesBeforeDeadline)] : []),
  ];
}

function checkRecipient(
  { recipients }: RoundRequest,
  form: FormDefinition,
  below: readonly Organisation[],
  { organisation: id }: Recipient,
  index: number,
): readonly FieldError[] {
  const pointer = `/body/recipients/${index}/organisation`;
  const organisation = below.find((candidate) => candidate.id === id);
  if (organisation === undefined) return [fault(pointer, texts.notBelow)];
  if (!form.reportedBy.includes(organisation.kind)) return [fault(pointer, texts.wrongKind)];
  const first = recipients.findIndex((recipient) => recipient.organisation === id);
  return first === index ? [] : [fault(pointer, texts.recipientTwice)];
}

function checkPrefill(form: FormDefinition, { prefill }: Recipient, index: number): readonly FieldError[] {
  const seen = new Set<string>();
  return prefill.flatMap((cell, position) => {
    const pointer = `/body/recipients/${index}/prefill/${position}`;
    const address = `${cell.sheet}/${cell.row}/${cell.column}`;
    const isSecond = seen.has(address);
    seen.add(address);
    if (!hasCell(form, cell)) return [fault(pointer, texts.noSuchCell)];
    return isSecond ? [fault(pointer, texts.cellTwice)] : [];
  });
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Rows that reporters add have UUIDs; fixed rows have the key that whoever opens the round gives them. */
function hasCell(form: FormDefinition, { sheet: sheetId, row, column: columnId }: Prefill): boolean {
  const sheet = findSheet(form, sheetId);
  const column = findColumn(form, sheetId, columnId);
  if (sheet === undefined || column === undefined || column.type.kind === 'computed') return false;
  return sheet.rows.kind === 'fixed' || uuid.test(row);
}

function fault(pointer: string, message: Text): FieldError {
  return { pointer, message };
}
