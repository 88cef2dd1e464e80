import type { Text } from '../../shared/language.ts';
import { Refusal } from '../errors.ts';
import type { WorkbookRefused } from '../workbooks/refusal.ts';

const refused: Text = { nb: 'Filen ble ikke lest', nn: 'Fila vart ikkje lesen', en: 'The file was not read' };

interface WorkbookPlace {
  /** As the tab is called in the file. */
  readonly sheet: string;
  readonly cell: string;
}

/** Says why and where; the code is the reader's own. */
export function refuseWorkbook(error: WorkbookRefused): Refusal {
  const { sheet, cell = '' } = error.where;
  const fields = sheet === undefined ? [] : [{ pointer: pointerTo({ sheet, cell }), message: error.text }];
  return new Refusal(422, error.code, { title: refused, detail: error.text }, { fields, cause: error });
}

export function notOurWorkbook(): Refusal {
  return new Refusal(422, 'NOT_OUR_WORKBOOK', {
    title: refused,
    detail: {
      nb: 'Filen er ikke laget av Rapportark. Hent malen for rapporten, lim inn verdiene der og last opp den.',
      nn: 'Fila er ikkje laga av Rapportark. Hent malen for rapporten, lim inn verdiane der og last opp han.',
      en: 'The file was not made by Rapportark. Download the report’s template, paste the values there and upload it.',
    },
  });
}

/** Which revision the file was made from cannot be known, so neither can what was changed in it. */
export function unknownBase(): Refusal {
  return new Refusal(409, 'UNKNOWN_BASE', {
    title: refused,
    detail: {
      nb: 'Det skjulte arket som sier hva filen bygger på, er endret eller utdatert. Hent en ny mal, lim inn verdiene der og last opp den.',
      nn: 'Det skjulte arket som seier kva fila byggjer på, er endra eller utdatert. Hent ein ny mal, lim inn verdiane der og last opp han.',
      en: 'The hidden sheet that says what the file builds on has been changed or is out of date. Download a fresh template, paste the values there and upload it.',
    },
  });
}

/** Says nothing of whose report the file is. */
export function otherReport(): Refusal {
  return new Refusal(409, 'OTHER_REPORT', {
    title: refused,
    detail: {
      nb: 'Filen hører til en annen rapport enn denne. Åpne rapporten den hører til, eller velg en annen fil.',
      nn: 'Fila høyrer til ein annan rapport enn denne. Opne rapporten ho høyrer til, eller vel ei anna fil.',
      en: 'The file belongs to another report than this one. Open the report it belongs to, or choose another file.',
    },
  });
}

export function unusableValues(places: readonly WorkbookPlace[]): Refusal {
  const message: Text = {
    nb: 'Verdien kan ikke lagres. Skriv den på nytt: tall med høyst 15 siffer, tekst med høyst 32 767 tegn.',
    nn: 'Verdien kan ikkje lagrast. Skriv han på nytt: tal med høgst 15 siffer, tekst med høgst 32 767 teikn.',
    en: 'The value cannot be stored. Type it again: numbers of at most 15 digits, text of at most 32,767 characters.',
  };
  const fields = places.map((place) => ({ pointer: pointerTo(place), message }));
  return new Refusal(422, 'UNUSABLE_VALUE', { title: refused, detail: message }, { fields });
}

/** Such as `/workbook/Prosjekter/D7`. */
function pointerTo({ sheet, cell }: WorkbookPlace): string {
  const steps = cell === '' ? [sheet] : [sheet, cell];
  return ['/workbook', ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
