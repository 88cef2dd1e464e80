import type { ReportWithForm } from '../../shared/forms/compute.ts';
import type { ReportContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { lift } from '../../shared/forms/lift.ts';
import { isEarlier } from '../../shared/period.ts';
import { isDelivered } from '../../shared/report.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf } from './report-parts.ts';
import type { RoundRecord } from './store.ts';

/**
 * The organisation's report to the same commissioner on the same form in the newest earlier period of the same kind, as
 * it was delivered. Null where that was not delivered: what an older one says is not last period's.
 */
export async function findLastReport(
  parts: Pick<ReportParts, 'store' | 'forms'>,
  { form, period, commissioner }: Pick<RoundRecord, 'form' | 'period' | 'commissioner'>,
  organisation: string,
): Promise<ReportWithForm | null> {
  const reports = await parts.store.listReports({ organisations: [organisation] });
  const earlier = reports.filter(
    ({ round }) =>
      round.form === form && round.commissioner === commissioner && isEarlier(round.period, period),
  );
  const newest = earlier
    .map(({ round }) => round.period)
    .toSorted()
    .at(-1);
  const last = earlier.findLast(({ round, state }) => round.period === newest && isDelivered(state));
  if (last === undefined) return null;
  const ofLast = formOf(parts, last.round);
  return { form: ofLast, content: contentOf(ofLast, await parts.store.readState(last.id)) };
}

/** Last period's content as this version of the form has it: an amount in another unit is not the same number. */
export function lastContentFor(form: FormDefinition, last: ReportWithForm | null): ReportContent | null {
  return last === null ? null : lift(last.content, last.form, form).content;
}
