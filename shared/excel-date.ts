import { isIsoDate } from './parse-date.ts';

const millisecondsPerDay = 86_400_000;
/** Day 0 of Excel's 1900 system, counted so that it is right from 1 March 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Days that a report can mean. Outside it a number in a date cell is a slip (`2025` would be 17 July 1905), and
 * Excel's invented 29 February 1900 is out of reach.
 */
export const earliestDay = '1950-01-01';
export const latestDay = '2199-12-31';

/** The serial number of an ISO date, or null when the day lies outside of what a report can mean. */
export function serialOfDate(date: string): number | null {
  if (!isIsoDate(date) || date < earliestDay || date > latestDay) return null;
  return (Date.parse(`${date}T00:00:00Z`) - dayZero) / millisecondsPerDay;
}

/** The ISO date of a serial number, its time of day left out; null for a number that is no day of a report. */
export function dateOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= firstSerial && day <= lastSerial)) return null;
  return new Date(dayZero + day * millisecondsPerDay).toISOString().slice(0, 10);
}

const daysBetweenSystems = 1462;

/** The 1900 system's serial number for one of the 1904 system; a number that is no day of a report stays as it is. */
export function serialFrom1904(serial: number): number {
  const moved = serial + daysBetweenSystems;
  return dateOfSerial(moved) === null ? serial : moved;
}

const firstSerial = serialOfDate(earliestDay) ?? 0;
const lastSerial = serialOfDate(latestDay) ?? 0;
