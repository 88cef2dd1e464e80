import type { Conflict, Me, ReportEvent, ReportSummary, RoundSummary } from '../../../../addin/answers.ts';
import type { Finding } from '../../../../shared/finding.ts';
import type { ReportState } from '../../../../shared/report.ts';
import { number } from '../../../../shared/value.ts';

export const organisation = {
  id: 'HFS12',
  kind: 'healthCommunity',
  name: 'Helsefellesskapet Innlandet',
  shortName: 'Innlandet',
  number: null,
  parent: '983971709',
} as const;

export const me: Me = { name: 'Kari Nordmann', memberships: [{ organisation, role: 'reporter' }] };

export const summary: ReportSummary = {
  id: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c2e01',
  round: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c2e02',
  form: 'grant-projects',
  formVersion: '1',
  ruleSet: 1,
  formTitle: 'Rekrutterings- og samhandlingstilskudd',
  period: '2025',
  organisation,
  state: 'draft',
  revision: 12,
  deadline: '2026-01-31T22:59:00.000Z',
  closes: '2026-02-28T22:59:00.000Z',
  late: false,
  openConflicts: 0,
  questions: [],
  mayEdit: true,
  mayDo: ['submit'],
  reopeningAsked: null,
};

let listedSoFar = 0;
export function listed(name: string, state: ReportState, deadline = summary.deadline): ReportSummary {
  listedSoFar += 1;
  return {
    ...summary,
    id: `7f3c1a52-58c1-4d4f-9d39-0b7f6a1c2f${String(listedSoFar).padStart(2, '0')}`,
    organisation: { ...organisation, name, shortName: name },
    state,
    deadline,
    mayEdit: state === 'draft' || state === 'returned',
    mayDo: [],
  };
}

export const round: RoundSummary = {
  id: summary.round,
  form: summary.form,
  formVersion: '1',
  ruleSet: 1,
  formTitle: summary.formTitle,
  period: '2025',
  commissioner: { ...organisation, id: '991324968', kind: 'region', name: 'Helse Sør-Øst RHF' },
  deadline: summary.deadline,
  closes: summary.closes,
  recipients: 4,
  delivered: 2,
};

export function event(transition: 'submit' | 'return', reason: string | null): ReportEvent {
  const isSubmit = transition === 'submit';
  return {
    from: isSubmit ? 'draft' : 'submitted',
    to: isSubmit ? 'submitted' : 'returned',
    transition,
    by: isSubmit ? 'Kari Nordmann' : 'Controller Helse Sør-Øst',
    reason,
    explanations: isSubmit
      ? [
          {
            finding: 'amounts-are-not-a-unit-slip/projects/row-3/amount',
            text: 'Beløpet er riktig: kjøp av tre biler.',
          },
        ]
      : [],
    questions: [],
    late: false,
    revision: 12,
    contentHash: 'a'.repeat(64),
    at: isSubmit ? '2026-01-20T12:00:00.000Z' : '2026-01-22T08:15:00.000Z',
  };
}

export const conflict: Conflict = {
  id: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c2e09',
  sheet: 'projects',
  row: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c2e10',
  column: 'amount',
  mine: number('450000'),
  theirs: number('500000'),
  theirsBy: 'Ola Hansen',
  mineBy: 'Kari Nordmann',
  at: '2026-01-25T10:00:00.000Z',
};

const place = {
  sheet: 'projects',
  sheetTitle: 'Prosjekter',
  column: 'amount',
  columnTitle: 'Beløp',
} as const;
export const findings: readonly Finding[] = [
  {
    ...place,
    rule: 'required-cells-are-filled',
    severity: 'error',
    row: 'row-1',
    rowNumber: 7,
    cell: 'D7',
    message: 'Beløp mangler. Skriv beløpet i hele kroner i D7.',
    actual: null,
    expected: 'et beløp',
    difference: null,
  },
  {
    ...place,
    rule: 'frame-adds-up',
    severity: 'error',
    sheet: 'frame',
    sheetTitle: 'Ramme',
    row: '2025',
    column: 'difference',
    columnTitle: 'Differanse',
    rowNumber: 6,
    cell: 'H6',
    message:
      'Det som er fordelt, går ikke opp med rammen. Finn beløpet som mangler, eller før resten som ikke fordelt.',
    actual: '2752884',
    expected: '2800000',
    difference: '-47116',
  },
  {
    ...place,
    rule: 'amounts-are-not-a-unit-slip',
    severity: 'warning',
    row: 'row-3',
    rowNumber: 9,
    cell: 'D9',
    message: 'Beløpet er tusen ganger større enn nabolinjene. Er det ført i hele kroner?',
    actual: '450000000',
    expected: 'om lag 450 000',
    difference: null,
  },
  {
    ...place,
    rule: 'titles-are-unique',
    severity: 'note',
    row: 'row-4',
    column: null,
    columnTitle: null,
    rowNumber: 10,
    cell: null,
    message: 'Linje 5 og linje 9 har nesten samme tittel.',
    actual: null,
    expected: null,
    difference: null,
  },
];
