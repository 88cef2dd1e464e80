import type { Language } from '../language.ts';
import { texts } from '../texts/texts.ts';
import type { PlaceLeft, WorkLeft } from './letter.ts';
import { letterTexts } from './letter-texts.ts';

/** What is left in a report, counted, and the columns to look at; at most `room` of them. */
export function describeLeft(left: WorkLeft | null, room: number, language: Language): readonly string[] {
  const words = letterTexts[language];
  if (left === null) return [`${words.left}\n${words.notBegun}`];
  const counted = [
    ...(left.errors > 0 ? [words.errors(left.errors)] : []),
    ...(left.unexplained > 0 ? [words.unexplained(left.unexplained)] : []),
    ...(left.conflicts > 0 ? [words.conflicts(left.conflicts)] : []),
  ];
  if (counted.length === 0) return [`${words.left}\n${words.onlySend}`];
  return [[words.left, ...counted].join('\n'), ...describePlaces(left.places, room, language)];
}

function describePlaces(places: readonly PlaceLeft[], room: number, language: Language): readonly string[] {
  if (places.length === 0 || room === 0) return [];
  const words = letterTexts[language];
  const hidden = places.length - room;
  const lines = places.slice(0, room).map((place) => describePlace(place, language));
  return [[words.where, ...lines, ...(hidden > 0 ? [words.andMore(hidden)] : [])].join('\n')];
}

function describePlace({ sheet, column, errors, unexplained }: PlaceLeft, language: Language): string {
  const { findings } = texts[language];
  const counts = [
    ...(errors > 0 ? [findings.errors(errors)] : []),
    ...(unexplained > 0 ? [findings.warnings(unexplained)] : []),
  ];
  return `- ${column === null ? sheet : `${sheet}, ${column}`}: ${counts.join(', ')}`;
}
