import type { FormDefinition, SheetDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { commissionsFor } from '../reference/commissions.ts';
import type { Commission } from '../reference/commissions.ts';
import { CommandRefused } from './command.ts';
import { notCommissionedTexts } from './not-commissioned-texts.ts';

/** The form has sheets of fixed rows, and nothing says which rows the organisation is to have there. */
export function nothingCommissioned(
  facts: {
    readonly form: FormDefinition;
    readonly period: string;
    readonly organisation: Organisation;
    readonly sheets: readonly SheetDefinition[];
  },
  commissions: readonly Commission[],
  organisations: readonly Organisation[],
  language: Language,
): CommandRefused {
  const { form, period, organisation, sheets } = facts;
  const words = notCommissionedTexts[language];
  const fitting = commissionsFor(commissions, form.id, period);
  const recipients = [...new Set(fitting.flatMap((commission) => commission.recipients))];
  const periods = commissions.flatMap((known) => (known.form === form.id ? (known.period ?? []) : []));
  const why =
    fitting.length > 0
      ? words.toOthers(period, organisation.name, namesOf(recipients, organisations))
      : words.otherPeriods(period, [...new Set(periods)].sort());
  const titles = sheets.map(({ title }) => `«${title[language]}»`).join(', ');
  const message = `${words.fixed(form.title[language], titles)} ${why} ${words.remedy}`;
  return new CommandRefused('NOTHING_COMMISSIONED', message);
}

export function notARecipient(
  facts: {
    readonly form: string;
    readonly period: string;
    readonly organisation: Organisation;
    readonly recipients: string;
  },
  language: Language,
): CommandRefused {
  const { form, period, organisation, recipients } = facts;
  const message = notCommissionedTexts[language].notAsked(organisation.name, form, period, recipients);
  return new CommandRefused('NOT_A_RECIPIENT', message);
}

const mostNames = 12;

export function namesOf(ids: readonly string[], organisations: readonly Organisation[]): string {
  const names = ids.map((id) => organisations.find((known) => known.id === id)?.shortName ?? id);
  const rest = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(rest > 0 ? [`+ ${rest}`] : [])].join(', ');
}
