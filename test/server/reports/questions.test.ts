import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { number, text, type CellValue } from '../../../shared/value.ts';
import { approverA, controller, firstRow, newDevice, push, reporterA } from '../http/story.ts';
import { transitionOf } from '../../contract/small-round.ts';
import { edited, fill, sheetCalled } from './edit-workbook.ts';
import { startWithReport } from './with-report.ts';

const at = (row: string, column: string) => ({ sheet: 'projects', row, column });

/** A report that came back with a question about its amount and one about its title. */
async function startReturned() {
  const started = await startWithReport();
  const { open, move, server, report } = started;
  const row = firstRow(await open());
  await move(reporterA, 'submit');
  const cells = [
    { ...at(row, 'amount'), question: 'Er beløpet riktig?' },
    { ...at(row, 'title'), question: ' Hva er dette? ' },
  ];
  const returned = await move(controller, 'return', { body: { reason: 'To spørsmål', cells } });
  const set = (column: string, value: CellValue) => ({ kind: 'set', ...at(row, column), value });
  const write = async (...operations: readonly object[]) =>
    (await push(server, reporterA, report, newDevice(), operations)).json.results;
  const findings = async () =>
    (await server.as(reporterA)('GET', `/api/v1/reports/${report}/findings`)).json.findings;
  return { ...started, row, cells, returned, set, write, findings };
}

describe('a report that is returned with questions', () => {
  it('carries each question with who asked and what the cell held, and so does its history', async () => {
    const { returned, open, row } = await startReturned();
    expect(returned.status).toBe(200);
    const by = 'Controller HSØ';
    const asked = [
      { ...at(row, 'amount'), question: 'Er beløpet riktig?', value: number('1000000'), by },
      {
        ...at(row, 'title'),
        question: 'Hva er dette?',
        value: text('Sekretariat for helsefellesskapet'),
        by,
      },
    ];
    const { report, events } = await open();
    expect(report).toMatchObject({ state: 'returned', questions: asked, mayDo: ['submit'] });
    expect(events.at(-1)).toMatchObject({ reason: 'To spørsmål', questions: asked });
  });

  it('takes what is written in those cells, and keeps what is written elsewhere as not taken', async () => {
    const { open, write, set } = await startReturned();
    const results = await write(set('title', text('Sekretariatet')), set('comment', text('Mer')));
    expect(results).toMatchObject([{ outcome: 'applied' }, { outcome: 'rejected', code: 'NOT_ASKED' }]);
    expect((await open(controller)).late).toMatchObject([{ column: 'comment', code: 'NOT_ASKED' }]);
  });

  it('is sent when one cell is changed and the other question is answered, and both are seen', async () => {
    const { open, move, write, set, row, findings } = await startReturned();
    expect((await findings()).map(({ rule, cell }) => [rule, cell])).toEqual([
      ['question', expect.stringMatching(/6$/)],
      ['question', expect.stringMatching(/6$/)],
    ]);
    await write(set('title', text('Sekretariatet')));
    expect(await findings()).toMatchObject([{ column: 'amount', severity: 'warning' }]);
    const refused = await move(reporterA, 'submit');
    expect([refused.status, refused.json.code]).toEqual([422, 'NOT_READY']);
    const answer = { finding: `question/projects/${row}/amount`, text: 'Ja, se vedtaket.' };
    expect((await move(reporterA, 'submit', { body: { explanations: [answer] } })).status).toBe(200);
    const seen = await open(controller);
    expect(seen.explanations).toEqual([answer]);
    expect(seen.report.questions).toHaveLength(2);
  });

  it('asked again about the same cell, the old answer does not answer it', async () => {
    const { open, move, cells, row } = await startReturned();
    const explanations = ['amount', 'title'].map((column) => {
      return { finding: `question/projects/${row}/${column}`, text: 'Ja.' };
    });
    expect((await move(reporterA, 'submit', { body: { explanations } })).status).toBe(200);
    await move(controller, 'return', { body: { reason: 'Igjen', cells: cells.slice(0, 1) } });
    expect((await open()).explanations).toEqual(explanations.slice(1));
  });

  it('can be opened altogether by the one who asked, before it is sent', async () => {
    const { open, move, write, set, findings } = await startReturned();
    expect((await open(controller)).report.mayDo).toEqual(['return', 'openAll']);
    const whole = await move(controller, 'return', { body: { reason: 'Rett resten òg' } });
    expect([whole.status, whole.json.code]).toEqual([409, 'ILLEGAL_TRANSITION']);
    expect((await move(controller, 'openAll', { body: { reason: 'Rett resten òg' } })).status).toBe(200);
    expect(await write(set('comment', text('Mer')))).toMatchObject([{ outcome: 'applied' }]);
    expect(await findings()).toEqual([]);
    expect((await open(controller)).report.mayDo).toEqual([]);
  });

  it('can be asked by the organisation’s own approver', async () => {
    const { open, move } = await startWithReport();
    const row = firstRow(await open());
    await move(reporterA, 'submit');
    const cells = [{ ...at(row, 'amount'), question: 'Sikker?' }];
    await move(approverA, 'return', { body: { reason: 'Se over', cells } });
    expect((await open()).report.questions).toMatchObject([{ by: 'Godkjenner Vest-Viken' }]);
  });

  it('becomes a workbook where only those cells are open, and a file that changes others is told so', async () => {
    const { server, report } = await startReturned();
    const file = (await server.as(reporterA)('GET', `/api/v1/reports/${report}/workbook`)).bytes;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.buffer);
    const sheet = sheetCalled(workbook, 'rapportark:projects');
    const open: string[] = [];
    sheet.eachRow((line) => {
      line.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.style.protection?.locked === false) open.push(cell.address);
      });
    });
    expect(open).toHaveLength(2);

    const changed = await edited(file, fill({ title: 'Sekretariatet', comment: 'Mer' }));
    const more = await edited(changed, fill({ title: 'En linje til', amount: 5 }, 2));
    const upload = server.as(reporterA);
    const { json } = await upload('PUT', `/api/v1/reports/${report}/import`, { bytes: more });
    expect(json.operations).toMatchObject([{ seq: 1, kind: 'set', column: 'title' }]);
    const told = json.findings.filter(({ rule }) => rule === 'workbook-not-asked');
    expect(told.map(({ column, rowNumber }) => [column, rowNumber])).toEqual([
      ['comment', 6],
      [null, 7],
    ]);
  });
});

