import { expect, it } from 'vitest';
import { parseConnectionUrl } from '../../../../server/database/mssql/connection-url.ts';

it('reads an address, with signs in it that an address has uses for', () => {
  expect(
    parseConnectionUrl(
      'mssql://app%40region:p%2Fs%3A%23word@db.example.no:14330/reports%20test?encrypt=false',
    ),
  ).toEqual({
    scheme: 'mssql:',
    server: 'db.example.no',
    port: 14_330,
    user: 'app@region',
    password: 'p/s:#word',
    database: 'reports test',
    options: { encrypt: false, trustServerCertificate: false },
  });
});

it('encrypts, trusts no certificate that nobody vouches for, and uses the usual port unless told', () => {
  const { port, options } = parseConnectionUrl('mssql://app:secret@[::1]/reports');
  expect({ port, options }).toEqual({
    port: 1433,
    options: { encrypt: true, trustServerCertificate: false },
  });
  expect(parseConnectionUrl('mssql://app:secret@[::1]/reports').server).toBe('::1');
});

it.each([
  ['scheme', 'postgres://app:hush-hush@host/reports'],
  ['it is no address', 'Server=host;Password=hush-hush'],
  ['it is no address', 'mssql://app:hush-hush%@host/reports'],
  ['password', 'mssql://app@host/reports'],
  ['database', 'mssql://app:hush-hush@host'],
  ['encrypt', 'mssql://app:hush-hush@host/reports?encrypt=hush-hush'],
  ['pasword', 'mssql://app:hush-hush@host/reports?pasword=hush-hush'],
])('says that %s is wrong in %s, and does not repeat what may be secret', (fault, address) => {
  const message = messageOf(() => parseConnectionUrl(address));
  expect(message).toContain(fault);
  expect(message).not.toContain('hush-hush');
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  return 'nothing was wrong';
}
