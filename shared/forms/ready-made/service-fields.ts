import type { ColumnDefinition, ListItem } from '../definition.ts';

/** Somatic care, mental health for adults and for the young, treatment of addiction: the fields that the duties ask for. */
export const serviceFields: readonly ListItem[] = [
  { code: 'somatic', label: { nb: 'Somatikk', nn: 'Somatikk', en: 'Somatic care' } },
  {
    code: 'adults',
    label: {
      nb: 'Psykisk helsevern voksne (VOP)',
      nn: 'Psykisk helsevern vaksne (VOP)',
      en: 'Mental health, adults (VOP)',
    },
  },
  {
    code: 'young',
    label: {
      nb: 'Psykisk helsevern barn og unge (BUP)',
      nn: 'Psykisk helsevern barn og unge (BUP)',
      en: 'Mental health, children and young (BUP)',
    },
  },
  {
    code: 'addiction',
    label: {
      nb: 'Tverrfaglig spesialisert rusbehandling (TSB)',
      nn: 'Tverrfagleg spesialisert rusbehandling (TSB)',
      en: 'Treatment of addiction (TSB)',
    },
  },
];

/** What the line is about, laid in. */
export const fieldColumn: ColumnDefinition = {
  id: 'field',
  title: { nb: 'Tjenesteområde', nn: 'Tenesteområde', en: 'Field' },
  help: {
    nb: 'Tjenesteområdet linjen gjelder.',
    nn: 'Tenesteområdet linja gjeld.',
    en: 'The field of the line.',
  },
  type: { kind: 'choice', list: 'field' },
  width: 27,
  locked: true,
};
