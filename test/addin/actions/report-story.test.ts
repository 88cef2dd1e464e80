import { describe, expect, it, vi } from 'vitest';
import { goToCell, layOutAgain } from '../../../addin/actions/change-in-report.ts';
import { consolidateIntoSheet, downloadExport } from '../../../addin/actions/consolidate-into-sheet.ts';
import { loadRound } from '../../../addin/actions/load-lists.ts';
import { openReport } from '../../../addin/actions/open-report.ts';
import { moveReport, sendReport } from '../../../addin/actions/send-report.ts';
import { countOf, obstaclesOf } from '../../../addin/open-report.ts';
import { text } from '../../../shared/value.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { approverA, controller, reporterA, wholeLine } from '../../server/http/story.ts';
import {
  onServer,
  paneOf,
  place,
  reporterWithReport,
  storyPerTest,
  sync,
  type,
  typeWholeLine,
} from './pane-story.ts';

const story = storyPerTest();

describe('a report in the pane', () => {
  it('is listed with its state, and laid out in the workbook', async () => {
    const test = await paneOf(story, reporterA);
    expect(test.pane.store.getState()).toMatchObject({
      screen: 'list',
      reports: [{ id: story.round.reportA, state: 'draft' }],
    });
    await openReport(test.pane, story.round.reportA);
    expect(test.pane.store.getState().screen).toBe('report');
    expect(story.host.model.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Side', 'Prosjekter', 'Ramme']),
    );
    expect(test.report()).toMatchObject({ sync: { phase: 'idle', pending: 0, durable: true }, damage: [] });
  });

  it('is checked, kept and sent to the server by typing alone', async () => {
    const test = await reporterWithReport(story);
    await type(story, test, 'title', 'Akutteam');
    await vi.waitFor(async () => {
      expect(await onServer(story)).toMatchObject({ title: text('Akutteam') });
    }, 5000);
    expect(countOf(test.report().findings, 'error')).toBeGreaterThan(0);
    const finding = test.report().findings?.find(({ column }) => column === 'amount');
    expect(finding).toMatchObject({ severity: 'error' });
  });

  it('jumps to the cell that a finding is about', async () => {
    const test = await reporterWithReport(story);
    await type(story, test, 'title', 'Akutteam');
    await sync(test);
    const finding = test.report().findings?.find(({ column }) => column === 'amount');
    if (finding === undefined) throw new Error('Nothing was found.');
    await goToCell(test.pane, finding);
    const { address } = await place(test, 'amount');
    expect(finding.cell).toBe(address);
    expect(story.host.model.active.name).toBe('Prosjekter');
  });

  it('cannot be sent with errors; mended, it is sent, recalled, sent again and approved', async () => {
    const test = await reporterWithReport(story);
    await type(story, test, 'title', 'Sekretariat for helsefellesskapet');
    await sendReport(test.pane);
    expect(test.report().summary.state).toBe('draft');
    expect(obstaclesOf(test.report()).map(({ kind }) => kind)).toContain('errors');
    await typeWholeLine(story, test);
    await sendReport(test.pane);
    expect(test.report().summary).toMatchObject({ state: 'submitted', mayEdit: false });
    await moveReport(test.pane, test.report().summary, 'recall', null);
    expect(test.report().summary).toMatchObject({ state: 'draft', mayEdit: true });
    await sendReport(test.pane);
    const approver = await paneOf(story, approverA);
    await openReport(approver.pane, story.round.reportA);
    await moveReport(approver.pane, approver.report().summary, 'approve', null);
    expect(approver.report().summary.state).toBe('approved');
    expect(approver.report().events.map(({ transition }) => transition)).toEqual([
      'submit',
      'recall',
      'submit',
      'approve',
    ]);
  });

  it('says which sheet is gone, and lays it out again with what is saved', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    story.host.model.deleteSheet(story.host.model.sheet('Prosjekter'));
    await sync(test);
    expect(test.report().damage).toHaveLength(1);
    expect(await onServer(story)).toMatchObject(wholeLine);
    await layOutAgain(test.pane);
    expect(test.report().damage).toEqual([]);
    expect((await place(test, 'amount')).value).toBe(1000000);
  });
});

describe('a round in the pane', () => {
  it('shows the controller who has delivered, returns a report with a reason, and puts the figures in a new sheet', async () => {
    const reporter = await reporterWithReport(story);
    await typeWholeLine(story, reporter);
    await sendReport(reporter.pane);
    await reporter.pane.open.session?.close();
    story.host = freshHost();
    const test = await paneOf(story, controller);
    expect(test.pane.store.getState()).toMatchObject({
      screen: 'rounds',
      rounds: [{ delivered: 1, recipients: 2 }],
    });
    await loadRound(test.pane, story.round.round);
    await consolidateIntoSheet(test.pane, false);
    expect(story.host.model.active.name).toBe('Samlet 2025');
    expect(story.host.model.sheets.map(({ name }) => name)).toContain('Samlet 2025 Ramme');
    await downloadExport(test.pane, 'annual-report-list', false);
    expect(test.files[0]?.name).toBe('annual-report-list-2025.xlsx');
    expect(test.files[0]?.file.size).toBeGreaterThan(1000);
    const sent = test.pane.store.getState().round?.reports.find(({ id }) => id === story.round.reportA);
    if (sent === undefined) throw new Error('The report is not in the story.round.');
    await moveReport(test.pane, sent, 'return', 'Se på linje 1');
    const after = test.pane.store.getState().round?.reports.find(({ id }) => id === story.round.reportA);
    expect(after?.state).toBe('returned');
  });
});
