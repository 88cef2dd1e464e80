// Runs in the child process that `readWorkbookInChild` starts: one file, one answer, end.
import { readWorkbook } from './read-workbook.ts';
import { messagesOf } from './reader-message.ts';
import type { ReaderMessage, ReaderRequest } from './reader-message.ts';
import { WorkbookRefused } from './refusal.ts';

process.once('message', (request) => {
  void answer(request as ReaderRequest).then(() => {
    process.disconnect();
  });
});

async function answer({ bytes, limits }: ReaderRequest): Promise<void> {
  try {
    const workbook = await readWorkbook(bytes, limits);
    for (const message of messagesOf(workbook)) await send(message);
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    await send({ kind: 'refused', code: error.code, where: error.where });
  }
}

function send(message: ReaderMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}
