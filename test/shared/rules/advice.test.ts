import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey } from '../../../shared/finding.ts';
import { languages } from '../../../shared/language.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { validate } from '../../../shared/rules/validate.ts';
import type { Breach } from '../../builders/breaches.ts';
import { breaches } from '../../builders/breaches.ts';
import { likelyContent } from '../../builders/edits.ts';
import { onlyFindingIn } from '../../builders/findings.ts';
import { mixed } from '../../builders/mixed-report.ts';

/** The rule's own breach; a rule without one is a rule that nobody has tried. */
function breachOf(rule: string): Breach {
  const breach = breaches[rule];
  if (breach === undefined) throw new Error(`test/builders/breaches.ts has no breach of ${rule}.`);
  return breach;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the advice of %s', (id, rule) => {
  it('when followed makes the finding go away and brings no new one', () => {
    const { report, mend } = breachOf(id);
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ rule: id, severity: rule.severity });
    expect(validate(mend(report, finding), 'nb').map(findingKey)).toEqual([]);
  });

  it.each(languages)('is a whole sentence in %s, without ids and codes', (language) => {
    const { report } = breachOf(id);
    const [finding] = validate(report, language);
    const message = finding?.message ?? '';
    expect(message).toMatch(/^[«\p{Lu}\d].*[.?]$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\[object|«»|  /);
    expect(message).not.toMatch(/\b[a-z]+[A-Z]\w*\b/);
    if (language !== 'en') for (const code of codesIn(report)) expect(message).not.toContain(code);
  });

  it('does not hang on cells that the rule does not claim to read', () => {
    const { report } = breachOf(id);
    fc.assert(
      fc.property(likelyContent(report.form, report.lists), (other) => {
        const changed = mixed(report, other, (sheet) => rule.reads(sheet, report.form));
        expect(rule.check(changed)).toEqual(rule.check(report));
      }),
      { numRuns: 50 },
    );
  });
});

/** English words of the form's lists that its Norwegian labels do not have. */
function codesIn({ form }: ReportUnderCheck): readonly string[] {
  return form.lists
    .flatMap((list) => ('items' in list ? list.items : []))
    .map(({ code }) => code)
    .filter((code) => /^[a-z]{4,}[a-zA-Z]*$/.test(code));
}
