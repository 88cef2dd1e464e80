import { Refusal } from '../errors.ts';

export function tooComplex(cause: Error): Refusal {
  const words = {
    title: { nb: 'For sammensatt', nn: 'For samansett', en: 'Too complex' },
    detail: {
      nb: 'Innholdet tok for lang tid å gå gjennom, og ingenting er lagret. Ta bort ark og rader som ikke hører med, og prøv igjen.',
      nn: 'Innhaldet tok for lang tid å gå gjennom, og ingenting er lagra. Ta bort ark og rader som ikkje høyrer med, og prøv igjen.',
      en: 'It took too long to go through the content, and nothing has been stored. Take away sheets and rows that do not belong, and try again.',
    },
  };
  return new Refusal(422, 'TOO_COMPLEX', words, { cause });
}
