import { endpoints } from '../../shared/api/endpoints.ts';
import { calculate } from '../apart/calculate.ts';
import { signedIn } from './policies.ts';
import { defineRoute } from './route.ts';

export function tableRoutes() {
  return {
    checkTables: defineRoute(endpoints.checkTables, signedIn, async ({ body, query }) => ({
      checks: await calculate('checkTables', { grids: body.grids, language: query.language }),
    })),
  };
}
