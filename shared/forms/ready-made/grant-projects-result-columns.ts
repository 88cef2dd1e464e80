import type { ColumnDefinition } from '../definition.ts';

const whenProject = '[kind] = "project"';
const describe = { kind: 'longText', maxLength: 4000 } as const;

const sixParts = {
  nb: 'Foreløpige resultater. Er tiltaket nytt eller under planlegging: forventet effekt.',
  nn: 'Førebelse resultat. Er tiltaket nytt eller under planlegging: venta effekt.',
  en: 'Preliminary results; for a new or planned measure the expected effect.',
};

/** What has come of a measure, in the three parts that Årlig melding 2025 section 4.2 asks for, and what follows from it. */
export const resultColumns: readonly ColumnDefinition[] = [
  {
    id: 'resultCollaboration',
    title: { nb: 'Resultat: samhandling', nn: 'Resultat: samhandling', en: 'Result: collaboration' },
    help: sixParts,
    type: describe,
    width: 40,
    required: whenProject,
  },
  {
    id: 'resultPathways',
    title: { nb: 'Resultat: pasientforløp', nn: 'Resultat: pasientforløp', en: 'Result: patient pathways' },
    help: sixParts,
    type: describe,
    width: 40,
    required: whenProject,
  },
  {
    id: 'resultResources',
    title: { nb: 'Resultat: ressursbruk', nn: 'Resultat: ressursbruk', en: 'Result: use of resources' },
    help: sixParts,
    type: describe,
    width: 40,
    required: whenProject,
  },
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
