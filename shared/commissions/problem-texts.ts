import type { Language, Text } from '../language.ts';
import type { TableProblem } from './problem.ts';

/** «Rad 7: hva som er galt. Gjør enten dette, eller det.» */
export function describeProblem(problem: TableProblem, language: Language): string {
  const sentence = sentenceOf(problem)[language];
  return 'row' in problem ? `${rowWord[language]} ${problem.row}: ${sentence}` : sentence;
}

const rowWord: Text = { nb: 'Rad', nn: 'Rad', en: 'Row' };
const oneOf: Text = { nb: 'ett av navnene', nn: 'eitt av namna', en: 'one of the names' };
const quotedList = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

function sentenceOf(problem: TableProblem): Text {
  switch (problem.code) {
    case 'NO_HEADER':
    case 'NO_LINES':
    case 'TOO_MANY_PROBLEMS':
    case 'TOO_MANY_LINES':
      return aboutTable(problem);
    case 'UNKNOWN_HEADING':
      return unknownHeading(problem);
    case 'HEADING_TWICE':
    case 'NO_HEADING_FOR_RECIPIENTS':
      return aboutHeading(problem);
    case 'NO_RECIPIENT':
    case 'EMPTY_LINE':
    case 'SAME_LINE':
    case 'SAME_NUMBER':
      return aboutLine(problem);
    case 'UNKNOWN_RECIPIENT':
    case 'WHICH_RECIPIENT':
    case 'NOT_ABLE':
    case 'ASKED_AND_INFORMED':
    case 'NO_ROOM_FOR_INFORMATION':
      return aboutRecipients(problem);
    case 'NOT_ON_LIST':
    case 'NO_DATE':
    case 'NO_NUMBER':
    case 'TOO_LONG':
    case 'PERSON_NUMBER':
      return aboutValue(problem);
  }
}

type Coded<Code extends TableProblem['code']> = Extract<TableProblem, { code: Code }>;

function aboutTable(problem: Coded<'NO_HEADER' | 'NO_LINES' | 'TOO_MANY_PROBLEMS' | 'TOO_MANY_LINES'>): Text {
  switch (problem.code) {
    case 'NO_HEADER': {
      const headings = quotedList(problem.headings);
      return {
        nb: `Arket har ingen rad med kjente overskrifter. Skriv enten overskriftene ${headings} i øverste rad, eller hent den tomme tabellen og lim inn der.`,
        nn: `Arket har inga rad med kjende overskrifter. Skriv anten overskriftene ${headings} i øvste rad, eller hent den tomme tabellen og lim inn der.`,
        en: `The sheet has no row of known headings. Either write the headings ${headings} in the top row, or fetch the empty table and paste into it.`,
      };
    }
    case 'NO_LINES':
      return {
        nb: 'Det står ingenting under overskriftene. Fyll ut enten én linje eller flere, eller slett arket.',
        nn: 'Det står ingenting under overskriftene. Fyll ut anten éi linje eller fleire, eller slett arket.',
        en: 'There is nothing below the headings. Either fill in one line or more, or delete the sheet.',
      };
    case 'TOO_MANY_PROBLEMS':
      return {
        nb: 'Resten er ikke lest, for det er så mye å rette over. Enten rett det og les på nytt, eller begynn med den tomme tabellen.',
        nn: 'Resten er ikkje lesen, for det er så mykje å rette over. Anten rett det og les på nytt, eller begynn med den tomme tabellen.',
        en: 'The rest has not been read, for there is so much to correct above. Either correct it and read again, or begin with the empty table.',
      };
    case 'TOO_MANY_LINES':
      return {
        nb: `Tabellen har flere enn ${problem.most} linjer. Enten del den på flere runder, eller slett linjer.`,
        nn: `Tabellen har fleire enn ${problem.most} linjer. Anten del han på fleire rundar, eller slett linjer.`,
        en: `The table has more than ${problem.most} lines. Either split it over several rounds, or delete lines.`,
      };
  }
}

