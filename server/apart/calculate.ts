import { tooComplex } from './refusals.ts';
import type { CalculationName, CalculationRequest, Calculations } from './calculations.ts';
import { createSlots } from './slots.ts';
import { startChild } from './start-child.ts';

interface CalculationLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}
const defaultLimits: CalculationLimits = { milliseconds: 15_000, megabytes: 256 };

/** Two at a time, as files are read. */
const inSlot = createSlots(2);

/** Works something out in a process of its own, so that others are answered meanwhile. Throws `Refusal` when it takes too long. */
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
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  child.on('message', (answer) => {
    resolve(answer as ReturnType<Calculations[Name]>);
  });
  child.on('error', reject);
  child.on('close', (code, signal) => {
    clearTimeout(timer);
    reject(tooComplex(new Error(`The calculation ended with ${signal ?? `code ${String(code)}`}.`)));
  });
  const request: CalculationRequest = { name, input };
  child.send(request, (error) => {
    if (error !== null) child.kill('SIGKILL');
  });
  return promise;
}
