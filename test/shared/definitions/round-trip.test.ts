import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleForm } from '../../../shared/definitions/example-form.ts';
import { planDefinition } from '../../../shared/definitions/plan-definition.ts';
import { readDefinition } from '../../../shared/definitions/read-definition.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { languages } from '../../../shared/language.ts';
import { gridsOf, withCell } from '../../builders/grids-of.ts';

const onTrial: FormDefinition = {
  ...exampleForm,
  version: '2',
  rules: exampleForm.rules.map((rule) => ({ ...rule, trial: true })),
};

describe.each([...forms, exampleForm, onTrial])('$id $version', (form) => {
  it.each(languages)('is the same when it has been a definition workbook in %s', (language) => {
    const reading = readDefinition(gridsOf(planDefinition(form, language)), language);
    expect(reading).toStrictEqual({ form, findings: [] });
  });
});

const small = gridsOf(planDefinition(exampleForm, 'nb'));
/** What people put into cells, and what nobody should. */
const anyValue: fc.Arbitrary<GridValue> = fc.oneof(
  fc.constantFrom<GridValue>(
    null,
    true,
    '',
    '[Beløp] + [',
    '=SUM([Tiltak].[Brukt])',
    'Ja',
    '__proto__',
    'constructor',
    'toString',
    'Valg',
    'Beløp',
    '-',
    '1e400',
    '#N/A',
    'x'.repeat(40_000),
    Number.NaN,
    -0,
    1e21,
  ),
  fc.string(),
  fc.double(),
  fc.constantFrom(...small.flatMap(({ values }) => values.flat())),
);

describe('a definition workbook', () => {
  it('is read or told of, and never throws, whatever stands in its cells', () => {
    const edit = fc.record({
      sheet: fc.integer({ min: 0, max: small.length - 1 }),
      row: fc.integer({ min: 1, max: 22 }),
      column: fc.integer({ min: 1, max: 18 }),
      value: anyValue,
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const grids = edits.reduce(
          (all, { sheet, row, column, value }) =>
            all.map((grid, at) => (at === sheet ? withCell(grid, row, column, value) : grid)),
          small,
        );
        const { form, findings } = readDefinition(grids, 'nn');
        expect(form === null).toBe(findings.some(({ severity }) => severity === 'error'));
        // What is read can be written again, and says the same then.
        if (form !== null) {
          expect(readDefinition(gridsOf(planDefinition(form, 'en')), 'en').form).toStrictEqual(form);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  // Found by the property above.
  it('is told of when it asks for a list by a name that every object answers to', () => {
    const asking = small.map((grid, at) => (at === 3 ? withCell(grid, 9, 4, 'constructor') : grid));
    const { form, findings } = readDefinition(asking, 'nb');
    expect(form).toBeNull();
    expect(findings.map(({ severity }) => severity)).toContain('error');
  });

  it('is told of, and never throws, when it is another workbook altogether', () => {
    const grid = fc.record({
      name: fc.constantFrom('Skjema', 'Ark', 'Kolonner', 'Lister', 'Columns', 'Ark1'),
      values: fc.array(fc.array(anyValue, { maxLength: 5 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 6 }), (grids) => {
        expect(readDefinition(grids, 'nb').form).toBeNull();
      }),
    );
  });
});
