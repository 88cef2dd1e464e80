import type { ReportContent, RowContent } from '../../shared/content.ts';
import type { ColumnDefinition, FormDefinition } from '../../shared/forms/definition.ts';
import type { CellValue } from '../../shared/value.ts';
import { aColumn } from './every-type-form.ts';

const named = (nb: string, nn = nb, en = nb) => ({ nb, nn, en });
const range = { min: '-999999999', max: '999999999' };

/** Projects with amounts and a status, and a frame: two sheets, the title «Beløp» on both. */
export const aSmallForm: FormDefinition = {
  id: 'small',
  version: '1',
  title: named('Lite skjema'),
  purpose: named('Prøve.'),
  source: 'none',
  periodKinds: ['year'],
  reportedBy: ['trust'],
  lists: [
    {
      id: 'assessment',
      items: [
        { code: 'green', label: named('Grønn', 'Grøn', 'Green') },
        { code: 'red', label: named('Rød', 'Raud', 'Red') },
      ],
    },
  ],
  rules: [],
  sheets: [
    {
      id: 'projects',
      title: named('Prosjekter', 'Prosjekt', 'Projects'),
      help: named('Fyll ut.'),
      rows: { kind: 'open', capacity: 10 },
      frozenColumns: 1,
      columns: [
        column('amount', named('Beløp', 'Beløp', 'Amount'), { kind: 'amount', unit: 'kr', ...range }),
        column('paid', named('Utbetalt', 'Utbetalt', 'Paid'), { kind: 'amount', unit: 'kr', ...range }),
        column('assessment', named('Vurdering', 'Vurdering', 'Assessment'), {
          kind: 'choice',
          list: 'assessment',
        }),
        column('measures', named('Tiltak', 'Tiltak', 'Measures'), { kind: 'text', maxLength: 100 }),
        column('agreed', named('Avtale', 'Avtale', 'Agreement'), { kind: 'yesNo' }),
        column('from', named('Fra', 'Frå', 'From'), { kind: 'date' }),
        column('to', named('Til', 'Til', 'To'), { kind: 'date' }),
        column('rest', named('Rest', 'Rest', 'Rest'), {
          kind: 'computed',
          as: { kind: 'amount', unit: 'kr' },
          formula: '[amount] - [paid]',
        }),
        column('light', named('Lys', 'Lys', 'Light'), {
          kind: 'computed',
          as: { kind: 'choice', list: 'assessment' },
          formula: 'IF([paid] <= [amount]; "green"; "red")',
        }),
      ],
    },
    {
      id: 'frame',
      title: named('Ramme', 'Ramme', 'Frame'),
      help: named('Fyll ut.'),
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        column('frame', named('Ramme', 'Ramme', 'Frame'), { kind: 'amount', unit: 'kr', ...range }),
        column('amount', named('Beløp', 'Beløp', 'Amount'), { kind: 'amount', unit: 'kr', ...range }),
      ],
    },
  ],
};

function column(
  id: string,
  title: ColumnDefinition['title'],
  type: ColumnDefinition['type'],
): ColumnDefinition {
  return aColumn(type, { id, title });
}

export function aRow(cells: Readonly<Record<string, CellValue>>, id = 'own', line = 1): RowContent {
  return { id, line, cells };
}

export function contentOf(
  projects: readonly Readonly<Record<string, CellValue>>[],
  frame: Readonly<Record<string, CellValue>> = {},
): ReportContent {
  return {
    sheets: {
      projects: { rows: projects.map((cells, at) => aRow(cells, `p${at}`, at + 1)) },
      frame: { rows: [aRow(frame, 'frame')] },
    },
  };
}
