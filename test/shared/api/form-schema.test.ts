import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../shared/api/form-schema.ts';
import { exampleForm } from '../../../shared/definitions/example-form.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import type { ColumnDefinition, FormDefinition } from '../../../shared/forms/definition.ts';

/** What is wrong with the example when its column of measures with this id is changed. */
function faultsWith(id: string, change: object): readonly string[] {
  const columnOf = (column: ColumnDefinition): object =>
    column.id === id ? { ...column, ...change } : column;
  return faults({
    ...exampleForm,
    sheets: exampleForm.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map(columnOf) })),
  });
}

function faults(form: object): readonly string[] {
  const parsed = formDefinition.safeParse(form);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const computed = (formula: string) => ({
  type: { kind: 'computed', as: { kind: 'amount', unit: 'kr' }, formula },
});

describe('a form as data', () => {
  it.each([...forms, exampleForm])('$id $version is one', (form: FormDefinition) => {
    expect(formDefinition.parse(JSON.parse(JSON.stringify(form)))).toStrictEqual(form);
  });

  it('has no field that nobody knows, and none too few', () => {
    expect(faults({ ...exampleForm, script: 'x' })).toEqual([': Unrecognized key: "script"']);
    expect(faultsWith('left', { colour: 'red' })).toEqual(['sheets.1.columns.5: Unrecognized key: "colour"']);
    expect(faultsWith('left', { width: undefined })).toHaveLength(1);
  });

  it('has ids that can be names in Excel and keys of an object', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'to gang', 'a-b', 'a_b', '1a', 'yesNo', '']) {
      expect(faultsWith('share', { id })[0]).toContain('sheets.1.columns.6.id: ');
    }
    expect(faultsWith('share', { id: 'LEFT' })).toEqual(['sheets.1.columns.6: DUPLICATE_ID id LEFT']);
  });

  it('has formulas that can be read, by ids, and end somewhere', () => {
    expect(faultsWith('left', computed('[budget] - [spnt]'))).toEqual([
      'sheets.1.columns.5: NOT_READABLE formula [budget] - [spnt]',
    ]);
    expect(faultsWith('left', computed('[Budsjett] - [spent]'))[0]).toContain('NOT_READABLE');
    expect(faultsWith('left', computed('[status] = "finished"'))[0]).toContain('NOT_READABLE');
    expect(faultsWith('left', computed('PREVIOUS([spent])'))[0]).toContain('PREVIOUS_HERE');
    expect(faultsWith('left', computed('[left]'))).toEqual([
      'sheets.1.columns.5: CIRCLE formula Igjen → Igjen',
    ]);
    expect(faultsWith('left', computed('('.repeat(2000)))[0]).toContain('sheets.1.columns.5.type.formula');
  });

  it('refers to nothing that it does not have', () => {
    expect(faults({ ...exampleForm, lists: exampleForm.lists.slice(0, 1) })).toContain(
      'sheets.1.columns.1: UNKNOWN_LIST list status',
    );
    const rules = exampleForm.rules.map((rule) => ({ ...rule, column: 'gone' }));
    expect(faults({ ...exampleForm, rules })[0]).toBe('rules.0: UNKNOWN_COLUMN column gone');
  });
});
