import type { ColumnDefinition, FormDefinition } from '../../shared/forms/definition.ts';
import type { Text } from '../../shared/language.ts';

const same = (text: string): Text => ({ nb: text, nn: text, en: text });

function column(id: string, more: Partial<ColumnDefinition> = {}): ColumnDefinition {
  return {
    id,
    title: same(id),
    help: same(id),
    type: { kind: 'text', maxLength: 100 },
    width: 10,
    ...more,
  };
}

/** Every kind of cell that the merge tells apart, and a sheet that is full with three rows. */
export const smallForm: FormDefinition = {
  id: 'small',
  version: '1',
  title: same('Small'),
  purpose: same('Tests'),
  source: 'none',
  periodKinds: ['year'],
  reportedBy: ['trust'],
  sheets: [
    {
      id: 'open',
      title: same('Open'),
      help: same('Open'),
      rows: { kind: 'open', capacity: 3 },
      columns: [column('a'), column('b'), column('given', { locked: true })],
      frozenColumns: 0,
    },
    {
      id: 'fixed',
      title: same('Fixed'),
      help: same('Fixed'),
      rows: { kind: 'fixed' },
      columns: [
        column('given', { locked: true }),
        column('a'),
        column('b'),
        column('sum', {
          type: { kind: 'computed', as: { kind: 'amount', unit: 'kr' }, formula: 'SUM([open].[a])' },
        }),
      ],
      frozenColumns: 0,
    },
  ],
  lists: [],
  rules: [],
};
