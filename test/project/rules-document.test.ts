import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesAcross } from '../../shared/rules/across-reports/catalogue.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { rulesDocument } from '../../tools/rules-document.ts';

describe('docs/rules.md', () => {
  it('is what the rules say: run `npm run docs:rules` when it is not', () => {
    const written = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    expect(written).toBe(rulesDocument());
  });

  it('tells every rule with its example and the forms it concerns', () => {
    for (const { id, example, statement } of [...rules, ...rulesAcross]) {
      const [, section = ''] = rulesDocument().split(`### ${id}\n`);
      expect(section).toContain(statement.nn);
      expect(section).toContain(example.en);
      expect(section).toMatch(/Forms: .*`(?:grant-projects|assignments-status)`/);
    }
  });
});
