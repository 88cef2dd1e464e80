// Runs in the child process that `calculate` starts: one request, one answer, end.
import { calculations } from './calculations.ts';
import type { CalculationRequest } from './calculations.ts';

process.once('message', (message) => {
  const { name, input } = message as CalculationRequest;
  process.send?.(calculations[name](input), () => {
    process.disconnect();
  });
});
