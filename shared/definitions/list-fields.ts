import type { Fields } from './field.ts';
import { id } from './form-fields.ts';

export const listFields = {
  list: {
    heading: { nb: 'Liste', nn: 'Liste', en: 'List' },
    help: {
      nb: 'Navnet på listen. Skriv det på hver linje som hører til listen, ett valg per linje.',
      nn: 'Namnet på lista. Skriv det på kvar linje som høyrer til lista, eitt val per linje.',
      en: 'The name of the list. Write it on every line that belongs to it, one choice per line.',
    },
    width: 24,
    needed: true,
  },
  label: {
    heading: { nb: 'Valg', nn: 'Val', en: 'Choice' },
    help: {
      nb: 'Teksten som kan velges. Står tom bare for en liste fra et register.',
      nn: 'Teksten som kan veljast. Står tom berre for ei liste frå eit register.',
      en: 'The text that can be chosen. Empty only for a list from a register.',
    },
    width: 44,
  },
  colour: {
    heading: { nb: 'Farge', nn: 'Farge', en: 'Colour' },
    help: {
      nb: 'Fargen cellen får når dette er valgt. Kan stå tom.',
      nn: 'Fargen cella får når dette er valt. Kan stå tom.',
      en: 'The colour of the cell when this is chosen. May be empty.',
    },
    width: 12,
    choices: 'colours',
  },
  register: {
    heading: { nb: 'Register', nn: 'Register', en: 'Register' },
    help: {
      nb: 'Listen hentes fra et register for den som rapporterer: Kommuner eller Sykehus. Da skrives det ingen valg.',
      nn: 'Lista blir henta frå eit register for den som rapporterer: Kommunar eller Sjukehus. Då blir det ikkje skrive val.',
      en: 'The list comes from a register for whoever reports: Municipalities or Hospitals. Then no choices are written.',
    },
    width: 16,
    choices: 'registers',
  },
  code: id({ nb: 'teksten', nn: 'teksten', en: 'text' }),
} as const satisfies Fields;

export const ruleFields = {
  sheet: {
    heading: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
    help: {
      nb: 'Arket der regelen gjelder, linje for linje.',
      nn: 'Arket der regelen gjeld, linje for linje.',
      en: 'The sheet where the rule holds, line by line.',
    },
    width: 20,
    choices: 'sheetTitles',
  },
  column: {
    heading: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' },
    help: {
      nb: 'Kolonnen der feilen vises: den som må rettes.',
      nn: 'Kolonnen der feilen blir vist: den som må rettast.',
      en: 'The column where the finding is shown: the one to be corrected.',
    },
    width: 24,
    needed: true,
  },
  formula: {
    heading: { nb: 'Skal gjelde', nn: 'Skal gjelde', en: 'Must hold' },
    help: {
      nb: 'Det som skal være sant, for eksempel [Utbetalt] <= [Tildelt]. Kan noe ikke sies fordi et tall mangler, blir det ingen feil.',
      nn: 'Det som skal vere sant, til dømes [Utbetalt] <= [Tildelt]. Kan noko ikkje seiast fordi eit tal manglar, blir det ingen feil.',
      en: 'What must be true, such as [Paid out] <= [Allocated]. Where a number is missing and it cannot be told, there is no finding.',
    },
    width: 50,
    needed: true,
  },
  severity: {
    heading: { nb: 'Alvor', nn: 'Alvor', en: 'Severity' },
    help: {
      nb: 'Feil: stopper innsending. Advarsel: må forklares. Merknad: til opplysning. Tom betyr feil.',
      nn: 'Feil: stoppar innsending. Åtvaring: må forklarast. Merknad: til opplysning. Tom tyder feil.',
      en: 'Error: stops sending. Warning: must be explained. Note: for information. Empty means error.',
    },
    width: 13,
    choices: 'severities',
  },
  trial: {
    heading: { nb: 'På prøve', nn: 'På prøve', en: 'On trial' },
    help: {
      nb: 'Ja: regelen vises som en advarsel på prøve, og stopper ingen.',
      nn: 'Ja: regelen blir vist som ei åtvaring på prøve, og stoppar ingen.',
      en: 'Yes: the rule is shown as a warning on trial, and stops nobody.',
    },
    width: 10,
    choices: 'yesNo',
  },
  advice: {
    heading: { nb: 'Råd', nn: 'Råd', en: 'Advice' },
    help: {
      nb: 'Hva som er galt og hva en skal gjøre. Står i meldingen til den som rapporterer.',
      nn: 'Kva som er gale og kva ein skal gjere. Står i meldinga til den som rapporterer.',
      en: 'What is wrong and what to do. Stands in the message to whoever reports.',
    },
    width: 60,
    needed: true,
  },
  id: id({ nb: 'ark og kolonne', nn: 'ark og kolonne', en: 'sheet and column' }),
} as const satisfies Fields;

export const textFields = {
  nb: {
    heading: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
    help: {
      nb: 'Teksten slik den står på de andre arkene. Rett den der, ikke her.',
      nn: 'Teksten slik han står på dei andre arka. Rett han der, ikkje her.',
      en: 'The text as it stands on the other sheets. Correct it there, not here.',
    },
    width: 60,
  },
  nn: {
    heading: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
    help: {
      nb: 'Kan stå tom: da vises teksten på bokmål.',
      nn: 'Kan stå tom: då blir teksten vist på bokmål.',
      en: 'May be empty: then the text is shown in bokmål.',
    },
    width: 60,
  },
  en: {
    heading: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
    help: {
      nb: 'Kan stå tom: da vises teksten på bokmål.',
      nn: 'Kan stå tom: då blir teksten vist på bokmål.',
      en: 'May be empty: then the text is shown in bokmål.',
    },
    width: 60,
  },
  key: {
    heading: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
    help: {
      nb: 'Hvor teksten hører hjemme. La den stå tom på linjer du skriver selv: da gjelder de alle steder med denne teksten på bokmål.',
      nn: 'Kvar teksten høyrer heime. La han stå tom på linjer du skriv sjølv: då gjeld dei alle stader med denne teksten på bokmål.',
      en: 'Where the text belongs. Leave it empty on lines of your own: then they hold wherever this text stands in bokmål.',
    },
    width: 40,
  },
} as const satisfies Fields;
