import type { Finding } from '../../shared/finding.ts';
import { severities } from '../../shared/finding.ts';
import type { Texts } from '../../shared/texts/nb.ts';
import { countOf } from '../open-report.ts';

const counted = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

/** «2 feil, 1 advarsel»; empty when there is nothing. */
export function countsInWords(findings: readonly Finding[], texts: Texts): string {
  return severities
    .filter((severity) => countOf(findings, severity) > 0)
    .map((severity) => texts.findings[counted[severity]](countOf(findings, severity)))
    .join(', ');
}
