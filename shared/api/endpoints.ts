import { z } from 'zod';
import { commissionEndpoints } from './commission-endpoints.ts';
import { endpoint, nothing } from './endpoint.ts';
import { reportEndpoints } from './report-endpoints.ts';
import { formEndpoints } from './form-endpoints.ts';
import { formVersionEndpoints } from './form-version-endpoints.ts';
import { roundEndpoints } from './round-endpoints.ts';
import * as s from './schemas.ts';
import { tableEndpoints } from './table-endpoints.ts';

/** Every endpoint there is: the server has a route for each, the client calls no other, and OpenAPI lists them. */
export const endpoints = {
  me: endpoint({
    method: 'get',
    path: '/api/v1/me',
    summary: 'Who is signed in, and in which organisations with which roles',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ name: z.string(), memberships: z.array(s.membership).readonly() }),
  }),
  organisations: endpoint({
    method: 'get',
    path: '/api/v1/organisations',
    summary: 'The organisations that the one who asks belongs to, and all below them',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ organisations: z.array(s.organisation).readonly() }),
  }),
  ...roundEndpoints,
  ...commissionEndpoints,
  ...reportEndpoints,
  ...tableEndpoints,
  ...formEndpoints,
  ...formVersionEndpoints,
} as const;
