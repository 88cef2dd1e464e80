import type { FormSummary, RoundSummary } from './answers.ts';

/** The newest version that a round may have, unless it has it; null too when nothing is known of the form. */
export function newerVersion(
  { form, formVersion, commissioner }: Pick<RoundSummary, 'form' | 'formVersion' | 'commissioner'>,
  forms: readonly FormSummary[],
): string | null {
  const versions = forms.find(({ id }) => id === form)?.versions ?? [];
  const newest = versions.findLast(({ owner }) => owner === null || owner === commissioner.id);
  return newest === undefined || newest.version === formVersion ? null : newest.version;
}
