import { endpoints } from '../../shared/api/endpoints.ts';
import { checkTables } from '../../shared/tables/check-tables.ts';
import { describeCheck } from '../../shared/tables/describe-check.ts';
import { signedIn } from './policies.ts';
import { defineRoute } from './route.ts';

export function tableRoutes() {
  return {
    checkTables: defineRoute(endpoints.checkTables, signedIn, ({ body, query }) =>
      Promise.resolve({
        checks: body.grids.flatMap((grid) =>
          checkTables(grid).map((check) => ({
            sheet: grid.name,
            ...check,
            message: describeCheck(check, query.language),
          })),
        ),
      }),
    ),
  };
}
