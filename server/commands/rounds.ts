import type { FormDefinition } from '../../shared/forms/definition.ts';
import { ancestorsOf } from '../../shared/organisation.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';
import { findCommission, prefillOf, readCommissions } from '../reference/commissions.ts';
import type { Commission } from '../reference/commissions.ts';
import { openRound } from '../rounds/open-round.ts';
import type { Values } from './command.ts';
import { CommandRefused, optional } from './command.ts';
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
  if (rounds[0] !== undefined && !isDue) return refuseStranger(parts, rounds[0], organisation);
  const round = await open(parts, form, organisation, period);
  const [report] = await parts.store.listReports({ round, organisations: [organisation.id] });
  if (report === undefined) throw new Error(`The new round ${round} has no report of ${organisation.id}.`);
  return report;
}

async function refuseStranger(
  { store }: ReportParts,
  { id, form, period }: RoundRecord,
  { name }: Organisation,
): Promise<never> {
  const recipients = await store.listReports({ round: id });
  throw new CommandRefused(
    'NOT_A_RECIPIENT',
    `${name} is not asked to report ${form} for ${period}. Recipients: ` +
      recipients.map((report) => report.organisation).join(', '),
  );
}

async function open(
  parts: ReportParts,
  form: FormDefinition,
  organisation: Organisation,
  period: string,
): Promise<string> {
  const { commissioner, recipients, prefillFor } = commissionFor(parts, form, organisation, period);
  const now = Date.parse(parts.now());
  const { round } = await openRound(
    parts,
    operatorOf(commissioner, 'controller'),
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
    'nb',
  );
  console.error(`Opened a round of ${form.id} for ${period}: ${recipients.length} recipients, 30 days.`);
  return round.id;
}

/** As published for the form and period; without a publication the organisation alone, asked by the one above it. */
function commissionFor(
  { registers }: ReportParts,
  form: FormDefinition,
  organisation: Organisation,
  period: string,
): Pick<Commission, 'commissioner' | 'recipients'> & {
  readonly prefillFor: (recipient: string) => ReturnType<typeof prefillOf>;
} {
  const published = findCommission(readCommissions(), form.id, period, organisation.id);
  if (published?.recipients.includes(organisation.id) === true) {
    return { ...published, prefillFor: (recipient) => prefillOf(published, period, recipient) };
  }
  const above = ancestorsOf(registers.organisations, organisation.id).find(
    ({ kind }) => kind === 'region' || kind === 'ministry',
  );
  if (above === undefined)
    throw new CommandRefused('NOT_A_RECIPIENT', `${organisation.name} reports to nobody.`);
  const prefill = published === undefined ? [] : prefillOf(published, period, organisation.id);
  if (prefill.length === 0 && form.sheets.every(({ rows }) => rows.kind === 'fixed')) {
    const known = readCommissions().flatMap((commission) =>
      commission.form === form.id && commission.period !== null ? [commission.period] : [],
    );
    throw new CommandRefused(
      'NOTHING_COMMISSIONED',
      `${form.id} has fixed lines, and none are known for ${period}. Known periods: ${known.join(', ')}. ` +
        'Make its lines in a table and read them with «commission».',
    );
  }
  return {
    commissioner: above.id,
    recipients: [organisation.id],
    prefillFor: () => prefill,
  };
}
