import type { ChildProcess } from 'node:child_process';
import { createSlots } from '../apart/slots.ts';
import { startChild } from '../apart/start-child.ts';
import { defaultLimits } from './limits.ts';
import type { WorkbookLimits } from './limits.ts';
import type { RawWorkbook } from './raw-workbook.ts';
import { createAssembly } from './reader-message.ts';
import type { ReaderMessage, ReaderRequest } from './reader-message.ts';
import { WorkbookRefused } from './refusal.ts';

const childFile = new URL('./reader-child.ts', import.meta.url);

/** Two at a time: thirty uploads in one minute must leave the machine to those who type. */
const inSlot = createSlots(2);

/**
 * Reads an .xlsx file in a process of its own, with its own memory and a time limit: whatever the file does to its
 * reader, the server goes on. Throws `WorkbookRefused`; any other error means that no process could be started.
 */
export function readWorkbookInChild(
  bytes: Uint8Array,
  limits: WorkbookLimits = defaultLimits,
): Promise<RawWorkbook> {
  if (bytes.byteLength > limits.zippedBytes) return Promise.reject(new WorkbookRefused('FILE_TOO_LARGE'));
  return inSlot(() => answerOf(startChild(childFile, limits.childMegabytes), { bytes, limits }));
}

function answerOf(child: ChildProcess, request: ReaderRequest): Promise<RawWorkbook> {
  const assemble = createAssembly();
  const { promise, resolve, reject } = Promise.withResolvers<RawWorkbook>();
  const timer = setTimeout(() => child.kill('SIGKILL'), request.limits.childMilliseconds);
  child.on('message', (answer) => {
    const message = answer as ReaderMessage;
    if (message.kind === 'refused') reject(new WorkbookRefused(message.code, message.where));
    const workbook = assemble(message);
    if (workbook !== undefined) resolve(workbook);
  });
  child.on('error', reject);
  child.on('close', (code, signal) => {
    clearTimeout(timer);
    const cause = new Error(`The reader ended with ${signal ?? `code ${code}`}.`);
    reject(new WorkbookRefused('READER_STOPPED', {}, { cause }));
  });
  child.send(request, (error) => {
    if (error !== null) child.kill('SIGKILL');
  });
  return promise;
}
