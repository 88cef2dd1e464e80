import { describe, expect, it } from 'vitest';
import {
  askAbout,
  askAboutSelected,
  removeQuestion,
  writeQuestion,
} from '../../../addin/actions/ask-questions.ts';
import { openReport } from '../../../addin/actions/open-report.ts';
import { moveReport, sendReport } from '../../../addin/actions/send-report.ts';
import { obstaclesOf } from '../../../addin/open-report.ts';
import { questionKey } from '../../../shared/rules/question.ts';
import { number, text } from '../../../shared/value.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { controller, pushLine, reporterA, wholeLine } from '../../server/http/story.ts';
import * as onServer from '../../server/http/story.ts';
import { paneOf, place, reporterWithReport, storyPerTest, sync, type } from './pane-story.ts';
import { onServer as cellsOnServer } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();

async function submitted() {
  const { server, round } = story;
  await pushLine(server, reporterA, round.reportA, wholeLine);
  await onServer.moveReport(server, reporterA, round.reportA, 'submit');
}

async function openedBy(user: string): Promise<TestPane> {
  story.host = freshHost();
  const test = await paneOf(story, user);
  await openReport(test.pane, story.round.reportA);
  return test;
}

async function selectAndAsk(test: TestPane, column: string, question: string) {
  const { sheet, address } = await place(test, column);
  story.host.user.select(sheet, address);
  await askAboutSelected(test.pane);
  const asking = test.report().asking.at(-1);
  if (asking === undefined) throw new Error('Nothing is about to be asked.');
  expect(asking).toMatchObject({ column, address, question: '' });
  writeQuestion(test.pane, { ...asking, question });
}

const tryToType = async (test: TestPane, column: string, written: string) => {
  const { sheet, address } = await place(test, column);
  return story.host.user.type(sheet, address, written).accepted;
};
const questionAbout = (test: TestPane, column: string) => {
  const question = test.report().summary.questions.find((one) => one.column === column);
  if (question === undefined) throw new Error(`Nothing is asked about ${column}.`);
  return question;
};

describe('a controller who asks about two cells', () => {
  it('gets one changed and one answered, and sees both', async () => {
    await submitted();
    const asks = await openedBy(controller);
    await selectAndAsk(asks, 'amount', 'Er beløpet riktig?');
    await selectAndAsk(asks, 'title', 'Hva er dette?');
    await moveReport(asks.pane, asks.report().summary, 'return', 'To spørsmål', asks.report().asking);
    expect(asks.pane.store.getState().message?.kind).toBe('success');
    expect(asks.report().asking).toEqual([]);

    const answers = await openedBy(reporterA);
    await sync(answers);
    expect(await tryToType(answers, 'comment', 'Mer')).toBe(false);
    expect(obstaclesOf(answers.report())).toEqual([{ kind: 'unanswered', count: 2 }]);
    expect(await tryToType(answers, 'title', 'Sekretariatet')).toBe(true);
    await sync(answers);
    const key = questionKey(questionAbout(answers, 'amount'));
    answers.pane.store.dispatch({ kind: 'explained', finding: key, text: 'Ja, se vedtaket.' });
    expect(obstaclesOf(answers.report())).toEqual([]);
    await sendReport(answers.pane);
    expect(answers.report().summary.state).toBe('submitted');

    const sees = await openedBy(controller);
    await sync(sees);
    expect(sees.report().explanations).toEqual({ [key]: 'Ja, se vedtaket.' });
    expect(sees.report().findings?.map(({ column }) => column)).toEqual(['amount']);
    expect(questionAbout(sees, 'amount').value).toEqual(number('1000000'));
    expect((await place(sees, 'title')).value).toBe('Sekretariatet');
  });

  it('can take a question back, and cannot ask twice about a cell or about one that nobody fills in', async () => {
    await submitted();
    const asks = await openedBy(controller);
    await selectAndAsk(asks, 'amount', 'Er beløpet riktig?');
    const [asked] = asks.report().asking;
    if (asked === undefined) throw new Error('Nothing is about to be asked.');
    const warned = () => {
      const { message } = asks.pane.store.getState();
      asks.pane.store.dispatch({ kind: 'messageShown', message: null });
      return message?.text;
    };
    await askAboutSelected(asks.pane);
    expect(warned()).toBe('Det er alt spurt om denne cellen.');
    askAbout(asks.pane, { sheet: 'frame', row: 'total', column: 'allocated' }, 'C6');
    expect(warned()).toContain('Velg en celle');
    const { sheet } = await place(asks, 'amount');
    story.host.user.select(sheet, 'B2');
    await askAboutSelected(asks.pane);
    expect(warned()).toContain('Velg en celle');
    expect(asks.report().asking).toHaveLength(1);
    removeQuestion(asks.pane, asked);
    expect(asks.report().asking).toEqual([]);
  });
});

