import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/language.ts';
import { commandTexts } from './texts.ts';

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
export function printFindings(findings: readonly Finding[], language: Language): void {
  for (const finding of findings) console.log(`${lineOf(finding, language)} [${finding.rule}]`);
  console.log(countFindings(findings, language));
}

export function lineOf(finding: Finding, language: Language): string {
  return `${severityInWords(finding, language)} ${placeInWords(finding, language)}: ${finding.message}`;
}

/** As long as the longest of them. */
export function severityInWords({ severity }: Pick<Finding, 'severity'>, language: Language): string {
  const { severities } = commandTexts[language];
  return severities[severity].padEnd(Math.max(...Object.values(severities).map((word) => word.length)));
}

/** Such as `Prosjekter!D7`; where there is no cell, what is known of column and row. */
function placeInWords({ sheetTitle, cell, columnTitle, rowNumber }: Finding, language: Language): string {
  if (cell !== null) return `${sheetTitle}!${cell}`;
  const row = rowNumber === null ? null : commandTexts[language].row(rowNumber);
  const inside = [columnTitle, row].filter((part) => part !== null);
  return inside.length === 0 ? sheetTitle : `${sheetTitle} (${inside.join(', ')})`;
}

export function countFindings(findings: readonly Finding[], language: Language): string {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return commandTexts[language].counts(count('error'), count('warning'), count('note'));
}

export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
