import { Refusal } from '../errors.ts';

/** Seconds. */
const later = 60;
const soon = 5;

export function tooManyStreams(): Refusal {
  const words = {
    title: { nb: 'For mange vinduer', nn: 'For mange vindauge', en: 'Too many windows' },
    detail: {
      nb: 'Du har flere rapporter åpne enn vi varsler om. De oppdateres likevel hvert minutt.',
      nn: 'Du har fleire rapportar opne enn vi varslar om. Dei blir likevel oppdaterte kvart minutt.',
      en: 'You have more reports open than we notify about. They are still updated every minute.',
    },
  };
  return new Refusal(429, 'TOO_MANY_STREAMS', words, { retryAfter: later });
}

export function serverStopping(): Refusal {
  const words = {
    title: {
      nb: 'Tjenesten starter på nytt',
      nn: 'Tenesta startar på nytt',
      en: 'The service is restarting',
    },
    detail: {
      nb: 'Prøv igjen om litt; ulagrede endringer beholdes.',
      nn: 'Prøv igjen om litt; ulagra endringar blir tekne vare på.',
      en: 'Try again in a moment; unsaved changes are kept.',
    },
  };
  return new Refusal(503, 'STOPPING', words, { retryAfter: soon });
}
