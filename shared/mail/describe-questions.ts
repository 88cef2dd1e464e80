import type { Language } from '../language.ts';
import type { QuestionTold } from './letter.ts';
import { letterTexts } from './letter-texts.ts';

/** The rest is read in the report. */
const mostTold = 10;

/** What is asked, by sheet and column; without its words where they cannot be told, or where there is no room for them. */
export function describeQuestions(
  questions: readonly QuestionTold[],
  room: { readonly places: number; readonly reason: number },
  language: Language,
): readonly string[] {
  const words = letterTexts[language];
  const told = questions.slice(0, Math.min(room.places, mostTold));
  if (told.length === 0) return [];
  const more = questions.length - told.length;
  const lines = told.map(({ sheet, column, question }) => {
    const isTold = question !== null && question.length <= room.reason;
    return isTold ? `- ${sheet}, ${column}: ${question}` : `- ${sheet}, ${column}`;
  });
  return [[words.asked, ...lines, ...(more > 0 ? [words.moreAsked(more)] : [])].join('\n')];
}
