import { Agent, request as httpRequest } from 'node:http';
import { text as readText } from 'node:stream/consumers';

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** Seconds, when the server asks for a pause. */
  readonly retryAfter: number;
}
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly token?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export type Send = (request: Request) => Promise<Reply>;

/** Every simultaneous request has a connection of its own, as every pane has; they are kept open between requests. */
export function sender(origin: string): Send {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  return ({ method, path, token, body, headers: more }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    const headers = {
      ...more,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const sent = httpRequest(
      new URL(path, origin),
      { method, agent, headers, timeout: 60_000 },
      (response) => {
        readText(response).then((text) => {
          const retryAfter = Number(response.headers['retry-after'] ?? 0);
          resolve({ status: response.statusCode ?? 0, text, retryAfter });
        }, reject);
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`No answer to ${method} ${path} in a minute.`)));
    sent.on('error', reject);
    sent.end(body);
    return promise;
  };
}

/** The answer as JSON. Throws when the server refuses. */
export async function sendForJson(send: Send, request: Request): Promise<unknown> {
  const { status, text } = await send(request);
  if (status >= 300) throw new Error(`${request.method} ${request.path}: ${status} ${text}`);
  return JSON.parse(text);
}
