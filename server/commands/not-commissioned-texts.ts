import type { Language } from '../../shared/language.ts';

interface NotCommissionedTexts {
  readonly fixed: (form: string, sheets: string) => string;
  readonly toOthers: (period: string, organisation: string, recipients: string) => string;
  readonly otherPeriods: (period: string, periods: readonly string[]) => string;
  readonly remedy: string;
  readonly notAsked: (organisation: string, form: string, period: string, recipients: string) => string;
}

/** Why a form cannot be made for an organisation that nobody has asked. */
export const notCommissionedTexts: Readonly<Record<Language, NotCommissionedTexts>> = {
  nb: {
    fixed: (form, sheets) => `Linjene på ${sheets} i «${form}» legges inn av bestilleren.`,
    toOthers: (period, organisation, recipients) =>
      `De som er kjent for ${period}, er ikke til ${organisation}. De er til: ${recipients}.`,
    otherPeriods: (period, periods) =>
      periods.length === 0
        ? 'Ingen er kjent for noen periode.'
        : `Ingen er kjent for ${period}. Kjente perioder: ${periods.join(', ')}.`,
    remedy:
      'Skal skjemaet brukes likevel, skriv linjene i en tabell, les den med «commission», og åpne runden med det den skriver.',
    notAsked: (organisation, form, period, recipients) =>
      `${organisation} er ikke bedt om å rapportere ${form} for ${period}. Mottakere: ${recipients}.`,
  },
  nn: {
    fixed: (form, sheets) => `Linjene på ${sheets} i «${form}» blir lagde inn av bestillaren.`,
    toOthers: (period, organisation, recipients) =>
      `Dei som er kjende for ${period}, er ikkje til ${organisation}. Dei er til: ${recipients}.`,
    otherPeriods: (period, periods) =>
      periods.length === 0
        ? 'Ingen er kjende for nokon periode.'
        : `Ingen er kjende for ${period}. Kjende periodar: ${periods.join(', ')}.`,
    remedy:
      'Skal skjemaet brukast likevel, skriv linjene i ein tabell, les han med «commission», og opne runden med det han skriv.',
    notAsked: (organisation, form, period, recipients) =>
      `${organisation} er ikkje beden om å rapportere ${form} for ${period}. Mottakarar: ${recipients}.`,
  },
  en: {
    fixed: (form, sheets) => `The lines on ${sheets} in «${form}» are laid in by whoever commissions.`,
    toOthers: (period, organisation, recipients) =>
      `Those known for ${period} are not for ${organisation}. They are for: ${recipients}.`,
    otherPeriods: (period, periods) =>
      periods.length === 0
        ? 'None are known for any period.'
        : `None are known for ${period}. Known periods: ${periods.join(', ')}.`,
    remedy:
      'To use the form all the same, write the lines in a table, read it with «commission», and open the round with what that writes.',
    notAsked: (organisation, form, period, recipients) =>
      `${organisation} is not asked to report ${form} for ${period}. Recipients: ${recipients}.`,
  },
};
