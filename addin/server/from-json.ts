import { Intercepted } from './problems.ts';

/** Our server answers JSON wherever it is read here: what is none comes from somebody between us and it. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Intercepted('The answer is not JSON.', { cause });
  }
}
