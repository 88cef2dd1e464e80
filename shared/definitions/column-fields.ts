import type { Fields } from './field.ts';
import { id, titleOf } from './form-fields.ts';

export const columnFields = {
  sheet: {
    heading: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
    help: {
      nb: 'Arket kolonnen står på. Kan stå tom når det bare er ett ark.',
      nn: 'Arket kolonnen står på. Kan stå tom når det berre er eitt ark.',
      en: 'The sheet that the column stands on. May be empty when there is only one.',
    },
    width: 20,
    choices: 'sheetTitles',
  },
  title: {
    heading: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    help: {
      nb: 'Overskriften over kolonnen. I formler skrives den i hakeparenteser: [Beløp].',
      nn: 'Overskrifta over kolonnen. I formlar blir ho skriven i hakeparentesar: [Beløp].',
      en: 'The heading of the column. In formulas it is written in square brackets: [Amount].',
    },
    width: 34,
    needed: true,
  },
  type: {
    heading: { nb: 'Type', nn: 'Type', en: 'Type' },
    help: {
      nb: 'Hva cellene inneholder. En kolonne med formel regnes ut, og viser da et tall, et beløp, en prosent eller et valg.',
      nn: 'Kva cellene inneheld. Ein kolonne med formel blir rekna ut, og viser då eit tal, eit beløp, ein prosent eller eit val.',
      en: 'What the cells hold. A column with a formula is computed, and then shows a number, an amount, a per cent or a choice.',
    },
    width: 16,
    needed: true,
    choices: 'types',
  },
  list: {
    heading: { nb: 'Liste', nn: 'Liste', en: 'List' },
    help: {
      nb: 'For Valg og Flere valg: navnet på listen, slik det står på arket Lister.',
      nn: 'For Val og Fleire val: namnet på lista, slik det står på arket Lister.',
      en: 'For Choice and Several choices: the name of the list as it stands on the sheet Lists.',
    },
    width: 18,
  },
  formula: {
    heading: { nb: 'Formel', nn: 'Formel', en: 'Formula' },
    help: {
      nb: 'For en kolonne som regnes ut, for eksempel [Tildelt] - [Utbetalt] eller SUMMER([Tiltak].[Beløp]).',
      nn: 'For ein kolonne som blir rekna ut, til dømes [Tildelt] - [Utbetalt] eller SUMMER([Tiltak].[Beløp]).',
      en: 'For a column that is computed, such as [Allocated] - [Paid out] or SUM([Measures].[Amount]).',
    },
    width: 44,
  },
  required: {
    heading: { nb: 'Påkrevd', nn: 'Påkravd', en: 'Required' },
    help: {
      nb: 'Ja, eller når den må fylles ut, for eksempel [Vurdering] = "Rød". Tom betyr at den kan stå tom.',
      nn: 'Ja, eller når han må fyllast ut, til dømes [Vurdering] = "Raud". Tom tyder at han kan stå tom.',
      en: 'Yes, or when it must be filled in, such as [Assessment] = "Red". Empty means that it may be empty.',
    },
    width: 28,
  },
  locked: {
    heading: { nb: 'Låst', nn: 'Låst', en: 'Locked' },
    help: {
      nb: 'Ja: fylles ut av den som åpner runden, og kan ikke endres av den som rapporterer.',
      nn: 'Ja: blir fylt ut av den som opnar runden, og kan ikkje endrast av den som rapporterer.',
      en: 'Yes: filled in by whoever opens the round, and cannot be changed by the reporter.',
    },
    width: 8,
    choices: 'yesNo',
  },
  fromPrevious: {
    heading: { nb: 'Hentes fra forrige', nn: 'Blir henta frå førre', en: 'Fetched from last' },
    help: {
      nb: 'Tittelen på kolonnen i forrige rapport som legges inn her når runden åpnes. Kan stå tom.',
      nn: 'Tittelen på kolonnen i førre rapport som blir lagd inn her når runden blir opna. Kan stå tom.',
      en: 'The title of the column of the last report that is laid in here when a round opens. May be empty.',
    },
    width: 20,
  },
  total: {
    heading: { nb: 'Sum', nn: 'Sum', en: 'Total' },
    help: {
      nb: 'Ja: summen av kolonnen vises over overskriften.',
      nn: 'Ja: summen av kolonnen blir vist over overskrifta.',
      en: 'Yes: the sum of the column is shown above its heading.',
    },
    width: 8,
    choices: 'yesNo',
  },
  unit: {
    heading: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
    help: {
      nb: 'For beløp: kr, tusen kr eller mill. kr; tom betyr kr. For desimaltall: hva det telles i, for eksempel dager.',
      nn: 'For beløp: kr, tusen kr eller mill. kr; tom tyder kr. For desimaltal: kva det blir talt i, til dømes dagar.',
      en: 'For amounts: NOK, NOK thousand or NOK million; empty means NOK. For decimal numbers: what is counted, such as days.',
    },
    width: 14,
    choices: 'units',
  },
  min: {
    heading: { nb: 'Minst', nn: 'Minst', en: 'Least' },
    help: {
      nb: 'Det minste tallet som kan skrives. Tom betyr ingen grense. For prosent: 0 % eller 0.',
      nn: 'Det minste talet som kan skrivast. Tom tyder inga grense. For prosent: 0 % eller 0.',
      en: 'The smallest number that can be written. Empty means no limit. For per cent: 0 % or 0.',
    },
    width: 14,
  },
  max: {
    heading: { nb: 'Størst', nn: 'Størst', en: 'Most' },
    help: {
      nb: 'Det største tallet som kan skrives. Tom betyr ingen grense. For prosent: 100 % eller 1.',
      nn: 'Det største talet som kan skrivast. Tom tyder inga grense. For prosent: 100 % eller 1.',
      en: 'The largest number that can be written. Empty means no limit. For per cent: 100 % or 1.',
    },
    width: 14,
  },
  decimals: {
    heading: { nb: 'Desimaler', nn: 'Desimalar', en: 'Decimals' },
    help: {
      nb: 'For desimaltall og prosent: hvor mange desimaler som vises, fra 0 til 6. Tom betyr 1.',
      nn: 'For desimaltal og prosent: kor mange desimalar som blir viste, frå 0 til 6. Tom tyder 1.',
      en: 'For decimal numbers and per cent: how many decimals are shown, from 0 to 6. Empty means 1.',
    },
    width: 11,
  },
  length: {
    heading: { nb: 'Antall tegn', nn: 'Talet på teikn', en: 'Characters' },
    help: {
      nb: 'For tekst: hvor mange tegn det er plass til. Tom betyr 300 for tekst og 4000 for lang tekst.',
      nn: 'For tekst: kor mange teikn det er plass til. Tom tyder 300 for tekst og 4000 for lang tekst.',
      en: 'For texts: room for how many characters. Empty means 300 for text and 4000 for long text.',
    },
    width: 12,
  },
  role: {
    heading: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
    help: {
      nb: 'Hva kolonnen betyr for reglene og sammenstillingen som er felles for alle skjemaer. Tom når den ikke er noe av dette.',
      nn: 'Kva kolonnen tyder for reglane og samanstillinga som er felles for alle skjema. Tom når han ikkje er noko av dette.',
      en: 'What the column means to the rules and the consolidation that all forms share. Empty when it is none of these.',
    },
    width: 18,
    choices: 'roles',
  },
  help: {
    heading: { nb: 'Hjelpetekst', nn: 'Hjelpetekst', en: 'Help text' },
    help: {
      nb: 'Vises når den som rapporterer, står i kolonnen. Kan stå tom.',
      nn: 'Blir vist når den som rapporterer, står i kolonnen. Kan stå tom.',
      en: 'Shown when the reporter is in the column. May be empty.',
    },
    width: 50,
  },
  width: {
    heading: { nb: 'Bredde', nn: 'Breidd', en: 'Width' },
    help: {
      nb: 'Kolonnens bredde i tegn, fra 4 til 120. Tom betyr det som passer typen.',
      nn: 'Breidda på kolonnen i teikn, frå 4 til 120. Tom tyder det som passar typen.',
      en: 'The width of the column in characters, from 4 to 120. Empty means what fits the type.',
    },
    width: 9,
  },
  id: id(titleOf),
} as const satisfies Fields;
