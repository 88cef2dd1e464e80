import type { Conflict, Explanation, LateChange, ReportEvent, ReportSummary } from './answers.ts';
import type { ReportContent } from '../shared/content.ts';
import type { Finding, Severity } from '../shared/finding.ts';
import { findingKey, needsExplanation } from '../shared/finding.ts';
import type { FormDefinition, Lists } from '../shared/forms/definition.ts';
import type { TextReading } from '../shared/workbook/text-reading.ts';
import type { QuestionToAsk } from './questions-to-ask.ts';
import type { Place } from './excel/workbook.ts';
import { isQuestion } from '../shared/rules/question.ts';
import type { RejectionCode } from '../shared/sync/operation.ts';
import type { Validation } from '../shared/rules/validation.ts';
import type { CellValue } from '../shared/value.ts';

/** The report in the workbook: what the server was last known to hold, and what the pane knows beyond it. */
export interface OpenReport {
  readonly summary: ReportSummary;
  readonly form: FormDefinition;
  readonly lists: Lists;
  readonly epoch: string;
  /** The server's cells at `revision`. It advances only when nothing is waiting to be sent. */
  readonly content: ReportContent;
  readonly revision: number;
  /** What the organisation delivered last period, and the rule set that the round pins. */
  readonly previous: ReportContent | null;
  readonly ruleSet: number;
  readonly conflicts: readonly Conflict[];
  readonly events: readonly ReportEvent[];
  /** What somebody wrote too late, and that is no part of the report. */
  readonly late: readonly LateChange[];
  readonly rejections: readonly Rejection[];
  /** What is wrong with the workbook itself, such as a deleted sheet, in the user's language. */
  readonly damage: readonly string[];
  /** Texts that the sheet now shows as what they were understood as, newest first. */
  readonly readings: readonly TakenReading[];
  /** Null until the rules have run. */
  readonly findings: readonly Finding[] | null;
  /** What they found last, so that only those that a change concerns run again. */
  readonly checked: Validation | null;
  /** By finding key; what the user has written is kept while the finding comes and goes. */
  readonly explanations: Readonly<Record<string, string>>;
  /** What the one who reviews is about to ask. */
  readonly asking: readonly QuestionToAsk[];
  readonly sync: SyncState;
}

export interface SyncState {
  readonly phase: 'idle' | 'sending' | 'offline' | 'intercepted' | 'stopped' | 'excelBusy';
  readonly pending: number;
  readonly waiting: readonly WaitingChange[];
  /** False when the browser cannot keep what is pending on disk. */
  readonly durable: boolean;
  /** True when the browser could not read what it has kept from before. */
  readonly unread: boolean;
}

/** A cell whose value the server does not have yet. */
export interface WaitingChange {
  readonly sheet: string;
  readonly row: string;
  /** Null when a whole row was deleted. */
  readonly column: string | null;
  readonly value: CellValue;
  /** By the clock of this machine: for its user, and for nothing else. */
  readonly since: string;
  readonly place: Place | null;
}

export interface TakenReading extends TextReading {
  /** The user has put the message away. */
  readonly isSeen: boolean;
}

/** What the server did not take. The sheet keeps it until the user changes the cell or asks for the saved value. */
export interface Rejection {
  readonly sheet: string;
  readonly row: string;
  /** Null when it was about the whole row. */
  readonly column: string | null;
  readonly value: CellValue;
  readonly code: RejectionCode;
  /** As people see it, such as «D7», with where it is, when the cell can still be found. */
  readonly place: Place | null;
}

export function countOf(findings: readonly Finding[] | null, severity: Severity): number {
  return findings?.filter((finding) => finding.severity === severity).length ?? 0;
}

/** Explanations of the warnings there are; those of warnings that are gone are not sent. */
export function explanationsOf(report: OpenReport): readonly Explanation[] {
  const warnings = (report.findings ?? []).filter(needsExplanation);
  const keys = [...new Set(warnings.map(findingKey))];
  return keys.flatMap((finding) => {
    const text = report.explanations[finding]?.trim() ?? '';
    return text === '' ? [] : [{ finding, text }];
  });
}

/** The warnings without an explanation; those that are questions wait for an answer. */
export function unexplainedOf({ findings, explanations }: OpenReport): readonly Finding[] {
  const warnings = (findings ?? []).filter(needsExplanation);
  return warnings.filter((finding) => (explanations[findingKey(finding)] ?? '').trim() === '');
}

/** What must be done before the report can be sent; empty when it can. */
export type Obstacle =
  | { readonly kind: 'notChecked' | 'unsaved' | 'conflicts' | 'rejections' }
  | { readonly kind: 'errors' | 'unexplained' | 'unanswered'; readonly count: number };

export function obstaclesOf(report: OpenReport): readonly Obstacle[] {
  const errors = countOf(report.findings, 'error');
  const waiting = unexplainedOf(report);
  const unanswered = waiting.filter(isQuestion).length;
  const unexplained = waiting.length - unanswered;
  const candidates: readonly (Obstacle | false)[] = [
    report.findings === null && { kind: 'notChecked' },
    errors > 0 && { kind: 'errors', count: errors },
    unanswered > 0 && { kind: 'unanswered', count: unanswered },
    unexplained > 0 && { kind: 'unexplained', count: unexplained },
    report.conflicts.length > 0 && { kind: 'conflicts' },
    report.rejections.length > 0 && { kind: 'rejections' },
    report.sync.pending > 0 && { kind: 'unsaved' },
  ];
  return candidates.filter((candidate) => candidate !== false);
}
