import { UnexpectedAnswer } from './problems.ts';

export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedAnswer('The answer is not JSON.', { cause });
  }
}
