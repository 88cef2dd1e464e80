import type { ExcelHost } from './host.ts';
import { entriesFor, type EventEntry } from './wire/event-messages.ts';
import type { Response } from './wire/messages.ts';

interface RequestMessage {
  readonly Body: unknown;
}

interface RequestExecutor {
  readonly executeAsync: (
    customData: string,
    requestFlags: number,
    message: RequestMessage,
  ) => Promise<Response>;
}

/** The private members of the client library that its own tests use. */
type LibraryHooks = Readonly<
  Record<'_testSetRichApiMessageReadyImpl', (ready: () => Promise<void>) => void> &
    Record<'_testTriggerRichApiMessageEvent', (message: { readonly entries: readonly EventEntry[] }) => void>
> & {
  readonly CommonUtility: Record<'_doApiNotSupportedCheck', boolean>;
  readonly SessionBase: (new () => object) & { _overrideSession: object | null };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
};

/** Only what both sides of a window boundary need. */
export type HostFront = Pick<ExcelHost, 'execute' | 'nextRun' | 'model'>;

function createExecutor(host: HostFront): RequestExecutor {
  const run = host.nextRun();
  return {
    executeAsync: async (...[, requestFlags, message]) =>
      JSON.parse(await host.execute(run, requestFlags, JSON.stringify(message.Body))) as Response,
  };
}

/**
 * Lets `Excel.run` of the given library reach the host, and the host's events reach the library. Returns what
 * takes it off again.
 */
export function connect(officeExtension: unknown, host: HostFront): () => void {
  const hooks = officeExtension as LibraryHooks;
  const session = Object.assign(new hooks.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => createExecutor(host),
  });
  // The library leaves this to Excel, which answers ApiNotFound for members above its requirement set.
  hooks.CommonUtility._doApiNotSupportedCheck = true;
  hooks.GenericEventRegistration.s_genericEventRegistrations = {};
  hooks._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  hooks.SessionBase._overrideSession = session;
  const stop = host.model.onEvent((event) => {
    const entries = entriesFor(event);
    // After the answer to the batch, never inside it.
    setTimeout(() => {
      if (hooks.SessionBase._overrideSession === session) hooks._testTriggerRichApiMessageEvent({ entries });
    });
  });
  return () => {
    stop();
    if (hooks.SessionBase._overrideSession === session) hooks.SessionBase._overrideSession = null;
  };
}
