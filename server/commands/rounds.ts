import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { ancestorsOf } from '../../shared/organisation.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';
import { findCommission, prefillOf, readCommissions } from '../reference/commissions.ts';
import type { Commission } from '../reference/commissions.ts';
import { openRound } from '../rounds/open-round.ts';
import type { Values } from './command.ts';
import { CommandRefused, optional } from './command.ts';
import { counted } from './counted.ts';
import { namesOf, notARecipient, nothingCommissioned } from './not-commissioned.ts';
import { operatorOf, organisationNamed } from './workspace.ts';

const day = 86_400_000;

/** The rounds of the form and period, newest first; several organisations can have commissioned one. */
async function findRounds(
  { store, registers }: ReportParts,
  form: string,
  period: string,
): Promise<readonly RoundRecord[]> {
  const rounds = await store.listRounds({ organisations: registers.organisations.map(({ id }) => id) });
  return rounds
    .filter((round) => round.form === form && round.period === period)
    .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

/** The newest round of the form and period; of those that `--from` has commissioned, when it is given. */
export async function existingRound(
  parts: ReportParts,
  form: string,
  period: string,
  values: Values,
): Promise<RoundRecord> {
  const { organisations } = parts.registers;
  const from = optional(values, 'from');
  const commissioner = from === undefined ? null : organisationNamed(organisations, { org: from }).id;
  const rounds = (await findRounds(parts, form, period)).filter(
    (round) => commissioner === null || round.commissioner === commissioner,
  );
  const commissioners = [...new Set(rounds.map((round) => round.commissioner))];
  if (commissioners.length > 1) {
    const choices = commissioners.map((id) => `--from ${id}`).join(' or ');
    throw new CommandRefused('WHICH_ROUND', `Several have commissioned ${form} for ${period}: ${choices}.`);
  }
  if (rounds[0] !== undefined) return rounds[0];
  throw new CommandRefused(
    'NO_ROUND',
    `No round of ${form} is open for ${period}. The command «template» opens one.`,
  );
}

/** The organisation's report in the round; opens the round as it was commissioned when there is none yet. */
export async function findOrOpenReport(
  parts: ReportParts,
  form: FormDefinition,
  organisation: Organisation,
  period: string,
  language: Language,
): Promise<ReportRecord> {
  const rounds = await findRounds(parts, form.id, period);
  for (const { id } of rounds) {
    const [report] = await parts.store.listReports({ round: id, organisations: [organisation.id] });
    if (report !== undefined) return report;
  }
  const published = findCommission(readCommissions(), form.id, period, organisation.id);
  const isDue =
    published?.recipients.includes(organisation.id) === true &&
    rounds.every(({ commissioner }) => commissioner !== published.commissioner);
  if (rounds[0] !== undefined && !isDue) return refuseStranger(parts, rounds[0], organisation, language);
  const round = await open(parts, form, organisation, period, language);
  const [report] = await parts.store.listReports({ round, organisations: [organisation.id] });
  if (report === undefined) throw new Error(`The new round ${round} has no report of ${organisation.id}.`);
  return report;
}

async function refuseStranger(
  { store, registers: { organisations } }: ReportParts,
  { id, form, period }: RoundRecord,
  organisation: Organisation,
  language: Language,
): Promise<never> {
  const asked = (await store.listReports({ round: id })).map((report) => report.organisation);
  throw notARecipient({ form, period, organisation, recipients: namesOf(asked, organisations) }, language);
}

async function open(
  parts: ReportParts,
  form: FormDefinition,
  organisation: Organisation,
  period: string,
  language: Language,
): Promise<string> {
  const commissioned = commissionFor(parts, form, organisation, period, language);
  const { commissioner, recipients, prefillFor } = commissioned;
  const now = Date.parse(parts.now());
  const { round } = await openRound(
    parts,
    operatorOf(commissioner, 'controller'),
    randomUUID(),
    {
      form: form.id,
      period,
      commissioner,
      deadline: new Date(now + 30 * day).toISOString(),
      closes: new Date(now + 60 * day).toISOString(),
      recipients: recipients.map((recipient) => ({
        organisation: recipient,
        prefill: prefillFor(recipient),
      })),
    },
    language,
  );
  console.error(
    `Opened a round of ${form.id} for ${period}: ${counted(recipients.length, 'recipient', 'recipients')}, 30 days.`,
  );
  return round.id;
}

/** As published for the form and period; without a publication the organisation alone, asked by the one above it. */
function commissionFor(
  { registers: { organisations } }: ReportParts,
  form: FormDefinition,
  organisation: Organisation,
  period: string,
  language: Language,
): Pick<Commission, 'commissioner' | 'recipients'> & {
  readonly prefillFor: (recipient: string) => ReturnType<typeof prefillOf>;
} {
  const commissions = readCommissions();
  const published = findCommission(commissions, form.id, period, organisation.id);
  if (published?.recipients.includes(organisation.id) === true) {
    return { ...published, prefillFor: (recipient) => prefillOf(published, period, recipient) };
  }
  const above = ancestorsOf(organisations, organisation.id).find(
    ({ kind }) => kind === 'region' || kind === 'ministry',
  );
  if (above === undefined)
    throw new CommandRefused('NOT_A_RECIPIENT', `${organisation.name} reports to nobody.`);
  const prefill = published === undefined ? [] : prefillOf(published, period, organisation.id);
  const bare = form.sheets.filter(
    ({ id, rows }) => rows.kind === 'fixed' && prefill.every(({ sheet }) => sheet !== id),
  );
  if (bare.length > 0) {
    const facts = { form, period, organisation, sheets: bare };
    throw nothingCommissioned(facts, commissions, organisations, language);
  }
  return {
    commissioner: above.id,
    recipients: [organisation.id],
    prefillFor: () => prefill,
  };
}
