import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { parseConnectionUrl } from '../../../../server/database/mssql/connection-url.ts';

/** Stands between the store and its server, and can fail as networks do. Needs a connection that is not encrypted. */
export interface TdsProxy {
  readonly url: string;
  /** The next so many commits reach the server; their answers never come back. */
  loseCommits: number;
  /** Nobody gets through, and whoever was connected is cut off. */
  readonly cut: () => void;
  /** Everybody gets through, and nothing is passed on in either direction. */
  readonly swallow: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

export async function startTdsProxy(address: string): Promise<TdsProxy> {
  const { server: host, port } = parseConnectionUrl(address);
  const open = new Set<Socket>();
  let isCut = false;
  let isSilent = false;
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const database = connect(port, host);
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
    database.on('data', (packet) => {
      if (!isSilent) client.write(packet);
    });
    client.on('data', (packet) => {
      if (isSilent) return;
      if (isCommit(packet) && proxy.loseCommits > 0) {
        proxy.loseCommits -= 1;
        database.removeAllListeners('data');
        database.once('data', () => client.destroy());
      }
      database.write(packet);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const proxy: TdsProxy = {
    url: url.href,
    loseCommits: 0,
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    swallow: () => {
      isSilent = true;
    },
    mend: () => {
      isCut = false;
      isSilent = false;
    },
    close: async () => {
      proxy.cut();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

/** MS-TDS 2.2.6.9: a transaction manager request (type 14), its headers by their length, then 7 for a commit. */
function isCommit(packet: Buffer): boolean {
  if (packet[0] !== 14 || packet.length < 12) return false;
  const afterHeaders = 8 + packet.readUInt32LE(8);
  return packet.length >= afterHeaders + 2 && packet.readUInt16LE(afterHeaders) === 7;
}
