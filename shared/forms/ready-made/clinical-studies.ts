import type { Text } from '../../language.ts';
import { explanationColumns, reachedOrNot } from './assessment.ts';
import { commentColumn, computedColumn, computedTotal, lineTitle } from './common-columns.ts';
import type { ColumnDefinition, FormDefinition, FormRule, Formula } from '../definition.ts';

const share = { kind: 'percent', decimals: 1 } as const;

/**
 * Clinical treatment studies. «Antallet kliniske behandlingsstudier som inkluderer pasienter i 2025 økes med minst
 * 15 prosent sammenlignet med 2024», counted on the year before (Årlig melding 2025 lines 921-927); «Antall pasienter som
 * deltar i kliniske behandlingsstudier er økt fra 2025» (Oppdragsdokument 2026 line 136).
 */
export const clinicalStudies: FormDefinition = {
  id: 'clinical-studies',
  version: '1',
  title: {
    nb: 'Kliniske behandlingsstudier',
    nn: 'Kliniske behandlingsstudiar',
    en: 'Clinical treatment studies',
  },
  purpose: {
    nb: 'Før antall kliniske behandlingsstudier som inkluderer pasienter, og antall pasienter i dem. Vekst og vurdering mot målene regnes ut. Rød vurdering trenger tiltak, årsak, ansvarlig og dato.',
    nn: 'Før talet på kliniske behandlingsstudiar som inkluderer pasientar, og talet på pasientar i dei. Vekst og vurdering mot måla blir rekna ut. Raud vurdering treng tiltak, årsak, ansvarleg og dato.',
    en: 'Enter the number of clinical treatment studies that include patients, and of patients in them. Growth and assessment against the aims are computed. Red needs measures, cause, owner and date.',
  },
  source:
    'Årlig melding 2025 (Helse Sør-Øst RHF), Kliniske behandlingsstudier; Oppdragsdokument 2026 section 2.2; Halvårsrapport 2023 (Helse Sør-Øst RHF) 1270',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  lists: [{ id: 'assessment', items: reachedOrNot }],
  rules: [continuous('studies'), continuous('patients')],
  sheets: [
    {
      id: 'studies',
      title: { nb: 'Behandlingsstudier', nn: 'Behandlingsstudiar', en: 'Studies' },
      help: {
        nb: 'En studie ved flere helseforetak telles hos hvert av dem, så summen kan være høyere enn tallet for regionen.',
        nn: 'Ein studie ved fleire helseføretak blir tald hos kvart av dei, så summen kan vere høgare enn talet for regionen.',
        en: 'A study at several trusts counts at each, so the sum can be higher than the number of the region.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'period',
          { nb: 'År', nn: 'År', en: 'Year' },
          { nb: 'Året tallene gjelder.', nn: 'Året tala gjeld.', en: 'The year of the numbers.' },
          9,
        ),
        ...measured('studies', { nb: 'Studier', nn: 'Studiar', en: 'Studies' }),
        {
          id: 'aim',
          title: { nb: 'Mål for vekst', nn: 'Mål for vekst', en: 'Aim for growth' },
          help: {
            nb: 'Veksten i antall studier skal være minst så høy.',
            nn: 'Veksten i talet på studiar skal vere minst så høg.',
            en: 'The number of studies shall grow by at least this.',
          },
          type: { kind: 'percent', min: '0', max: '1', decimals: 0 },
          width: 9,
          locked: true,
        },
        assessed(
          'studiesAssessment',
          { nb: 'Studier mot mål', nn: 'Studiar mot mål', en: 'Studies against aim' },
          '[studiesGrowth] >= [aim]',
        ),
        ...measured('patients', { nb: 'Pasienter', nn: 'Pasientar', en: 'Patients' }),
        assessed(
          'patientsAssessment',
          { nb: 'Flere pasienter', nn: 'Fleire pasientar', en: 'More patients' },
          '[patients] > [patientsBefore]',
        ),
        ...explanationColumns('OR([studiesAssessment] = "red"; [patientsAssessment] = "red")'),
        commentColumn,
      ],
    },
  ],
};

/** Year before, this year, change and growth. */
function measured(id: string, title: Text): readonly ColumnDefinition[] {
  return [
    {
      ...counted(`${id}Before`, {
        nb: `${title.nb} året før`,
        nn: `${title.nn} året før`,
        en: `${title.en} last year`,
      }),
      fromPrevious: id,
    },
    counted(id, { nb: `${title.nb} i året`, nn: `${title.nn} i året`, en: `${title.en} this year` }),
    computedTotal(
      `${id}Change`,
      { nb: `${title.nb} endring`, nn: `${title.nn} endring`, en: `${title.en} change` },
      { kind: 'integer' },
      `IF(AND(FILLED([${id}]); FILLED([${id}Before])); [${id}] - [${id}Before])`,
      11,
    ),
    computedTotal(
      `${id}Growth`,
      { nb: `${title.nb} vekst`, nn: `${title.nn} vekst`, en: `${title.en} growth` },
      share,
      `([${id}] - [${id}Before]) / [${id}Before]`,
      11,
    ),
  ];
}

function counted(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: { nb: 'Helt tall, 0 om ingen.', nn: 'Heilt tal, 0 om ingen.', en: 'Whole number, 0 if none.' },
    type: { kind: 'integer', min: '0', max: '999999' },
    width: 11,
    required: true,
    total: true,
  };
}

function assessed(id: string, title: Text, reached: Formula): ColumnDefinition {
  return computedColumn(
    id,
    title,
    { kind: 'choice', list: 'assessment' },
    `IF(${reached}; "green"; "red")`,
    12,
  );
}

/** What was this year’s last year is last year’s now. */
function continuous(id: string): FormRule {
  return {
    id: `${id}-go-on-from-last-year`,
    sheet: 'studies',
    column: `${id}Before`,
    severity: 'warning',
    formula: `[${id}Before] = PREVIOUS([${id}])`,
    advice: {
      nb: 'Rett det, eller forklar hvorfor tallet er endret siden da.',
      nn: 'Rett det, eller forklar kvifor talet er endra sidan då.',
      en: 'Correct it, or explain why the number has changed since then.',
    },
  };
}
