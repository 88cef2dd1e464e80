import type { LetterAbout, LetterFacts, LetterNews } from '../../../shared/mail/letter.ts';

export const about: LetterAbout = {
  form: {
    nb: 'Tilskudd til helsefellesskap',
    nn: 'Tilskot til helsefellesskap',
    en: 'Grants to health communities',
  },
  period: '2025-H1',
  organisation: 'Sykehuset Østfold HF',
  commissioner: 'Helse Sør-Øst RHF',
  deadline: '2026-03-15T22:59:00.000Z',
  closes: '2026-04-14T21:59:00.000Z',
  now: '2026-03-12T09:00:00.000Z',
};

export const news = {
  opened: { kind: 'opened' },
  reminder: {
    kind: 'reminder',
    isReturned: false,
    left: {
      errors: 3,
      unexplained: 1,
      conflicts: 1,
      places: [
        { sheet: 'Prosjekter', column: 'Beløp', errors: 2, unexplained: 1 },
        { sheet: 'Prosjekter', column: 'Status', errors: 1, unexplained: 0 },
      ],
    },
  },
  returned: {
    kind: 'returned',
    reason: 'Beløpet på linje 3 ser ut til å være ført to ganger. Kan dere sjekke?',
    questions: [],
    by: 'Controller Helse Sør-Øst',
    at: '2026-03-10T13:05:00.000Z',
  },
  received: {
    kind: 'received',
    version: 2,
    at: '2026-03-10T13:05:00.000Z',
    isLate: false,
    contentHash: '3f2a9c1b7d04e5f6',
    state: 'submitted',
  },
} as const satisfies Readonly<Record<string, LetterNews>>;

export const factsOf = (kind: keyof typeof news, changes: Partial<LetterAbout> = {}): LetterFacts => ({
  about: { ...about, ...changes },
  news: news[kind],
});
