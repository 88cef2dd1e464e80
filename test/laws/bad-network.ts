import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Fault } from './law-commands.ts';

export interface BadNetwork {
  /** Befalls the next request that it fits. */
  next: Fault;
  /** Requests that are still under way, long after their senders have given up. */
  readonly late: (() => Promise<Response>)[];
}

/** A server that is reached through a bad network. `whole` answers a request that has come through. */
export function through(network: BadNetwork, whole: RequestListener): RequestListener {
  return (request, response) => {
    const fault = network.next;
    const fits = fault === 'pullLost' ? request.method === 'GET' : request.method === 'POST';
    if (fault === 'none' || !fits || request.headers['x-through'] !== undefined) {
      whole(request, response);
      return;
    }
    network.next = 'none';
    void befall(network, fault, request, response);
  };
}

async function befall(
  { late }: BadNetwork,
  fault: Exclude<Fault, 'none'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = resender(request, await buffer(request));
  switch (fault) {
    case 'late':
      late.push(send);
      break;
    case 'answerLost':
      await send();
      break;
    case 'webPage':
      await send();
      response.setHeader('content-type', 'text/html').end('<html>Please sign in to the network.</html>');
      return;
    case 'sentTwice': {
      await send();
      const answer = await send();
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(await answer.text());
      return;
    }
    case 'requestLost':
    case 'pullLost':
  }
  request.socket.destroy();
}

/** To wherever the same server listens when it is sent. */
function resender(request: IncomingMessage, body: Buffer): () => Promise<Response> {
  const { method = 'POST', url = '/', headers, socket } = request;
  const address = `http://127.0.0.1:${socket.localPort}${url}`;
  const kept = {
    authorization: headers.authorization ?? '',
    'content-type': headers['content-type'] ?? '',
    'x-through': 'yes',
  };
  return () => fetch(address, { method, headers: kept, body: new Uint8Array(body) });
}
