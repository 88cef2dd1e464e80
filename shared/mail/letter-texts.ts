import type { Language } from '../language.ts';
import { en } from './letters-en.ts';
import { nb } from './letters-nb.ts';
import type { LetterTexts } from './letters-nb.ts';
import { nn } from './letters-nn.ts';

export const letterTexts: Readonly<Record<Language, LetterTexts>> = { nb, nn, en };
