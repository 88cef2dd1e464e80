import { createContext, useContext } from 'react';
import type { Language } from '../../shared/language.ts';
import { nb, type Texts } from '../../shared/texts/nb.ts';

export interface Words {
  readonly texts: Texts;
  readonly language: Language;
}

export const WordsContext = createContext<Words>({ texts: nb, language: 'nb' });

export function useWords(): Words {
  return useContext(WordsContext);
}