describe('a question that cannot be asked', () => {
  const cellOf = (row: string, more: object = {}) => ({ ...at(row, 'amount'), question: 'Sikker?', ...more });

  it.each([
    ['about a line that is not there', { row: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c2e01' }],
    ['about a column that is not there', { column: 'nothing' }],
    [
      'about a cell that the commissioner has filled in',
      { sheet: 'frame', row: 'total', column: 'allocated' },
    ],
  ])('%s is refused by its place, and nothing is returned', async (...[, more]) => {
    const { open, move } = await startWithReport();
    const row = firstRow(await open());
    await move(reporterA, 'submit');
    const cells = [cellOf(row), cellOf(row, more)];
    const reply = await move(controller, 'return', { body: { reason: 'fordi', cells } });
    expect([reply.status, reply.json.code]).toEqual([422, 'QUESTIONS']);
    expect(reply.json.errors.map(({ pointer }) => pointer)).toEqual(['/body/cells/1']);
    expect((await open()).report.state).toBe('submitted');
  });

  it('beside so many that there would be more than a hundred is refused', async () => {
    const { server, report, open, move } = await startWithReport();
    const rows = Array.from({ length: 15 }, () => crypto.randomUUID());
    const added = rows.map((row, index) => ({ kind: 'addRow', sheet: 'projects', row, position: index + 2 }));
    await push(server, reporterA, report, newDevice(), added);
    const columns = ['title', 'kind', 'amount', 'paidOut', 'municipalities', 'hospitals', 'agreement'];
    const cells = rows.flatMap((row) => columns.map((column) => ({ ...at(row, column), question: '?' })));
    const { revision } = (await open()).report;
    await server.store.transition({ ...transitionOf('submit', 'submitted', revision), report });
    const ask = (from: number, to: number) =>
      move(controller, 'return', { body: { reason: 'fordi', cells: cells.slice(from, to) } });
    expect((await ask(0, 60)).status).toBe(200);
    expect((await ask(40, 100)).status).toBe(200);
    const more = await ask(100, 101);
    expect([more.status, more.json.errors.map(({ pointer }) => pointer)]).toEqual([422, ['/body/cells']]);
    expect((await open()).report.questions).toHaveLength(100);
  });

  it('twice about one cell is refused, and so is a question that comes with another step', async () => {
    const { open, move } = await startWithReport();
    const row = firstRow(await open());
    const withSubmit = await move(reporterA, 'submit', { body: { cells: [cellOf(row)] } });
    expect([withSubmit.status, withSubmit.json.code]).toEqual([422, 'QUESTIONS']);
    await move(reporterA, 'submit');
    const cells = [cellOf(row), cellOf(row)];
    const twice = await move(controller, 'return', { body: { reason: 'fordi', cells } });
    expect(twice.json.errors.map(({ pointer }) => pointer)).toEqual(['/body/cells/1']);
  });

  it.each([
    ['empty', { question: '  ' }],
    ['too long', { question: 'x'.repeat(1001) }],
  ])('because it is %s is refused with 400', async (...[, more]) => {
    const { open, move } = await startWithReport();
    const row = firstRow(await open());
    await move(reporterA, 'submit');
    const cells = [cellOf(row, more)];
    expect((await move(controller, 'return', { body: { reason: 'fordi', cells } })).status).toBe(400);
  });
});
