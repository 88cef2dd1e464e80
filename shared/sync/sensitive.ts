import type { CellValue } from '../value.ts';
import type { Operation } from './operation.ts';

/** Whether a text holds what must not be stored, such as a person number. */
export type IsSensitive = (text: string) => boolean;

export function isSensitiveOperation(operation: Operation, isSensitive: IsSensitive): boolean {
  return 'value' in operation && textsOf(operation.value).some(isSensitive);
}

/** What is kept of an operation whose value must not be. */
export function withoutValue(operation: Operation): Operation {
  return 'value' in operation ? { ...operation, value: null } : operation;
}

function textsOf(value: CellValue): readonly string[] {
  if (value === null || value.t === 'b' || value.t === 'd') return [];
  return value.t === 'l' ? value.v : [value.v];
}