function aboutHeading(problem: Coded<'HEADING_TWICE' | 'NO_HEADING_FOR_RECIPIENTS'>): Text {
  switch (problem.code) {
    case 'HEADING_TWICE':
      return {
        nb: `Overskriften «${problem.written}» sier det samme som en til venstre. Enten gi kolonnen et annet navn, eller fjern den.`,
        nn: `Overskrifta «${problem.written}» seier det same som ei til venstre. Anten gi kolonnen eit anna namn, eller fjern han.`,
        en: `The heading «${problem.written}» means the same as one to its left. Either rename the column, or remove it.`,
      };
    case 'NO_HEADING_FOR_RECIPIENTS':
      return {
        nb: `Ingen overskrift sier hvem som skal svare. Enten legg til kolonnen «${problem.heading}», eller gi kolonnen med mottakere det navnet.`,
        nn: `Inga overskrift seier kven som skal svare. Anten legg til kolonnen «${problem.heading}», eller gi kolonnen med mottakarar det namnet.`,
        en: `No heading says who is to answer. Either add the column «${problem.heading}», or give the column of recipients that name.`,
      };
  }
}

function aboutLine(problem: Coded<'NO_RECIPIENT' | 'EMPTY_LINE' | 'SAME_LINE' | 'SAME_NUMBER'>): Text {
  switch (problem.code) {
    case 'NO_RECIPIENT':
      return {
        nb: `Linjen har ingen mottakere. Skriv enten navnene i «${problem.heading}», eller «alle».`,
        nn: `Linja har ingen mottakarar. Skriv anten namna i «${problem.heading}», eller «alle».`,
        en: `The line has no recipients. Either write the names in «${problem.heading}», or «all».`,
      };
    case 'EMPTY_LINE':
      return {
        nb: 'Linjen har mottakere, men ikke noe de skal svare på. Enten fyll ut nummer, tittel eller tekst, eller slett linjen.',
        nn: 'Linja har mottakarar, men ikkje noko dei skal svare på. Anten fyll ut nummer, tittel eller tekst, eller slett linja.',
        en: 'The line has recipients and nothing for them to answer. Either fill in number, title or text, or delete the line.',
      };
    case 'SAME_LINE':
      return {
        nb: `Linjen er lik rad ${problem.other}. Enten endre den, eller slett den ene.`,
        nn: `Linja er lik rad ${problem.other}. Anten endre ho, eller slett den eine.`,
        en: `The line is equal to row ${problem.other}. Either change it, or delete one of them.`,
      };
    case 'SAME_NUMBER':
      return {
        nb: `Linjen har samme nummer som rad ${problem.other}, men en annen tittel. Den legges inn som «${problem.id}». Gi den enten et eget nummer, eller la det stå.`,
        nn: `Linja har same nummer som rad ${problem.other}, men ein annan tittel. Ho blir lagd inn som «${problem.id}». Gi ho anten eit eige nummer, eller la det stå.`,
        en: `The line has the same number as row ${problem.other}, but another title. It is laid in as «${problem.id}». Either give it a number of its own, or leave it so.`,
      };
  }
}

function unknownHeading({ written, suggestion, headings }: Coded<'UNKNOWN_HEADING'>): Text {
  if (suggestion !== null)
    return {
      nb: `Overskriften «${written}» er ikke kjent. Enten skriv «${suggestion}», eller fjern kolonnen.`,
      nn: `Overskrifta «${written}» er ikkje kjend. Anten skriv «${suggestion}», eller fjern kolonnen.`,
      en: `The heading «${written}» is not known. Either write «${suggestion}», or remove the column.`,
    };
  const known = quotedList(headings);
  return {
    nb: `Kolonnen «${written}» blir ikke lest. Enten bruk en av overskriftene ${known}, eller la den stå.`,
    nn: `Kolonnen «${written}» blir ikkje lesen. Anten bruk ei av overskriftene ${known}, eller la han stå.`,
    en: `The column «${written}» is not read. Either use one of the headings ${known}, or let it be.`,
  };
}

