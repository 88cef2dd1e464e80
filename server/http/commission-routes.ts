import { endpoints } from '../../shared/api/endpoints.ts';
import { gridsOfFile } from '../reports/grids-of-file.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { commissionSides, emptyCommissionTable, readCommission } from '../rounds/read-commission.ts';
import { mayCommission } from './policies.ts';
import { defineDownload, defineRoute, defineUpload } from './route.ts';

export function commissionRoutes(parts: ReportParts) {
  const mayOpen = mayCommission(parts.registers.organisations);
  return {
    readCommissionFile: defineUpload(
      endpoints.readCommissionFile,
      mayOpen,
      async ({ resource, params, body, query }) => {
        const sides = commissionSides(parts.forms, params.form, resource);
        return readCommission(parts, sides, await gridsOfFile(body), query.language);
      },
    ),
    readCommissionRange: defineRoute(
      endpoints.readCommissionRange,
      mayOpen,
      async ({ resource, params, body, query }) => {
        const sides = commissionSides(parts.forms, params.form, resource);
        return Promise.resolve(readCommission(parts, sides, [body], query.language));
      },
    ),
    commissionTable: defineDownload(endpoints.commissionTable, mayOpen, async ({ resource, params, query }) =>
      emptyCommissionTable(parts, commissionSides(parts.forms, params.form, resource), query.language),
    ),
  };
}
