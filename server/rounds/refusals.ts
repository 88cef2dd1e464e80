import type { FieldError } from '../errors.ts';
import { Refusal } from '../errors.ts';

export function unknownForm(): Refusal {
  const words = {
    title: { nb: 'Ukjent skjema', nn: 'Ukjent skjema', en: 'Unknown form' },
    detail: {
      nb: 'Det finnes ikke noe skjema med denne id-en.',
      nn: 'Det finst ikkje noko skjema med denne id-en.',
      en: 'There is no form with this id.',
    },
  };
  return new Refusal(422, 'UNKNOWN_FORM', words, {
    fields: [{ pointer: '/body/form', message: words.detail }],
  });
}

export function roundKeyReused(): Refusal {
  return new Refusal(422, 'IDEMPOTENCY_KEY_REUSED', {
    title: { nb: 'Runden er alt åpnet', nn: 'Runden er alt opna', en: 'The round is open already' },
    detail: {
      nb: 'Runden du først ba om, er åpnet med andre opplysninger enn disse. Se den i listen over runder før du åpner en til.',
      nn: 'Runden du først bad om, er opna med andre opplysningar enn desse. Sjå han i lista over rundar før du opnar ein til.',
      en: 'The round that you first asked for has been opened with other details than these. See it in the list of rounds before you open another.',
    },
  });
}

/** Its rows are the reporters' own, so there is nothing to lay in. */
export function noFixedRows(): Refusal {
  return new Refusal(422, 'NO_FIXED_ROWS', {
    title: { nb: 'Ingen linjer å legge inn', nn: 'Ingen linjer å leggje inn', en: 'No lines to lay in' },
    detail: {
      nb: 'I dette skjemaet legger den som rapporterer til linjene selv. Åpne runden uten tabell.',
      nn: 'I dette skjemaet legg den som rapporterer til linjene sjølv. Opne runden utan tabell.',
      en: 'In this form whoever reports adds the lines. Open the round without a table.',
    },
  });
}

export function notThisRound(fields: readonly FieldError[]): Refusal {
  const words = {
    title: { nb: 'Runden kan ikke åpnes', nn: 'Runden kan ikkje opnast', en: 'The round cannot be opened' },
    detail: {
      nb: `Noe må rettes først (${fields.length}). Ingenting er opprettet.`,
      nn: `Noko må rettast først (${fields.length}). Ingenting er oppretta.`,
      en: `Something must be corrected first (${fields.length}). Nothing has been created.`,
    },
  };
  return new Refusal(422, 'ROUND_FAULTS', words, { fields });
}
