import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/language.ts';
import { letterKinds } from '../../../shared/mail/letter.ts';
import { letterTexts } from '../../../shared/mail/letter-texts.ts';
import { writeLetter } from '../../../shared/mail/write-letter.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { about, factsOf, news } from './sample.ts';

describe('a letter', () => {
  it('reminds of what is left, where to look, and how long there is', () => {
    const { subject, body } = writeLetter(factsOf('reminder'), 'nb');
    expect(subject).toBe('Påminnelse: Tilskudd til helsefellesskap 1. halvår 2025, frist 15. mars 2026');
    expect(body).toBe(`Hei

«Tilskudd til helsefellesskap» for 1. halvår 2025 fra Sykehuset Østfold HF er ikke sendt inn.

Frist: 15. mars 2026 (om 3 dager). Runden stenger 14. april 2026.

Dette gjenstår:
- 3 feil å rette
- 1 advarsel å rette eller forklare
- 1 konflikt å avgjøre

Se på:
- Prosjekter, Beløp: 2 feil, 1 advarsel
- Prosjekter, Status: 1 feil

Åpne rapporten i Excel: fanen Rapportark, knappen «Åpne Rapportark». Kontrollen i panelet viser hver celle.

Vennlig hilsen
Helse Sør-Øst RHF`);
  });

  it('says after the deadline how late it is, and until when the report is taken', () => {
    const { subject, body } = writeLetter(factsOf('reminder', { now: '2026-03-18T09:00:00Z' }), 'nn');
    expect(subject).toBe('Over fristen: Tilskot til helsefellesskap 1. halvår 2025');
    expect(body).toContain('Fristen var 15. mars 2026 (3 dagar over fristen).');
    expect(body).toContain('til runden stengjer 14. april 2026 (om 27 dagar).');
  });

  it.each([
    [null, '- Rapporten er ikke påbegynt.'],
    [{ errors: 0, unexplained: 0, conflicts: 0, places: [] }, '- Alt er klart: trykk «Send inn».'],
  ])('says what to do first when what is left is %j', (left, line) => {
    const facts = { about, news: { kind: 'reminder', isReturned: false, left } as const };
    expect(writeLetter(facts, 'nb').body).toContain(`Dette gjenstår:\n${line}\n\n`);
  });

  it('says of a returned report why, by whom and what to do', () => {
    const { body } = writeLetter(factsOf('returned'), 'en');
    expect(body).toContain('was returned by Controller Helse Sør-Øst, 10 Mar 2026, 14:05.');
    expect(body).toContain('Reason:\nBeløpet på linje 3 ser ut til å være ført to ganger. Kan dere sjekke?');
    expect(body).toContain('submit again');
  });

  it('shortens a long reason, and says where the whole of it stands', () => {
    const { body } = writeLetter(factsOf('returned'), 'nb', { places: 0, reason: 20 });
    expect(body).toContain('Beløpet på linje 3 s …\n\nBegrunnelsen står i rapporten');
  });

  it('says what is asked about which columns, and leaves out the words where there is no room', () => {
    const asked = [
      { sheet: 'Prosjekter', column: 'Beløp', question: 'Er det ført to ganger?' },
      { sheet: 'Prosjekter', column: 'Status', question: null },
    ];
    const facts = { about, news: { ...news.returned, questions: asked } };
    const told = 'Det er spurt om:\n- Prosjekter, Beløp: Er det ført to ganger?\n- Prosjekter, Status\n\n';
    expect(writeLetter(facts, 'nb').body).toContain(told);
    expect(writeLetter(facts, 'nb').body).toContain('Bare disse cellene kan endres.');
    const short = writeLetter(facts, 'nb', { places: 1, reason: 10 }).body;
    expect(short).toContain('Det er spurt om:\n- Prosjekter, Beløp\n- 1 til\n\n');
    const shortest = writeLetter(facts, 'nb', { places: 0, reason: 0 }).body;
    expect(shortest).not.toContain('Det er spurt om');
    expect(shortest).toContain('svar på spørsmålene i panelet');
  });

  it('tells of ten questions at most', () => {
    const one = { sheet: 'Prosjekter', column: 'Beløp', question: 'Hvorfor?' };
    const facts = { about, news: { ...news.returned, questions: Array.from({ length: 12 }, () => one) } };
    expect(
      writeLetter(facts, 'en')
        .body.split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toHaveLength(11);
  });

  it('says of a received report which version came when, and who must approve it', () => {
    const { body } = writeLetter(factsOf('received'), 'nb');
    expect(body).toContain('Mottatt: 10. mars 2026, 14:05\nVersjon: 2\nKontrollsum: 3f2a9c1b7d04\n');
    expect(body).toContain('godkjenner hos Sykehuset Østfold HF, en annen enn den som sendte inn');
    const approved = { about, news: { ...news.received, state: 'approved' } as const };
    expect(writeLetter(approved, 'nb').body).toContain('Rapporten er godkjent.');
  });

  it('has a subject of one line, whatever blanks a form has in its title', () => {
    const form = { ...about.form, nb: 'To\r\nBcc: noen@example.no\tlinjer' };
    const { subject } = writeLetter(factsOf('opened', { form }), 'nb');
    expect(subject).toBe('Rapportering: To Bcc: noen@example.no linjer 1. halvår 2025, frist 15. mars 2026');
  });

  it.each(languages)('names the tab, the buttons and the headings as they are called in %s', (language) => {
    const manifest = readFileSync(join(import.meta.dirname, '../../../manifest.xml'), 'utf8');
    const words = letterTexts[language];
    const said = [
      words.inExcel(texts[language].list.mine),
      words.open,
      words.reasonInReport,
      words.onlySend,
    ].join();
    const button = /[«“]((?:Åpne|Opne|Open) Rapportark)[»”]/.exec(said)?.[1] ?? 'no button';
    expect(manifest).toContain(`"${button}"`);
    expect(said).toContain(texts[language].history.title);
    expect(said).toContain(texts[language].send.button);
  });

  it.each(letterKinds)('%s is no longer than a busy person reads', (kind) => {
    for (const language of languages) {
      const lines = writeLetter(factsOf(kind), language).body.split('\n');
      expect(lines.length).toBeLessThan(25);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(150);
    }
  });
});
