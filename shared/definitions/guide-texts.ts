import type { Language } from '../language.ts';
import { guideEn } from './guide-en.ts';
import { guideNb } from './guide-nb.ts';
import { guideNn } from './guide-nn.ts';

/** A line of the guide; the formula is one of the example form, on that sheet of it. */
export interface Explained {
  readonly what: string;
  readonly sheet: string;
  readonly formula?: string;
  readonly meaning: string;
}

export interface GuideTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly stepsTitle: string;
  readonly steps: readonly (readonly [string, string])[];
  readonly exampleTitle: string;
  readonly example: readonly Explained[];
  readonly formulasTitle: string;
  readonly formulaRules: readonly (readonly [string, string])[];
  readonly functionsTitle: string;
  readonly functions: readonly Explained[];
}

export const guideTexts: Readonly<Record<Language, GuideTexts>> = { nb: guideNb, nn: guideNn, en: guideEn };
