import type { Finding } from '../../shared/finding.ts';

/** The shape that scripts read, sorted by place as the rules give them. */
export function findingsAsJson(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheetTitle,
    cell: finding.cell,
    row: finding.rowNumber,
    column: finding.columnTitle,
    message: finding.message,
    actual: finding.actual,
    expected: finding.expected,
    difference: finding.difference,
  }));
  return JSON.stringify(rows, null, 2);
}

/** One line each: severity, place, message, rule. */
export function printFindings(findings: readonly Finding[]): void {
  for (const { severity, sheetTitle, cell, message, rule } of findings) {
    console.log(
      `${severity.padEnd(7)} ${sheetTitle}${cell === null ? '' : `!${cell}`}: ${message} [${rule}]`,
    );
  }
  console.log(countFindings(findings));
}

export function countFindings(findings: readonly Finding[]): string {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`;
}

export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
