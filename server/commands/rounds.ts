import type { FormDefinition } from '../../shared/forms/definition.ts';
import { ancestorsOf } from '../../shared/organisation.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';
import { findCommission, prefillOf, readCommissions } from '../reference/commissions.ts';
import type { Commission } from '../reference/commissions.ts';
import { openRound } from '../rounds/open-round.ts';
import { CommandRefused } from './command.ts';
import { operatorOf } from './workspace.ts';

const day = 86_400_000;

/** The newest round of the form and period, or undefined. */
export async function findRound(
  { store, registers }: ReportParts,
  form: string,
  period: string,
): Promise<RoundRecord | undefined> {
  const rounds = await store.listRounds({ organisations: registers.organisations.map(({ id }) => id) });
  return rounds
    .filter((round) => round.form === form && round.period === period)
    .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))[0];
}

export async function existingRound(parts: ReportParts, form: string, period: string): Promise<RoundRecord> {
  const round = await findRound(parts, form, period);
  if (round !== undefined) return round;
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
  const round =
    (await findRound(parts, form.id, period))?.id ?? (await open(parts, form, organisation, period));
  const reports = await parts.store.listReports({ round, organisations: [organisation.id] });
  if (reports[0] !== undefined) return reports[0];
  const recipients = await parts.store.listReports({ round });
  throw new CommandRefused(
    'NOT_A_RECIPIENT',
    `${organisation.name} is not asked to report ${form.id} for ${period}. Recipients: ` +
      recipients.map((report) => report.organisation).join(', '),
  );
}

async function open(
  parts: ReportParts,
  form: FormDefinition,
  organisation: Organisation,
  period: string,
): Promise<string> {
  const { commissioner, recipients, prefill } = commissionFor(parts, form, organisation, period);
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
      recipients: recipients.map((recipient) => ({ organisation: recipient, prefill })),
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
): Pick<Commission, 'commissioner' | 'recipients'> & { readonly prefill: ReturnType<typeof prefillOf> } {
  const published = findCommission(readCommissions(), form.id, period);
  if (published?.recipients.includes(organisation.id) === true) {
    return { ...published, prefill: prefillOf(published, period) };
  }
  const above = ancestorsOf(registers.organisations, organisation.id).find(
    ({ kind }) => kind === 'region' || kind === 'ministry',
  );
  if (above === undefined)
    throw new CommandRefused('NOT_A_RECIPIENT', `${organisation.name} reports to nobody.`);
  if (published === undefined && form.sheets.every(({ rows }) => rows.kind === 'fixed')) {
    const known = readCommissions().flatMap((commission) =>
      commission.form === form.id && commission.period !== null ? [commission.period] : [],
    );
    throw new CommandRefused(
      'NOTHING_COMMISSIONED',
      `${form.id} has fixed lines, and none are known for ${period}. Known periods: ${known.join(', ')}. ` +
        'Open the round with its lines through the API.',
    );
  }
  return {
    commissioner: above.id,
    recipients: [organisation.id],
    prefill: published === undefined ? [] : prefillOf(published, period),
  };
}