function aboutRecipients(
  problem: Coded<
    'UNKNOWN_RECIPIENT' | 'WHICH_RECIPIENT' | 'NOT_ABLE' | 'ASKED_AND_INFORMED' | 'NO_ROOM_FOR_INFORMATION'
  >,
): Text {
  switch (problem.code) {
    case 'UNKNOWN_RECIPIENT': {
      const { written, suggestion, known } = problem;
      const names = quotedList(suggestion === null ? known : [suggestion]);
      const one = (language: Language) => (suggestion === null ? `${oneOf[language]} ` : '');
      return {
        nb: `«${written}» er ikke en kjent mottaker. Enten skriv ${one('nb')}${names}, eller fjern navnet.`,
        nn: `«${written}» er ikkje ein kjend mottakar. Anten skriv ${one('nn')}${names}, eller fjern namnet.`,
        en: `«${written}» is not a known recipient. Either write ${one('en')}${names}, or remove the name.`,
      };
    }
    case 'WHICH_RECIPIENT': {
      const names = quotedList(problem.names);
      return {
        nb: `«${problem.written}» kan være ${names}. Enten skriv hele navnet, eller organisasjonsnummeret.`,
        nn: `«${problem.written}» kan vere ${names}. Anten skriv heile namnet, eller organisasjonsnummeret.`,
        en: `«${problem.written}» can be ${names}. Either write the whole name, or the organisation number.`,
      };
    }
    case 'NOT_ABLE':
      return {
        nb: `«${problem.written}» kan ikke svare på dette skjemaet for ${problem.commissioner}. Enten fjern navnet, eller velg et annet skjema.`,
        nn: `«${problem.written}» kan ikkje svare på dette skjemaet for ${problem.commissioner}. Anten fjern namnet, eller vel eit anna skjema.`,
        en: `«${problem.written}» cannot answer this form for ${problem.commissioner}. Either remove the name, or choose another form.`,
      };
    case 'ASKED_AND_INFORMED':
      return {
        nb: `«${problem.written}» er både mottaker og bare til informasjon. Enten fjern navnet det ene stedet, eller det andre.`,
        nn: `«${problem.written}» er både mottakar og berre til informasjon. Anten fjern namnet den eine staden, eller den andre.`,
        en: `«${problem.written}» is both recipient and for information only. Either remove the name here, or there.`,
      };
    case 'NO_ROOM_FOR_INFORMATION':
      return {
        nb: 'Skjemaet har ikke linjer til informasjon, så ingen får linjen til informasjon. Enten tøm cellen, eller bruk et skjema for oppdrag.',
        nn: 'Skjemaet har ikkje linjer til informasjon, så ingen får linja til informasjon. Anten tøm cella, eller bruk eit skjema for oppdrag.',
        en: 'The form has no lines for information, so nobody is given this one. Either clear the cell, or use a form for assignments.',
      };
  }
}

function aboutValue(
  problem: Coded<'NOT_ON_LIST' | 'NO_DATE' | 'NO_NUMBER' | 'TOO_LONG' | 'PERSON_NUMBER'>,
): Text {
  switch (problem.code) {
    case 'NOT_ON_LIST': {
      const { written, heading, suggestion, choices } = problem;
      const names = quotedList(suggestion === null ? choices : [suggestion]);
      return {
        nb: `«${written}» står ikke på listen for «${heading}». Enten velg ${names}, eller tøm cellen.`,
        nn: `«${written}» står ikkje på lista for «${heading}». Anten vel ${names}, eller tøm cella.`,
        en: `«${written}» is not on the list of «${heading}». Either choose ${names}, or clear the cell.`,
      };
    }
    case 'NO_DATE':
      return {
        nb: `«${problem.written}» i «${problem.heading}» er ikke en dato. Enten skriv den som 1.10.2025, eller tøm cellen og la teksten si det.`,
        nn: `«${problem.written}» i «${problem.heading}» er ikkje ein dato. Anten skriv han som 1.10.2025, eller tøm cella og la teksten seie det.`,
        en: `«${problem.written}» in «${problem.heading}» is no date. Either write it as 1.10.2025, or clear the cell and let the text say it.`,
      };
    case 'NO_NUMBER':
      return {
        nb: `«${problem.written}» i «${problem.heading}» er ikke et tall. Enten skriv et tall, eller tøm cellen.`,
        nn: `«${problem.written}» i «${problem.heading}» er ikkje eit tal. Anten skriv eit tal, eller tøm cella.`,
        en: `«${problem.written}» in «${problem.heading}» is no number. Either write a number, or clear the cell.`,
      };
    case 'TOO_LONG':
      return {
        nb: `Teksten i «${problem.heading}» har ${problem.length} tegn, og det er plass til ${problem.most}. Enten kort den ned, eller del den på to linjer.`,
        nn: `Teksten i «${problem.heading}» har ${problem.length} teikn, og det er plass til ${problem.most}. Anten kort han ned, eller del han på to linjer.`,
        en: `The text in «${problem.heading}» has ${problem.length} characters, and there is room for ${problem.most}. Either shorten it, or split it over two lines.`,
      };
    case 'PERSON_NUMBER':
      return {
        nb: `Det står et fødselsnummer i «${problem.heading}». Enten fjern nummeret, eller tøm cellen.`,
        nn: `Det står eit fødselsnummer i «${problem.heading}». Anten fjern nummeret, eller tøm cella.`,
        en: `A national identity number stands in «${problem.heading}». Either remove it, or clear the cell.`,
      };
  }
}
