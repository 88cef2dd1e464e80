import type { Text } from '../../language.ts';
import type { ColumnDefinition, FormDefinition, Formula } from '../definition.ts';

/** Somatic care, mental health for adults and for the young, treatment of addiction; abbreviated as in the table. */
const fields = [
  { id: 'somatic', name: 'SOM' },
  { id: 'adults', name: 'VOP' },
  { id: 'young', name: 'BUP' },
  { id: 'addiction', name: 'TSB' },
] as const;

const now = (field: string): string => `${field}Now`;
const before = (field: string): string => `${field}Before`;

/** Readmissions by field of service, this year and the change from last year: Årlig melding 2025, table 3. */
export const readmissions: FormDefinition = {
  id: 'readmissions',
  version: '1',
  title: { nb: 'Reinnleggelser', nn: 'Reinnleggingar', en: 'Readmissions' },
  purpose: {
    nb: 'Før antall reinnleggelser i året og året før, per tjenesteområde. Totalt og endring regnes ut.',
    nn: 'Før talet på reinnleggingar i året og året før, per tenesteområde. Totalt og endring blir rekna ut.',
    en: 'Enter the number of readmissions this year and last year, by field. Total and change are computed.',
  },
  source: 'Årlig melding 2025 (Helse Sør-Øst RHF), table 3',
  periodKinds: ['year'],
  reportedBy: ['trust'],
  lists: [],
  rules: [],
  sheets: [
    {
      id: 'readmissions',
      title: { nb: 'Reinnleggelser', nn: 'Reinnleggingar', en: 'Readmissions' },
      help: {
        nb: 'Hele antall, 0 der det ikke er noen. Grå felt regnes ut.',
        nn: 'Heile tal, 0 der det ikkje er nokon. Grå felt blir rekna ut.',
        en: 'Whole numbers, 0 where there are none. Grey cells are computed.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        {
          id: 'period',
          title: { nb: 'År', nn: 'År', en: 'Year' },
          help: { nb: 'Året det gjelder.', nn: 'Året det gjeld.', en: 'The year reported.' },
          type: { kind: 'text', maxLength: 20 },
          width: 10,
          role: 'title',
          locked: true,
        },
        ...fields.map(({ id, name }) => counted(now(id), inYear(name))),
        computed('totalNow', inYear('Totalt', 'Total'), sumOf(now)),
        ...fields.map(({ id, name }) => counted(before(id), yearBefore(name))),
        computed('totalBefore', yearBefore('Totalt', 'Total'), sumOf(before)),
        ...fields.map(({ id, name }) =>
          computed(`${id}Change`, changeIn(name), `[${now(id)}] - [${before(id)}]`),
        ),
        computed('totalChange', changeIn('Totalt', 'Total'), '[totalNow] - [totalBefore]'),
      ],
    },
  ],
};

function counted(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'Antall reinnleggelser, helt tall.',
      nn: 'Talet på reinnleggingar, heilt tal.',
      en: 'Number of readmissions, whole number.',
    },
    type: { kind: 'integer', min: '0', max: '999999' },
    width: 12,
    role: 'persons',
    required: true,
    total: true,
  };
}

function computed(id: string, title: Text, formula: Formula): ColumnDefinition {
  return {
    id,
    title,
    help: { nb: 'Regnes ut.', nn: 'Blir rekna ut.', en: 'Computed.' },
    type: { kind: 'computed', as: { kind: 'integer' }, formula },
    width: 12,
    total: true,
  };
}

function sumOf(columnOf: (field: string) => string): Formula {
  return fields.map(({ id }) => `[${columnOf(id)}]`).join(' + ');
}

function inYear(name: string, english = name): Text {
  return { nb: `${name} i året`, nn: `${name} i året`, en: `${english} this year` };
}

function yearBefore(name: string, english = name): Text {
  return { nb: `${name} året før`, nn: `${name} året før`, en: `${english} last year` };
}

function changeIn(name: string, english = name): Text {
  return { nb: `${name} endring`, nn: `${name} endring`, en: `${english} change` };
}
