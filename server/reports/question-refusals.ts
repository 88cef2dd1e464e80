import type { Text } from '../../shared/language.ts';
import type { FieldError } from '../errors.ts';
import { Refusal } from '../errors.ts';

export const onlyAReturnAsks: Text = {
  nb: 'Bare den som sender rapporten tilbake, kan spørre om celler.',
  nn: 'Berre den som sender rapporten tilbake, kan spørje om celler.',
  en: 'Only a return can ask about cells.',
};
export const noCellToAsk: Text = {
  nb: 'Cellen finnes ikke i rapporten, eller den er ikke til å fylle ut.',
  nn: 'Cella finst ikkje i rapporten, eller ho er ikkje til å fylle ut.',
  en: 'The cell is not in the report, or is not one to fill in.',
};
export const cellAskedTwice: Text = {
  nb: 'Det er alt spurt om denne cellen. Skriv alt i ett spørsmål.',
  nn: 'Det er alt spurt om denne cella. Skriv alt i eitt spørsmål.',
  en: 'This cell is asked about already. Write it all in one question.',
};

export const tooManyAsked: Text = {
  nb: 'Det kan stå spørsmål om høyst 100 celler. Åpne hele rapporten i stedet, og skriv i begrunnelsen hva som må rettes.',
  nn: 'Det kan stå spørsmål om høgst 100 celler. Opne heile rapporten i staden, og skriv i grunngjevinga kva som må rettast.',
  en: 'At most 100 cells can be asked about. Open the whole report instead, and say in the reason what must be put right.',
};

/** Nothing was returned. */
export function questionsRefused(fields: readonly FieldError[]): Refusal {
  return new Refusal(
    422,
    'QUESTIONS',
    {
      title: { nb: 'Kan ikke spørre om dette', nn: 'Kan ikkje spørje om dette', en: 'Cannot be asked' },
      detail: {
        nb: 'Det er spurt om noe som ikke kan endres i rapporten. Hent den på nytt og velg cellene der.',
        nn: 'Det er spurt om noko som ikkje kan endrast i rapporten. Hent han på nytt og vel cellene der.',
        en: 'Something was asked that cannot be changed in the report. Load it again and choose the cells there.',
      },
    },
    { fields },
  );
}