describe('a pane that has the report open', () => {
  it('when questions come opens their cells alone, and the rest again when the whole is opened', async () => {
    await submitted();
    story.host = freshHost();
    const test = await reporterWithReport(story);
    await sync(test);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    const cells = [{ sheet: 'projects', row, column: 'amount', question: 'Er beløpet riktig?' }];
    const move = (step: string, body: object) =>
      onServer.moveReport(story.server, controller, story.round.reportA, step, { body });
    expect((await move('return', { reason: 'Ett spørsmål', cells })).status).toBe(200);
    await sync(test);
    expect([await tryToType(test, 'comment', 'Mer'), await tryToType(test, 'amount', '900000')]).toEqual([
      false,
      true,
    ]);
    await sync(test);
    expect((await move('openAll', { reason: 'Rett resten òg' })).status).toBe(200);
    await sync(test);
    expect(test.report().summary.questions).toEqual([]);
    expect(await tryToType(test, 'comment', 'Mer')).toBe(true);
    expect((await place(test, 'amount')).value).toBe(900_000);
  });

  it('forgets the answer to an earlier question when something new is asked about the cell', async () => {
    await submitted();
    const test = await openedBy(reporterA);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    const cells = [{ sheet: 'projects', row, column: 'amount', question: 'Er beløpet riktig?' }];
    const giveBack = async () => {
      story.server.clock.now = new Date(Date.parse(story.server.clock.now) + 60_000).toISOString();
      const body = { reason: 'Igjen', cells };
      await onServer.moveReport(story.server, controller, story.round.reportA, 'return', { body });
      await sync(test);
    };
    await giveBack();
    const key = questionKey(questionAbout(test, 'amount'));
    test.pane.store.dispatch({ kind: 'explained', finding: key, text: 'Ja.' });
    await sendReport(test.pane);
    expect(test.report().summary.state).toBe('submitted');
    await giveBack();
    expect(obstaclesOf(test.report())).toEqual([{ kind: 'unanswered', count: 1 }]);
  });

  it('sends what was refused beside the questions once the whole is opened and it is written again', async () => {
    await pushLine(story.server, reporterA, story.round.reportA, wholeLine);
    const test = await openedBy(reporterA);
    await onServer.moveReport(story.server, reporterA, story.round.reportA, 'submit');
    test.network.isUp = false;
    await type(story, test, 'title', 'Sekretariatet');
    await type(story, test, 'amount', '900000');
    await sync(test);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    const cells = [{ sheet: 'projects', row, column: 'amount', question: 'Er beløpet riktig?' }];
    const move = (step: string, body: object) =>
      onServer.moveReport(story.server, controller, story.round.reportA, step, { body });
    await move('return', { reason: 'Ett spørsmål', cells });
    test.network.isUp = true;
    await sync(test);
    expect(test.report().rejections).toMatchObject([{ column: 'title', code: 'NOT_ASKED' }]);
    await sync(test);
    expect(test.report().rejections).toHaveLength(1);
    await move('openAll', { reason: 'Rett resten òg' });
    await sync(test);
    expect(test.report().rejections).toEqual([]);
    await type(story, test, 'title', 'Sekretariatet');
    await sync(test);
    expect(await cellsOnServer(story)).toMatchObject({
      title: text('Sekretariatet'),
      amount: number('900000'),
    });
  });
});

describe('a controller who keeps the report open', () => {
  it('sees the answers when it is sent again', async () => {
    await submitted();
    const asks = await openedBy(controller);
    await selectAndAsk(asks, 'amount', 'Er beløpet riktig?');
    await moveReport(asks.pane, asks.report().summary, 'return', 'Ett spørsmål', asks.report().asking);
    const key = questionKey(questionAbout(asks, 'amount'));
    const explanations = [{ finding: key, text: 'Ja, se vedtaket.' }];
    const sent = await onServer.moveReport(story.server, reporterA, story.round.reportA, 'submit', {
      body: { explanations },
    });
    expect(sent.status).toBe(200);
    await sync(asks);
    expect(asks.report().explanations).toEqual({ [key]: 'Ja, se vedtaket.' });
  });
});
