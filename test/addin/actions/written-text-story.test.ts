import { describe, expect, it } from 'vitest';
import { dismissReadings, undoReading } from '../../../addin/actions/take-readings.ts';
import { describeTextReading } from '../../../shared/workbook/text-reading.ts';
import { date, number, text } from '../../../shared/value.ts';
import { parseArea } from '../../excel-host/model/address.ts';
import { pushLine, reporterA, wholeLine } from '../../server/http/story.ts';
import { onServer, place, reporterWithReport, storyPerTest, sync, typeWholeLine } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();

/** Excel asks whether the text is meant, and takes it when the user says yes. */
async function write(test: TestPane, column: string, written: string): Promise<void> {
  const { sheet, address } = await place(test, column);
  expect(story.host.user.type(sheet, address, written)).toEqual({ accepted: true });
}

async function filledReport(): Promise<TestPane> {
  const test = await reporterWithReport(story);
  await typeWholeLine(story, test);
  await sync(test);
  return test;
}

const said = (test: TestPane) =>
  test
    .report()
    .readings.filter(({ isSeen }) => !isSeen)
    .map((reading) => `${reading.cell}: ${describeTextReading(test.report().form, reading, 'nb')}`);
const findingsOf = (test: TestPane, column: string) =>
  (test.report().findings ?? []).filter((finding) => finding.column === column);

describe('an amount written as text', () => {
  it('becomes the number in the sheet and on the server, and the pane says how it was read', async () => {
    const test = await filledReport();
    const { revision } = test.report();
    await write(test, 'amount', 'kr 1 234 000,00');
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(1234000);
    expect(await onServer(story)).toMatchObject({ amount: number('1234000') });
    expect(said(test)).toEqual(['D6: «kr 1 234 000,00» er lest som 1\u00a0234\u00a0000\u00a0kr.']);
    expect(findingsOf(test, 'amount')).toEqual([]);
    expect(test.report().revision).toBe(revision + 1);
  });

  it('makes no operation but that one: the pane knows its own writing by its value', async () => {
    const test = await filledReport();
    await write(test, 'amount', '1,2 mill.');
    await sync(test);
    const { revision } = test.report();
    await sync(test);
    await sync(test);
    expect(test.report()).toMatchObject({ revision, sync: { phase: 'idle', pending: 0 } });
    expect(said(test)).toHaveLength(1);
  });

  it('with øre is understood, and the rule for whole kroner judges it', async () => {
    const test = await filledReport();
    await write(test, 'amount', 'kr 1 234,50');
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(1234.5);
    const errors = findingsOf(test, 'amount').filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'amounts-are-within-range' }]);
  });

  it('stays as it is when it can be read in two ways, and is asked about', async () => {
    const test = await filledReport();
    await write(test, 'amount', '12341)');
    await sync(test);
    expect((await place(test, 'amount')).value).toBe('12341)');
    expect(await onServer(story)).toMatchObject({ amount: text('12341)') });
    expect(said(test)).toEqual([]);
    const [finding] = findingsOf(test, 'amount');
    expect(finding).toMatchObject({ rule: 'cells-hold-their-type', severity: 'error' });
    expect(finding?.message).toContain('1\u00a0234\u00a0kr eller 12\u00a0341\u00a0kr');
  });

  it('is an empty cell when it is a dash', async () => {
    const test = await filledReport();
    await write(test, 'paidOut', '–');
    await sync(test);
    expect((await place(test, 'paidOut')).value).toBe('');
    expect(said(test)).toEqual([expect.stringContaining('«–» er lest som en tom celle.')]);
  });

  it('is left where a number would become a text again, and is noted instead', async () => {
    const test = await filledReport();
    const { sheet, address } = await place(test, 'amount');
    const area = parseArea(address);
    if (area === null) throw new Error('No area.');
    story.host.model.sheet(sheet).cells.restyle(area, (style) => ({ ...style, numberFormat: '@' }));
    story.host.user.paste(sheet, address, [['2 000 000']]);
    await sync(test);
    expect((await place(test, 'amount')).value).toBe('2 000 000');
    expect(await onServer(story)).toMatchObject({ amount: number('2000000') });
    const notes = findingsOf(test, 'amount').filter(({ severity }) => severity === 'note');
    expect(notes.map(({ cell, actual }) => [cell, actual])).toEqual([['D6', '2 000 000']]);
  });
});

describe('a date written as text', () => {
  it('becomes the day', async () => {
    const test = await filledReport();
    await write(test, 'agreementDate', '15. oktober 2025');
    await sync(test);
    expect((await place(test, 'agreementDate')).value).toBe(45945);
    expect(await onServer(story)).toMatchObject({ agreementDate: date('2025-10-15') });
    expect(said(test)).toEqual([expect.stringContaining('er lest som 15. oktober 2025.')]);
  });

  it('is asked about when the century is missing', async () => {
    const test = await filledReport();
    await write(test, 'agreementDate', '15. okt. 25');
    await sync(test);
    expect((await place(test, 'agreementDate')).value).toBe('15. okt. 25');
    expect(findingsOf(test, 'agreementDate')).toMatchObject([{ severity: 'error', expected: '2025-10-15' }]);
  });
});

describe('a reading that the reporter does not want', () => {
  it.each([
    [
      'in the pane',
      async (test: TestPane) => {
        const [reading] = test.report().readings;
        if (reading === undefined) throw new Error('Nothing was read.');
        await undoReading(test.pane, reading);
      },
    ],
    [
      'in Excel',
      async (test: TestPane) => {
        expect(story.host.user.undo()).toBe(true);
        await sync(test);
      },
    ],
  ])('is undone %s: the text comes back, counts as text, and is asked about', async (...[, undo]) => {
    const test = await filledReport();
    await write(test, 'amount', '1,2 mill.');
    await test.pane.open.session?.parts.check();
    expect((await place(test, 'amount')).value).toBe(1200000);
    await undo(test);
    await sync(test);
    expect((await place(test, 'amount')).value).toBe('1,2 mill.');
    expect(await onServer(story)).toMatchObject({ amount: text('1,2 mill.') });
    expect(said(test)).toEqual([]);
    expect(findingsOf(test, 'amount')).toMatchObject([{ severity: 'error', expected: '1200000' }]);
  });

  it('is known after the message has been put away', async () => {
    const test = await filledReport();
    await write(test, 'amount', '1,2 mill.');
    await test.pane.open.session?.parts.check();
    dismissReadings(test.pane);
    expect(said(test)).toEqual([]);
    story.host.user.undo();
    await sync(test);
    expect(findingsOf(test, 'amount')).toMatchObject([{ rule: 'cells-hold-their-type' }]);
  });

  it('is forgotten when the cell is written anew', async () => {
    const test = await filledReport();
    await write(test, 'amount', '1,2 mill.');
    await sync(test);
    await write(test, 'amount', '900000');
    await sync(test);
    expect(test.report().readings).toEqual([]);
    await write(test, 'amount', '1,2 mill.');
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(1200000);
  });
});

describe('a text that the report already holds', () => {
  it('is not changed by opening the report', async () => {
    await pushLine(story.server, reporterA, story.round.reportA, { ...wholeLine, amount: text('1,2 mill.') });
    const test = await reporterWithReport(story);
    await sync(test);
    expect((await place(test, 'amount')).value).toBe('1,2 mill.');
    expect(test.report().sync.pending).toBe(0);
    expect(findingsOf(test, 'amount')).toMatchObject([{ severity: 'error' }]);
  });
});
