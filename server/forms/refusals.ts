import { Refusal } from '../errors.ts';

export function unknownVersion(): Refusal {
  return new Refusal(422, 'UNKNOWN_VERSION', {
    title: { nb: 'Ukjent versjon', nn: 'Ukjend versjon', en: 'Unknown version' },
    detail: {
      nb: 'Skjemaet finnes ikke i denne versjonen. Velg en som er frigitt.',
      nn: 'Skjemaet finst ikkje i denne versjonen. Vel ein som er frigjeven.',
      en: 'The form has no such version. Choose one that is released.',
    },
  });
}

export function versionTaken(version: string): Refusal {
  return new Refusal(409, 'VERSION_TAKEN', {
    title: {
      nb: 'Versjonen finnes fra før',
      nn: 'Versjonen finst frå før',
      en: 'The version exists already',
    },
    detail: {
      nb: `Skjemaet er alt frigitt i versjon ${version}, og en versjon endres aldri. Skriv et nytt versjonsnummer på arket Skjema og last opp på nytt.`,
      nn: `Skjemaet er alt frigjeve i versjon ${version}, og ein versjon blir aldri endra. Skriv eit nytt versjonsnummer på arket Skjema og last opp på nytt.`,
      en: `The form is released as version ${version} already, and a version never changes. Write a new version number on the sheet Form and upload again.`,
    },
  });
}

export function roundHasMoved(): Refusal {
  return new Refusal(409, 'ROUND_MOVED', {
    title: { nb: 'Runden er endret', nn: 'Runden er endra', en: 'The round has changed' },
    detail: {
      nb: 'Noen andre har byttet versjon i runden. Hent den på nytt og se over før du går videre.',
      nn: 'Nokon andre har bytt versjon i runden. Hent han på nytt og sjå over før du går vidare.',
      en: 'Somebody else has changed the version of the round. Load it again and look it over before you go on.',
    },
  });
}

export function deliveredInRound(names: readonly string[]): Refusal {
  const list = names.join(', ');
  return new Refusal(409, 'REPORTS_DELIVERED', {
    title: { nb: 'Noen har levert', nn: 'Nokon har levert', en: 'Some have delivered' },
    detail: {
      nb: `Runden kan ikke bytte versjon mens rapporter er levert: ${list}. Returner dem først, eller la runden gå ut med den versjonen den har.`,
      nn: `Runden kan ikkje byte versjon medan rapportar er leverte: ${list}. Returner dei først, eller lat runden gå ut med den versjonen han har.`,
      en: `The round cannot change version while reports are delivered: ${list}. Return them first, or let the round end with the version it has.`,
    },
  });
}
