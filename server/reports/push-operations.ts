import type { Operation } from '../../shared/sync/operation.ts';
import type { Actor } from '../identity/actor.ts';
import { refusePush } from './refuse-push.ts';
import type { ReportParts } from './report-parts.ts';
import type { ReportRecord } from './store.ts';
import { PushRefused } from './store.ts';

interface PushRequest {
  readonly device: string;
  readonly epoch: string;
  readonly formVersion: string;
  readonly operations: readonly Operation[];
}

/** Merges operations into a report. What is wrong with single operations is an outcome; what is wrong with all of them is refused. */
export async function pushOperations(
  { store, now }: ReportParts,
  { tenant, object, name }: Actor,
  report: ReportRecord,
  request: PushRequest,
) {
  const { device, epoch, formVersion, operations } = request;
  const author = { tenant, object, name };
  const at = now();
  const result = await store
    .push({ report: report.id, device, epoch, formVersion, author, operations, now: at })
    .catch(refuse);
  return {
    epoch: store.epoch,
    revision: result.revision,
    digest: result.contentHash,
    at,
    results: result.results,
  };
}

function refuse(error: unknown): never {
  throw error instanceof PushRefused ? refusePush(error.refusal) : error;
}
