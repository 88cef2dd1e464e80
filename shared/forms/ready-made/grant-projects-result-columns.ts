import type { ColumnDefinition } from '../definition.ts';

const whenProject = '[kind] = "project"';
const describe = { kind: 'longText', maxLength: 4000 } as const;

/** The three things that grant money shall better; an effect is expected of them first, a result told of later. */
const parts = [
  { id: 'Collaboration', nb: 'samhandling', nn: 'samhandling', en: 'collaboration' },
  { id: 'Pathways', nb: 'pasientforløp', nn: 'pasientforløp', en: 'patient pathways' },
  { id: 'Resources', nb: 'ressursbruk', nn: 'ressursbruk', en: 'use of resources' },
] as const;

/** «For prosjekter som er nylig oppstartet eller i planleggingsfase bes det rapportere på forventet effekt» (Årlig melding 2025, section 4.2). */
const isPlanned = 'OR([status] = "planning"; [status] = "preProject")';

const results = parts.map(({ id, nb, nn, en }): ColumnDefinition => ({
  id: `result${id}`,
  title: { nb: `Resultat: ${nb}`, nn: `Resultat: ${nn}`, en: `Result: ${en}` },
  help: {
    nb: 'Foreløpige resultater. Er tiltaket nylig startet, holder det med forventet effekt.',
    nn: 'Førebelse resultat. Er tiltaket nyleg starta, held det med venta effekt.',
    en: 'Preliminary results. For a measure just started the expected effect will do.',
  },
  type: describe,
  width: 40,
  required: `AND(${whenProject}; NOT(${isPlanned}); OR([status] = "finished"; NOT(FILLED([effect${id}]))))`,
}));

const effects = parts.map(({ id, nb, nn, en }): ColumnDefinition => ({
  id: `effect${id}`,
  title: { nb: `Forventet effekt: ${nb}`, nn: `Venta effekt: ${nn}`, en: `Expected effect: ${en}` },
  help: {
    nb: 'Forventet effekt og måloppnåelse. Må fylles ut for forprosjekt og når tiltaket er under planlegging.',
    nn: 'Venta effekt og måloppnåing. Må fyllast ut for forprosjekt og når tiltaket er under planlegging.',
    en: 'Expected effect. Needed while the measure is planned or a pre-project.',
  },
  type: describe,
  width: 40,
  required: `AND(${whenProject}; ${isPlanned})`,
}));

/** What has come of a measure, in the three parts that Årlig melding 2025 section 4.2 asks for, and what follows from it. */
export const resultColumns: readonly ColumnDefinition[] = [
  ...results,
  ...effects,
  {
    id: 'learning',
    title: { nb: 'Læringspunkter', nn: 'Læringspunkt', en: 'Learning points' },
    help: { nb: 'Hva andre bør vite.', nn: 'Kva andre bør vite.', en: 'What others should know.' },
    type: describe,
    width: 36,
  },
  {
    id: 'spreading',
    title: { nb: 'Mulighet for spredning', nn: 'Høve til spreiing', en: 'Possibility of spreading' },
    help: {
      nb: 'Vurdering, og hva som gjøres for å spre tiltaket.',
      nn: 'Vurdering, og kva som blir gjort for å spreie tiltaket.',
      en: 'Assessment, and what is done to spread the measure.',
    },
    type: describe,
    width: 36,
  },
  {
    id: 'involvement',
    title: {
      nb: 'Kommunenes medvirkning i rapporten',
      nn: 'Medverknad frå kommunane i rapporten',
      en: 'How the municipalities took part',
    },
    help: {
      nb: 'Hvordan avtalepartene har vært med på denne rapporteringen.',
      nn: 'Korleis avtalepartane har vore med på denne rapporteringa.',
      en: 'How the partners took part in this report.',
    },
    type: describe,
    width: 36,
    required: whenProject,
  },
  {
    id: 'targetGroup',
    title: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
    help: {
      nb: 'En eller flere, med semikolon mellom.',
      nn: 'Ei eller fleire, med semikolon mellom.',
      en: 'One or more, separated by semicolons.',
    },
    type: { kind: 'choices', list: 'targetGroup' },
    width: 28,
  },
  {
    id: 'number',
    title: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
    help: {
      nb: 'Nummeret tiltaket har i deres egen rapport, så det kan finnes igjen i vedlegget.',
      nn: 'Nummeret tiltaket har i dykkar eigen rapport, så det kan finnast att i vedlegget.',
      en: 'The number of the measure in your own report, so that it can be found in the annex.',
    },
    type: { kind: 'integer', min: '1', max: '999' },
    width: 8,
    role: 'number',
  },
  {
    id: 'comment',
    title: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
    help: {
      nb: 'Det som bør stå ved linjen, for eksempel søknadsfrist.',
      nn: 'Det som bør stå ved linja, til dømes søknadsfrist.',
      en: 'What should stand with the line, such as a deadline.',
    },
    type: describe,
    width: 36,
    role: 'text',
  },
];
