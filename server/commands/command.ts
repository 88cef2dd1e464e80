import type { ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, unknown>>;

export interface Command {
  /** After the command's name, as `--help` shows it. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  /** How many words besides options. */
  readonly words: number;
  /** When some of them can be left out. */
  readonly fewestWords?: number;
  /** 0 all well, 1 something in the data is wrong. What cannot be done at all is thrown as `CommandRefused`. */
  readonly run: (values: Values, words: readonly string[]) => Promise<number>;
}

/** Ends the command with exit code 2: the call is wrong, a file is refused, something does not exist. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The value of an option that must be given. */
export function required(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new CommandRefused('USAGE', `--${name} is needed.`);
  return value;
}

export function optional(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

const string = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
export const option = { string, flag } as const;
