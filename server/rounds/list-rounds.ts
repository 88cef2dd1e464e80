import type { Language } from '../../shared/language.ts';
import type { Actor } from '../identity/actor.ts';
import { authorize } from '../identity/policy.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { sidesOfReport, sidesOfRound } from '../reports/sides.ts';
import type { RoundRecord } from '../reports/store.ts';
import type { Round } from './describe-round.ts';
import { describeRound } from './describe-round.ts';

/** Rounds that the actor has commissioned or reports to. Who only reports learns nothing of the others' reports. */
export async function listRounds(
  parts: ReportParts,
  actor: Actor,
  language: Language,
): Promise<readonly Round[]> {
  const organisations = actor.memberships.map(({ organisation }) => organisation);
  const rounds = await parts.store.listRounds({ organisations });
  const described = await Promise.all(rounds.map((round) => describeFor(parts, actor, round, language)));
  return described.flat().toSorted((a, b) => Date.parse(b.deadline) - Date.parse(a.deadline));
}

async function describeFor(
  parts: ReportParts,
  actor: Actor,
  round: RoundRecord,
  language: Language,
): Promise<readonly Round[]> {
  const reports = await parts.store.listReports({ round: round.id });
  if (!authorize(actor, 'readRound', sidesOfRound(round, reports))) return [];
  const visible = reports.filter((report) => authorize(actor, 'readReport', sidesOfReport(report)));
  return [describeRound(parts, round, visible, language)];
}
