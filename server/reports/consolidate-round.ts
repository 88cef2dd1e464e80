import type { Lists } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { isDelivered } from '../../shared/report.ts';
import { ruleSetVersionOf } from '../../shared/rules/rule-set-version.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import { validateAcross } from '../../shared/rules/across-reports/validate-across.ts';
import { validate } from '../../shared/rules/validate.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import { consolidate } from '../consolidation/consolidate.ts';
import type { Consolidation, UnitReport } from '../consolidation/consolidate.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf, organisationOf } from './report-parts.ts';
import type { ReportRecord, StoredState } from './store.ts';
import { contentUnderCheck } from './under-check.ts';

export interface ConsolidateRequest {
  readonly includes: Consolidation['includes'];
  readonly language: Language;
}

/** Reads every report of a round (delivered ones from their snapshot, so that the result stays the same) and puts them together. */
export async function consolidateRound(
  parts: ReportParts,
  round: Consolidation['round'],
  { includes, language }: ConsolidateRequest,
): Promise<Consolidation> {
  const reports = await parts.store.listReports({ round: round.id });
  const read = await Promise.all(reports.map((report) => readUnit(parts, report, language)));
  const ruleSet = reports[0]?.round.ruleSet ?? newestRuleSet;
  const included = read.filter(({ unit }) => includes === 'all' || isDelivered(unit.state));
  return consolidate({
    round,
    form: formOf(parts, round),
    reports: read.map(({ unit }) => unit),
    includes,
    lists: mergeLists(read.map(({ checked }) => checked.lists)),
    across: validateAcross(
      included.map(({ unit, checked }) => ({ organisation: unit.organisation.id, report: checked })),
      language,
      { ruleSet },
    ),
    asOf: parts.now(),
    ruleSetVersion: ruleSetVersionOf(ruleSet),
    language,
  });
}

interface ReadUnit {
  readonly unit: UnitReport;
  readonly checked: ReportUnderCheck;
}

async function readUnit(parts: ReportParts, report: ReportRecord, language: Language): Promise<ReadUnit> {
  const state = await deliveredState(parts, report);
  const content = contentOf(formOf(parts, report.round), state);
  const checked = await contentUnderCheck(parts, report, content);
  const { ruleSet } = report.round;
  const unit = {
    organisation: organisationOf(parts, report.organisation),
    report: report.id,
    state: report.state,
    late: report.late,
    revision: state.revision,
    contentHash: report.contentHash,
    content,
    cells: state.cells,
    findings: validate(checked, language, { ruleSet }),
  };
  return { unit, checked };
}

async function deliveredState({ store }: ReportParts, report: ReportRecord): Promise<StoredState> {
  const snapshot = isDelivered(report.state)
    ? await store.readSnapshot(report.id, report.version)
    : undefined;
  return snapshot?.state ?? (await store.readState(report.id));
}

/** Every unit has its own municipalities; a code means the same everywhere. */
function mergeLists(all: readonly Lists[]): Consolidation['lists'] {
  const merged: Record<string, Map<string, Consolidation['lists'][string][number]>> = {};
  for (const lists of all) {
    for (const [list, items] of Object.entries(lists)) {
      const known = (merged[list] ??= new Map());
      for (const item of items) known.set(item.code, item);
    }
  }
  return Object.fromEntries(Object.entries(merged).map(([list, items]) => [list, [...items.values()]]));
}
