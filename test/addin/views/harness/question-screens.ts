import type { OpenReport } from '../../../../addin/open-report.ts';
import type { PaneState } from '../../../../addin/state.ts';
import { number, text } from '../../../../shared/value.ts';
import { event } from './samples.ts';

const at = { sheet: 'projects', row: 'row-3' } as const;
const asked = { by: 'Controller Helse Sør-Øst', at: '2026-01-22T08:15:00.000Z' } as const;
const questions = [
  { ...at, ...asked, column: 'amount', question: 'Er beløpet ført to ganger?', value: number('450000') },
  { ...at, ...asked, column: 'title', question: 'Hva er dette tiltaket?', value: text('Diverse') },
  { ...at, ...asked, column: 'comment', question: 'Hvem er med?\nHvem betaler?', value: null },
];
/** Asking about single cells, answering, and looking at the answers. */
export function questionScreens(
  state: PaneState,
  { report, submitted }: { readonly report: OpenReport; readonly submitted: OpenReport },
): Readonly<Record<string, PaneState>> {
  const { summary } = report;
  const returned: OpenReport = {
    ...report,
    summary: { ...summary, state: 'returned', questions },
    content: {
      sheets: {
        projects: {
          rows: [{ id: 'row-3', line: 4, cells: { amount: number('400000'), title: text('Diverse') } }],
        },
      },
    },
    findings: ['title', 'comment'].map((column) => ({
      ...at,
      rule: 'question',
      severity: 'warning',
      column,
      sheetTitle: 'Prosjekter',
      columnTitle: column,
      rowNumber: 9,
      cell: column === 'title' ? 'B9' : 'L9',
      message: 'Spørsmål',
      actual: null,
      expected: null,
      difference: null,
    })),
    explanations: { 'question/projects/row-3/title': 'Et samlet tiltak for kommunene.' },
    events: [event('submit', null), { ...event('return', 'Tre ting må avklares.'), questions }],
  };
  const asking: OpenReport = {
    ...submitted,
    late: [],
    asking: [
      { ...at, column: 'amount', address: 'D9', question: 'Er beløpet ført to ganger?' },
      { ...at, column: 'title', address: 'B9', question: '' },
    ],
  };
  const answered: OpenReport = {
    ...returned,
    summary: { ...returned.summary, state: 'submitted', mayEdit: false, mayDo: ['approve', 'return'] },
  };
  return {
    returnedWithQuestions: { ...state, screen: 'report', report: returned },
    asking: { ...state, screen: 'report', report: asking },
    questionsAnswered: { ...state, screen: 'report', report: answered },
  };
}
