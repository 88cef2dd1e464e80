import type { ServerResponse } from 'node:http';

/** Begins to listen; the answer ends it. What it throws before the first event is answered like any other refusal. */
export type Subscribe<Event> = (to: {
  readonly onEvent: (event: Event) => void;
  readonly onEnd: () => void;
}) => () => void;

interface Timing {
  /** Milliseconds between signs of life, so that nobody on the way takes the connection for dead. */
  readonly heartbeat: number;
  /** Milliseconds until the listener must come again, with a token and rights that are looked at anew. */
  readonly longest: number;
}

const usual: Timing = { heartbeat: 20_000, longest: 600_000 };

/** Server-sent events, as in the HTML standard. A reader who does not keep up misses events: they are hints, not data. */
export function sendEvents<Event>(
  response: ServerResponse,
  subscribe: Subscribe<Event>,
  { heartbeat, longest }: Timing = usual,
): void {
  const write = (lines: string) => {
    if (!response.writableNeedDrain) response.write(`${lines}\n\n`);
  };
  const end = () => {
    response.end();
  };
  response.setHeader('content-type', 'text/event-stream; charset=utf-8');
  // nginx would keep the events until there is enough of them.
  response.setHeader('x-accel-buffering', 'no');
  const unsubscribe = subscribe({
    onEvent: (event) => {
      write(`data: ${JSON.stringify(event)}`);
    },
    onEnd: end,
  });
  response.flushHeaders();
  const beating = setInterval(write, heartbeat, ': still here');
  const ending = setTimeout(end, longest);
  response.once('close', () => {
    clearInterval(beating);
    clearTimeout(ending);
    unsubscribe();
  });
}
