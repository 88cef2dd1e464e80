import { nearest } from '../nearest.ts';
import type { FormDefinition } from '../forms/definition.ts';
import type { Organisation } from '../organisation.ts';
import { descendantsOf, findOrganisation, organisationKinds } from '../organisation.ts';
import { folded } from './words.ts';

/** Who can be asked to report a form. */
export interface Candidates {
  readonly commissioner: Organisation;
  readonly everyone: readonly Organisation[];
  /** Below the commissioner, and of a kind that reports on the form. */
  readonly able: readonly Organisation[];
}

export function candidatesFor(
  { reportedBy }: FormDefinition,
  commissioner: Organisation,
  everyone: readonly Organisation[],
): Candidates {
  const below = descendantsOf(everyone, commissioner.id);
  return { commissioner, everyone, able: below.filter(({ kind }) => reportedBy.includes(kind)) };
}

/** What «alle» stands for: the able ones of the highest kind, without parts of one another. */
export function allOf({ able }: Candidates): readonly Organisation[] {
  const highest = organisationKinds.find((kind) => able.some((organisation) => organisation.kind === kind));
  const ids = new Set(able.map(({ id }) => id));
  return able.filter(({ kind, parent }) => kind === highest && (parent === null || !ids.has(parent)));
}

export type FoundRecipient =
  | { readonly status: 'found'; readonly organisation: Organisation }
  | { readonly status: 'several'; readonly organisations: readonly Organisation[] }
  /** Known, but cannot be asked by this commissioner with this form. */
  | { readonly status: 'notAble'; readonly organisation: Organisation }
  | { readonly status: 'unknown'; readonly suggestion: string | null };

export function findRecipient(written: string, { able, everyone }: Candidates): FoundRecipient {
  const named = called(written, able);
  const [organisation, ...others] = named;
  if (organisation !== undefined)
    return others.length === 0
      ? { status: 'found', organisation }
      : { status: 'several', organisations: named };
  const [stranger] = called(written, everyone);
  if (stranger !== undefined) return { status: 'notAble', organisation: stranger };
  return {
    status: 'unknown',
    suggestion: nearest(
      written,
      able.flatMap(({ name, shortName }) => [name, shortName]),
    ),
  };
}

/** By id, number or name; else by the name without what tells the kind of company, as documents write it. */
function called(written: string, organisations: readonly Organisation[]): readonly Organisation[] {
  const exact = findOrganisation(organisations, written);
  if (exact.length > 0) return exact;
  const wanted = bare(written);
  return organisations.filter(({ name, shortName }) => bare(name) === wanted || bare(shortName) === wanted);
}

function bare(name: string): string {
  return folded(name.replace(/\s*\(.*\)$/, '')).replace(/ (?:hf|as|rhf)$/, '');
}

/** More than there are organisations: a cell with more names is no list of recipients. */
const mostNames = 200;

/** Names in one cell stand on lines of their own, or between semicolons or commas. */
export function splitNames(written: string): readonly string[] {
  return written
    .split(/[;,\n]/, mostNames)
    .map((name) => name.replace(/^[\s•-]+/, '').trim())
    .filter((name) => name !== '');
}
