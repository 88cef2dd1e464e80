import { operation as operationSchema } from '../../shared/api/schemas.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { unusableValues } from './refuse-workbook.ts';

/** A file can hold what no client may send, such as a number of 300 digits. Throws `Refusal` with every such cell. */
export function assertUsable(operations: readonly Operation[], reading: GridReading): void {
  const unusable = operations.filter((operation) => !operationSchema.safeParse(operation).success);
  if (unusable.length > 0) throw unusableValues(unusable.map((operation) => placeOf(operation, reading)));
}

function placeOf(operation: Operation, { places }: GridReading) {
  if (operation.kind === 'resolve') return { sheet: '', cell: '' };
  const place = places[operation.sheet];
  const letters = operation.kind === 'set' ? (place?.columns[operation.column] ?? 'A') : 'A';
  return {
    sheet: place?.sheetName ?? operation.sheet,
    cell: `${letters}${place?.rows[operation.row] ?? ''}`,
  };
}
