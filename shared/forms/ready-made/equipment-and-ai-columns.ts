import { commentColumn } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

const inMillions = { kind: 'amount', unit: 'mill. kr', min: '0', max: '9999' } as const;

const whatItIs: readonly ColumnDefinition[] = [
  {
    id: 'title',
    title: { nb: 'Utstyr eller løsning', nn: 'Utstyr eller løysing', en: 'Equipment or solution' },
    help: {
      nb: 'Hva det er, og hva det brukes til. Gjerne produktnavn.',
      nn: 'Kva det er, og kva det blir brukt til. Gjerne produktnamn.',
      en: 'What it is and what it is for. Preferably a product name.',
    },
    type: { kind: 'text', maxLength: 200 },
    width: 38,
    role: 'title',
    required: true,
  },
  {
    id: 'kind',
    title: { nb: 'Type', nn: 'Type', en: 'Kind' },
    help: {
      nb: 'MTU, KI eller tale til tekst.',
      nn: 'MTU, KI eller tale til tekst.',
      en: 'Which of the three.',
    },
    type: { kind: 'choice', list: 'kind' },
    width: 24,
    required: true,
  },
  {
    id: 'count',
    title: { nb: 'Antall', nn: 'Tal', en: 'Number' },
    help: {
      nb: 'Antall apparater eller løsninger.',
      nn: 'Talet på apparat eller løysingar.',
      en: 'Number of devices or solutions.',
    },
    type: { kind: 'integer', min: '1', max: '99999' },
    width: 10,
    required: true,
    total: true,
  },
  {
    id: 'status',
    title: { nb: 'Status', nn: 'Status', en: 'Status' },
    help: {
      nb: 'Hvor langt innføringen er kommet.',
      nn: 'Kor langt innføringa er komen.',
      en: 'How far it has come.',
    },
    type: { kind: 'choice', list: 'status' },
    width: 22,
    role: 'status',
    required: true,
  },
  {
    id: 'hospitals',
    title: { nb: 'I bruk ved', nn: 'I bruk ved', en: 'Used at' },
    help: {
      nb: 'Sykehusene som bruker det, med semikolon mellom.',
      nn: 'Sjukehusa som bruker det, med semikolon mellom.',
      en: 'The hospitals that use it, separated by semicolons.',
    },
    type: { kind: 'choices', list: 'hospitals' },
    width: 30,
  },
];

const cost: readonly ColumnDefinition[] = [
  {
    id: 'financing',
    title: { nb: 'Betalt av', nn: 'Betalt av', en: 'Paid by' },
    help: {
      nb: 'Regional avtale når for eksempel Sykehuspartner betaler.',
      nn: 'Regional avtale når til dømes Sykehuspartner betaler.',
      en: 'Regional agreement when, for instance, Sykehuspartner pays.',
    },
    type: { kind: 'choice', list: 'financing' },
    width: 18,
    required: true,
  },
  {
    id: 'amount',
    title: { nb: 'Brukt i året', nn: 'Brukt i året', en: 'Spent this year' },
    help: {
      nb: 'I millioner kroner. Må fylles ut når det er betalt av egne midler.',
      nn: 'I millionar kroner. Må fyllast ut når det er betalt av eigne midlar.',
      en: 'In million kroner. Needed when paid with own funds.',
    },
    type: inMillions,
    width: 15,
    role: 'amount',
    required: '[financing] = "own"',
    total: true,
  },
  {
    id: 'planned',
    title: { nb: 'Planlagt neste år', nn: 'Planlagt neste år', en: 'Planned next year' },
    help: { nb: 'I millioner kroner.', nn: 'I millionar kroner.', en: 'In million kroner.' },
    type: inMillions,
    width: 15,
    total: true,
  },
];

const effect: readonly ColumnDefinition[] = [
  {
    id: 'savesTime',
    title: { nb: 'Frigjør tid hos personell', nn: 'Frigjer tid hos personell', en: 'Saves staff time' },
    help: {
      nb: 'Ja når det frigjør tid eller kapasitet.',
      nn: 'Ja når det frigjer tid eller kapasitet.',
      en: 'Yes when it saves time or capacity.',
    },
    type: { kind: 'yesNo' },
    width: 15,
    required: true,
  },
  {
    id: 'effect',
    title: { nb: 'Dokumentert effekt', nn: 'Dokumentert effekt', en: 'Documented effect' },
    help: {
      nb: 'Hva som er målt. Må fylles ut når løsningen er i drift og frigjør tid.',
      nn: 'Kva som er målt. Må fyllast ut når løysinga er i drift og frigjer tid.',
      en: 'What was measured. Needed when the solution is in use and saves time.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 44,
    required: 'AND([status] = "inUse"; [savesTime] = "true")',
  },
  {
    id: 'users',
    title: { nb: 'Brukernes medvirkning', nn: 'Medverknad frå brukarane', en: 'Involvement of users' },
    help: {
      nb: 'Hvordan brukerne er med i valg og innføring.',
      nn: 'Korleis brukarane er med i val og innføring.',
      en: 'How users take part in choice and introduction.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 36,
  },
];

/** One acquisition: what it is, what it costs, what it gives. */
export const acquisitionColumns: readonly ColumnDefinition[] = [
  ...whatItIs,
  ...cost,
  ...effect,
  commentColumn,
];
