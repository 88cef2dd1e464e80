import { endpoints } from '../../shared/api/endpoints.ts';
import { notFound } from '../errors.ts';
import { definitionStarts, definitionWorkbook, readDefinitionFile } from '../forms/definition-workbook.ts';
import { findVisibleForm, listForms } from '../forms/visible-forms.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { controllersOnly, mayReadDefinition } from './policies.ts';
import { defineDownload, defineRoute, defineUpload } from './route.ts';

export function formRoutes({ forms, now }: Pick<ReportParts, 'forms' | 'now'>) {
  return {
    listForms: defineRoute(endpoints.listForms, controllersOnly, ({ actor, query }) =>
      Promise.resolve({ forms: listForms(forms, actor, query.language) }),
    ),
    newDefinition: defineDownload(endpoints.newDefinition, controllersOnly, ({ query }) =>
      definitionWorkbook(definitionStarts[query.start], query.language, now()),
    ),
    formDefinition: defineDownload(
      endpoints.formDefinition,
      mayReadDefinition(forms),
      ({ actor, params, query }) => {
        const known = findVisibleForm(forms, actor, params.form, query.version);
        if (known === undefined) throw notFound();
        return definitionWorkbook(known.form, query.language, now());
      },
    ),
    checkForm: defineUpload(endpoints.checkForm, controllersOnly, ({ body, query }) =>
      readDefinitionFile(body, query.language),
    ),
  };
}
