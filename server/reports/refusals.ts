import type { FieldError } from '../errors.ts';
import { Refusal } from '../errors.ts';
import type { TransitionRefusal } from './store.ts';

export function otherFormVersion(theirs: string, ours: string): Refusal {
  const name = printable(theirs);
  return new Refusal(409, 'TEMPLATE_VERSION', {
    title: {
      nb: 'Annen versjon av malen',
      nn: 'Annan versjon av malen',
      en: 'Another version of the template',
    },
    detail: {
      nb: `Dette er laget for ${name}, mens runden bruker ${ours}. Hent en ny mal og lim inn verdiene der.`,
      nn: `Dette er laga for ${name}, medan runden bruker ${ours}. Hent ein ny mal og lim inn verdiane der.`,
      en: `This was made for ${name}, but the round uses ${ours}. Download a fresh template and paste the values there.`,
    },
  });
}

export function unknownRevision(revision: number): Refusal {
  return new Refusal(
    404,
    'UNKNOWN_REVISION',
    {
      title: { nb: 'Ukjent revisjon', nn: 'Ukjend revisjon', en: 'Unknown revision' },
      detail: {
        nb: `Rapporten er ved revisjon ${revision}.`,
        nn: `Rapporten er ved revisjon ${revision}.`,
        en: `The report is at revision ${revision}.`,
      },
    },
    { facts: { revision } },
  );
}

export function revisionMoved(revision: number): Refusal {
  const words = {
    title: { nb: 'Rapporten er endret', nn: 'Rapporten er endra', en: 'The report has changed' },
    detail: {
      nb: `Rapporten er nå ved revisjon ${revision}. Hent den på nytt og se over før du går videre.`,
      nn: `Rapporten er no ved revisjon ${revision}. Hent han på nytt og sjå over før du går vidare.`,
      en: `The report is now at revision ${revision}. Load it again and look it over before you go on.`,
    },
  };
  return new Refusal(412, 'REVISION_MOVED', words, { facts: { revision } });
}

/** What storage refuses inside the transaction is refused in the same words as before it. */
export function refuseTransition(refusal: TransitionRefusal, commissioner: string): Refusal {
  switch (refusal.code) {
    case 'STATE':
      return illegalTransition();
    case 'REASON_REQUIRED':
      return reasonRequired();
    case 'FOUR_EYES':
      return ownApproval();
    case 'SECOND_PERSON':
      return secondPersonNeeded(commissioner);
    case 'KEY_REUSED':
      return keyReused();
    case 'OPEN_CONFLICTS':
      return notReadyToSubmit({ errors: 0, unexplained: 0, conflicts: refusal.count, fields: [] });
  }
}

export function illegalTransition(): Refusal {
  return new Refusal(409, 'ILLEGAL_TRANSITION', {
    title: { nb: 'Ikke mulig nå', nn: 'Ikkje mogleg no', en: 'Not possible now' },
    detail: {
      nb: 'Rapporten er i en tilstand der dette ikke kan gjøres. Hent den på nytt for å se hvor den står.',
      nn: 'Rapporten er i ein tilstand der dette ikkje kan gjerast. Hent han på nytt for å sjå kvar han står.',
      en: 'The report is in a state where this cannot be done. Load it again to see where it stands.',
    },
  });
}

export function ownApproval(): Refusal {
  return new Refusal(403, 'OWN_APPROVAL', {
    title: { nb: 'Krever en annen person', nn: 'Krev ein annan person', en: 'Needs another person' },
    detail: {
      nb: 'Den som sendte inn rapporten, kan ikke godkjenne den selv.',
      nn: 'Den som sende inn rapporten, kan ikkje godkjenne han sjølv.',
      en: 'Whoever submitted the report cannot approve it.',
    },
  });
}

export function secondPersonNeeded(commissioner: string): Refusal {
  return new Refusal(403, 'SECOND_PERSON', {
    title: { nb: 'Krever en annen person', nn: 'Krev ein annan person', en: 'Needs another person' },
    detail: {
      nb: `To må til for å gjenåpne en rapport: Én controller ber om det, og en annen controller i ${commissioner} må bekrefte.`,
      nn: `To må til for å opne ein rapport igjen: Éin controller ber om det, og ein annan controller i ${commissioner} må stadfeste.`,
      en: `It takes two to reopen a report: one controller asks for it, and another controller of ${commissioner} must confirm.`,
    },
  });
}

export function keyReused(): Refusal {
  return new Refusal(422, 'IDEMPOTENCY_KEY_REUSED', {
    title: { nb: 'Nøkkelen er brukt før', nn: 'Nøkkelen er brukt før', en: 'The key has been used before' },
    detail: {
      nb: 'Det du først ba om, er gjort. Nå ba du om noe annet under samme nøkkel. Se hvor rapporten står før du prøver igjen.',
      nn: 'Det du først bad om, er gjort. No bad du om noko anna under same nøkkel. Sjå kvar rapporten står før du prøver igjen.',
      en: 'What you first asked for has been done. Now you asked for something else under the same key. See where the report stands before you try again.',
    },
  });
}

export function roundClosed(): Refusal {
  return new Refusal(409, 'ROUND_CLOSED', {
    title: { nb: 'Runden er stengt', nn: 'Runden er stengd', en: 'The round is closed' },
    detail: {
      nb: 'Runden tar ikke lenger imot rapporter. Ta kontakt med den som bestilte den.',
      nn: 'Runden tek ikkje lenger imot rapportar. Ta kontakt med den som bestilte han.',
      en: 'The round no longer takes reports. Contact whoever commissioned it.',
    },
  });
}

export function reasonRequired(): Refusal {
  const words = {
    title: { nb: 'Begrunnelse mangler', nn: 'Grunngiving manglar', en: 'Reason missing' },
    detail: {
      nb: 'Skriv hvorfor, slik at mottakeren vet hva som skal rettes.',
      nn: 'Skriv kvifor, slik at mottakaren veit kva som skal rettast.',
      en: 'Write why, so that the recipient knows what to correct.',
    },
  };
  return new Refusal(422, 'REASON_REQUIRED', words, {
    fields: [{ pointer: '/body/reason', message: words.detail }],
  });
}

export interface Hindrances {
  readonly errors: number;
  readonly unexplained: number;
  readonly conflicts: number;
  readonly fields: readonly FieldError[];
}

/** Says everything that stands in the way at once, so that nobody sends three times to learn it. */
export function notReadyToSubmit({ errors, unexplained, conflicts, fields }: Hindrances): Refusal {
  return new Refusal(
    422,
    'NOT_READY',
    {
      title: { nb: 'Kan ikke sendes ennå', nn: 'Kan ikkje sendast enno', en: 'Cannot be submitted yet' },
      detail: {
        nb: `Feil som må rettes: ${errors}. Advarsler som må forklares: ${unexplained}. Åpne konflikter: ${conflicts}.`,
        nn: `Feil som må rettast: ${errors}. Åtvaringar som må forklarast: ${unexplained}. Opne konfliktar: ${conflicts}.`,
        en: `Errors to correct: ${errors}. Warnings to explain: ${unexplained}. Open conflicts: ${conflicts}.`,
      },
    },
    { fields },
  );
}

/** Text from a file or a request, shortened before it is shown. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, 60);
}
