import type { Language } from '../language.ts';
import type { CheckKind, Verdict } from './verdict.ts';

/** What is said of one figure: `printed`, `recomputed`, `difference` and the like come as they are to be read. */
export interface CheckTexts {
  readonly kinds: Readonly<Record<CheckKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly printed: (printed: string) => string;
  readonly recomputed: (printed: string, recomputed: string, difference: string | null) => string;
  readonly exact: string;
  readonly withinRounding: (tolerance: string) => string;
  readonly rare: string;
  readonly wrong: string;
  readonly wrongBeyond: (tolerance: string) => string;
  readonly mayBeRounded: (tolerance: string) => string;
  readonly mayBeNoteMark: (cell: string) => string;
  readonly twoReadings: (cell: string) => string;
  readonly unreadable: (cell: string) => string;
  readonly termsMissing: string;
}

const nb: CheckTexts = {
  kinds: { total: 'Sum', difference: 'Differanse', percentage: 'Prosent' },
  verdicts: {
    exact: 'Stemmer',
    withinRounding: 'Avrunding',
    wrong: 'Feil',
    uncertain: 'Må avklares',
    notCheckable: 'Kan ikke kontrolleres',
  },
  printed: (printed) => `Står ${printed}.`,
  recomputed: (printed, recomputed, difference) =>
    `Står ${printed}, utregnet ${recomputed}${difference === null ? '' : `, differanse ${difference}`}.`,
  exact: 'Det stemmer.',
  withinRounding: (tolerance) => `Avrunding forklarer det: den kan gi inntil ${tolerance}.`,
  rare: 'Så mye er sjelden når hvert tall er avrundet for seg. Se over tallene.',
  wrong: 'Det er feil.',
  wrongBeyond: (tolerance) => `Det er feil: avrunding kan gi høyst ${tolerance}.`,
  mayBeRounded: (tolerance) =>
    `Det er feil hvis tallene er hele kroner eller antall. Er de avrundet, for eksempel til tusen, kan det være avrunding (inntil ${tolerance}). Skriv enheten i overskriften, så kan det avgjøres.`,
  mayBeNoteMark: (cell) =>
    `Det stemmer hvis det siste sifferet i ${cell} er et fotnotetegn. Ellers er det feil.`,
  twoReadings: (cell) =>
    `Tallet i ${cell} kan leses på to måter: som tusener eller med tre desimaler. Skriv det slik at det ikke kan misforstås.`,
  unreadable: (cell) => `Kan ikke regnes ut: ${cell} kan ikke leses som ett tall.`,
  termsMissing: 'Kan ikke regnes ut: det som skal legges sammen, ser ikke ut til å være med.',
};

const nn: CheckTexts = {
  kinds: { total: 'Sum', difference: 'Differanse', percentage: 'Prosent' },
  verdicts: {
    exact: 'Stemmer',
    withinRounding: 'Avrunding',
    wrong: 'Feil',
    uncertain: 'Må avklarast',
    notCheckable: 'Kan ikkje kontrollerast',
  },
  printed: (printed) => `Står ${printed}.`,
  recomputed: (printed, recomputed, difference) =>
    `Står ${printed}, utrekna ${recomputed}${difference === null ? '' : `, differanse ${difference}`}.`,
  exact: 'Det stemmer.',
  withinRounding: (tolerance) => `Avrunding forklarer det: ho kan gi inntil ${tolerance}.`,
  rare: 'Så mykje er sjeldan når kvart tal er avrunda for seg. Sjå over tala.',
  wrong: 'Det er feil.',
  wrongBeyond: (tolerance) => `Det er feil: avrunding kan gi høgst ${tolerance}.`,
  mayBeRounded: (tolerance) =>
    `Det er feil dersom tala er heile kroner eller antal. Er dei avrunda, til dømes til tusen, kan det vere avrunding (inntil ${tolerance}). Skriv eininga i overskrifta, så kan det avgjerast.`,
  mayBeNoteMark: (cell) =>
    `Det stemmer dersom det siste sifferet i ${cell} er eit fotnoteteikn. Elles er det feil.`,
  twoReadings: (cell) =>
    `Talet i ${cell} kan lesast på to måtar: som tusen eller med tre desimalar. Skriv det slik at det ikkje kan misforståast.`,
  unreadable: (cell) => `Kan ikkje reknast ut: ${cell} kan ikkje lesast som eitt tal.`,
  termsMissing: 'Kan ikkje reknast ut: det som skal leggjast saman, ser ikkje ut til å vere med.',
};

const en: CheckTexts = {
  kinds: { total: 'Total', difference: 'Difference', percentage: 'Percentage' },
  verdicts: {
    exact: 'Adds up',
    withinRounding: 'Rounding',
    wrong: 'Wrong',
    uncertain: 'To be settled',
    notCheckable: 'Cannot be checked',
  },
  printed: (printed) => `Says ${printed}.`,
  recomputed: (printed, recomputed, difference) =>
    `Says ${printed}, recomputed ${recomputed}${difference === null ? '' : `, difference ${difference}`}.`,
  exact: 'It adds up.',
  withinRounding: (tolerance) => `Rounding explains it: it can bring up to ${tolerance}.`,
  rare: 'So much is rare when each figure is rounded by itself. Look the figures over.',
  wrong: 'It is wrong.',
  wrongBeyond: (tolerance) => `It is wrong: rounding can bring ${tolerance} at most.`,
  mayBeRounded: (tolerance) =>
    `It is wrong if the figures are whole kroner or counts. If they are rounded, to thousands for instance, it may be rounding (up to ${tolerance}). Write the unit in the heading to have it settled.`,
  mayBeNoteMark: (cell) => `It adds up if the last digit in ${cell} is a note mark. Otherwise it is wrong.`,
  twoReadings: (cell) =>
    `The figure in ${cell} can be read in two ways: as thousands or with three decimals. Write it so that it cannot be misread.`,
  unreadable: (cell) => `Cannot be recomputed: ${cell} cannot be read as one figure.`,
  termsMissing: 'Cannot be recomputed: what is to be added up does not seem to be there.',
};

export const checkTexts: Readonly<Record<Language, CheckTexts>> = { nb, nn, en };
