import { assignments } from './ready-made/assignments.ts';
import { assignmentsStatus } from './ready-made/assignments-status.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from './definition.ts';
import { deliverables } from './ready-made/deliverables.ts';
import { grantProjects } from './ready-made/grant-projects.ts';
import { intensiveCapacity } from './ready-made/intensive-capacity.ts';
import { projectX } from './ready-made/project-x.ts';
import { readmissions } from './ready-made/readmissions.ts';
import { appropriations } from './ready-made/appropriations.ts';
import { efficiency } from './ready-made/efficiency.ts';
import { equipmentAndAi } from './ready-made/equipment-and-ai.ts';
import { hiredStaff } from './ready-made/hired-staff.ts';
import { investments } from './ready-made/investments.ts';
import { samiInterpreting } from './ready-made/sami-interpreting.ts';
import { workforce } from './ready-made/workforce.ts';
import { bedCapacity } from './ready-made/bed-capacity.ts';
import { clinicalStudies } from './ready-made/clinical-studies.ts';
import { indicators } from './ready-made/indicators.ts';
import { sickLeave } from './ready-made/sick-leave.ts';
import { waitingTimes } from './ready-made/waiting-times.ts';

/** Every ready-made form. A round pins id and version. */
export const forms: readonly FormDefinition[] = [
  grantProjects,
  assignmentsStatus,
  readmissions,
  intensiveCapacity,
  assignments,
  deliverables,
  projectX,
  appropriations,
  efficiency,
  equipmentAndAi,
  hiredStaff,
  investments,
  samiInterpreting,
  workforce,
  waitingTimes,
  indicators,
  bedCapacity,
  sickLeave,
  clinicalStudies,
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
