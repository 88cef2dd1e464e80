import { endpoints } from '../../shared/api/endpoints.ts';
import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import { notFound } from '../errors.ts';
import { readDefinitionFile } from '../forms/definition-workbook.ts';
import { moveRound, versionOf } from '../forms/move-round.ts';
import { rehearseForm, rehearseRounds } from '../forms/rehearse-form.ts';
import { assertMayMakeForms, releaseForm } from '../forms/release-form.ts';
import { findReachingForm } from '../forms/visible-forms.ts';
import { pokeOf } from '../reports/pokes.ts';
import type { AppParts } from './parts.ts';
import { mayDoWithRound, signedIn } from './policies.ts';
import { defineRoute, defineUpload } from './route.ts';

export function formVersionRoutes(parts: AppParts) {
  const mayFollow = mayDoWithRound(parts.store, 'followRound');
  return {
    formVersion: defineRoute(endpoints.formVersion, signedIn, ({ actor, params }) => {
      const { organisations } = parts.registers;
      const form = findReachingForm(parts.forms, organisations, actor, params.form, params.version);
      if (form === undefined) throw notFound();
      return Promise.resolve({ form });
    }),
    rehearseForm: defineUpload(endpoints.rehearseForm, signedIn, async ({ actor, query, body }) => {
      const { commissioner, language } = query;
      assertMayMakeForms(actor, commissioner);
      const { form, findings } = await readDefinitionFile(body, language);
      if (form === null) return { findings, rehearsal: null };
      const to = { formVersion: form.version, ruleSet: newestRuleSet };
      return { findings, rehearsal: await rehearseForm(parts, form, to, commissioner, language) };
    }),
    releaseForm: defineUpload(endpoints.releaseForm, signedIn, async ({ actor, query, body }) => {
      const { commissioner, language } = query;
      assertMayMakeForms(actor, commissioner);
      const { form, findings } = await readDefinitionFile(body, language);
      if (form === null) return { findings, released: null };
      return { findings, released: await releaseForm(parts, actor, form, commissioner) };
    }),
    rehearseRound: defineRoute(endpoints.rehearseRound, mayFollow, ({ resource, query }) => {
      const { formVersion, language } = query;
      const to = { formVersion, ruleSet: newestRuleSet };
      return rehearseRounds(parts, versionOf(parts, resource, to), to, [resource], language);
    }),
    moveRound: defineRoute(endpoints.moveRound, mayFollow, async ({ actor, resource, query, body }) => {
      const answer = await moveRound(parts, actor, resource, body, query.language);
      for (const report of await parts.store.listReports({ round: resource.id })) {
        parts.pokes.tell(report.id, pokeOf(report));
      }
      return answer;
    }),
  };
}
