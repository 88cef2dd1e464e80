import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import { forms } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { languages } from '../../shared/language.ts';
import type { Language } from '../../shared/language.ts';
import { findOrganisation } from '../../shared/organisation.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { periodKind } from '../../shared/period.ts';
import type { Role } from '../../shared/report.ts';
import { holdsPersonNumber } from '../../shared/rules/person-number.ts';
import { readDatabaseSettings } from '../config.ts';
import { openStore } from '../database/open-store.ts';
import { createFormLibrary } from '../forms/form-library.ts';
import type { Actor } from '../identity/actor.ts';
import { readRegisters } from '../reference/registers.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { CommandRefused, optional, required } from './command.ts';
import type { Values } from './command.ts';
import { nearestOrganisations } from './nearest-organisations.ts';

export const databaseSettings = () => readDatabaseSettings(process.env);

/** For what is done with a file. */
export function databaseFile(): string {
  const { DATABASE_FILE: file, DATABASE_URL: url } = databaseSettings();
  if (url === undefined) return file;
  throw new CommandRefused(
    'SQL_SERVER',
    'DATABASE_URL names SQL Server, which makes and restores its own backups. After RESTORE DATABASE: rapportark new-epoch.',
  );
}

/** Opens the store that the settings name, does the work, and closes it again whatever happens. */
export async function withWorkspace<T>(work: (parts: ReportParts) => Promise<T>): Promise<T> {
  const library = createFormLibrary(forms);
  const parts = { forms: library.find, isSensitive: holdsPersonNumber };
  const store = await openStore(databaseSettings(), parts);
  try {
    await library.refresh(store);
    const now = (): string => new Date().toISOString();
    return await work({ store, forms: library, registers: readRegisters(), now });
  } finally {
    await store.close();
  }
}

/** Whoever runs the command has the database in hand, so the rights come with the machine; the log names the account. */
export function operatorOf(organisation: string, role: Role): Actor {
  const { username } = userInfo();
  const hex = createHash('sha256').update(`rapportark operator ${username}`).digest('hex');
  return {
    tenant: 'local',
    object: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
    name: `${username} (command line)`,
    memberships: [{ organisation, role }],
  };
}

/** The newest version of a ready-made form, or of whichever forms are given. */
export function formNamed(values: Values, known: readonly FormDefinition[] = forms): FormDefinition {
  const id = required(values, 'form');
  const form = known.findLast((candidate) => candidate.id === id);
  if (form !== undefined) return form;
  const ids = [...new Set(known.map((candidate) => candidate.id))];
  throw new CommandRefused('FORM', `There is no form ${id}. Forms: ${ids.join(', ')}.`);
}

/** Of the ready-made forms and those that have been released here. */
export function storedFormNamed(parts: Pick<ReportParts, 'forms'>, values: Values): FormDefinition {
  return formNamed(
    values,
    parts.forms.versions().map(({ form }) => form),
  );
}

export function periodNamed(values: Values, form: FormDefinition): string {
  const period = required(values, 'period');
  const kind = periodKind(period);
  if (kind !== null && form.periodKinds.includes(kind)) return period;
  const examples = {
    year: '2025',
    halfYear: '2025-H1',
    tertial: '2025-T2',
    month: '2025-03',
    week: '2025-W40',
  };
  const fitting = form.periodKinds.map((known) => examples[known]).join(' or ');
  throw new CommandRefused('PERIOD', `${period} is no period of ${form.id}. Write it as ${fitting}.`);
}

export function organisationNamed(organisations: readonly Organisation[], values: Values): Organisation {
  const name = required(values, 'org');
  const [organisation, ...others] = findOrganisation(organisations, name);
  if (organisation !== undefined && others.length === 0) return organisation;
  const known =
    organisation === undefined ? nearestOrganisations(organisations, name) : [organisation, ...others];
  const list = known.map(({ id, name: called }) => `  ${id}  ${called}`).join('\n');
  throw new CommandRefused(
    'ORGANISATION',
    organisation === undefined
      ? `No organisation is called ${name}. Nearest:\n${list}`
      : `Which one?\n${list}`,
  );
}

export function languageOfOption(values: Values, otherwise: Language = 'nb'): Language {
  const wanted = optional(values, 'lang') ?? otherwise;
  const language = languages.find((known) => known === wanted);
  if (language === undefined)
    throw new CommandRefused('LANGUAGE', `--lang is one of ${languages.join(', ')}.`);
  return language;
}
