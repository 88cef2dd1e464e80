import type { Text } from '../../shared/language.ts';

export const wrongPeriodKind: Text = {
  nb: 'Skjemaet brukes ikke for perioder av dette slaget.',
  nn: 'Skjemaet blir ikkje brukt for periodar av dette slaget.',
  en: 'The form is not used for this kind of period.',
};
export const alreadyClosed: Text = {
  nb: 'Runden stenger før den åpnes.',
  nn: 'Runden stengjer før han blir opna.',
  en: 'The round closes before it opens.',
};
export const closesBeforeDeadline: Text = {
  nb: 'Runden kan ikke stenge før fristen.',
  nn: 'Runden kan ikkje stengje før fristen.',
  en: 'The round cannot close before the deadline.',
};
export const notBelow: Text = {
  nb: 'Mottakeren er ikke underlagt den som bestiller.',
  nn: 'Mottakaren er ikkje underlagd den som bestiller.',
  en: 'The recipient is not below the organisation that commissions.',
};
export const wrongKind: Text = {
  nb: 'Skjemaet er ikke for organisasjoner av dette slaget.',
  nn: 'Skjemaet er ikkje for organisasjonar av dette slaget.',
  en: 'The form is not for this kind of organisation.',
};
export const recipientTwice: Text = {
  nb: 'Mottakeren står to ganger.',
  nn: 'Mottakaren står to gonger.',
  en: 'The recipient is listed twice.',
};
export const noSuchCell: Text = {
  nb: 'Skjemaet har ingen slik celle å legge noe inn i.',
  nn: 'Skjemaet har inga slik celle å leggje noko inn i.',
  en: 'The form has no such cell to lay anything in.',
};
export const cellTwice: Text = {
  nb: 'Cellen står to ganger.',
  nn: 'Cella står to gonger.',
  en: 'The cell is listed twice.',
};
