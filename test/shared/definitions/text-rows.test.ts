import { describe, expect, it } from 'vitest';
import { exampleForm } from '../../../shared/definitions/example-form.ts';
import { planDefinition } from '../../../shared/definitions/plan-definition.ts';
import { readDefinition } from '../../../shared/definitions/read-definition.ts';
import { textRows } from '../../../shared/definitions/text-rows.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { smallDefinition } from '../../builders/definition-grids.ts';
import { gridsOf } from '../../builders/grids-of.ts';

function inBokmal(): FormDefinition {
  const { form } = readDefinition(smallDefinition(), 'nb');
  if (form === null) throw new Error('The small definition is right.');
  return form;
}

describe('the sheet of texts', () => {
  it('leaves nynorsk and English empty for what nobody has translated, and says so when it is read', () => {
    const form = inBokmal();
    expect(textRows(form).every((row) => Object.keys(row).join() === 'key,nb')).toBe(true);
    const again = readDefinition(gridsOf(planDefinition(form, 'nb')), 'nb');
    expect(again.form).toStrictEqual(form);
    expect(again.findings.map(({ rule }) => rule)).toEqual(['definition-texts-missing']);
  });

  it('keeps a word that is the same in all languages where its help or its list is translated', () => {
    const row = textRows(exampleForm).find(({ nb }) => nb === 'Status');
    expect(row).toMatchObject({ nb: 'Status', nn: 'Status', en: 'Status' });
  });

  it('tells a new column in a translated form from those', () => {
    const sheets = exampleForm.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column, at) =>
        at === 0 ? { ...column, title: alike, help: alike } : column,
      ),
    }));
    const rows = textRows({ ...exampleForm, sheets });
    expect(rows.filter((row) => row.nn === undefined).map(({ nb }) => nb)).toEqual(
      exampleForm.sheets.flatMap(() => ['Ny', 'Ny']),
    );
  });
});

const alike = { nb: 'Ny', nn: 'Ny', en: 'Ny' };
