import type { Finding } from '../../shared/finding.ts';
import { findingKey, needsExplanation } from '../../shared/finding.ts';
import type { FieldError } from '../errors.ts';
import type { Hindrances } from './refusals.ts';
import type { ConflictRecord, EventRecord } from './store.ts';

/** What stands in the way of sending: errors, warnings without an explanation, and conflicts nobody has decided. */
export function hindrancesOf(
  findings: readonly Finding[],
  explanations: EventRecord['explanations'],
  conflicts: readonly ConflictRecord[],
): Hindrances | null {
  const { errors, unexplained } = blockingFindings(findings, explanations);
  if (errors.length + unexplained.length + conflicts.length === 0) return null;
  return {
    errors: errors.length,
    unexplained: unexplained.length,
    conflicts: conflicts.length,
    fields: [...[...errors, ...unexplained].map(fieldOfFinding), ...conflicts.map(fieldOfConflict)],
  };
}

/** The errors, and the warnings that nobody has explained. */
export function blockingFindings(
  findings: readonly Finding[],
  explanations: EventRecord['explanations'],
): { readonly errors: readonly Finding[]; readonly unexplained: readonly Finding[] } {
  const explained = new Set(explanations.map(({ finding }) => finding));
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    unexplained: findings.filter(
      (finding) => needsExplanation(finding) && !explained.has(findingKey(finding)),
    ),
  };
}

/** Ends with the finding's key, so that the pane can jump to its cell. */
function fieldOfFinding(finding: Finding): FieldError {
  const { message } = finding;
  return {
    pointer: `/findings/${findingKey(finding).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    // The rules have already put it into the reader's language.
    message: { nb: message, nn: message, en: message },
  };
}

function fieldOfConflict({ id }: ConflictRecord): FieldError {
  return {
    pointer: `/conflicts/${id}`,
    message: {
      nb: 'To har skrevet forskjellig i samme celle. Velg hva som skal stå.',
      nn: 'To har skrive ulikt i same celle. Vel kva som skal stå.',
      en: 'Two people wrote differently in the same cell. Choose what is to stand.',
    },
  };
}
