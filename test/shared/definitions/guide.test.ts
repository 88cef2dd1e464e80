import { describe, expect, it } from 'vitest';
import { exampleForm } from '../../../shared/definitions/example-form.ts';
import { guideTexts } from '../../../shared/definitions/guide-texts.ts';
import { planGuide } from '../../../shared/definitions/plan-guide.ts';
import { functionNames } from '../../../shared/expressions/operators.ts';
import { parse } from '../../../shared/expressions/parse.ts';
import { toExpression } from '../../../shared/expressions/to-expression.ts';
import { formulaNames } from '../../../shared/forms/formula-names.ts';
import { languages } from '../../../shared/language.ts';
import { gridsOf } from '../../builders/grids-of.ts';

describe.each(languages)('the guide in %s', (language) => {
  const { example, functions } = guideTexts[language];

  it('shows only formulas that can be used where it says', () => {
    const problems = [...example, ...functions].flatMap(({ sheet, formula }) => {
      if (formula === undefined) return [];
      const syntax = parse(formula);
      return 'problem' in syntax
        ? [formula]
        : toExpression(syntax, formulaNames(exampleForm, sheet)).problems.map(
            ({ code }) => `${code} ${formula}`,
          );
    });
    expect(problems).toEqual([]);
  });

  it('names functions as they are called in the language', () => {
    const names = functions.map(({ what }) => what.split(' ')[0] ?? '');
    expect(names.filter((name) => !functionNames.includes(name))).toEqual([]);
    const plan = { sheets: [planGuide(exampleForm, language, '')], names: [], activeSheet: '' };
    const shown = gridsOf(plan)[0]?.values ?? [];
    for (const name of names) {
      const line = shown.find(([what]) => String(what).startsWith(name));
      expect(line?.[2]).toContain(`${name}(`);
    }
  });

  it('explains the example line by line in the example alone', () => {
    const lines = (form: typeof exampleForm | null) =>
      planGuide(form, language, '').blocks[0]?.values.length ?? 0;
    expect(lines(exampleForm) - lines(null)).toBe(example.length + 2);
  });
});
