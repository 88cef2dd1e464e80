/** `error` blocks sending, `warning` must be explained before sending, `note` only informs. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/**
 * What a rule has to say about a cell. Never an exception: a problem in the user's data is data.
 * The place is given both as keys (which survive sorting) and as people see it.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The rule is on trial: the warning neither blocks nor needs an explanation. */
  readonly trial?: true;
  /** Sheet id, row id and column id; row and column are null when the finding is about more than a cell. */
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string | null;
  /** As shown: sheet and column title, row number in Excel, address such as `D7`. */
  readonly sheetTitle: string;
  readonly columnTitle: string | null;
  readonly rowNumber: number | null;
  readonly cell: string | null;
  /** What happened, and what to do, in the reader's language. */
  readonly message: string;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
}

/** The same finding keeps its key over validations, so that an explanation stays with it. */
export function findingKey(finding: Pick<Finding, 'rule' | 'sheet' | 'row' | 'column'>): string {
  return [finding.rule, finding.sheet, finding.row ?? '', finding.column ?? ''].join('/');
}

/** Whether the report cannot be sent before somebody has explained it. */
export function needsExplanation({ severity, trial }: Pick<Finding, 'severity' | 'trial'>): boolean {
  return severity === 'warning' && trial !== true;
}

/** Errors first; those of the same severity stay in their order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
