// Runs in the child process that `calculate` starts: one request, one answer, end.
import { calculations } from './calculations.ts';
import type { CalculationAnswer, CalculationName, CalculationRequest } from './calculations.ts';

process.once('message', (message) => {
  process.send?.(answer(message as CalculationRequest), () => {
    process.disconnect();
  });
});

function answer({ name, input }: CalculationRequest): CalculationAnswer<CalculationName> {
  try {
    return { result: calculations[name](input) };
  } catch (error) {
    return { crash: whereOf(error) };
  }
}

/** Without its message, which can quote what a cell holds: no figure goes into a log. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [error.name, ...frames].join('\n');
}
