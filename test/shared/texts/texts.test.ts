import { describe, expect, it } from 'vitest';
import { exportTexts } from '../../../server/exports/texts.ts';
import { tableTexts } from '../../../shared/commissions/table-texts.ts';
import { guideTexts } from '../../../shared/definitions/guide-texts.ts';
import { problemTexts } from '../../../shared/definitions/problem-texts.ts';
import { workbookWords } from '../../../shared/definitions/workbook-words.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { languages } from '../../../shared/language.ts';
import { letterTexts } from '../../../shared/mail/letter-texts.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkTexts } from '../../../shared/tables/check-texts.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { workbookTexts } from '../../../shared/workbook/workbook-texts.ts';

const sources: Readonly<Record<string, unknown>> = {
  texts,
  exportTexts,
  workbookTexts,
  tableTexts,
  letterTexts,
  checkTexts,
  guideTexts,
  problemTexts,
  workbookWords,
  forms: forms.map(withoutIds),
  rules: rules.map(({ statement, example }) => ({ statement, example })),
};

/** Whatever field is asked for: the facts of a problem. */
const anyFacts: unknown = new Proxy({}, { get: () => '2' });
const samples = [2, '2', ['2', '3'], anyFacts];

/** The places of texts that say nothing. */
function emptyIn(value: unknown, place: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [place] : [];
  if (typeof value === 'function') return emptyIn(said(value as TextOf), place);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyIn(inner, `${place}.${key}`));
}

type TextOf = (...given: readonly unknown[]) => unknown;

/** What a text with facts in it says, of the first facts that it can use; nothing when it can use none. */
function said(textOf: TextOf): unknown {
  for (const sample of samples) {
    try {
      return textOf(...Array.from({ length: Math.max(1, textOf.length) }, () => sample));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return '';
}

/** A form's texts in three languages, by their place. */
function withoutIds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  if ('nb' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutIds(inner)]));
}

/** All that is said, in the order of the places; texts with facts by how they are made. */
function allIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allIn);
}

describe('the texts', () => {
  it.each(Object.keys(sources))('of %s all say something, in each language', (name) => {
    expect(emptyIn(sources[name], name)).toEqual([]);
    expect(allIn(sources[name]).length).toBeGreaterThan(20);
  });

  it('would be missed', () => {
    const broken = { nb: { a: 'A', b: () => '' }, nn: { a: ' ', b: () => ['', 'B'] } };
    expect(emptyIn(broken, 'x')).toEqual(['x.nb.b', 'x.nn.a', 'x.nn.b.0']);
  });

  it.each(
    Object.entries({ texts, exportTexts, workbookTexts, tableTexts, letterTexts, checkTexts, guideTexts }),
  )('of %s are another language in each', (...[, byLanguage]) => {
    const told = languages.map((language) => allIn(byLanguage[language]));
    const differ = (a = 0, b = 0) => told[a]?.filter((one, at) => one !== told[b]?.[at]).length ?? 0;
    const half = (told[0]?.length ?? 0) / 2;
    expect(differ(0, 1)).toBeGreaterThan(half / 2);
    expect(differ(0, 2)).toBeGreaterThan(half);
    expect(differ(1, 2)).toBeGreaterThan(half);
  });
});
