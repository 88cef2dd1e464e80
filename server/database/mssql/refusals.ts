import { Refusal } from '../../errors.ts';

/** Seconds; a client adds its own jitter. */
const soon = 2;
const later = 10;

export function databaseBusy(cause: unknown): Refusal {
  const words = {
    title: { nb: 'Mange på én gang', nn: 'Mange på éin gong', en: 'Many at once' },
    detail: {
      nb: 'Databasen har mye å gjøre akkurat nå. Prøv igjen om litt; ulagrede endringer beholdes.',
      nn: 'Databasen har mykje å gjere akkurat no. Prøv igjen om litt; ulagra endringar blir tekne vare på.',
      en: 'The database is busy right now. Try again in a moment; unsaved changes are kept.',
    },
  };
  return new Refusal(503, 'DATABASE_BUSY', words, { cause, retryAfter: soon });
}

export function databaseAway(cause: unknown): Refusal {
  const words = {
    title: { nb: 'Databasen svarer ikke', nn: 'Databasen svarar ikkje', en: 'The database does not answer' },
    detail: {
      nb: 'Databasen svarer ikke. Prøv igjen om litt; ulagrede endringer beholdes.',
      nn: 'Databasen svarar ikkje. Prøv igjen om litt; ulagra endringar blir tekne vare på.',
      en: 'The database does not answer. Try again in a moment; unsaved changes are kept.',
    },
  };
  return new Refusal(503, 'DATABASE_AWAY', words, { cause, retryAfter: later });
}
