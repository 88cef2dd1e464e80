import type { ColumnDefinition, FormDefinition } from '../../../shared/forms/definition.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';

const named = (nb: string) => ({ nb, nn: nb, en: nb });

/**
 * The grant form as a controller might go on with it: amounts in thousands, no column for learning points, one answer
 * about the agreement less, and a secretariat that must say what it costs the municipalities.
 */
export const nextGrantForm: FormDefinition = {
  ...grantProjects,
  version: '2',
  sheets: grantProjects.sheets.map((sheet) =>
    sheet.id === 'projects' ? { ...sheet, columns: sheet.columns.flatMap(changed) } : sheet,
  ),
  lists: grantProjects.lists.map((list) =>
    list.id === 'agreement' && 'items' in list
      ? { ...list, items: list.items.filter(({ code }) => code !== 'inProgress') }
      : list,
  ),
};

function changed(column: ColumnDefinition): readonly ColumnDefinition[] {
  if (column.id === 'contributions') return [];
  if (column.id === 'amount')
    return [{ ...column, type: { kind: 'amount', unit: 'tusen kr', min: '0', max: '999999999' } }];
  if (column.id !== 'status') return [column];
  return [
    column,
    {
      id: 'share',
      title: named('Kommunenes andel'),
      help: named('I kroner.'),
      type: { kind: 'amount', unit: 'kr', min: '0', max: '999999999' },
      width: 14,
      required: '[kind] = "secretariat"',
    },
  ];
}
