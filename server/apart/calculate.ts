import { tooComplex } from './refusals.ts';
import type { CalculationAnswer, CalculationName, CalculationRequest, Calculations } from './calculations.ts';
import { createSlots } from './slots.ts';
import { startChild } from './start-child.ts';

interface CalculationLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}
const defaultLimits: CalculationLimits = { milliseconds: 15_000, megabytes: 256 };

/** Two at a time, as files are read. */
const inSlot = createSlots(2);

/**
 * Works something out in a process of its own, so that others are answered meanwhile. Throws `Refusal` when it takes too
 * long or too much memory; any other error is a fault of ours.
 */
export function calculate<Name extends CalculationName>(
  name: Name,
  input: CalculationRequest['input'],
  limits = defaultLimits,
): Promise<ReturnType<Calculations[Name]>> {
  return inSlot(() => answerOf(name, input, limits));
}

function answerOf<Name extends CalculationName>(
  name: Name,
  input: CalculationRequest['input'],
  { milliseconds, megabytes }: CalculationLimits,
): Promise<ReturnType<Calculations[Name]>> {
  const child = startChild(new URL('./calculation-child.ts', import.meta.url), megabytes);
  const { promise, resolve, reject } = Promise.withResolvers<ReturnType<Calculations[Name]>>();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, milliseconds);
  child.on('message', (message) => {
    const answer = message as CalculationAnswer<Name>;
    if ('result' in answer) resolve(answer.result);
    else reject(new Error('The calculation failed.', { cause: crashAt(answer.crash) }));
  });
  child.on('error', reject);
  child.on('close', (code, signal) => {
    clearTimeout(timer);
    const end = new Error(`The calculation ended with ${signal ?? `code ${String(code)}`}.`);
    reject(isLate || isOutOfMemory(code, signal) ? tooComplex(end) : end);
  });
  const request: CalculationRequest = { name, input };
  child.send(request, (error) => {
    if (error === null) return;
    reject(error);
    child.kill('SIGKILL');
  });
  return promise;
}

/** V8 aborts at its heap limit; where there are no signals, as code 134. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || code === 134;
}

function crashAt(stack: string): Error {
  const crash = new Error('In the process of the calculation.');
  crash.stack = stack;
  return crash;
}
