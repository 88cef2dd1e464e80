import type { z } from 'zod';
import { endpoints } from '../../shared/api/endpoints.ts';
import { questionsAt } from '../../shared/questions.ts';
import type { OpenReport } from '../open-report.ts';
import { delayBefore } from '../outbox/back-off.ts';
import { ServerProblem } from '../server/problems.ts';
import type { Pane } from './pane.ts';

type Poke = z.output<typeof endpoints.pokes.answer>;

/**
 * Hears at once that the report has changed. Where that cannot be had, the pane asks every minute as it does anyhow, so
 * nothing is said and it is tried again later. The answer ends it.
 */
export function listenForPokes(
  { client }: Pick<Pane, 'client'>,
  id: string,
  onPoke: (poke: Poke) => Promise<void>,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let attempt = 0;
  const hear = (poke: Poke) => {
    attempt = 0;
    void onPoke(poke);
  };
  const once = () =>
    client.listen(endpoints.pokes, { params: { report: id } }, hear, signal).then(
      () => null,
      (error: unknown) => (error instanceof ServerProblem ? error.retryAfter : null),
    );
  const listen = async () => {
    while (!signal.aborted) {
      const retryAfter = await once();
      attempt += 1;
      await pause(delayBefore(attempt, Math.random(), retryAfter), signal);
    }
  };
  void listen();
  return () => {
    ending.abort();
  };
}

export function isNews(report: OpenReport | null, poke: Poke): boolean {
  if (report === null) return false;
  const { state, formVersion, reopeningAsked, questions } = report.summary;
  return (
    poke.revision > report.revision ||
    poke.state !== state ||
    poke.formVersion !== formVersion ||
    poke.reopeningAskedAt !== (reopeningAsked?.at ?? null) ||
    poke.questionsAt !== questionsAt(questions)
  );
}

async function pause(milliseconds: number, until: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, milliseconds);
  until.addEventListener('abort', () => {
    resolve(undefined);
  });
  await promise;
  clearTimeout(timer);
}
