import { assignmentsStatus } from './assignments-status.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from './definition.ts';
import { grantProjects } from './grant-projects.ts';
import { intensiveCapacity } from './intensive-capacity.ts';
import { readmissions } from './readmissions.ts';

/** Every ready-made form. A round pins id and version. */
export const forms: readonly FormDefinition[] = [
  grantProjects,
  assignmentsStatus,
  readmissions,
  intensiveCapacity,
];

export function findForm(id: string, version?: string): FormDefinition | undefined {
  return forms.find((form) => form.id === id && (version === undefined || form.version === version));
}

export function findSheet(form: FormDefinition, sheet: string): SheetDefinition | undefined {
  return form.sheets.find((candidate) => candidate.id === sheet);
}

export function findColumn(
  form: FormDefinition,
  sheet: string,
  column: string,
): ColumnDefinition | undefined {
  return findSheet(form, sheet)?.columns.find((candidate) => candidate.id === column);
}
