import { connect } from '../connect.ts';
import type { ExcelHost } from '../host.ts';
import { createOfficeStub } from '../office-stub.ts';

/**
 * Runs in the pane's window, right after the real client library and in the same script, so that the pane needs
 * nothing but `<script src="/office.js">`. The workbook lives in the window around it.
 */
const global = globalThis as unknown as Record<string, unknown>;
const { rapportarkHost: host } = window.parent as unknown as { readonly rapportarkHost?: ExcelHost };
if (!host) throw new Error('This Office.js only works inside the page “try without Excel”.');

const { office } = createOfficeStub({ language: host.language });
global['Office'] = Object.create(global['Office'] ?? {}, Object.getOwnPropertyDescriptors(office));
const disconnect = connect(global['OfficeExtension'], host);
window.addEventListener('pagehide', disconnect);
