import { describe, expect, it } from 'vitest';
import { explanationsOf, obstaclesOf, type OpenReport } from '../../addin/open-report.ts';
import { findingKey } from '../../shared/finding.ts';
import { conflict, findings } from './views/harness/samples.ts';
import { screens } from './views/harness/screens.ts';

const { report } = screens('nb', false)['report'] ?? {};
if (report === null || report === undefined) throw new Error('The sample holds a report.');
const sample: OpenReport = report;
const warning = findings.find(({ severity }) => severity === 'warning');
const key = warning === undefined ? '' : findingKey(warning);
const clean: OpenReport = { ...sample, findings: [] };

describe('what stands in the way of sending', () => {
  it('is nothing when there is nothing to mend', () => {
    expect(obstaclesOf(clean)).toEqual([]);
    expect(
      obstaclesOf({ ...clean, findings: findings.filter(({ severity }) => severity === 'note') }),
    ).toEqual([]);
  });

  it('is every error, and every warning without an explanation', () => {
    expect(obstaclesOf(sample)).toEqual([
      { kind: 'errors', count: 2 },
      { kind: 'unexplained', count: 1 },
    ]);
    expect(obstaclesOf({ ...sample, explanations: { [key]: '   ' } })).toHaveLength(2);
    expect(obstaclesOf({ ...sample, explanations: { [key]: 'Riktig' } })).toEqual([
      { kind: 'errors', count: 2 },
    ]);
  });

  it('is no warning of a rule on trial', () => {
    const onTrial = findings.filter((finding) => finding === warning);
    expect(obstaclesOf({ ...clean, findings: onTrial })).toHaveLength(1);
    expect(
      obstaclesOf({ ...clean, findings: onTrial.map((finding) => ({ ...finding, trial: true })) }),
    ).toEqual([]);
  });

  it.each([
    ['notChecked', { findings: null }],
    ['unsaved', { sync: { phase: 'idle', pending: 1, waiting: [], durable: true, unread: false } }],
    ['conflicts', { conflicts: [conflict] }],
  ] as const)('is also %s', (kind, change) => {
    expect(obstaclesOf({ ...clean, ...change })).toEqual([{ kind }]);
  });
});

it('sends explanations of the warnings that there are, and of no others', () => {
  const explained = { ...sample, explanations: { [key]: ' Riktig beløp ', gone: 'gammel' } };
  expect(explanationsOf(explained)).toEqual([{ finding: key, text: 'Riktig beløp' }]);
});
