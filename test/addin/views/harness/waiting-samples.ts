import type { OpenReport } from '../../../../addin/open-report.ts';
import { number, text } from '../../../../shared/value.ts';

export const unsent: OpenReport['sync']['waiting'] = [
  {
    sheet: 'projects',
    row: 'row-1',
    column: 'title',
    value: text('Sekretariat for helsefellesskapet'),
    since: '2026-01-26T08:12:00.000Z',
    place: { sheet: 'Prosjekter', address: 'B5' },
  },
  {
    sheet: 'projects',
    row: 'row-1',
    column: 'amount',
    value: number('800000'),
    since: '2026-01-26T08:13:00.000Z',
    place: { sheet: 'Prosjekter', address: 'D5' },
  },
  {
    sheet: 'projects',
    row: 'row-2',
    column: null,
    value: null,
    since: '2026-01-26T08:14:00.000Z',
    place: null,
  },
];
export const manyUnsent: OpenReport['sync']['waiting'] = [
  ...unsent,
  ...Array.from({ length: 50 }, (...[, at]) => ({
    sheet: 'projects',
    row: `row-${String(at + 3)}`,
    column: 'amount',
    value: number(String(100_000 + at)),
    since: '2026-01-26T08:15:00.000Z',
    place: { sheet: 'Prosjekter', address: `D${String(at + 7)}` },
  })),
];
