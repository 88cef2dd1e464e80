import type { ReportContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';

/** One empty line on each sheet, so that sheets of fixed rows have something to fill in. */
export function oneLineEach({ sheets }: FormDefinition): ReportContent {
  const rows = [{ id: 'line-1', line: 1, cells: {} }];
  return { sheets: Object.fromEntries(sheets.map(({ id }) => [id, { rows }])) };
}
