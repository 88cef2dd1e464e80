import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesAcross } from '../../../shared/rules/across-reports/catalogue.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { ruleSetVersion } from '../../../shared/rules/rule-set-version.ts';

const folder = new URL('../../../shared/rules/', import.meta.url);
const filesIn = (path: string) => readdirSync(new URL(path, folder)).map((file) => file.replace('.ts', ''));

describe('the catalogue of rules', () => {
  it('names each rule after its file, once', () => {
    expect(filesIn('.')).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(filesIn('across-reports')).toEqual(expect.arrayContaining(rulesAcross.map(({ id }) => id)));
    const ids = [...rules, ...rulesAcross].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds every file that states a rule', () => {
    const stating = filesIn('.').filter((file) => /-(?:is|are|have|hold|adds)-|^no-|-adds-/.test(file));
    expect(stating.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('puts the person number first, so that no other rule repeats it', () => {
    expect(rules[0]?.id).toBe('no-person-number');
  });

  it('has a version that says which rules there are', () => {
    expect(ruleSetVersion).toMatch(/^[0-9a-f]{12}$/);
  });
});
