import { z } from 'zod';
import { formFaults } from '../definitions/check-form.ts';
import { isKey, isName } from '../definitions/ids.ts';
import { formLimits as limits } from '../definitions/limits.ts';
import { longestExpression } from '../expressions/parse.ts';
import { severities } from '../finding.ts';
import { amountUnits, columnRoles, listColours, registers } from '../forms/definition.ts';
import type { FormDefinition } from '../forms/definition.ts';
import { organisationKinds } from '../organisation.ts';
import { periodKinds } from '../period.ts';
import * as s from './schemas.ts';

const name = z.string().refine(isName, 'Letters and digits, a letter first');
const key = z.string().refine(isKey, 'Letters, digits, dots and hyphens');
const formula = z.string().min(1).max(longestExpression);

function text(most: number, least = 0) {
  const one = z.string().min(least).max(most);
  return z.strictObject({ nb: one, nn: one, en: one });
}

const range = { min: s.decimal, max: s.decimal };
const decimals = z.int().min(0).max(limits.decimals);
const unit = text(limits.unit, 1).nullable();
const amountUnit = z.enum(amountUnits);
const maxLength = z.int().min(1).max(limits.textLength);

const computedAs = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('integer') }),
  z.strictObject({ kind: z.literal('amount'), unit: amountUnit }),
  z.strictObject({ kind: z.literal('decimal'), decimals, unit }),
  z.strictObject({ kind: z.literal('percent'), decimals }),
  z.strictObject({ kind: z.literal('choice'), list: name }),
]);

const columnType = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), maxLength }),
  z.strictObject({ kind: z.literal('longText'), maxLength }),
  z.strictObject({ kind: z.literal('integer'), ...range }),
  z.strictObject({ kind: z.literal('amount'), unit: amountUnit, ...range }),
  z.strictObject({ kind: z.literal('decimal'), ...range, decimals, unit }),
  z.strictObject({ kind: z.literal('percent'), ...range, decimals }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('month') }),
  z.strictObject({ kind: z.literal('choice'), list: name }),
  z.strictObject({ kind: z.literal('choices'), list: name }),
  z.strictObject({ kind: z.literal('yesNo') }),
  z.strictObject({ kind: z.literal('computed'), as: computedAs, formula }),
]);

const column = z.strictObject({
  id: name,
  title: text(limits.title, 1),
  help: text(limits.help),
  type: columnType,
  width: z.number().min(limits.width.least).max(limits.width.most),
  role: z.enum(columnRoles).exactOptional(),
  required: z.union([z.literal(true), formula]).exactOptional(),
  locked: z.literal(true).exactOptional(),
  fromPrevious: name.exactOptional(),
  total: z.literal(true).exactOptional(),
});

const sheet = z.strictObject({
  id: name,
  title: text(limits.title, 1),
  help: text(limits.help),
  rows: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed') }),
    z.strictObject({
      kind: z.literal('open'),
      capacity: z.int().min(1).max(limits.capacity),
      fromPrevious: formula.exactOptional(),
    }),
  ]),
  columns: z.array(column).min(1).max(limits.columns).readonly(),
  frozenColumns: z.int().min(0).max(limits.frozenColumns),
});

const listItem = z.strictObject({
  code: key,
  label: text(limits.label, 1),
  colour: z.enum(listColours).exactOptional(),
});
const list = z.union([
  z.strictObject({ id: name, items: z.array(listItem).min(1).max(limits.items).readonly() }),
  z.strictObject({ id: name, register: z.enum(registers) }),
]);

const rule = z.strictObject({
  id: key,
  sheet: name,
  column: name,
  severity: z.enum(severities),
  formula,
  advice: text(limits.advice, 1),
  trial: z.literal(true).exactOptional(),
});

/**
 * A form as data. One that is stored was checked when it was released: what is asked of new ones may become stricter,
 * this may only become wider.
 */
export const formShape = z.strictObject({
  id: key,
  version: z.string().min(1).max(limits.version),
  title: text(limits.title, 1),
  purpose: text(limits.purpose, 1),
  source: z.string().max(limits.source),
  periodKinds: z.array(z.enum(periodKinds)).min(1).readonly(),
  reportedBy: z.array(z.enum(organisationKinds)).min(1).readonly(),
  sheets: z.array(sheet).min(1).max(limits.sheets).readonly(),
  lists: z.array(list).max(limits.lists).readonly(),
  rules: z.array(rule).max(limits.rules).readonly(),
});

/** A form that can be laid out, filled in and checked: its shape, its limits, and that all it refers to is there. */
export const formDefinition = formShape.superRefine((form: FormDefinition, context) => {
  for (const { code, path, field, facts } of formFaults(form)) {
    if (code !== 'TAB_NAME')
      context.addIssue({
        code: 'custom',
        path: [...path],
        message: `${code} ${field} ${facts.written ?? ''}`,
      });
  }
});
