import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date, number, text } from '../../../shared/value.ts';
import { aProject } from '../../builders/a-report.ts';
import {
  asNew,
  closes,
  controller,
  deadline,
  moveReport,
  newDevice,
  push,
  pushLine,
  region,
} from '../http/story.ts';
import type { Reply, TestServer } from '../http/test-server.ts';
import { startTestServer } from '../http/test-server.ts';

let server: TestServer;
let stop = () => Promise.resolve();
beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
});
afterAll(() => stop());

const trust = '983975240';
const reporter = `reporter@${trust}`;
const agder = 'HFS12';
const reporterOfAgder = `reporter@${agder}`;

/** Opens a round for one recipient and gives its report. */
async function open(form: string, period: string, organisation: string, prefill: readonly object[] = []) {
  const reply = await server.as(controller)(
    'POST',
    '/api/v1/rounds',
    asNew({
      form,
      period,
      commissioner: region,
      deadline,
      closes,
      recipients: [{ organisation, prefill }],
    }),
  );
  const report = reply.json.reports[0];
  if (report === undefined) throw new Error(`The round was not opened: ${reply.text}`);
  return report.id;
}

async function rowsIn(user: string, report: string, sheet: string) {
  const reply = await server.as(user)('GET', `/api/v1/reports/${report}`);
  return reply.json.content.sheets[sheet]?.rows ?? [];
}

const requirement = (row: string) => [
  { sheet: 'assignments', row, column: 'number', value: text(row) },
  { sheet: 'assignments', row, column: 'text', value: text(`Krav ${row}`) },
];
const set = (row: string, column: string, value: unknown) => ({
  kind: 'set',
  sheet: 'assignments',
  row,
  column,
  value,
});
const answer = (row: string, assessment: string, comment: string) => [
  set(row, 'assessment', text(assessment)),
  set(row, 'comment', text(comment)),
];
const succeeded = (reply: Reply) => {
  expect(reply.status, reply.text).toBe(200);
};

describe('a round that follows another one', () => {
  it('shows last period’s assessment and comment beside each requirement that is still there', async () => {
    const first = await open('assignments-status', '2024-H1', trust, [
      ...requirement('10'),
      ...requirement('20'),
    ]);
    succeeded(
      await push(server, reporter, first, newDevice(), [
        ...answer('10', 'yellow', 'Delvis.'),
        ...answer('20', 'green', 'Ferdig.'),
      ]),
    );
    succeeded(await moveReport(server, reporter, first, 'submit'));

    const second = await open('assignments-status', '2024-H2', trust, [
      ...requirement('10'),
      ...requirement('30'),
    ]);
    expect(await rowsIn(reporter, second, 'assignments')).toEqual([
      {
        id: '10',
        line: 1,
        cells: {
          number: text('10'),
          text: text('Krav 10'),
          lastAssessment: text('yellow'),
          lastComment: text('Delvis.'),
        },
      },
      { id: '30', line: 2, cells: { number: text('30'), text: text('Krav 30') } },
    ]);
    const changed = await push(server, reporter, second, newDevice(), [
      set('10', 'lastAssessment', text('green')),
    ]);
    expect(changed.json.results).toEqual([{ seq: 1, outcome: 'rejected', code: 'LOCKED_CELL' }]);
  });

  it('shows nothing when the newest earlier report was not delivered, or was of another kind of period', async () => {
    const undelivered = await open('assignments-status', '2025-H1', trust, requirement('10'));
    succeeded(await push(server, reporter, undelivered, newDevice(), answer('10', 'green', 'Utkast.')));
    for (const period of ['2025-H2', '2025-T3']) {
      const next = await open('assignments-status', period, trust, requirement('10'));
      expect(Object.keys((await rowsIn(reporter, next, 'assignments'))[0]?.cells ?? {})).toEqual([
        'number',
        'text',
      ]);
    }
  });

  it('shows what whoever opens it lays in, where that is something else', async () => {
    const first = await open('assignments-status', '2030-H1', trust, requirement('10'));
    succeeded(await push(server, reporter, first, newDevice(), answer('10', 'green', 'I rute.')));
    succeeded(await moveReport(server, reporter, first, 'submit'));
    const given = { sheet: 'assignments', row: '10', column: 'lastAssessment', value: text('red') };
    const second = await open('assignments-status', '2030-H2', trust, [...requirement('10'), given]);
    const [row] = await rowsIn(reporter, second, 'assignments');
    expect(row?.cells).toMatchObject({ lastAssessment: text('red'), lastComment: text('I rute.') });
  });

  it('shows what last period’s cells showed, also the computed ones', async () => {
    const line = [{ sheet: 'fields', row: 'somatic', column: 'field', value: text('somatic') }];
    const first = await open('sick-leave', '2025-T1', trust, line);
    const cells = { contracted: '3000', absent: '200', level2024: '0.08', level2019: '0.07' };
    const operations = Object.entries(cells).map(([column, value]) => ({
      kind: 'set',
      sheet: 'fields',
      row: 'somatic',
      column,
      value: number(value),
    }));
    succeeded(await push(server, reporter, first, newDevice(), operations));
    succeeded(await moveReport(server, reporter, first, 'submit'));

    const second = await open('sick-leave', '2025-T2', trust, line);
    const [row] = await rowsIn(reporter, second, 'fields');
    expect(row?.cells).toEqual({
      field: text('somatic'),
      last: number('0.0666666666666667'),
      level2024: number('0.08'),
      level2019: number('0.07'),
    });
    const corrected = { kind: 'set', sheet: 'fields', row: 'somatic', column: 'level2024' };
    const reply = await push(server, reporter, second, newDevice(), [
      { ...corrected, value: number('0.09') },
    ]);
    expect(reply.json.results).toMatchObject([{ seq: 1, outcome: 'applied' }]);
  });

  it('has the projects that are not finished on their old rows, to be changed and taken away', async () => {
    const first = await open('grant-projects', '2024', agder);
    for (const [title, kind, status] of [
      ['Ufordelte midler', 'notYetAllotted', 'ongoing'],
      ['Digital sårpleie', 'project', 'finished'],
      ['Felles trainee', 'secretariat', 'ongoing'],
      ['Ambulant geriatri', 'project', 'ongoing'],
    ] as const) {
      const ended = { from: date('2024-01-01'), to: date('2024-12-01') };
      const line = { title: text(title), kind: text(kind), status: text(status), ...ended };
      succeeded(await pushLine(server, reporterOfAgder, first, aProject(line)));
    }
    const before = await rowsIn(reporterOfAgder, first, 'projects');
    succeeded(await moveReport(server, reporterOfAgder, first, 'submit'));
    succeeded(await moveReport(server, `approver@${agder}`, first, 'approve'));

    const second = await open('grant-projects', '2025', agder);
    const carried = await rowsIn(reporterOfAgder, second, 'projects');
    const goingOn = before.filter(({ cells }) =>
      ['Ambulant geriatri', 'Felles trainee'].includes(String(cells['title']?.v)),
    );
    expect(carried).toEqual(goingOn.map((row, at) => ({ ...row, line: at + 1 })));
    const [row, other] = carried.map(({ id }) => id);
    succeeded(
      await push(server, reporterOfAgder, second, newDevice(), [
        { kind: 'set', sheet: 'projects', row, column: 'status', value: text('finished') },
        { kind: 'deleteRow', sheet: 'projects', row: other },
      ]),
    );
    expect((await rowsIn(reporterOfAgder, second, 'projects')).map(({ id }) => id)).toEqual([row]);
  });
});
