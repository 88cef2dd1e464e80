import type { Language } from '../../shared/language.ts';
import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import type { Actor } from '../identity/actor.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { organisationOf } from '../reports/report-parts.ts';
import type { RoundRecord } from '../reports/store.ts';
import { describeRound } from '../rounds/describe-round.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { RoundMove, VersionsOfRound } from './form-store.ts';
import { RoundMoveRefused } from './form-store.ts';
import { deliveredInRound, roundHasMoved, unknownVersion } from './refusals.ts';
import { rehearseRounds } from './rehearse-form.ts';

/** Goes on with another version of the form or the rules, and tells what each report got of it. */
export async function moveRound(
  parts: ReportParts,
  actor: Actor,
  round: RoundRecord,
  { from, to }: Pick<RoundMove, 'from' | 'to'>,
  language: Language,
) {
  const form = versionOf(parts, round, to);
  const rehearsal = await rehearseRounds(parts, form, to, [round], language);
  const { tenant, object, name } = actor;
  const moved = await parts.store
    .moveRound({ round: round.id, from, to, by: { tenant, object, name }, now: parts.now() })
    .catch((error: unknown) => refuse(parts, error));
  const reports = await parts.store.listReports({ round: round.id });
  return { round: describeRound(parts, moved, reports, language), rehearsal };
}

/** The version of the round's form that whoever commissioned it may use. */
export function versionOf(
  { forms }: Pick<ReportParts, 'forms'>,
  { form: id, commissioner }: RoundRecord,
  { formVersion, ruleSet }: VersionsOfRound,
): FormDefinition {
  const known = forms
    .versions()
    .find(
      ({ form, owner }) =>
        form.id === id && form.version === formVersion && (owner === null || owner === commissioner),
    );
  if (known === undefined || ruleSet > newestRuleSet) throw unknownVersion();
  return known.form;
}

function refuse(parts: ReportParts, error: unknown): never {
  if (!(error instanceof RoundMoveRefused)) throw error;
  const { refusal } = error;
  if (refusal.code === 'MOVED') throw roundHasMoved();
  throw deliveredInRound(refusal.organisations.map((id) => organisationOf(parts, id).shortName));
}
