import type { Language } from '../language.ts';
import type { DefinitionProblemCode, Facts } from './problem.ts';
import { problemsEn } from './problems-en.ts';
import { problemsNb } from './problems-nb.ts';
import { problemsNn } from './problems-nn.ts';

/** What is wrong, and the two ways out of it: «Enten …, eller …». */
export type ProblemTexts = Readonly<Record<DefinitionProblemCode, (facts: Facts) => string>>;

export const problemTexts: Readonly<Record<Language, ProblemTexts>> = {
  nb: problemsNb,
  nn: problemsNn,
  en: problemsEn,
};
