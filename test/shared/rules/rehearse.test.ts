import { expect, it } from 'vitest';
import { newestRuleSet } from '../../../shared/rules/rules-for.ts';
import { rehearse } from '../../../shared/rules/rehearse.ts';
import { text } from '../../../shared/value.ts';
import { aReport, listsOf, projectsWith } from '../../builders/a-report.ts';
import { nextGrantForm } from '../../server/forms/next-grant-form.ts';

const candidate = { form: nextGrantForm, lists: listsOf(nextGrantForm), ruleSet: newestRuleSet };
const report = aReport({ projects: projectsWith('1500000', '1200000', '900000') });

it('compares a report in a new unit with last period’s in the same unit', () => {
  const { newFindings } = rehearse({ ...report, previous: report.content }, newestRuleSet, candidate, 'nb');
  expect(newFindings.filter(({ column }) => column === 'amount')).toEqual([]);
});

it('lists what waits for a decision and has no room', () => {
  const place = { sheet: 'projects', row: 'project-1' };
  const conflicts = [
    { id: '1', ...place, column: 'contributions', mine: text('Tre årsverk') },
    { id: '2', ...place, column: 'title', mine: text('Annen tittel') },
  ];
  const { notCarried } = rehearse({ ...report, conflicts }, newestRuleSet, candidate, 'nb');
  const messages = notCarried
    .map(({ message }) => message)
    .filter((message) => /Tre årsverk|Annen/.test(message));
  expect(messages).toEqual([expect.stringContaining('«Tre årsverk» har ikke plass')]);
});
