import { z } from 'zod';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import * as schemas from '../../shared/api/schemas.ts';
import { idempotencyKeyPattern } from './idempotency-key.ts';
import { pathParameters, queryParameters } from './openapi-parameters.ts';
import { xlsxType } from './read-body.ts';

type Contract = Readonly<Record<string, Endpoint>>;
type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1 from the contract itself, so that the two cannot disagree. */
export function describeApi(contract: Contract): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapportark',
      version: '1',
      description:
        'Reports between hospital trusts, health communities and those who commission them. Amounts are decimal strings. Errors are RFC 9457 problems with a stable code.',
    },
    servers: [{ url: '/' }],
    security: [{ accessToken: [] }],
    paths: pathsOf(contract),
    components: {
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        ...componentsOf(requestSchemas(contract), 'input'),
        ...componentsOf(answerSchemas(contract), 'output'),
      },
      responses: {
        problem: {
          description: 'Refused; nothing was changed.',
          content: { 'application/problem+json': { schema: refTo('Problem') } },
        },
      },
    },
  };
}

function pathsOf(contract: Contract): Json {
  const byPath = Map.groupBy(Object.entries(contract), ([, endpoint]) => openApiPath(endpoint.path));
  return Object.fromEntries(
    Array.from(byPath, ([path, operations]) => [
      path,
      Object.fromEntries(
        operations.map(([name, endpoint]) => [endpoint.method, operationOf(name, endpoint)]),
      ),
    ]),
  );
}

const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

function operationOf(name: string, endpoint: Endpoint): Json {
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters: [
      ...pathParameters(endpoint),
      ...queryParameters(endpoint),
      ...(endpoint.ifMatch === true ? [ifMatchParameter] : []),
      ...(endpoint.idempotent === true ? [idempotencyKeyParameter] : []),
    ],
    ...(takesBody(endpoint)
      ? { requestBody: { required: true, content: requestContent(name, endpoint) } }
      : {}),
    responses: {
      '200': { description: 'Done.', content: answerContent(name, endpoint) },
      default: { $ref: '#/components/responses/problem' },
    },
  };
}

const ifMatchParameter: Json = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The revision that was seen, such as "r12".',
  schema: { type: 'string', pattern: '^"r\\d{1,15}"$' },
};

const idempotencyKeyParameter: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'A new UUID for each thing that you want done, the same one when you ask again, with or without quotation marks. The same request has no second effect; another one under the same key gets 422.',
  schema: { type: 'string', pattern: idempotencyKeyPattern },
};

const workbook: Json = { [xlsxType]: { schema: { type: 'string', format: 'binary' } } };

function requestContent(name: string, endpoint: Endpoint): Json {
  if (endpoint.sends === 'xlsx') return workbook;
  return { 'application/json': { schema: refTo(requestName(name)) } };
}

function answerContent(name: string, endpoint: Endpoint): Json {
  if (endpoint.answers === 'xlsx') return workbook;
  const schema = refTo(answerName(name));
  return endpoint.answers === 'events'
    ? { 'text/event-stream': { schema } }
    : { 'application/json': { schema } };
}

const takesBody = ({ method }: Endpoint): boolean => method !== 'get';
const requestName = (name: string): string => `${name}Request`;
const answerName = (name: string): string => `${name}Answer`;
const refTo = (component: string): Json => ({ $ref: `#/components/schemas/${component}` });

function requestSchemas(contract: Contract): readonly (readonly [string, z.ZodType])[] {
  const bodies = Object.entries(contract).filter(
    ([, endpoint]) => takesBody(endpoint) && endpoint.sends === undefined,
  );
  return [
    ['OperationRequest', schemas.operation],
    ['CellValueRequest', schemas.cellValue],
    ...bodies.map(([name, { body }]) => [requestName(name), body] as const),
  ];
}

function answerSchemas(contract: Contract): readonly (readonly [string, z.ZodType])[] {
  const answers = Object.entries(contract).filter(([, endpoint]) => endpoint.answers !== 'xlsx');
  return [
    ['CellValue', schemas.cellValue],
    ['Conflict', schemas.conflict],
    ['Content', schemas.content],
    ['Finding', schemas.finding],
    ['Membership', schemas.membership],
    ['Operation', schemas.operation],
    ['OperationResult', schemas.operationResult],
    ['Organisation', schemas.organisation],
    ['Problem', schemas.problem],
    ['ReportEvent', schemas.reportEvent],
    ['ReportSummary', schemas.reportSummary],
    ['Round', schemas.round],
    ...answers.map(([name, { answer }]) => [answerName(name), answer] as const),
  ];
}

/** A registry of its own, because what a request may leave out an answer always has. */
function componentsOf(named: readonly (readonly [string, z.ZodType])[], io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas: components } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(components).map(([id, component]) => [id, withoutOwnId(component)]),
  );
}

/** Inside an OpenAPI document a component is named by its place. */
function withoutOwnId(component: object): Json {
  return Object.fromEntries(
    Object.entries(component).filter(([key]) => key !== '$id' && key !== '$schema' && key !== 'id'),
  );
}
