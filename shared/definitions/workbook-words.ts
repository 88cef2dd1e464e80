import type { Language } from '../language.ts';
import type { TableId } from './fields.ts';

interface WorkbookWords {
  readonly guide: string;
  readonly field: string;
  readonly value: string;
  readonly explanation: string;
  readonly notOnTheList: string;
  /** What one line of the sheet is. */
  readonly helpOf: Readonly<Record<TableId, string>>;
  readonly footer: (title: string, version: string) => string;
  readonly emptyTitle: string;
}

/** What stands around the fields of a definition workbook. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  nb: {
    guide: 'Veiledning',
    field: 'Felt',
    value: 'Skriv her',
    explanation: 'Forklaring',
    notOnTheList:
      'Velg fra listen, eller la cellen stå tom. Skriver du noe annet, får du beskjed når skjemaet sjekkes.',
    helpOf: {
      form: 'Det som gjelder hele skjemaet. * må fylles ut.',
      sheets: 'Ett ark per linje, i den rekkefølgen de skal stå. * må fylles ut.',
      columns: 'Én kolonne per linje, i den rekkefølgen de skal stå på arket. * må fylles ut.',
      lists: 'Ett valg per linje, i den rekkefølgen de skal stå i nedtrekkslisten. * må fylles ut.',
      rules: 'Én regel per linje: det som skal gjelde på hver linje av arket. * må fylles ut.',
      texts: 'Nynorsk og engelsk til tekstene på de andre arkene. Alt her kan stå tomt.',
    },
    footer: (title, version) => `Skjemadefinisjon: ${title}, versjon ${version}`,
    emptyTitle: 'nytt skjema',
  },
  nn: {
    guide: 'Rettleiing',
    field: 'Felt',
    value: 'Skriv her',
    explanation: 'Forklaring',
    notOnTheList:
      'Vel frå lista, eller lat cella stå tom. Skriv du noko anna, får du beskjed når skjemaet blir sjekka.',
    helpOf: {
      form: 'Det som gjeld heile skjemaet. * må fyllast ut.',
      sheets: 'Eitt ark per linje, i den rekkjefølgja dei skal stå. * må fyllast ut.',
      columns: 'Éin kolonne per linje, i den rekkjefølgja dei skal stå på arket. * må fyllast ut.',
      lists: 'Eitt val per linje, i den rekkjefølgja dei skal stå i nedtrekkslista. * må fyllast ut.',
      rules: 'Éin regel per linje: det som skal gjelde på kvar linje av arket. * må fyllast ut.',
      texts: 'Nynorsk og engelsk til tekstane på dei andre arka. Alt her kan stå tomt.',
    },
    footer: (title, version) => `Skjemadefinisjon: ${title}, versjon ${version}`,
    emptyTitle: 'nytt skjema',
  },
  en: {
    guide: 'Guide',
    field: 'Field',
    value: 'Write here',
    explanation: 'Explanation',
    notOnTheList:
      'Choose from the list, or leave the cell empty. If you write something else, you are told when the form is checked.',
    helpOf: {
      form: 'What holds for the whole form. * must be filled in.',
      sheets: 'One sheet per line, in the order in which they shall stand. * must be filled in.',
      columns:
        'One column per line, in the order in which they shall stand on the sheet. * must be filled in.',
      lists:
        'One choice per line, in the order in which they shall stand in the drop-down. * must be filled in.',
      rules: 'One rule per line: what must hold on each line of the sheet. * must be filled in.',
      texts: 'Nynorsk and English for the texts on the other sheets. All of it may be empty.',
    },
    footer: (title, version) => `Form definition: ${title}, version ${version}`,
    emptyTitle: 'new form',
  },
};
