import {
  deadlineColumn,
  numberColumn,
  sourceColumn,
  textColumn,
  titleColumn,
} from './commissioned-columns.ts';
import type { ColumnDefinition, FormDefinition } from '../definition.ts';

const whenDelivered = '[delivered] = "true"';
const whenNotDelivered = '[delivered] = "false"';
/** Delivered after the deadline, or expected after it. */
const whenLate = 'IF([delivered] = "true"; [deliveredOn] > [deadline]; [expectedOn] > [deadline])';
const dayFormat = { nb: 'Dato som dd.mm.åååå.', nn: 'Dato som dd.mm.åååå.', en: 'Date as dd.mm.yyyy.' };

const laidIn: readonly ColumnDefinition[] = [
  numberColumn,
  titleColumn,
  {
    ...deadlineColumn,
    help: {
      nb: 'Dagen det skal være levert. Er bare måned eller år oppgitt: den siste dagen.',
      nn: 'Dagen det skal vere levert. Er berre månad eller år oppgitt: den siste dagen.',
      en: 'The day it is due; the last day, where only a month or a year is given.',
    },
  },
  textColumn,
  sourceColumn,
];

const answered: readonly ColumnDefinition[] = [
  {
    id: 'delivered',
    title: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
    help: {
      nb: 'Ja når det er levert, ellers nei.',
      nn: 'Ja når det er levert, elles nei.',
      en: 'Yes once delivered.',
    },
    type: { kind: 'yesNo' },
    width: 11,
    role: 'status',
    required: true,
  },
  {
    id: 'deliveredOn',
    title: { nb: 'Levert dato', nn: 'Levert dato', en: 'Delivered on' },
    help: dayFormat,
    type: { kind: 'date' },
    width: 14,
    required: whenDelivered,
  },
  {
    id: 'reference',
    title: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
    help: {
      nb: 'Saksnummer, styresak, brev eller rapport.',
      nn: 'Saksnummer, styresak, brev eller rapport.',
      en: 'Case number, board case, letter or report.',
    },
    type: { kind: 'text', maxLength: 500 },
    width: 32,
    required: whenDelivered,
  },
  {
    id: 'link',
    title: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
    help: {
      nb: 'Der dokumentet ligger, om det er publisert.',
      nn: 'Der dokumentet ligg, om det er publisert.',
      en: 'Where it is, if published.',
    },
    type: { kind: 'text', maxLength: 500 },
    width: 24,
  },
  {
    id: 'expectedOn',
    title: { nb: 'Ventes levert', nn: 'Venta levert', en: 'Expected on' },
    help: dayFormat,
    type: { kind: 'date' },
    width: 14,
    required: whenNotDelivered,
  },
  {
    id: 'comment',
    title: { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
    help: {
      nb: 'Hvorfor det er eller blir forsinket. Må fylles ut når datoen er etter fristen.',
      nn: 'Kvifor det er eller blir forseinka. Må fyllast ut når datoen er etter fristen.',
      en: 'Why it is late. Needed when the date is after the deadline.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 44,
    role: 'text',
    required: whenLate,
  },
];

/**
 * What is due by a day: «tidsplan for arbeidet innen 1. oktober 2025» (Tilleggsdokument 2025 lines 75, 197, 218),
 * «Frist 1. mai 2026» (Oppdragsdokument 2026 line 316 and others). It runs all year; a round is for the year of the document.
 */
export const deliverables: FormDefinition = {
  id: 'deliverables',
  version: '1',
  title: { nb: 'Leveranser med frist', nn: 'Leveransar med frist', en: 'Deliverables' },
  purpose: {
    nb: 'Følg opp alt som skal leveres innen en frist. Oppdater når noe er levert, eller når datoen endrer seg.',
    nn: 'Følg opp alt som skal leverast innan ein frist. Oppdater når noko er levert, eller når datoen endrar seg.',
    en: 'Follow up what is due by a day. Update when something is delivered, or its day changes.',
  },
  source:
    'Tilleggsdokument til oppdrag og bestilling 2024 and 2025; Oppdragsdokument 2026; Årlig melding 2025 (Helse Sør-Øst RHF) chapters 3-4',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  sheets: [
    {
      id: 'deliverables',
      title: { nb: 'Leveranser', nn: 'Leveransar', en: 'Deliverables' },
      help: {
        nb: 'Svar ja eller nei på hver linje. Er det levert: dato og referanse. Er det ikke levert: når det ventes.',
        nn: 'Svar ja eller nei på kvar linje. Er det levert: dato og referanse. Er det ikkje levert: når det er venta.',
        en: 'Answer yes or no on each line. Delivered: day and reference. Not delivered: when it is expected.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 2,
      columns: [...laidIn, ...answered],
    },
  ],
  lists: [],
  rules: [],
};
