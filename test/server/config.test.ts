import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig, WrongSettings } from '../../server/config.ts';
import { settings } from '../../server/settings.ts';

const entra = {
  TOKEN_TENANTS: '11111111-1111-4111-8111-111111111111, 22222222-2222-4222-8222-222222222222',
  TOKEN_AUDIENCE: 'api',
  TOKEN_SCOPE: 'reports.access',
  TOKEN_CLIENTS: 'pane',
  PANE_CLIENT_ID: 'pane',
};

function faultsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof WrongSettings) return error.faults;
    throw error;
  }
}

it('is production with everything closed unless told otherwise', () => {
  expect(readConfig(entra)).toMatchObject({
    NODE_ENV: 'production',
    SIGN_IN: 'entra',
    HOST: '127.0.0.1',
    PORT: 3000,
    TRUSTED_PROXIES: 0,
    TOKEN_TENANTS: ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'],
  });
});

it('lists all that is wrong at once', () => {
  const faults = faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', TRUSTED_PROXIES: 'true', TOKEN_TENANTS: '' });
  const names = faults.map((fault) => fault.split(':')[0]);
  expect(names.toSorted()).toEqual([
    'LOG_LEVEL',
    'PANE_CLIENT_ID',
    'PORT',
    'TOKEN_AUDIENCE',
    'TOKEN_CLIENTS',
    'TOKEN_SCOPE',
    'TOKEN_TENANTS',
    'TRUSTED_PROXIES',
  ]);
});

it('lets nobody be anybody in production', () => {
  expect(faultsOf({ SIGN_IN: 'development' })).toEqual([expect.stringContaining('NODE_ENV=development')]);
  expect(faultsOf({ SIGN_IN: 'development', NODE_ENV: 'production' })).toHaveLength(1);
  expect(faultsOf({ SIGN_IN: 'development', NODE_ENV: 'development' })).toEqual([]);
});

it('the example names every setting with what it is for, and nothing else', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^# (.+)\n(?:# )?([A-Z_]+)=/gm)].map(([, text, name]) => [name, text]);
  const known = Object.entries(settings).map(([name, { description }]) => [name, description]);
  expect(named).toEqual(known);
});

it('the example shows the values that hold when nothing is set', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const shown = Object.fromEntries(
    [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  expect(readConfig({ ...entra, ...shown })).toEqual(readConfig(entra));
});
