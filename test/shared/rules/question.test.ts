import { describe, expect, it } from 'vitest';
import type { Question } from '../../../shared/questions.ts';
import { questionKey } from '../../../shared/rules/question.ts';
import { revalidate } from '../../../shared/rules/revalidate.ts';
import { newestRuleSet } from '../../../shared/rules/rules-for.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { findingsOf, runRules } from '../../../shared/rules/validation.ts';
import { findingKey, needsExplanation } from '../../../shared/finding.ts';
import { rowsOf, valueIn } from '../../../shared/content.ts';
import { text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { applyEdit } from '../../builders/edits.ts';

const report = aReport({ projects: [aProject({})] });
const [row] = rowsOf(report.content, 'projects');
if (row === undefined) throw new Error('The report has a project.');
const at = { sheet: 'projects', row: row.id, column: 'title' };
const question: Question = {
  ...at,
  question: 'Hva er dette?',
  value: valueIn(row, 'title'),
  by: 'Ola Controller',
  at: '2026-01-20T10:00:00.000Z',
};
const asked = { ...report, questions: [question] };
const questionsIn = (findings: ReturnType<typeof validate>) =>
  findings.filter(({ rule }) => rule === 'question');

describe('a question', () => {
  it('is a warning at its cell that says who asks what, and must be explained', () => {
    const [finding] = questionsIn(validate(asked, 'nb'));
    expect(finding).toMatchObject({ ...at, severity: 'warning', cell: 'B6' });
    expect(finding?.message).toBe(
      'Ola Controller spør: «Hva er dette?» Endre cellen, eller svar i forklaringen.',
    );
    expect(finding !== undefined && needsExplanation(finding)).toBe(true);
    expect(finding !== undefined && findingKey(finding)).toBe(questionKey(question));
  });

  it('is gone once the cell is changed, as its message says', () => {
    const changed = applyEdit(asked, { kind: 'set', ...at, value: text('Noe annet') });
    expect(questionsIn(validate(changed, 'nb'))).toEqual([]);
  });

  it('is asked whatever rule set the round pins', () => {
    expect(questionsIn(validate(asked, 'en', { ruleSet: 1 }))).toHaveLength(1);
  });

  it('comes and goes in a pane that only runs what a change concerns', () => {
    const before = runRules(report, newestRuleSet);
    const came = revalidate(before, asked, newestRuleSet);
    expect(findingsOf(came, 'nn')).toEqual(validate(asked, 'nn'));
    const changed = applyEdit(asked, { kind: 'set', ...at, value: text('Noe annet') });
    expect(findingsOf(revalidate(came, changed, newestRuleSet), 'nn')).toEqual(validate(changed, 'nn'));
    expect(findingsOf(revalidate(came, report, newestRuleSet), 'nn')).toEqual(validate(report, 'nn'));
  });
});
