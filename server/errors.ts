import type { Text } from '../shared/language.ts';

export interface FieldError {
  /** JSON pointer into the request, such as `/body/operations/0/seq`. */
  readonly pointer: string;
  readonly message: Text;
}

/** What the problem document carries beside words, for programs. */
interface RefusalFacts {
  /** The next sequence number the server waits for. */
  readonly expected?: number;
  readonly epoch?: string;
  /** The revision the report is at. */
  readonly revision?: number;
}

/**
 * The request is refused, and its sender can be told why. `code` is part of the API and stays as it is;
 * the texts are for people. Everything else that is thrown is a fault of ours and answered with 500.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly title: Text;
  readonly detail: Text;
  readonly facts: RefusalFacts;
  readonly fields: readonly FieldError[];
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, words: RefusalWords, more: RefusalMore = {}) {
    super(code, more.cause === undefined ? undefined : { cause: more.cause });
    this.status = status;
    this.code = code;
    this.title = words.title;
    this.detail = words.detail;
    this.facts = more.facts ?? {};
    this.fields = more.fields ?? [];
    this.retryAfter = more.retryAfter;
  }
}

interface RefusalWords {
  readonly title: Text;
  readonly detail: Text;
}

interface RefusalMore {
  readonly facts?: RefusalFacts;
  readonly fields?: readonly FieldError[];
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** The same words whether it does not exist or the one who asks may not know that it does. */
export function notFound(): Refusal {
  return new Refusal(404, 'NOT_FOUND', {
    title: { nb: 'Finnes ikke', nn: 'Finst ikkje', en: 'Not found' },
    detail: {
      nb: 'Det du ba om, finnes ikke, eller du har ikke tilgang til det.',
      nn: 'Det du bad om, finst ikkje, eller du har ikkje tilgang til det.',
      en: 'What you asked for does not exist, or you do not have access to it.',
    },
  });
}

export function forbidden(): Refusal {
  return new Refusal(403, 'FORBIDDEN', {
    title: { nb: 'Ikke tilgang', nn: 'Ikkje tilgang', en: 'No access' },
    detail: {
      nb: 'Rollen din gir ikke rett til dette. Be den som styrer tilgang hos dere, om riktig rolle.',
      nn: 'Rolla di gir ikkje rett til dette. Be den som styrer tilgang hos dykk, om rett rolle.',
      en: 'Your role does not allow this. Ask whoever manages access in your organisation for the right role.',
    },
  });
}

export function unknownUser(): Refusal {
  return new Refusal(403, 'UNKNOWN_USER', {
    title: { nb: 'Ukjent bruker', nn: 'Ukjend brukar', en: 'Unknown user' },
    detail: {
      nb: 'Du er logget inn, men har ikke fått tilgang til Rapportark ennå.',
      nn: 'Du er logga inn, men har ikkje fått tilgang til Rapportark enno.',
      en: 'You are signed in but have not been given access to Rapportark yet.',
    },
  });
}

export function unauthenticated(cause?: unknown): Refusal {
  const words = {
    title: { nb: 'Ikke logget inn', nn: 'Ikkje logga inn', en: 'Not signed in' },
    detail: {
      nb: 'Innloggingen mangler eller er ikke lenger gyldig. Logg inn på nytt; ulagrede endringer beholdes.',
      nn: 'Innlogginga manglar eller er ikkje lenger gyldig. Logg inn på nytt; ulagra endringar blir tekne vare på.',
      en: 'The sign-in is missing or no longer valid. Sign in again; unsaved changes are kept.',
    },
  };
  return new Refusal(401, 'UNAUTHENTICATED', words, { cause });
}

export function identityUnavailable(cause: unknown): Refusal {
  const words = {
    title: {
      nb: 'Innlogging kan ikke kontrolleres',
      nn: 'Innlogging kan ikkje kontrollerast',
      en: 'Sign-in cannot be checked',
    },
    detail: {
      nb: 'Innloggingstjenesten svarer ikke. Prøv igjen om litt; ulagrede endringer beholdes.',
      nn: 'Innloggingstenesta svarar ikkje. Prøv igjen om litt; ulagra endringar blir tekne vare på.',
      en: 'The sign-in service does not answer. Try again in a moment; unsaved changes are kept.',
    },
  };
  return new Refusal(503, 'IDENTITY_UNAVAILABLE', words, { cause, retryAfter: 30 });
}
