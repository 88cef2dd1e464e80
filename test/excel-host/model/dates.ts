const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1899-12-30, as Excel counts from March 1900 on; null for a day that does not exist. */
export function toSerial({ year, month, day }: CalendarDay): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? (date.getTime() - epoch) / dayMs : null;
}

export function fromSerial(serial: number): Date {
  return new Date(epoch + Math.round(serial * 86_400) * 1000);
}

export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00(?:\.000)?Z?)?$/.exec(text);
  return match ? toSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
}
