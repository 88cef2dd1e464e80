import type { OpenedReport } from '../answers.ts';
import type { OpenReport } from '../open-report.ts';
import { byFinding } from '../written-words.ts';
import { FormUnknown } from './form-unknown.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';

/** Throws when nobody knows the form. */
export async function asOpen(pane: Pane, opened: OpenedReport): Promise<OpenReport> {
  const { form: id, formVersion } = opened.report;
  const form = await pane.findForm(id, formVersion);
  if (form === undefined) throw new FormUnknown(textsOf(pane).problems.formUnknown(id));
  return {
    summary: opened.report,
    form,
    lists: opened.lists,
    epoch: opened.epoch,
    content: opened.content,
    revision: opened.report.revision,
    previous: opened.previous,
    ruleSet: opened.ruleSet,
    conflicts: opened.conflicts,
    events: opened.events,
    late: opened.late,
    rejections: [],
    asking: [],
    damage: [],
    readings: [],
    findings: null,
    checked: null,
    explanations: byFinding(opened.explanations),
    sync: { phase: 'idle', pending: 0, waiting: [], durable: true, unread: false },
  };
}
