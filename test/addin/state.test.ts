import { describe, expect, it } from 'vitest';
import { initialState, reduce } from '../../addin/state.ts';
import { me, summary } from './views/harness/samples.ts';
import { screens } from './views/harness/screens.ts';

const start = initialState('nb', false);
const open = screens('nb', false)['report'] ?? start;

describe('the state of the pane', () => {
  it('begins with the rounds for one who only commissions, else with the reports', () => {
    expect(reduce(start, { kind: 'signedIn', me }).screen).toBe('list');
    const controller = {
      ...me,
      memberships: me.memberships.map((old) => ({ ...old, role: 'controller' as const })),
    };
    expect(reduce(start, { kind: 'signedIn', me: controller }).screen).toBe('rounds');
  });

  it('keeps what was written about a warning while its finding comes and goes', () => {
    const explained = reduce(open, { kind: 'explained', finding: 'f', text: 'Riktig beløp' });
    const id = summary.id;
    const without = reduce(explained, {
      kind: 'reportChanged',
      id,
      change: (old) => ({ ...old, findings: [] }),
    });
    expect(without.report?.explanations).toEqual({ f: 'Riktig beløp' });
  });

  it('still has what was written about a report when it is opened again after another', () => {
    const { report } = open;
    if (report === null) throw new Error('No report is open.');
    const other = { ...report, summary: { ...report.summary, id: 'other' }, explanations: {} };
    const explained = reduce(open, { kind: 'explained', finding: 'f', text: 'Riktig beløp' });
    const elsewhere = reduce(explained, { kind: 'reportOpened', report: other });
    expect(elsewhere.report?.explanations).toEqual({});
    const back = reduce(elsewhere, { kind: 'reportOpened', report: { ...report, explanations: {} } });
    expect(back.report?.explanations).toMatchObject({ f: 'Riktig beløp' });
    const out = reduce(back, { kind: 'signedOut' });
    expect(reduce(out, { kind: 'reportOpened', report }).report?.explanations).not.toHaveProperty('f');
  });

  it('ignores news of a report that is no longer open', () => {
    expect(reduce(open, { kind: 'syncChanged', id: 'another', sync: { pending: 4 } })).toBe(open);
  });

  it('shows a changed report in the list of reports too', () => {
    const listed = { ...open, reports: [summary] };
    const change = (old: NonNullable<typeof open.report>) => ({
      ...old,
      summary: { ...old.summary, state: 'submitted' as const },
    });
    const after = reduce(listed, { kind: 'reportChanged', id: summary.id, change });
    expect(after.reports?.[0]?.state).toBe('submitted');
  });

  it('takes everything of one user away when they sign out, but not their language', () => {
    const out = reduce({ ...open, language: 'nn' }, { kind: 'signedOut' });
    expect(out).toMatchObject({ language: 'nn', me: null, report: null, reports: null });
  });

  it('goes back from a rehearsal to where it was asked for', () => {
    const rehearsed = (name: string) =>
      reduce(screens('nb', false)[name] ?? start, { kind: 'rehearsalClosed' });
    expect(rehearsed('rehearsal')).toMatchObject({ screen: 'forms', rehearsal: null });
    expect(rehearsed('rehearsalRound')).toMatchObject({ screen: 'round', rehearsal: null });
  });

  it('says that a report was sent only until somebody has sent it back', () => {
    const text = 'Rapporten er sendt inn.';
    const told = reduce(open, { kind: 'messageShown', message: { kind: 'success', text, reference: null } });
    const news = (state: 'returned' | 'draft') =>
      reduce(told, {
        kind: 'reportChanged',
        id: summary.id,
        change: (old) => ({ ...old, summary: { ...old.summary, state } }),
      });
    expect(open.report?.summary.state).toBe('draft');
    expect(news('draft').message?.text).toBe(text);
    expect(news('returned').message).toBeNull();
  });

  it('takes a message away when the user goes elsewhere', () => {
    const told = reduce(open, {
      kind: 'messageShown',
      message: { kind: 'error', text: 'x', reference: null },
    });
    expect(reduce(told, { kind: 'shown', screen: 'list' }).message).toBeNull();
  });
});
