import { computedColumn, lineTitle } from './common-columns.ts';
import type { ColumnDefinition, SheetDefinition } from '../definition.ts';

/** The areas of «Indikatorrapport for utdanning, kompetanseutvikling og bemanning»: Oppdragsdokument 2026, assignment 23. */
export const workforceIndicators: SheetDefinition = {
  id: 'indicators',
  title: { nb: 'Indikatorrapport', nn: 'Indikatorrapport', en: 'Indicator report' },
  help: {
    nb: 'Beskriv utviklingen over tid på hvert område. Før tall for året og året før der dere har en felles HR-indikator.',
    nn: 'Skildre utviklinga over tid på kvart område. Før tal for året og året før der de har ein felles HR-indikator.',
    en: 'Describe the development over time in each area. Enter figures for both years where there is a common HR indicator.',
  },
  rows: { kind: 'fixed' },
  frozenColumns: 1,
  columns: [
    lineTitle(
      'area',
      { nb: 'Område', nn: 'Område', en: 'Area' },
      { nb: 'Som i oppdraget.', nn: 'Som i oppdraget.', en: 'As in the assignment.' },
      34,
    ),
    {
      id: 'indicator',
      title: { nb: 'Indikator og enhet', nn: 'Indikator og eining', en: 'Indicator and unit' },
      help: {
        nb: 'Hva tallene måler, for eksempel «årsverk» eller «prosent av avtalte dagsverk».',
        nn: 'Kva tala måler, til dømes «årsverk» eller «prosent av avtalte dagsverk».',
        en: 'What the figures measure, such as «full-time equivalents».',
      },
      type: { kind: 'text', maxLength: 200 },
      width: 26,
      required: 'FILLED([now])',
      fromPrevious: 'indicator',
    },
    figure('now', 'i året', 'i året', 'this year'),
    { ...figure('before', 'året før', 'året før', 'last year'), fromPrevious: 'now' },
    computedColumn(
      'change',
      { nb: 'Endring', nn: 'Endring', en: 'Change' },
      { kind: 'decimal', decimals: 1, unit: null },
      'IF(AND(FILLED([now]); FILLED([before])); [now] - [before])',
      12,
    ),
    {
      id: 'description',
      title: { nb: 'Utvikling over tid', nn: 'Utvikling over tid', en: 'Development over time' },
      help: {
        nb: 'Hva som er utviklingen, hva den skyldes, og hva som er gjort.',
        nn: 'Kva som er utviklinga, kva ho kjem av, og kva som er gjort.',
        en: 'What the development is, what caused it and what was done.',
      },
      type: { kind: 'longText', maxLength: 8000 },
      width: 70,
      required: true,
    },
  ],
};

function figure(id: string, nb: string, nn: string, en: string): ColumnDefinition {
  return {
    id,
    title: { nb: `Verdi ${nb}`, nn: `Verdi ${nn}`, en: `Value ${en}` },
    help: {
      nb: 'Et tall i enheten til venstre.',
      nn: 'Eit tal i eininga til venstre.',
      en: 'A number in the unit to the left.',
    },
    type: { kind: 'decimal', min: '-999999999', max: '999999999', decimals: 1, unit: null },
    width: 14,
  };
}
