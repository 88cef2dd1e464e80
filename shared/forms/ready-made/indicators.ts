import { reachedOrNot } from './assessment.ts';
import { sourceColumn } from './commissioned-columns.ts';
import type { FormDefinition, ListDefinition } from '../definition.ts';
import { askedColumns, directions, resultColumns } from './indicators-columns.ts';

const lists: readonly ListDefinition[] = [
  {
    id: 'unit',
    items: [
      { code: 'days', label: { nb: 'dager', nn: 'dagar', en: 'days' } },
      { code: 'percent', label: { nb: 'prosent', nn: 'prosent', en: 'per cent' } },
      { code: 'count', label: { nb: 'antall', nn: 'tal', en: 'number' } },
    ],
  },
  { id: 'direction', items: directions.map(({ code, nb, nn, en }) => ({ code, label: { nb, nn, en } })) },
  { id: 'assessment', items: reachedOrNot },
];

/**
 * Indicators with a target. «rapportere på alle mål med tilhørende indikatorer» (Oppdragsdokument 2026 lines 118-141 and
 * 1159-1160); waiting times, cancer pathways and kept appointments as answered in Årlig melding 2025 section 3.1 (lines
 * 574-617); discharge letters, video and treatment plans as in Halvårsrapport 2023 (1500, 1510, 1520, 1535, 1536). Nobody
 * chooses the colour: it follows from result and target.
 */
export const indicators: FormDefinition = {
  id: 'indicators',
  version: '1',
  title: { nb: 'Indikatorer', nn: 'Indikatorar', en: 'Indicators' },
  purpose: {
    nb: 'Før resultatet for hver indikator. Vurderingen regnes ut: grønn når målet er nådd, rød når det ikke er nådd. Røde linjer trenger tiltak, årsak, ansvarlig og dato.',
    nn: 'Før resultatet for kvar indikator. Vurderinga blir rekna ut: grøn når målet er nådd, raud når det ikkje er nådd. Raude linjer treng tiltak, årsak, ansvarleg og dato.',
    en: 'Enter the result of each indicator. The assessment is computed: green when the target is reached, red when it is not. Red lines need measures, cause, owner and date.',
  },
  source:
    'Oppdragsdokument 2026 section 2.2; Årlig melding 2025 (Helse Sør-Øst RHF) section 3.1; Halvårsrapport 2023 (Helse Sør-Øst RHF)',
  periodKinds: ['tertial', 'year'],
  reportedBy: ['trust', 'region'],
  lists,
  rules: [
    {
      id: 'per-cent-is-not-a-fraction',
      sheet: 'indicators',
      column: 'actual',
      severity: 'warning',
      formula: 'IF(AND([unit] = "percent"; [actual] > 0); [actual] > 1)',
      advice: {
        nb: 'Er prosenten skrevet som andel, gang med 100: 0,882 skrives 88,2. Er den virkelig så lav, forklar det.',
        nn: 'Er prosenten skriven som del av 1, gang med 100: 0,882 skriv du 88,2. Er han verkeleg så låg, forklar det.',
        en: 'If it was written as a fraction, multiply by 100: write 0.882 as 88.2. If it really is that low, explain it.',
      },
    },
  ],
  sheets: [
    {
      id: 'indicators',
      title: { nb: 'Indikatorer', nn: 'Indikatorar', en: 'Indicators' },
      help: {
        nb: 'Før resultatet på hver linje. Grå felt er lagt inn eller regnes ut.',
        nn: 'Før resultatet på kvar linje. Grå felt er lagde inn eller blir rekna ut.',
        en: 'Enter the result on each line. Grey cells are laid in or computed.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [...askedColumns, ...resultColumns, sourceColumn],
    },
  ],
};
