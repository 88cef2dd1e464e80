import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Text } from '../../shared/language.ts';
import { Refusal } from '../errors.ts';

/** The form has no column with the roles that the layout shows. */
export function layoutNeedsRoles(form: FormDefinition, layout: keyof typeof needed): Refusal {
  const { nb, nn, en } = needed[layout];
  return new Refusal(422, 'LAYOUT_NEEDS_ROLES', {
    title: {
      nb: 'Skjemaet kan ikke vises slik',
      nn: 'Skjemaet kan ikkje visast slik',
      en: 'The form cannot be shown so',
    },
    detail: {
      nb: `«${form.title.nb}» har ${nb}. Enten gi kolonnene de rollene i en ny versjon av skjemaet, eller last ned hele samletabellen (consolidation).`,
      nn: `«${form.title.nn}» har ${nn}. Anten gi kolonnane dei rollene i ein ny versjon av skjemaet, eller last ned heile samletabellen (consolidation).`,
      en: `«${form.title.en}» has ${en}. Either give the columns those roles in a new version of the form, or download the whole consolidation.`,
    },
  });
}

const needed = {
  'annual-report-list': {
    nb: 'ikke noe ark med både en kolonne med rollen Tittel og en med rollen Beløp, så det kan ikke listes',
    nn: 'ikkje noko ark med både ein kolonne med rolla Tittel og ein med rolla Beløp, så det kan ikkje listast',
    en: 'no sheet with both a column of the role Title and one of the role Amount, so it cannot be listed',
  },
  'assessment-overview': {
    nb: 'ingen kolonne med rollen Vurdering og en liste å velge fra, så det finnes ingen vurderinger å vise',
    nn: 'ingen kolonne med rolla Vurdering og ei liste å velje frå, så det finst ingen vurderingar å vise',
    en: 'no column of the role Assessment with a list to choose from, so there are no assessments to show',
  },
} satisfies Readonly<Record<string, Text>>;
