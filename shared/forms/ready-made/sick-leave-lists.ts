import { trafficLight } from './assessment.ts';
import type { ListDefinition } from '../definition.ts';
import { serviceFields } from './service-fields.ts';

/** Together they are all staff, each person once. */
export const sickLeaveLists: readonly ListDefinition[] = [
  {
    id: 'field',
    items: [
      ...serviceFields,
      {
        code: 'other',
        label: { nb: 'Annet (drift, administrasjon)', nn: 'Anna (drift, administrasjon)', en: 'Other' },
      },
    ],
  },
  {
    id: 'sex',
    items: [
      { code: 'women', label: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' } },
      { code: 'men', label: { nb: 'Menn', nn: 'Menn', en: 'Men' } },
    ],
  },
  {
    id: 'group',
    items: [
      { code: 'doctors', label: { nb: 'Leger', nn: 'Legar', en: 'Doctors' } },
      { code: 'psychologists', label: { nb: 'Psykologer', nn: 'Psykologar', en: 'Psychologists' } },
      { code: 'midwives', label: { nb: 'Jordmødre', nn: 'Jordmødrer', en: 'Midwives' } },
      {
        code: 'anaesthesia',
        label: { nb: 'Anestesisykepleiere', nn: 'Anestesisjukepleiarar', en: 'Nurse anaesthetists' },
      },
      {
        code: 'children',
        label: { nb: 'Barnesykepleiere', nn: 'Barnesjukepleiarar', en: 'Children’s nurses' },
      },
      {
        code: 'intensive',
        label: { nb: 'Intensivsykepleiere', nn: 'Intensivsjukepleiarar', en: 'Intensive care nurses' },
      },
      { code: 'cancer', label: { nb: 'Kreftsykepleiere', nn: 'Kreftsjukepleiarar', en: 'Cancer nurses' } },
      {
        code: 'theatre',
        label: { nb: 'Operasjonssykepleiere', nn: 'Operasjonssjukepleiarar', en: 'Theatre nurses' },
      },
      { code: 'nurses', label: { nb: 'Andre sykepleiere', nn: 'Andre sjukepleiarar', en: 'Other nurses' } },
      {
        code: 'healthWorkers',
        label: { nb: 'Helsefagarbeidere', nn: 'Helsefagarbeidarar', en: 'Health care workers' },
      },
      { code: 'others', label: { nb: 'Alle andre', nn: 'Alle andre', en: 'All others' } },
    ],
  },
  { id: 'assessment', items: trafficLight },
];
