import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '../../../shared/language.ts';
import { letterKinds } from '../../../shared/mail/letter.ts';
import { longestMailto, mailtoOf } from '../../../shared/mail/mailto.ts';
import { writeLetter } from '../../../shared/mail/write-letter.ts';
import { about, factsOf, news } from './sample.ts';

/** As a mail program reads it. */
function opened(address: string): { readonly subject: string | null; readonly body: string | null } {
  const url = new URL(address);
  expect(url.protocol).toBe('mailto:');
  // RFC 6068 knows no `+` for a blank, which a query of a web page does.
  expect(url.search).not.toContain('+');
  return { subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
}

it.each(letterKinds)('a mail program gets the whole of an ordinary letter: %s', (kind) => {
  for (const language of languages) {
    const { subject, body } = writeLetter(factsOf(kind), language);
    expect(opened(mailtoOf(factsOf(kind), language))).toEqual({
      subject,
      body: body.replaceAll('\n', '\r\n'),
    });
  }
});

it('what is left is shortened, and counted, when there is too much of it', () => {
  const places = Array.from(Array(40).keys(), (at) => ({
    sheet: 'Prosjekter og tiltak',
    column: `Kolonne nummer ${String(at + 1)}`,
    errors: 1,
    unexplained: 0,
  }));
  const left = { errors: 40, unexplained: 0, conflicts: 0, places };
  const address = mailtoOf({ about, news: { ...news.reminder, left } }, 'nb');
  expect(address.length).toBeLessThanOrEqual(longestMailto);
  const { body } = opened(address);
  expect(body).toContain('- 40 feil å rette');
  expect(body).toContain('Kolonne nummer 8: 1 feil\r\n- 32 steder til\r\n');
  expect(body).toContain('Vennlig hilsen\r\nHelse Sør-Øst RHF');
});

it('fits whatever people write, and can always be read', () => {
  const text = fc.string({ unit: 'binary', maxLength: 1500 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(...languages), (title, reason, language) => {
      const form = { nb: title, nn: title, en: title };
      const address = mailtoOf({ about: { ...about, form }, news: { ...news.returned, reason } }, language);
      expect(address.length).toBeLessThanOrEqual(longestMailto);
      opened(address);
    }),
    { numRuns: 40 },
  );
});
