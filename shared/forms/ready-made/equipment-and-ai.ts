import { acquisitionColumns } from './equipment-and-ai-columns.ts';
import { computedTotal, lineTitle } from './common-columns.ts';
import type { FormDefinition, ListDefinition } from '../definition.ts';

const millions = { kind: 'amount', unit: 'mill. kr' } as const;
const spent = 'SUM([acquisitions].[amount])';
const onEquipment = 'SUM([acquisitions].[amount]; [kind] = "equipment")';

const lists: readonly ListDefinition[] = [
  {
    id: 'kind',
    items: [
      {
        code: 'equipment',
        label: { nb: 'Medisinskteknisk utstyr', nn: 'Medisinskteknisk utstyr', en: 'Medical equipment' },
      },
      { code: 'ai', label: { nb: 'KI-løsning', nn: 'KI-løysing', en: 'AI solution' } },
      { code: 'speechToText', label: { nb: 'Tale til tekst', nn: 'Tale til tekst', en: 'Speech to text' } },
    ],
  },
  {
    id: 'status',
    items: [
      { code: 'planned', label: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' } },
      { code: 'ordered', label: { nb: 'I bestilling', nn: 'I bestilling', en: 'Ordered' } },
      { code: 'piloted', label: { nb: 'Under utprøving', nn: 'Under utprøving', en: 'On trial' } },
      {
        code: 'implemented',
        label: { nb: 'Under implementering', nn: 'Under implementering', en: 'Being implemented' },
      },
      { code: 'inUse', label: { nb: 'I drift', nn: 'I drift', en: 'In use' } },
      { code: 'ended', label: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' } },
    ],
  },
  {
    id: 'financing',
    items: [
      { code: 'own', label: { nb: 'Egne midler', nn: 'Eigne midlar', en: 'Own funds' } },
      { code: 'regional', label: { nb: 'Regional avtale', nn: 'Regional avtale', en: 'Regional agreement' } },
      { code: 'other', label: { nb: 'Andre', nn: 'Andre', en: 'Others' } },
    ],
  },
  { id: 'hospitals', register: 'hospitals' },
];

/** «minst 3 mrd. kroner årlig på nytt medisinskteknisk utstyr (MTU) og KI-løsninger»: Oppdragsdokument 2026, assignment 29. */
export const equipmentAndAi: FormDefinition = {
  id: 'equipment-and-ai',
  version: '1',
  title: {
    nb: 'Medisinskteknisk utstyr og KI-løsninger',
    nn: 'Medisinskteknisk utstyr og KI-løysingar',
    en: 'Medical equipment and AI solutions',
  },
  purpose: {
    nb: 'Rapporter nytt medisinskteknisk utstyr (MTU) og KI-løsninger: hva som er brukt, hvor langt innføringen er kommet, og hva det frigjør av tid. I hele landet skal det brukes minst 3 milliarder kroner i året.',
    nn: 'Rapporter nytt medisinskteknisk utstyr (MTU) og KI-løysingar: kva som er brukt, kor langt innføringa er komen, og kva det frigjer av tid. I heile landet skal det brukast minst 3 milliardar kroner i året.',
    en: 'Report new medical equipment and AI solutions: what was spent, how far the introduction has come, and the time it saves. The whole country is to spend at least 3 billion kroner a year.',
  },
  source:
    'Oppdragsdokument 2026 sections 2 and 3.6, assignment 29 (lines 137-139, 959-1010); Årlig melding 2025 (Helse Sør-Øst RHF) lines 846-868',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  lists,
  rules: [
    {
      id: 'in-use-somewhere',
      sheet: 'acquisitions',
      column: 'hospitals',
      severity: 'warning',
      formula: 'IF([status] = "inUse"; FILLED([hospitals]))',
      advice: {
        nb: 'Det som er i drift, er i drift ved minst ett sykehus. Velg sykehuset, eller rett status.',
        nn: 'Det som er i drift, er i drift ved minst eitt sjukehus. Vel sjukehuset, eller rett status.',
        en: 'What is in use is in use at some hospital. Choose the hospital, or correct the status.',
      },
    },
    {
      id: 'saves-time',
      sheet: 'acquisitions',
      column: 'savesTime',
      severity: 'note',
      formula: 'IF([kind] <> "equipment"; [savesTime] = "true")',
      advice: {
        nb: 'Teknologi som frigjør tid og kapasitet hos personell, skal prioriteres. Svar ja når løsningen gjør det, eller forklar hvorfor den likevel er valgt.',
        nn: 'Teknologi som frigjer tid og kapasitet hos personell, skal prioriterast. Svar ja når løysinga gjer det, eller forklar kvifor ho likevel er vald.',
        en: 'Technology that saves staff time and capacity has priority. Answer yes if the solution does, or explain why it was still chosen.',
      },
    },
  ],
  sheets: [
    {
      id: 'acquisitions',
      title: { nb: 'Utstyr og løsninger', nn: 'Utstyr og løysingar', en: 'Equipment and solutions' },
      help: {
        nb: 'Én anskaffelse eller løsning per linje. Beløp i millioner kroner for året.',
        nn: 'Éi anskaffing eller løysing per linje. Beløp i millionar kroner for året.',
        en: 'One acquisition or solution per line. Amounts in million kroner for the year.',
      },
      rows: { kind: 'open', capacity: 40 },
      frozenColumns: 1,
      columns: acquisitionColumns,
    },
    {
      id: 'spending',
      title: { nb: 'Samlet bruk', nn: 'Samla bruk', en: 'Spending' },
      help: {
        nb: 'Regnes ut fra arket Utstyr og løsninger.',
        nn: 'Blir rekna ut frå arket Utstyr og løysingar.',
        en: 'Computed from the sheet Equipment and solutions.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'year',
          { nb: 'År', nn: 'År', en: 'Year' },
          { nb: 'Året det gjelder.', nn: 'Året det gjeld.', en: 'The year reported.' },
          12,
        ),
        computedTotal(
          'equipment',
          { nb: 'Medisinskteknisk utstyr', nn: 'Medisinskteknisk utstyr', en: 'Medical equipment' },
          millions,
          onEquipment,
          24,
        ),
        computedTotal(
          'ai',
          {
            nb: 'KI-løsninger og tale til tekst',
            nn: 'KI-løysingar og tale til tekst',
            en: 'AI and speech to text',
          },
          millions,
          `${spent} - ${onEquipment}`,
          24,
        ),
        computedTotal(
          'all',
          { nb: 'Brukt i alt', nn: 'Brukt i alt', en: 'Spent in all' },
          millions,
          spent,
          20,
        ),
      ],
    },
    {
      id: 'priorities',
      title: { nb: 'Oppdraget', nn: 'Oppdraget', en: 'The assignment' },
      help: {
        nb: 'Svar på hver del av oppdraget, til Felles plan 15. oktober og til årlig melding.',
        nn: 'Svar på kvar del av oppdraget, til Felles plan 15. oktober og til årleg melding.',
        en: 'Answer each part of the assignment, for the common plan of 15 October and the annual report.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'part',
          { nb: 'Del av oppdraget', nn: 'Del av oppdraget', en: 'Part of the assignment' },
          { nb: 'Som i oppdraget.', nn: 'Som i oppdraget.', en: 'As in the assignment.' },
          56,
        ),
        {
          id: 'description',
          title: {
            nb: 'Status og videre arbeid',
            nn: 'Status og vidare arbeid',
            en: 'Status and further work',
          },
          help: {
            nb: 'Hva som er gjort, effekten av det, og hva som gjenstår.',
            nn: 'Kva som er gjort, effekten av det, og kva som står att.',
            en: 'What was done, its effect, and what remains.',
          },
          type: { kind: 'longText', maxLength: 4000 },
          width: 80,
          required: true,
        },
      ],
    },
  ],
};
