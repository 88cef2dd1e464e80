import { describe, expect, it } from 'vitest';
import { layOutExport } from '../../../server/exports/layouts.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { layoutIds, layoutsOf } from '../../../shared/workbook/layouts-of-form.ts';
import { aConsolidation } from '../../builders/a-consolidation.ts';

/** Titles on one sheet and amounts on another. */
const apart: FormDefinition = {
  ...grantProjects,
  sheets: grantProjects.sheets.flatMap((sheet) => [
    { ...sheet, columns: sheet.columns.filter(({ role }) => role !== 'amount') },
    { ...sheet, id: `${sheet.id}2`, columns: sheet.columns.filter(({ role }) => role === 'amount') },
  ]),
};

describe('the layouts that a form can be published in', () => {
  it('are those that it has the roles for, on one sheet', () => {
    expect(layoutsOf(grantProjects)).toEqual(['annual-report-list', 'consolidation']);
    expect(layoutsOf(apart)).toEqual(['consolidation']);
  });

  it.each([...forms, apart].map((form) => [form.id, form] as const))(
    'are for %s the ones that can be made, and no others',
    (...[, form]) => {
      const made = layoutIds.filter((layout) => {
        try {
          return layOutExport(layout, form, aConsolidation(form, []), 'nb').plan.sheets.length > 0;
        } catch (error) {
          expect(error).toMatchObject({ status: 422, code: 'LAYOUT_NEEDS_ROLES' });
          return false;
        }
      });
      expect(made).toEqual(layoutsOf(form));
    },
  );
});
