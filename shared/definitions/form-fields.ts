import type { Text } from '../language.ts';
import type { Field, Fields } from './field.ts';

/** An id that may be left out: it is made from something else. */
export const id = (what: Text): Field => ({
  heading: { nb: 'Id', nn: 'Id', en: 'Id' },
  help: {
    nb: `Kan stå tom: lages av ${what.nb}. Endre den ikke siden, for det er den som kjenner igjen det som alt er rapportert.`,
    nn: `Kan stå tom: blir laga av ${what.nn}. Endre han ikkje sidan, for det er han som kjenner igjen det som alt er rapportert.`,
    en: `May be empty: made from the ${what.en}. Do not change it later, as what has been reported is known by it.`,
  },
  width: 20,
});
export const titleOf: Text = { nb: 'tittelen', nn: 'tittelen', en: 'title' };

export const formFields = {
  title: {
    heading: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    help: { nb: 'Navnet på skjemaet.', nn: 'Namnet på skjemaet.', en: 'The name of the form.' },
    width: 70,
    needed: true,
  },
  purpose: {
    heading: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
    help: {
      nb: 'Hva rapporten skal brukes til og hva som ventes. Vises øverst i arbeidsboken til den som rapporterer.',
      nn: 'Kva rapporten skal brukast til og kva som er venta. Blir vist øvst i arbeidsboka til den som rapporterer.',
      en: 'What the report is for and what is expected. Shown at the top of the reporter’s workbook.',
    },
    width: 70,
    needed: true,
  },
  source: {
    heading: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
    help: {
      nb: 'Hvor plikten til å rapportere står: dokument og punkt. Kan stå tom.',
      nn: 'Kvar plikta til å rapportere står: dokument og punkt. Kan stå tom.',
      en: 'Where the duty to report stands: document and paragraph. May be empty.',
    },
    width: 70,
  },
  periods: {
    heading: { nb: 'Perioder', nn: 'Periodar', en: 'Periods' },
    help: {
      nb: 'Hvor ofte det rapporteres: År, Halvår, Tertial, Måned eller Uke. Flere skrives med semikolon mellom.',
      nn: 'Kor ofte det blir rapportert: År, Halvår, Tertial, Månad eller Veke. Fleire blir skrivne med semikolon mellom.',
      en: 'How often it is reported: Year, Half year, Tertial, Month or Week. Several are separated by semicolons.',
    },
    width: 70,
    needed: true,
  },
  reportedBy: {
    heading: { nb: 'Rapporteres av', nn: 'Blir rapportert av', en: 'Reported by' },
    help: {
      nb: 'Helseforetak, Helsefellesskap eller Regionalt helseforetak. Flere skrives med semikolon mellom.',
      nn: 'Helseføretak, Helsefellesskap eller Regionalt helseføretak. Fleire blir skrivne med semikolon mellom.',
      en: 'Hospital trust, Health community or Regional health authority. Several are separated by semicolons.',
    },
    width: 70,
    needed: true,
  },
  id: id(titleOf),
  version: {
    heading: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
    help: {
      nb: 'Kan stå tom: da er det versjon 1. Øk den når skjemaet endres.',
      nn: 'Kan stå tom: då er det versjon 1. Auk han når skjemaet blir endra.',
      en: 'May be empty: then it is version 1. Raise it when the form changes.',
    },
    width: 70,
  },
} as const satisfies Fields;

export const sheetFields = {
  title: {
    heading: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    help: {
      nb: 'Navnet på arkfanen, høyst 31 tegn.',
      nn: 'Namnet på arkfana, høgst 31 teikn.',
      en: 'The name of the tab, at most 31 characters.',
    },
    width: 30,
    needed: true,
  },
  help: {
    heading: { nb: 'Hjelpetekst', nn: 'Hjelpetekst', en: 'Help text' },
    help: {
      nb: 'Står øverst på arket hos den som rapporterer. Kan stå tom.',
      nn: 'Står øvst på arket hos den som rapporterer. Kan stå tom.',
      en: 'Stands at the top of the sheet for whoever reports. May be empty.',
    },
    width: 60,
  },
  rows: {
    heading: { nb: 'Rader', nn: 'Rader', en: 'Rows' },
    help: {
      nb: 'Åpne: den som rapporterer, legger til rader. Faste: radene er lagt inn av den som åpner runden. Tom betyr åpne.',
      nn: 'Opne: den som rapporterer, legg til rader. Faste: radene er lagde inn av den som opnar runden. Tom tyder opne.',
      en: 'Open: the reporter adds rows. Fixed: the rows are laid in by whoever opens the round. Empty means open.',
    },
    width: 12,
    choices: 'rowKinds',
  },
  capacity: {
    heading: { nb: 'Antall rader', nn: 'Talet på rader', en: 'Number of rows' },
    help: {
      nb: 'Hvor mange åpne rader det er plass til, fra 1 til 2000. Tom betyr 60. Ikke for faste rader.',
      nn: 'Kor mange opne rader det er plass til, frå 1 til 2000. Tom tyder 60. Ikkje for faste rader.',
      en: 'Room for how many open rows, from 1 to 2000. Empty means 60. Not for fixed rows.',
    },
    width: 14,
  },
  fromPrevious: {
    heading: { nb: 'Tas med fra forrige', nn: 'Blir med frå førre', en: 'Carried from last' },
    help: {
      nb: 'Åpne rader fra forrige rapport som legges inn på nytt når dette gjelder, for eksempel [Status] <> "Avsluttet". Kan stå tom.',
      nn: 'Opne rader frå førre rapport som blir lagde inn på nytt når dette gjeld, til dømes [Status] <> "Avslutta". Kan stå tom.',
      en: 'Open rows of the last report that are laid in again where this holds, such as [Status] <> "Finished". May be empty.',
    },
    width: 40,
  },
  frozen: {
    heading: { nb: 'Frosne kolonner', nn: 'Frosne kolonnar', en: 'Frozen columns' },
    help: {
      nb: 'Hvor mange kolonner som blir stående når en ruller mot høyre, fra 0 til 10. Tom betyr 1.',
      nn: 'Kor mange kolonnar som blir ståande når ein rullar mot høgre, frå 0 til 10. Tom tyder 1.',
      en: 'How many columns stay in view when one scrolls to the right, from 0 to 10. Empty means 1.',
    },
    width: 14,
  },
  id: id(titleOf),
} as const satisfies Fields;
