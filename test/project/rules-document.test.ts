import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../../shared/forms/catalogue.ts';
import { rulesAcross } from '../../shared/rules/across-reports/catalogue.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { formulaInWords } from '../../shared/rules/rule-of-form.ts';
import { rulesDocument } from '../../tools/rules-document.ts';

describe('docs/rules.md', () => {
  it('is what the rules say: run `npm run docs:rules` when it is not', () => {
    const written = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    expect(written).toBe(rulesDocument());
  });

  it('tells every rule with its example, its rule set and the forms it concerns', () => {
    for (const { id, since, example, statement } of [...rules, ...rulesAcross]) {
      const [, section = ''] = rulesDocument().split(`### ${id}\n`);
      expect(section).toContain(statement.nn);
      expect(section).toContain(example.en);
      expect(section).toContain(`Since rule set ${since}.`);
      expect(section, `${id} concerns no form`).toMatch(/Forms: .*`[\w-]+`/);
    }
  });

  it('tells the forms’ own rules in words', () => {
    const own = forms.flatMap((form) => form.rules.map((rule) => ({ form, rule })));
    expect(own.length).toBeGreaterThan(0);
    for (const { form, rule } of own) {
      expect(rulesDocument()).toContain(`\`${rule.id}\`: `);
      expect(rulesDocument()).toContain(formulaInWords(form, rule).nb);
    }
  });
});
