import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../shared/api/endpoints.ts';
import { call, startTestServer } from './test-server.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

interface Document {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Schema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

async function readDocument() {
  const server = await startTestServer();
  const { text, status, headers } = await call(server.origin, 'GET', '/api/openapi.json');
  return { status, type: headers.get('content-type'), document: JSON.parse(text) as Document };
}

function refsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
}

function resolve(document: unknown, ref: string): unknown {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    document,
  );
}

function operationsOf(document: Document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1, open to all', async () => {
    const { status, type, document } = await readDocument();
    expect([status, document.openapi]).toEqual([200, '3.1.0']);
    expect(type).toContain('application/json');
    expect(document.info).toMatchObject({ title: 'Rapportark', version: '1' });
  });

  it('has one operation per endpoint, named after it', async () => {
    const { document } = await readDocument();
    const described = operationsOf(document).map(({ path, method, operation }) => [
      operation.operationId,
      method,
      path,
    ]);
    const contract = Object.entries(endpoints).map(([name, { method, path }]) => [
      name,
      method,
      path.replace(/:(\w+)/g, '{$1}'),
    ]);
    expect(described.toSorted()).toEqual(contract.toSorted());
  });

  it('refers to nothing that it does not hold, and holds nothing twice under two names', async () => {
    const { document } = await readDocument();
    const refs = [...new Set(refsIn(document))];
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((ref) => resolve(document, ref) === undefined)).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(/"\$id"|"\$schema"|"\$defs"/);
  });

  it('names every path parameter, and the query and headers that an endpoint takes', async () => {
    const { document } = await readDocument();
    for (const { path, operation } of operationsOf(document)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(named.map(({ name }) => name)).toEqual(inPath);
      expect(named.every(({ required }) => required)).toBe(true);
    }
    const parameters = (id: string) =>
      operationsOf(document).find(({ operation }) => operation.operationId === id)?.operation.parameters ??
      [];
    expect(parameters('pullOperations')).toMatchObject([
      { name: 'report', schema: { type: 'string', format: 'uuid' } },
      { name: 'since', required: false },
      { name: 'limit', required: false },
    ]);
    expect(parameters('transition').map(({ name }) => name)).toEqual([
      'report',
      'language',
      'If-Match',
      'Idempotency-Key',
    ]);
  });

  it('says what an extra field is: an error', async () => {
    const { document } = await readDocument();
    const request = document.components.schemas['pushOperationsRequest'];
    expect(request).toMatchObject({ type: 'object', additionalProperties: false });
    expect(request?.required.toSorted()).toEqual(['device', 'epoch', 'formVersion', 'operations']);
    expect(document.components.schemas['transitionRequest']?.required).toEqual(['transition']);
    expect(document.components.schemas['Finding']?.properties['severity']?.enum).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });

  it('describes workbooks as files, pokes as events and every refusal as a problem', async () => {
    const { document } = await readDocument();
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const previewImport = document.paths['/api/v1/reports/{report}/import']?.['put'];
    expect(Object.keys(previewImport?.requestBody?.content ?? {})).toEqual([xlsx]);
    const workbook = document.paths['/api/v1/reports/{report}/workbook']?.['get'];
    expect(Object.keys(workbook?.responses['200']?.content ?? {})).toEqual([xlsx]);
    const pokes = document.paths['/api/v1/reports/{report}/pokes']?.['get'];
    expect(pokes?.responses['200']?.content).toEqual({
      'text/event-stream': { schema: { $ref: '#/components/schemas/pokesAnswer' } },
    });
    for (const { operation } of operationsOf(document)) {
      expect(operation.responses['default']).toEqual({ $ref: '#/components/responses/problem' });
    }
  });
});
