import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { assignments } from '../../../shared/forms/ready-made/assignments.ts';
import type { PlanValue } from '../../../shared/workbook/plan.ts';
import { candidatesFor } from '../../../shared/commissions/recipients.ts';
import { planCommissionTable } from '../../../shared/commissions/plan-table.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { organisationCalled, southEast, trustCalled } from '../../fixtures/commissioned-by.ts';
import { asNew, closes, controller, deadline, region } from './story.ts';
import { startTestServer } from './test-server.ts';

const path = `/api/v1/organisations/${region}/commissions/assignments`;
const { organisations } = readRegisters();

/** The empty table with lines typed below its headings. */
async function filledTable(form: FormDefinition, lines: readonly (readonly PlanValue[])[]) {
  const { able } = candidatesFor(form, organisationCalled(southEast), organisations);
  const plan = planCommissionTable(form, able, 'nb');
  const [table, ...others] = plan.sheets;
  if (table === undefined) throw new Error('No table.');
  const blocks = [...table.blocks, { topLeft: 'A4', values: lines }];
  const bytes = await writePlan(
    { ...plan, sheets: [{ ...table, blocks }, ...others] },
    { created: deadline },
  );
  return new Uint8Array(bytes);
}

const line = [
  '1.1',
  'Kreft',
  'Gjør dette.',
  'Annen oppgave',
  45_931,
  null,
  'Diakonhjemmet Sykehus',
  'øvrige',
];

describe('a table of assignments over HTTP', () => {
  it('is read, and a round opened from the answer asks and informs as the table says', async () => {
    const server = await startTestServer();
    const call = server.as(controller);
    const read = await call('PUT', path, { bytes: await filledTable(assignments, [line]) });
    expect([read.status, read.json.findings]).toEqual([200, []]);
    const { recipients } = JSON.parse(read.text) as { recipients: readonly { organisation: string }[] };
    expect(recipients).toHaveLength(16);

    const body = { form: 'assignments', period: '2027', commissioner: region, deadline, closes, recipients };
    const opened = await call('POST', '/api/v1/rounds', asNew(body));
    expect(opened.status).toBe(200);
    const cellsOf = async (name: string) => {
      const report = opened.json.reports.find(({ organisation }) => organisation.id === trustCalled(name).id);
      const state = await server.store.readState(report?.id ?? '');
      return Object.fromEntries(state.cells.map(({ column, value }) => [column, value?.v]));
    };
    expect(await cellsOf('Diakonhjemmet')).toMatchObject({
      ...{ number: '1.1', kind: 'otherTask', deadline: '2025-10-01', obligation: 'report' },
    });
    expect(await cellsOf('Sunnaas')).toMatchObject({ number: '1.1', obligation: 'information' });
  });

  it('gives findings with their cells and no recipients while something is wrong', async () => {
    const server = await startTestServer();
    const bytes = await filledTable(assignments, [line.with(6, 'Diakonhjemet')]);
    const { status, json, text } = await server.as(controller)('PUT', `${path}?language=nn`, { bytes });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      recipients: [],
      lines: [{ row: '1.1', rowNumber: 4, asked: [] }],
    });
    expect(json.findings).toMatchObject([
      { rule: 'table-unknown-recipient', cell: 'G4', sheet: 'Oppdrag', expected: 'Diakonhjemmet' },
    ]);
  });

  it('is read from a range of Excel just the same', async () => {
    const server = await startTestServer();
    const values = [
      ['Nr.', 'Tittel', 'Mottakere'],
      [7, 'Innleie', 'alle'],
    ];
    const { status, text } = await server.as(controller)('POST', path, { body: { name: 'Ark1', values } });
    expect(status).toBe(200);
    expect((JSON.parse(text) as { recipients: readonly unknown[] }).recipients).toHaveLength(16);
  });

  it('comes empty as a file with the headings that are understood', async () => {
    const server = await startTestServer();
    const { status, bytes, headers } = await server.as(controller)('GET', `${path}/table?language=en`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('.xlsx');
    const [table] = (await readWorkbook(bytes)).sheets;
    expect(['A3', 'G3', 'H3'].map((cell) => table?.cells.get(cell)?.value)).toEqual([
      ...['No.', 'Recipients', 'For information only'],
    ]);
  });

  it('is refused for a form that does not exist, and for what is no workbook', async () => {
    const server = await startTestServer();
    const call = server.as(controller);
    const unknown = await call('GET', `/api/v1/organisations/${region}/commissions/nonsense/table`);
    expect([unknown.status, unknown.json.code]).toEqual([422, 'UNKNOWN_FORM']);
    const notZip = await call('PUT', path, { bytes: new TextEncoder().encode('Nr.;Tittel') });
    expect([notZip.status, notZip.json.code]).toEqual([422, 'TYPE']);
  });
});
