import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { forms } from '../shared/forms/catalogue.ts';
import type { FormDefinition } from '../shared/forms/definition.ts';
import { sha256Text } from '../shared/sync/digest.ts';

/** `id@version` of a ready-made form, and what it was when the pin was written: a hash of all of it, texts too. */
export type FormPins = Readonly<Record<string, string>>;

const pinsFile = new URL('../test/shared/forms/form-pins.json', import.meta.url);

export function readPins(): FormPins {
  if (!existsSync(pinsFile)) return {};
  const pins: unknown = JSON.parse(readFileSync(pinsFile, 'utf8'));
  return isPins(pins) ? pins : {};
}

export function writePins(pins: FormPins): void {
  const sorted = Object.entries(pins).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(pinsFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

export function pinsOf(definitions: readonly FormDefinition[]): FormPins {
  return Object.fromEntries(definitions.map((form) => [`${form.id}@${form.version}`, hashOf(form)]));
}

export const currentPins = (): FormPins => pinsOf(forms);

/** Forms that are no longer what they were under the same version: a round that pins it would change unseen. */
export function changedUnderPin(before: FormPins, now: FormPins): readonly string[] {
  return Object.entries(now).flatMap(([id, hash]) => (id in before && before[id] !== hash ? [id] : []));
}

/** The order of sheets, columns, lists and rules means something; the order in which the code names their parts does not. */
function hashOf(form: FormDefinition): string {
  const sorted = JSON.stringify(form, (...[, value]: readonly [string, unknown]) =>
    isRecord(value) ? inOrder(value) : value,
  );
  return sha256Text(sorted).slice(0, 16);
}

function inOrder(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPins(value: unknown): value is FormPins {
  return isRecord(value) && Object.values(value).every((hash) => typeof hash === 'string');
}
