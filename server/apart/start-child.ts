import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * A process of its own for what a stranger's file can make long or large: no environment, no writing, no further
 * processes. A worker thread instead would take the server down with it.
 */
export function startChild(file: URL, megabytes: number): ChildProcess {
  return fork(fileURLToPath(file), [], {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`, '--permission', '--allow-fs-read=*'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
