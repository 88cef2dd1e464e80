import { formatDate, formatMoment } from '../format-date.ts';
import type { Language } from '../language.ts';
import { dayInNorway, deadlineInWords } from '../norwegian-day.ts';
import { describePeriod } from '../period.ts';
import { texts } from '../texts/texts.ts';
import type { Letter, LetterAbout, LetterFacts, ReceivedNews, ReminderNews, ReturnedNews } from './letter.ts';
import { letterTexts } from './letter-texts.ts';
import type { LetterTexts } from './letters-nb.ts';
import { describeQuestions } from './describe-questions.ts';
import { describeLeft } from './describe-left.ts';

/** How much of what can be long is told. */
export interface Brevity {
  /** Columns that are named in a reminder. */
  readonly places: number;
  /** Characters of a reason. */
  readonly reason: number;
}
export const whole: Brevity = { places: Infinity, reason: Infinity };

/** Two hexadecimal digits per byte: enough to compare by eye. */
const shownOfHash = 12;

/** Paragraphs between a greeting and the name of whoever commissioned the report. */
export function writeLetter(facts: LetterFacts, language: Language, brevity: Brevity = whole): Letter {
  const { about } = facts;
  const words = letterTexts[language];
  const form = oneLine(about.form[language]);
  const period = describePeriod(about.period, language);
  const { title, paragraphs } = contentOf(facts, { what: words.what(form, period), language, brevity });
  return {
    subject: title(`${form} ${period}`),
    body: [words.hello, ...paragraphs, `${words.regards}\n${about.commissioner}`].join('\n\n'),
  };
}

interface Manner {
  /** The form and the period, as they stand in a sentence. */
  readonly what: string;
  readonly language: Language;
  readonly brevity: Brevity;
}

interface Content {
  readonly title: (what: string) => string;
  readonly paragraphs: readonly string[];
}

function contentOf({ about, news }: LetterFacts, manner: Manner): Content {
  switch (news.kind) {
    case 'opened':
      return opened(about, manner);
    case 'reminder':
      return reminder(about, news, manner);
    case 'returned':
      return returned(about, news, manner);
    case 'received':
      return received(about, news, manner);
  }
}

function opened(about: LetterAbout, { what, language }: Manner): Content {
  const words = letterTexts[language];
  const { mine } = texts[language].list;
  return {
    title: (short) => words.subject.opened(short, day(about.deadline, language)),
    paragraphs: [
      words.asks(about.commissioner, about.organisation, what),
      dueWords(about, language),
      [words.begin, words.inExcel(mine), words.asFile].join('\n'),
    ],
  };
}

function reminder(
  about: LetterAbout,
  { isReturned, left }: ReminderNews,
  { what, language, brevity }: Manner,
): Content {
  const words = letterTexts[language];
  const isLate = isBefore(about.deadline, about.now);
  const told = isReturned ? words.isReturned : words.notSent;
  return {
    title: (short) =>
      isLate ? words.subject.late(short) : words.subject.reminder(short, day(about.deadline, language)),
    paragraphs: [
      told(what, about.organisation),
      dueWords(about, language),
      ...describeLeft(left, brevity.places, language),
      words.open,
    ],
  };
}

function returned(
  about: LetterAbout,
  { reason, questions, by, at }: ReturnedNews,
  { what, language, brevity }: Manner,
): Content {
  const words = letterTexts[language];
  return {
    title: words.subject.returned,
    paragraphs: [
      words.returned(what, about.organisation, by, formatMoment(at, language)),
      ...describeReason(reason, brevity.reason, words),
      ...describeQuestions(questions, brevity, language),
      questions.length === 0 ? words.doAgain : words.answerAgain,
      dueWords(about, language),
      words.open,
    ],
  };
}

function describeReason(reason: string | null, room: number, words: LetterTexts): readonly string[] {
  if (reason === null || room === 0) return [words.reasonInReport];
  const characters = Array.from(reason);
  if (characters.length <= room) return [`${words.reason}\n${reason}`];
  return [`${words.reason}\n${characters.slice(0, room).join('')} …`, words.reasonInReport];
}

function received(
  { organisation }: LetterAbout,
  { at, isLate, version, contentHash, state }: ReceivedNews,
  { what, language }: Manner,
): Content {
  const words = letterTexts[language];
  return {
    title: words.subject.received,
    paragraphs: [
      words.received(what, organisation),
      [
        words.receivedAt(formatMoment(at, language), isLate),
        words.version(version),
        words.hash(contentHash.slice(0, shownOfHash)),
      ].join('\n'),
      words.next[state](organisation),
    ],
  };
}

/** When it is due, or was; in the round after the deadline it is still taken. */
function dueWords({ deadline, closes, now }: LetterAbout, language: Language): string {
  const words = letterTexts[language];
  const left = (moment: string) => deadlineInWords(moment, new Date(now), texts[language]);
  if (!isBefore(deadline, now))
    return `${words.deadline(day(deadline, language), left(deadline))} ${words.closes(day(closes, language))}`;
  const taken = isBefore(closes, now) ? [] : [words.stillTaken(day(closes, language), left(closes))];
  return [words.wasDue(day(deadline, language), left(deadline)), ...taken].join(' ');
}

function isBefore(moment: string, other: string): boolean {
  return Date.parse(moment) < Date.parse(other);
}

function day(moment: string, language: Language): string {
  return formatDate(dayInNorway(moment), language);
}

/** A title that somebody has given a form could have any blank in it; a subject is a line. */
function oneLine(title: string): string {
  return title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
