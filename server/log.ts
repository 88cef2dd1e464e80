import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Where the server writes what happens. */
export type Log = Logger;

type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

/** One JSON line per event. Figures, tokens and names are never handed to it; what could still hold one is removed. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.authorization', '*.headers', '*.body', 'err.input'], remove: true },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
