import type { Me, RoundLetter, RoundReport, RoundSummary } from '../../../../addin/answers.ts';
import { emptyNewRound, type NewRound } from '../../../../addin/new-round.ts';
import type { PaneState } from '../../../../addin/state.ts';
import { assignments } from '../../../../shared/forms/ready-made/assignments.ts';
import { grantProjects } from '../../../../shared/forms/ready-made/grant-projects.ts';
import type { Language } from '../../../../shared/language.ts';
import { mailtoOf } from '../../../../shared/mail/mailto.ts';
import { writeLetter } from '../../../../shared/mail/write-letter.ts';
import type { Organisation } from '../../../../shared/organisation.ts';
import { problemFinding } from '../../../../shared/commissions/table-finding.ts';
import { factsOf } from '../../../shared/mail/sample.ts';

const region: Organisation = {
  id: '991324968',
  kind: 'region',
  name: 'Helse Sør-Øst RHF',
  shortName: 'HSØ',
  number: '991324968',
  parent: 'HOD',
};
const below = (id: string, kind: Organisation['kind'], name: string): Organisation => ({
  ...{ id, kind, name, shortName: name, number: null, parent: region.id },
});
const organisations: readonly Organisation[] = [
  region,
  below('HFS12', 'healthCommunity', 'Helsefellesskapet Innlandet'),
  below('HFS15', 'healthCommunity', 'Østfold og omegn helsefellesskap'),
  below('HFS16', 'healthCommunity', 'Agder helsefellesskap'),
  below('894166762', 'trust', 'Sykehuset Innlandet HF'),
];

function lettersTo(
  kind: 'reminder' | 'returned',
  reports: readonly RoundReport[],
  language: Language,
): readonly RoundLetter[] {
  return reports.map(({ id, organisation }) => {
    const facts = factsOf(kind, { organisation: organisation.name });
    return { report: id, organisation, ...writeLetter(facts, language), mailto: mailtoOf(facts, language) };
  });
}

const wrongTable: NewRound['table'] = {
  recipients: [],
  lines: [],
  findings: [
    problemFinding(
      {
        code: 'UNKNOWN_RECIPIENT',
        sheetName: 'Oppdrag 2027',
        row: 4,
        column: 3,
        written: 'Diakonhjemet',
        suggestion: 'Diakonhjemmet Sykehus',
        known: ['Diakonhjemmet Sykehus', 'Sykehuset Innlandet HF'],
      },
      'nb',
    ),
  ],
};

interface Beginning {
  readonly state: PaneState;
  readonly round: RoundSummary;
  readonly units: readonly RoundReport[];
}

/** What a controller sees of letters, and of opening a round. */
export function roundScreens({ state, round, units }: Beginning): Readonly<Record<string, PaneState>> {
  const { language } = state;
  const me: Me = { name: 'Nina Controller', memberships: [{ organisation: region, role: 'controller' }] };
  const forms = [grantProjects, assignments].map(({ id, title, version }) => ({
    ...{ id, title: title[language], versions: [{ version, owner: null, releasedAt: null }] },
  }));
  const making = (newRound: Partial<NewRound>): PaneState => ({
    ...{ ...state, me, forms, screen: 'newRound' },
    newRound: { ...emptyNewRound, requestKey: '', organisations, ...newRound },
  });
  const reports = units.map((unit, at) => (at === 0 ? { ...unit, state: 'returned' as const } : unit));
  return {
    roundLetters: {
      ...{ ...state, me, screen: 'round' },
      round: { form: grantProjects, round, reports, newer: null },
      letters: {
        round: round.id,
        of: {
          reminder: lettersTo('reminder', reports, language),
          returned: lettersTo('returned', reports.slice(0, 1), language),
        },
      },
    },
    newRound: making({}),
    newRoundTicked: making({ form: grantProjects }),
    newRoundFormer: making({ form: grantProjects, former: ['HFS16', 'HFS12'] }),
    newRoundTable: making({ form: assignments, table: wrongTable }),
    newRoundRefused: making({
      form: grantProjects,
      former: ['HFS16'],
      refused: {
        request: {
          ...{ form: 'grant-projects', period: '2025', commissioner: region.id },
          ...{ deadline: round.deadline, closes: round.closes, recipients: [] },
        },
        fields: [
          { field: 'period', message: 'Skjemaet brukes ikke for perioder av dette slaget.' },
          { field: 'closes', message: 'Runden stenger før den åpnes.' },
          { field: 'recipients', message: 'Agder helsefellesskap: Mottakeren står to ganger.' },
        ],
      },
    }),
  };
}
