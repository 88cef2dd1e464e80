import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formDefinition } from '../../../shared/api/form-schema.ts';
import { exampleForm } from '../../../shared/definitions/example-form.ts';
import { planDefinition } from '../../../shared/definitions/plan-definition.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { controller, reporterA } from './story.ts';
import type { Caller, TestServer } from './test-server.ts';
import { startTestServer } from './test-server.ts';

let as: TestServer['as'];
let byController: Caller;
let stop = () => Promise.resolve();

beforeAll(async () => {
  ({ as } = await startTestServer({}, (end) => {
    stop = end;
  }));
  byController = as(controller);
});
afterAll(() => stop());

describe('the forms', () => {
  it('are listed for a controller with their versions, in the language asked for', async () => {
    const { json } = await byController('GET', '/api/v1/forms?language=en');
    expect(json.forms.map(({ id }) => id)).toEqual([...new Set(forms.map(({ id }) => id))]);
    expect(json.forms[0]).toEqual({
      id: 'grant-projects',
      title: 'Recruitment and collaboration grant',
      versions: [{ version: '1', owner: null, releasedAt: null }],
    });
  });

  it('come as definition workbooks that are read back as the same forms', async () => {
    const { bytes, headers } = await byController('GET', '/api/v1/forms/indicators/definition?language=nn');
    expect(headers.get('content-disposition')).toMatch(/filename=.*\.xlsx/);
    const { json } = await byController('POST', '/api/v1/forms/check', { bytes });
    expect(json).toEqual({ form: forms.find(({ id }) => id === 'indicators'), findings: [] });
  });

  it('can be begun on an empty workbook or an example', async () => {
    const example = await byController('GET', '/api/v1/forms/definition?start=example');
    const read = await byController('POST', '/api/v1/forms/check', { bytes: example.bytes });
    expect(read.json.form).toEqual(exampleForm);
    expect(formDefinition.parse(read.json.form)).toStrictEqual(exampleForm);
    const empty = await byController('GET', '/api/v1/forms/definition?start=empty&language=en');
    const { json } = await byController('POST', '/api/v1/forms/check?language=en', { bytes: empty.bytes });
    expect(json.form).toBeNull();
    expect(json.findings[0]).toMatchObject({
      severity: 'error',
      sheetTitle: 'Form',
      cell: 'B4',
      message: 'Form B4: «Title» is missing. Either write it here, or begin on a form that exists.',
    });
  });

  it('are told of and not stored when something is wrong in them', async () => {
    const wrong = {
      ...exampleForm,
      sheets: exampleForm.sheets.map((sheet) => ({ ...sheet, columns: [] })),
      rules: [],
    };
    const plan = planDefinition(wrong, 'nb');
    const file = await writePlan(plan, { created: '2026-01-15T10:00:00.000Z' });
    const { json } = await byController('POST', '/api/v1/forms/check', { bytes: new Uint8Array(file) });
    expect(json.form).toBeNull();
    expect(json.findings.map(({ rule }) => rule)).toContain('definition-empty-sheet');
    const listed = await byController('GET', '/api/v1/forms');
    expect(listed.json.forms.map(({ id }) => id)).not.toContain(exampleForm.id);
  });

  it('refuse a file that is no workbook', async () => {
    const { status, json } = await byController('POST', '/api/v1/forms/check', {
      bytes: new TextEncoder().encode('Skjema;Tittel'),
    });
    expect([status, json.code]).toEqual([422, 'TYPE']);
  });

  it('are for controllers alone, and a form or version that is not there is not found', async () => {
    const reporter = as(reporterA);
    expect((await reporter('GET', '/api/v1/forms')).status).toBe(403);
    expect((await reporter('GET', '/api/v1/forms/indicators/definition')).status).toBe(404);
    expect((await byController('GET', '/api/v1/forms/nothing/definition')).status).toBe(404);
    expect((await byController('GET', '/api/v1/forms/indicators/definition?version=99')).status).toBe(404);
  });
});
