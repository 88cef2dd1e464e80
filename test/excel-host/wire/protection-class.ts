import { accessDenied, invalidArgument } from '../model/host-error.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { type ProtectionOptions, strictProtection, type Worksheet } from '../model/worksheet.ts';
import { type HostClass, readOnly } from './host-object.ts';

export interface SheetOfModel {
  readonly model: WorkbookModel;
  readonly sheet: Worksheet;
}

function optionsFrom(given: unknown): ProtectionOptions {
  if (given === null || given === undefined) return strictProtection;
  if (typeof given !== 'object') throw invalidArgument('The options of protect() are an object.');
  for (const [name, value] of Object.entries(given as Readonly<Record<string, unknown>>)) {
    if (!(name in strictProtection)) throw invalidArgument(`There is no protection option ${name}.`);
    if (value === null) throw invalidArgument(`The protection option ${name} cannot be null.`);
  }
  return { ...strictProtection, ...given };
}

/** Since June 2026, protecting twice and unprotecting the unprotected fail with AccessDenied (office-js #6784). */
function protect({ model, sheet }: SheetOfModel, options: unknown, password: unknown): void {
  if (sheet.protection) throw accessDenied('protect()');
  sheet.protection = optionsFrom(options);
  sheet.password = typeof password === 'string' ? password : null;
  model.forgetUndo();
}

function unprotect({ model, sheet }: SheetOfModel, password: unknown): void {
  if (!sheet.protection) throw accessDenied('unprotect() of a sheet that is not protected');
  if (sheet.password !== null && sheet.password !== password)
    throw accessDenied('unprotect() with that password');
  sheet.protection = null;
  sheet.password = null;
  model.forgetUndo();
}

export const protectionClass: HostClass<SheetOfModel> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: readOnly(({ sheet }) => sheet.protection !== null),
    Options: readOnly(({ sheet }) => sheet.protection),
  },
  methods: { Protect: protect, Unprotect: unprotect },
};
