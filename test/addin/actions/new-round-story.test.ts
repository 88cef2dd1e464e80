import { beforeEach, describe, expect, it } from 'vitest';
import {
  chooseForm,
  downloadTable,
  openNewRound,
  readSelectedTable,
  readTableFile,
  startRound,
} from '../../../addin/actions/new-round.ts';
import { runAction } from '../../../addin/actions/run-action.ts';
import { ableTo, sourcesFor } from '../../../addin/new-round.ts';
import { newDraft, requestOf, type RoundDraft } from '../../../addin/round-draft.ts';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { controller, region, unitA, unitB } from '../../server/http/story.ts';
import { paneOf, storyPerTest } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();
let test: TestPane;
beforeEach(async () => {
  test = await paneOf(story, controller);
  await startRound(test.pane);
});

/** The clock of the test's server. */
const now = () => new Date(story.server.clock.now);

function made() {
  const { newRound } = test.pane.store.getState();
  const form = newRound?.form ?? null;
  if (newRound === null || form === null) throw new Error('No form is chosen.');
  return { ...newRound, form };
}
const request = (changes: Partial<RoundDraft> = {}) =>
  requestOf({ ...newDraft(region, now()), ...changes }, made(), now());

async function select(address: string, values: readonly (readonly GridValue[])[]): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const range = sheet.getRange(address);
    range.values = values.map((row) => [...row]);
    range.select();
    await context.sync();
    return sheet.name;
  });
}

describe('opening a round from the pane', () => {
  it('asks the same as last time, and goes to the new round', async () => {
    await chooseForm(test.pane, 'grant-projects', region);
    expect(made().former.toSorted()).toEqual([unitA, unitB]);
    expect(sourcesFor(made())[0]).toBe('former');
    await openNewRound(test.pane, request({ period: '2026' }));
    const { screen, round, message, rounds } = test.pane.store.getState();
    expect([screen, message?.kind, rounds?.length]).toEqual(['round', 'success', 2]);
    expect(round?.round).toMatchObject({ period: '2026', recipients: 2, delivered: 0 });
    expect(round?.round.id).not.toBe(story.round.round);
  });

  it('asks those who are ticked, until the last minute of the day', async () => {
    await chooseForm(test.pane, 'grant-projects', region);
    const [first] = ableTo(made(), region);
    const ticked = [first?.id ?? ''];
    const asked = request({ source: 'ticked', ticked, deadline: '2027-01-15', closes: '2027-07-15' });
    await openNewRound(test.pane, asked);
    expect(test.pane.store.getState().round?.round).toMatchObject({
      recipients: 1,
      deadline: '2027-01-15T22:59:00.000Z',
      closes: '2027-07-15T21:59:00.000Z',
    });
  });

  it('reads a table that is selected in Excel, and tells the cells of what is wrong', async () => {
    await chooseForm(test.pane, 'assignments', region);
    expect(sourcesFor(made())).toEqual(['table']);
    const target = { form: 'assignments', commissioner: region };
    const headings = ['Nr.', 'Tittel', 'Mottakere'];
    const sheet = await select('C5:E6', [headings, ['1.1', 'Kreft', 'Diakonhjemet']]);
    await readSelectedTable(test.pane, target);
    expect(made().table?.findings).toMatchObject([{ sheetTitle: sheet, cell: 'E6', severity: 'error' }]);
    expect(request().recipients).toEqual([]);

    await select('C5:E6', [headings, ['1.1', 'Kreft', 'Diakonhjemmet']]);
    await readSelectedTable(test.pane, target);
    expect(made().table?.findings).toEqual([]);
    await openNewRound(test.pane, request());
    const { round } = test.pane.store.getState();
    expect(round?.reports.map(({ organisation }) => organisation.shortName)).toEqual(['Diakonhjemmet']);
    const state = await story.server.store.readState(round?.reports[0]?.id ?? '');
    expect(state.cells.map(({ value }) => value?.v)).toContain('Kreft');
  });

  it('gives an empty table, and reads a file', async () => {
    await chooseForm(test.pane, 'assignments', region);
    const target = { form: 'assignments', commissioner: region };
    await downloadTable(test.pane, target);
    const [table] = test.files;
    if (table === undefined) throw new Error('No file was given.');
    expect(table.name).toMatch(/\.xlsx$/);
    await readTableFile(test.pane, target, new File([table.file], table.name));
    expect(made().table).toMatchObject({ recipients: [], findings: [{ rule: 'table-no-lines' }] });
  });

  it('shows what the server refuses where it was chosen, and opens nothing', async () => {
    await chooseForm(test.pane, 'grant-projects', region);
    const asked = request({
      source: 'ticked',
      ticked: [unitA, unitA, '894166762'],
      period: '2025-W10',
      closes: '2020-01-01',
    });
    expect(await runAction(test.pane, 'working', () => openNewRound(test.pane, asked))).toBe(false);
    const { newRound, message, screen } = test.pane.store.getState();
    expect([screen, message?.kind]).toEqual(['newRound', 'error']);
    expect(newRound?.refused?.request).toBe(asked);
    const fields = newRound?.refused?.fields.map(({ field }) => field);
    expect([...new Set(fields)].toSorted()).toEqual(['closes', 'period', 'recipients']);
    const twice = newRound?.refused?.fields.find(({ message: said }) => said.includes('to ganger'));
    expect(twice?.message).toMatch(/^.+: Mottakeren står to ganger\.$/);
    expect(await story.server.store.listRounds({ organisations: [region] })).toHaveLength(1);
  });

  it('forgets a table when another form is chosen', async () => {
    await chooseForm(test.pane, 'assignments', region);
    await select('A1:B1', [['Nr.', 'Mottakere']]);
    await readSelectedTable(test.pane, { form: 'assignments', commissioner: region });
    expect(made().table).not.toBeNull();
    await chooseForm(test.pane, 'grant-projects', region);
    expect(made().table).toBeNull();
  });
});
