import { endpoints } from '../../shared/api/endpoints.ts';
import { questionsAt } from '../../shared/questions.ts';
import { listReports } from '../reports/list-reports.ts';
import { makeWorkbook } from '../reports/make-workbook.ts';
import { moveReport } from '../reports/move-report.ts';
import { openReport, readDigest } from '../reports/open-report.ts';
import { previewImport } from '../reports/preview-import.ts';
import { pullOperations } from '../reports/pull-operations.ts';
import { pushOperations } from '../reports/push-operations.ts';
import { readFindings } from '../reports/read-findings.ts';
import { listenToReport } from '../reports/listen-to-report.ts';
import { pokeOf } from '../reports/pokes.ts';
import { entityTag } from './if-match.ts';
import type { AppParts } from './parts.ts';
import { mayDoWithReport, signedIn } from './policies.ts';
import { defineDownload, defineEvents, defineRoute, defineUpload } from './route.ts';

export function reportRoutes(parts: AppParts) {
  const mayRead = mayDoWithReport(parts.store, 'readReport');
  const mayEdit = mayDoWithReport(parts.store, 'editReport');
  return {
    listReports: defineRoute(endpoints.listReports, signedIn, async ({ actor, language }) => ({
      reports: await listReports(parts, actor, language),
    })),
    openReport: defineRoute(
      endpoints.openReport,
      mayRead,
      ({ actor, resource, query, language }) => openReport(parts, actor, resource, query.at, language),
      ({ report }) => entityTag(report.revision),
    ),
    pushOperations: defineRoute(endpoints.pushOperations, mayEdit, async ({ actor, resource, body }) => {
      const answer = await pushOperations(parts, actor, resource, body);
      if (answer.revision > resource.revision) {
        parts.pokes.tell(resource.id, { ...pokeOf(resource), revision: answer.revision });
      }
      return answer;
    }),
    pullOperations: defineRoute(endpoints.pullOperations, mayRead, ({ resource, query }) =>
      pullOperations(parts, resource, query),
    ),
    digest: defineRoute(endpoints.digest, mayRead, ({ resource, query }) =>
      readDigest(parts, resource, query.at),
    ),
    pokes: defineEvents(endpoints.pokes, mayRead, ({ actor, resource }) =>
      Promise.resolve(listenToReport(parts, actor, resource)),
    ),
    findings: defineRoute(endpoints.findings, mayRead, ({ resource, query }) =>
      readFindings(parts, resource, query.language),
    ),
    workbook: defineDownload(endpoints.workbook, mayRead, ({ resource, query }) =>
      makeWorkbook(parts, resource, query.language),
    ),
    previewImport: defineUpload(endpoints.previewImport, mayEdit, ({ resource, query, body }) =>
      previewImport(parts, resource, body, query.language),
    ),
    // Who may do which transition is in the table of transitions, so that it can be shown to whoever asks.
    transition: defineRoute(
      endpoints.transition,
      mayRead,
      async ({ actor, resource, body, seenRevision, requestKey, query }) => {
        const { language } = query;
        const request = { ...body, seenRevision: seenRevision(), requestKey: requestKey(), language };
        const answer = await moveReport(parts, actor, resource, request);
        const { state, reopeningAsked, questions } = answer.report;
        const reopeningAskedAt = reopeningAsked?.at ?? null;
        const news = { state, reopeningAskedAt, questionsAt: questionsAt(questions) };
        parts.pokes.tell(resource.id, { ...pokeOf(resource), ...news });
        return answer;
      },
    ),
  };
}
