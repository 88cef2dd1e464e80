import type { FieldError } from '../errors.ts';
import { Refusal } from '../errors.ts';

export function invalidRequest(fields: readonly FieldError[]): Refusal {
  const words = {
    title: { nb: 'Ugyldig forespørsel', nn: 'Ugyldig førespurnad', en: 'Invalid request' },
    detail: {
      nb: 'Forespørselen følger ikke API-beskrivelsen. Se feltene som er listet opp.',
      nn: 'Førespurnaden følgjer ikkje API-skildringa. Sjå felta som er lista opp.',
      en: 'The request does not follow the API description. See the fields that are listed.',
    },
  };
  return new Refusal(400, 'INVALID_REQUEST', words, { fields });
}

export function unreadableBody(): Refusal {
  return new Refusal(400, 'PARSE', {
    title: { nb: 'Uleselig innhold', nn: 'Uleseleg innhald', en: 'Unreadable body' },
    detail: {
      nb: 'Innholdet kunne ikke leses: det er avbrutt eller er ikke gyldig JSON.',
      nn: 'Innhaldet kunne ikkje lesast: det er avbrote eller er ikkje gyldig JSON.',
      en: 'The body could not be read: it was cut off or is not valid JSON.',
    },
  });
}

export function bodyTooLarge(): Refusal {
  return new Refusal(413, 'BODY_TOO_LARGE', {
    title: { nb: 'For stort', nn: 'For stort', en: 'Too large' },
    detail: {
      nb: 'Det som ble sendt, er større enn tjenesten tar imot: 1 MB for data, 20 MB for en arbeidsbok.',
      nn: 'Det som vart sendt, er større enn tenesta tek imot: 1 MB for data, 20 MB for ei arbeidsbok.',
      en: 'What was sent is larger than the service accepts: 1 MB for data, 20 MB for a workbook.',
    },
  });
}

export function unsupportedMediaType(): Refusal {
  return new Refusal(415, 'MEDIA_TYPE', {
    title: { nb: 'Feil innholdstype', nn: 'Feil innhaldstype', en: 'Unsupported media type' },
    detail: {
      nb: 'Send JSON som application/json og arbeidsbøker som .xlsx, uten komprimering.',
      nn: 'Send JSON som application/json og arbeidsbøker som .xlsx, utan komprimering.',
      en: 'Send JSON as application/json and workbooks as .xlsx, without compression.',
    },
  });
}

export function ifMatchMissing(): Refusal {
  return new Refusal(428, 'IF_MATCH_REQUIRED', {
    title: { nb: 'Revisjon mangler', nn: 'Revisjon manglar', en: 'Revision required' },
    detail: {
      nb: 'Send If-Match med revisjonen du har sett, for eksempel "r12".',
      nn: 'Send If-Match med revisjonen du har sett, til dømes "r12".',
      en: 'Send If-Match with the revision that you have seen, such as "r12".',
    },
  });
}

export function idempotencyKeyMissing(): Refusal {
  return new Refusal(400, 'IDEMPOTENCY_KEY_REQUIRED', {
    title: { nb: 'Nøkkel mangler', nn: 'Nøkkel manglar', en: 'Key required' },
    detail: {
      nb: 'Send Idempotency-Key med en UUID: en ny for hver ting du vil ha gjort, den samme når du spør på nytt.',
      nn: 'Send Idempotency-Key med ein UUID: ein ny for kvar ting du vil ha gjort, den same når du spør på nytt.',
      en: 'Send Idempotency-Key with a UUID: a new one for each thing that you want done, the same when you ask again.',
    },
  });
}

export function tooManyRequests(): Refusal {
  return new Refusal(429, 'TOO_MANY_REQUESTS', {
    title: { nb: 'For mange forespørsler', nn: 'For mange førespurnader', en: 'Too many requests' },
    detail: {
      nb: 'Tjenesten har fått svært mange forespørsler på kort tid. Prøv igjen om litt; ulagrede endringer beholdes.',
      nn: 'Tenesta har fått svært mange førespurnader på kort tid. Prøv igjen om litt; ulagra endringar blir tekne vare på.',
      en: 'The service has received very many requests in a short time. Try again in a moment; unsaved changes are kept.',
    },
  });
}

/** A fault of ours: the log says more under the same trace id. */
export function internalError(cause: unknown): Refusal {
  const words = {
    title: {
      nb: 'Noe gikk galt hos oss',
      nn: 'Noko gjekk gale hos oss',
      en: 'Something went wrong on our side',
    },
    detail: {
      nb: 'Forespørselen kunne ikke fullføres. Det du har skrevet, er beholdt hos deg. Oppgi sporings-id ved henvendelse.',
      nn: 'Førespurnaden kunne ikkje fullførast. Det du har skrive, er teke vare på hos deg. Oppgi sporings-id når du tek kontakt.',
      en: 'The request could not be completed. What you have written is kept on your side. Quote the trace id when you ask.',
    },
  };
  return new Refusal(500, 'INTERNAL', words, { cause });
}
