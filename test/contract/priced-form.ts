import type { ColumnDefinition, FormDefinition } from '../../shared/forms/definition.ts';
import { aColumn } from '../builders/every-type-form.ts';
import { smallForm } from './small-form.ts';

const price = { id: 'price', min: '0', max: '999999999' };

function priced(version: string, columns: readonly ColumnDefinition[]): FormDefinition {
  const [sheet] = smallForm.sheets;
  if (sheet === undefined) throw new Error('The small form has sheets.');
  return {
    ...smallForm,
    id: 'priced',
    version,
    sheets: [{ ...sheet, id: 'goods', rows: { kind: 'fixed' }, columns }],
  };
}

/** Prices in kroner and a note; in version 2 prices in thousands, and no notes. */
export const pricedForms: readonly [FormDefinition, FormDefinition] = [
  priced('1', [
    aColumn({ kind: 'amount', unit: 'kr', ...price }, { id: 'price' }),
    aColumn({ kind: 'text', maxLength: 100 }, { id: 'note' }),
    aColumn({ kind: 'text', maxLength: 100 }, { id: 'name', locked: true }),
  ]),
  priced('2', [
    aColumn({ kind: 'amount', unit: 'tusen kr', ...price }, { id: 'price' }),
    aColumn({ kind: 'text', maxLength: 100 }, { id: 'name', locked: true }),
  ]),
];
