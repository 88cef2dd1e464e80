import type { Text } from '../language.ts';
import type { Slip } from './amounts-out-of-proportion.ts';

type Wording = (amount: string, size: string, meant: string, title: string) => Text;

/** `amount` and `size` with their unit, `meant` as it is to be written. */
export const slipTexts: Readonly<Record<Slip['against'], Wording>> = {
  others: (amount, size, meant) => ({
    nb: `Beløpet er ${amount}, mens de andre linjene ligger rundt ${size}. Beløp skrives i hele kroner. Skriv ${meant} om det er det som er ment; forklar ellers.`,
    nn: `Beløpet er ${amount}, medan dei andre linjene ligg rundt ${size}. Beløp blir skrivne i heile kroner. Skriv ${meant} om det er det som er meint; forklar elles.`,
    en: `The amount is ${amount} while the other lines are around ${size}. Amounts are in whole kroner. Write ${meant} if that was meant; otherwise explain.`,
  }),
  lastPeriod: (amount, size, meant, title) => ({
    nb: `«${title}» er ${amount}, men var ${size} i forrige periode. Skriv ${meant} om det er det som er ment; forklar ellers.`,
    nn: `«${title}» er ${amount}, men var ${size} i førre periode. Skriv ${meant} om det er det som er meint; forklar elles.`,
    en: `«${title}» is ${amount} but was ${size} last period. Write ${meant} if that was meant; otherwise explain.`,
  }),
  allocation: (amount, size, meant, title) => ({
    nb: `Linjene i «${title}» er til sammen ${amount}, men tildelt og overført er ${size}. Beløpene er trolig skrevet i en annen enhet. Skriv dem på nytt, så summen blir rundt ${meant}, om det er det som er ment; forklar ellers.`,
    nn: `Linjene i «${title}» er til saman ${amount}, men tildelt og overført er ${size}. Beløpa er truleg skrivne i ei anna eining. Skriv dei på nytt, så summen blir rundt ${meant}, om det er det som er meint; forklar elles.`,
    en: `The lines in «${title}» sum to ${amount}, but ${size} was allocated and carried over. The amounts are probably in another unit. Write them again, so that the sum is around ${meant}, if that was meant; otherwise explain.`,
  }),
};
