import { fromJson } from './from-json.ts';
import { Offline } from './problems.ts';

/** Ends a connection on which nothing has been heard for a while: a network that is gone does not say so. */
interface Silence {
  readonly signal: AbortSignal;
  readonly heard: () => void;
  readonly over: () => void;
}

export function silenceAfter(milliseconds: number, until: AbortSignal): Silence {
  const connection = new AbortController();
  const end = () => {
    connection.abort();
  };
  let timer = setTimeout(end, milliseconds);
  until.addEventListener('abort', end);
  return {
    signal: connection.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
    },
    over: () => {
      clearTimeout(timer);
      until.removeEventListener('abort', end);
    },
  };
}

/**
 * The data of server-sent events as our server writes them: one line of JSON each. `onSign` hears of everything that comes.
 * Throws `Offline` when the connection breaks.
 */
export async function* readEvents(response: Response, onSign: () => void): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunksOf(response)) {
    onSign();
    const events = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events)
      if (event.startsWith(dataField)) yield fromJson(event.slice(dataField.length));
  }
}

const dataField = 'data: ';

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const next = await reader?.read().catch((cause: unknown) => {
      throw new Offline('The connection broke.', { cause });
    });
    if (next === undefined || next.done) return;
    yield next.value;
  }
}
