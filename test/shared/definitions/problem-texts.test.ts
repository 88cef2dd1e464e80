import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../../shared/definitions/problem-texts.ts';
import type { Facts } from '../../../shared/definitions/problem.ts';
import { languages } from '../../../shared/language.ts';

const facts: Facts = {
  written: 'Skrevet',
  suggestion: 'Forslag',
  heading: 'Overskrift',
  other: 'Annet',
  least: '1',
  most: '9',
  at: '4',
};
const twoWaysOut = {
  nb: /\. Enten \S.*, eller \S.*\.$/,
  nn: /\. Anten \S.*, eller \S.*\.$/,
  en: /\. Either \S.*, or \S.*\.$/,
} as const;

describe.each(languages)('the sentences in %s', (language) => {
  const texts = Object.entries(problemTexts[language]);

  it('say what is wrong and name two ways out of it', () => {
    const others = texts.filter(([, tell]) => !twoWaysOut[language].test(tell(facts)));
    expect(others.map(([code]) => code)).toEqual([]);
  });

  it('are whole where nothing can be suggested', () => {
    const alwaysSuggest = [
      'UNKNOWN_HEADING',
      'BAD_ID',
      'TEXT_CHANGED',
      'WHICH_SHEET',
      'KIND',
      'ROLE_TYPE',
      'OTHER_UNIT',
      'BARE_FUNCTION',
      'GROUPED_NUMBER',
    ];
    const bare = texts
      .filter(([code]) => !alwaysSuggest.includes(code))
      .map(([, tell]) => tell({ ...facts, suggestion: '' }));
    const broken = bare.filter(
      (sentence) => !twoWaysOut[language].test(sentence) || /«»|\[\]/.test(sentence),
    );
    expect(broken.filter((sentence) => !sentence.includes('? * [ ]'))).toEqual([]);
  });
});
