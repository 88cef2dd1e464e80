import { endpoints } from '../../shared/api/endpoints.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { consolidateOneRound } from '../rounds/consolidate-one-round.ts';
import { exportRound } from '../rounds/export-round.ts';
import { lettersOfRound } from '../rounds/letters-of-round.ts';
import { listRounds } from '../rounds/list-rounds.ts';
import { openRound } from '../rounds/open-round.ts';
import { roundStatus } from '../rounds/round-status.ts';
import { mayDoWithRound, signedIn } from './policies.ts';
import { defineDownload, defineRoute } from './route.ts';

export function roundRoutes(parts: ReportParts) {
  const mayFollow = mayDoWithRound(parts.store, 'followRound');
  return {
    openRound: defineRoute(endpoints.openRound, signedIn, ({ actor, requestKey, body, language }) =>
      openRound(parts, actor, requestKey(), body, language),
    ),
    listRounds: defineRoute(endpoints.listRounds, signedIn, async ({ actor, language }) => ({
      rounds: await listRounds(parts, actor, language),
    })),
    roundStatus: defineRoute(endpoints.roundStatus, mayFollow, ({ actor, resource, language }) =>
      roundStatus(parts, actor, resource, language),
    ),
    roundLetters: defineRoute(endpoints.roundLetters, mayFollow, async ({ resource, query }) => ({
      letters: await lettersOfRound(parts, resource, query.kind, query.language),
    })),
    consolidate: defineRoute(endpoints.consolidate, mayFollow, ({ resource, query }) =>
      consolidateOneRound(parts, resource, query),
    ),
    exportRound: defineDownload(endpoints.exportRound, mayFollow, ({ resource, params, query }) =>
      exportRound(parts, resource, params.layout, query),
    ),
  };
}
