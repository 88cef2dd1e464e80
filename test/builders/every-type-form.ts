import type { ColumnDefinition, ColumnType, FormDefinition, Lists } from '../../shared/forms/definition.ts';

const inAll = (word: string) => ({ nb: word, nn: word, en: word });

/** A column called as its type, without rules. */
export function aColumn(type: ColumnType, more: Partial<ColumnDefinition> = {}): ColumnDefinition {
  return {
    id: type.kind,
    title: inAll(type.kind),
    help: inAll(`Om ${type.kind}.`),
    type,
    width: 16,
    ...more,
  };
}

const range = { min: '-999999999', max: '999999999' };

export const inputColumns: readonly ColumnDefinition[] = [
  aColumn({ kind: 'text', maxLength: 300 }),
  aColumn({ kind: 'longText', maxLength: 4000 }),
  aColumn({ kind: 'integer', ...range }),
  aColumn({ kind: 'amount', unit: 'kr', ...range }, { total: true }),
  aColumn({ kind: 'amount', unit: 'mill. kr', ...range }, { id: 'millions' }),
  aColumn({ kind: 'decimal', ...range, decimals: 1, unit: inAll('dager') }),
  aColumn({ kind: 'percent', min: '0', max: '2', decimals: 1 }),
  aColumn({ kind: 'date' }),
  aColumn({ kind: 'month' }),
  aColumn({ kind: 'choice', list: 'colour' }),
  aColumn({ kind: 'choices', list: 'places' }),
  aColumn({ kind: 'yesNo' }),
];

/** Every type of column once, on a sheet with open rows; the last one is computed. */
export const everyTypeForm: FormDefinition = {
  id: 'every-type',
  version: '1',
  title: inAll('Alle typer'),
  purpose: inAll('Prøve alt.'),
  source: 'none',
  periodKinds: ['year'],
  reportedBy: ['trust'],
  lists: [
    { id: 'colour', items: [] },
    { id: 'places', register: 'municipalities' },
  ],
  rules: [],
  sheets: [
    {
      id: 'all',
      title: inAll('Alt: «ett» & to / tre'),
      help: inAll('Fyll ut.'),
      rows: { kind: 'open', capacity: 12 },
      frozenColumns: 1,
      columns: [
        ...inputColumns,
        aColumn({
          kind: 'computed',
          as: { kind: 'amount', unit: 'kr' },
          formula: '[amount] - [integer]',
        }),
      ],
    },
  ],
};

/** With two places of the same name and a label that holds the separator. */
export const everyTypeLists: Lists = {
  colour: [
    { code: 'green', colour: 'green', label: { nb: 'Grønn', nn: 'Grøn', en: 'Green' } },
    { code: 'red', colour: 'red', label: { nb: 'Rød', nn: 'Raud', en: 'Red' } },
  ],
  places: [
    { code: '3419', label: inAll('Våler') },
    { code: '3018', label: inAll('Våler') },
    { code: '4203', label: inAll('Arendal') },
    { code: 'x', label: inAll('Hit; og dit') },
  ],
};
