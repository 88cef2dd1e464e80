import type { Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Texts } from './nb.ts';
import { nn } from './nn.ts';

export const texts: Readonly<Record<Language, Texts>> = { nb, nn, en };
