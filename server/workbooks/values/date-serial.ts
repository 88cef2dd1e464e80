import { canonicalNumber } from './canonical-number.ts';

const dayInMilliseconds = 86_400_000;
const daysBetweenSystems = 1462;

/** Day 0 of the 1900 system as it counts from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** 1900 is no leap year, but Excel gives 29 February 1900 the number 60; days before it are off by one. */
const inventedDay = 60;

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/;

/** The serial number of an ISO date or date and time without offset (cells of type `d`); undefined if it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): string | undefined {
  const [, day, hours = '0', minutes = '0', seconds = '0'] = isoDate.exec(text) ?? [];
  if (day === undefined || !isCalendarDay(day)) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  const sinceDayZero = (Date.parse(`${day}T00:00:00Z`) - dayZero) / dayInMilliseconds;
  const serial = sinceDayZero <= inventedDay ? sinceDayZero - 1 : sinceDayZero;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const inSystem = serial - (date1904 ? daysBetweenSystems : 0) + time;
  return inSystem >= (date1904 ? 0 : 1) ? canonicalNumber(String(inSystem)) : undefined;
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
