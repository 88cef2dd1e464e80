import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { connect } from './connect.ts';
import type { ExcelHost } from './host.ts';
import { createOfficeStub, type OfficeRecord } from './office-stub.ts';

export interface Installed {
  /** What was asked of `Office` itself: ribbon, start-up behaviour, actions. */
  readonly office: () => OfficeRecord;
  readonly uninstall: () => void;
}

const libraryFile = 'dist/excel-web-16.00.debug.js';

/** What the library touches while it loads; a jsdom test has the real ones. */
const loadingStubs: Readonly<Record<string, unknown>> = {
  document: { getElementsByTagName: () => [], head: {} },
  location: { href: 'http://localhost/', search: '', hash: '' },
};

const globals = globalThis as unknown as Record<string, unknown>;

/** Runs in this very realm: the library tells plain objects by their prototype. */
function loadLibrary(): void {
  if ('OfficeExtension' in globals) return;
  // It stays: the library looks for the supported requirement sets at `window.Office`.
  globals['window'] ??= globalThis;
  const missing = Object.keys(loadingStubs).filter((name) => !(name in globals));
  for (const name of missing) globals[name] = loadingStubs[name];
  const require = createRequire(import.meta.url);
  const path = require.resolve(`@microsoft/office-js/${libraryFile}`);
  vm.runInThisContext(readFileSync(path, 'utf8'), { filename: libraryFile });
  for (const name of missing) Reflect.deleteProperty(globals, name);
}

let current: (() => void) | null = null;
let libraryOffice: object | null = null;

/**
 * Makes `Excel`, `OfficeExtension` and `Office` globals that work on this host. The library is loaded once per
 * process; installing another host takes the former off.
 */
export function installInNode(host: ExcelHost, options: { readonly excelApi?: string } = {}): Installed {
  current?.();
  loadLibrary();
  const stub = createOfficeStub({ language: host.language, ...options });
  // Inherits the library's enumerations; its own `context` is a getter that an assignment would not pass.
  libraryOffice ??= globals['Office'] as object;
  globals['Office'] = Object.create(libraryOffice, Object.getOwnPropertyDescriptors(stub.office)) as object;
  const disconnect = connect(globals['OfficeExtension'], host);
  const uninstall = () => {
    disconnect();
    if (current === uninstall) current = null;
  };
  current = uninstall;
  return { office: stub.record, uninstall };
}
