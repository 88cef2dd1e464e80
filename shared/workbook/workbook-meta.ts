import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import type { Period } from '../period.ts';
import { sha256Text } from '../sync/digest.ts';
import type { Grid } from './grid.ts';
import { metaMark } from './layout.ts';

/** What a workbook says of itself: which report it shows, as it stood at which revision. */
export interface WorkbookMeta {
  readonly form: string;
  readonly formVersion: string;
  /** Empty for a template that no round has opened. */
  readonly report: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly period: Period;
  readonly revision: number;
  readonly epoch: string;
  readonly language: Language;
}

const keys = [
  'form',
  'formVersion',
  'report',
  'organisation',
  'organisationName',
  'period',
  'revision',
  'epoch',
  'language',
] as const;

/** The lines below the mark on the hidden sheet. The checksum finds damage; it is no proof of origin. */
export function metaLines(meta: WorkbookMeta): readonly (readonly [string, string])[] {
  return [...keys.map((key) => [key, String(meta[key])] as const), ['checksum', checksumOf(meta)]];
}

/** Excel alone knows from when a workbook counts its days: the year of day 36 526 is 2000, or 2004 when it is from 1904. */
export const dayCount = {
  key: 'yearOfDay36526',
  formula: 'YEAR(36526)',
  since1900: 2000,
  since1904: 2004,
} as const;

/** Whether days written into the workbook, or read from it, would be four years off. */
export function countsFrom1904(grids: readonly Grid[]): boolean {
  const rows = grids.find(({ values }) => values[0]?.[0] === metaMark)?.values ?? [];
  return rows.some(([key, value]) => key === dayCount.key && Number(value) === dayCount.since1904);
}

/** `damaged`: the base revision cannot be trusted, so what changed since then is unknown. `none`: not our workbook. */
export type MetaReading =
  | { readonly status: 'right'; readonly meta: WorkbookMeta }
  | { readonly status: 'damaged' }
  | { readonly status: 'none' };

export function readMeta(grids: readonly Grid[]): MetaReading {
  const grid = grids.find(({ values }) => values[0]?.[0] === metaMark);
  if (grid === undefined) return { status: 'none' };
  const found = new Map(grid.values.slice(1).map((row) => [String(row[0] ?? ''), String(row[1] ?? '')]));
  const meta = metaFrom((key) => found.get(key) ?? '');
  return meta !== null && found.get('checksum') === checksumOf(meta)
    ? { status: 'right', meta }
    : { status: 'damaged' };
}

function metaFrom(read: (key: (typeof keys)[number]) => string): WorkbookMeta | null {
  const language = languages.find((known) => known === read('language'));
  if (language === undefined || !/^\d{1,15}$/.test(read('revision'))) return null;
  return {
    form: read('form'),
    formVersion: read('formVersion'),
    report: read('report'),
    organisation: read('organisation'),
    organisationName: read('organisationName'),
    period: read('period'),
    revision: Number(read('revision')),
    epoch: read('epoch'),
    language,
  };
}

function checksumOf(meta: WorkbookMeta): string {
  return sha256Text(JSON.stringify(keys.map((key) => [key, String(meta[key])])));
}
