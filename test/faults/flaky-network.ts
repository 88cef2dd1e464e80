import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { pause } from './server-under-test.ts';

/**
 * What happens to what goes through. `cut` lets half of an answer through; `blackHole` takes everything and says nothing;
 * `twice` brings each request to the server twice; `page502` and `page200` put the HTML page of a gateway, with that
 * status, in the place of the answer to a request that was carried out.
 */
export type Weather = 'clear' | 'cut' | 'slow' | 'blackHole' | 'twice' | 'page502' | 'page200';

export interface FlakyNetwork {
  readonly origin: string;
  /** From now on. Every connection is cut, whatever was under way. */
  readonly turn: (weather: Weather) => void;
  readonly close: () => Promise<void>;
}

const html = '<!doctype html><html><body><h1>Bad Gateway</h1></body></html>';
const pageWith = (status: string): string =>
  `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${html.length}\r\nconnection: close\r\n\r\n${html}`;
const longestDelay = 200;

/** Between clients and a server on `port` of this machine. */
export async function flakyNetwork(port: number): Promise<FlakyNetwork> {
  let weather: Weather = 'clear';
  const sockets = new Set<Socket>();
  const known = (socket: Socket): Socket => {
    sockets.add(socket);
    // Broken connections are what this is for.
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const proxy = createServer((accepted) => {
    const client = known(accepted);
    const servers = Array.from({ length: weather === 'twice' ? 2 : 1 }, () =>
      known(connect(port, '127.0.0.1')),
    );
    for (const server of servers) carry(client, server, () => weather);
    const [first, second] = servers;
    if (first !== undefined) answer(first, client, () => weather);
    second?.resume();
    client.on('close', () => {
      for (const server of servers) server.destroy();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    turn: (next) => {
      weather = next;
      cutAll();
    },
    close: async () => {
      cutAll();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function carry(from: Socket, to: Socket, weather: () => Weather): void {
  let last = Promise.resolve();
  from.on('data', (chunk: Buffer) => {
    const now = weather();
    if (now === 'blackHole') return;
    last = last
      .then(() => (now === 'slow' ? pause(Math.random() * longestDelay) : undefined))
      .then(() => {
        if (to.writable) to.write(chunk);
      });
  });
  from.on(
    'close',
    () =>
      void last.then(() => {
        to.destroySoon();
      }),
  );
}

function answer(server: Socket, client: Socket, weather: () => Weather): void {
  const now = weather();
  if (now === 'page502' || now === 'page200') {
    server.once('data', () => client.end(pageWith(now === 'page502' ? '502 Bad Gateway' : '200 OK')));
    server.on('close', () => {
      client.destroySoon();
    });
  } else if (now === 'cut') {
    server.once('data', (chunk: Buffer) => client.end(chunk.subarray(0, chunk.length / 2)));
    server.on('close', () => {
      client.destroySoon();
    });
  } else carry(server, client, weather);
}
