import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDecimal } from '../../../shared/decimal.ts';
import type { Expression } from '../../../shared/expressions/expression.ts';
import { parse } from '../../../shared/expressions/parse.ts';
import { print } from '../../../shared/expressions/print.ts';
import { readFormula } from '../../../shared/expressions/read-formula.ts';
import { toExpression } from '../../../shared/expressions/to-expression.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { formulaNames, formulaSpelling } from '../../../shared/forms/formula-names.ts';
import { languages } from '../../../shared/language.ts';
import { aSmallForm } from '../../builders/a-small-form.ts';

/** As a controller writes it, on the sheet of projects. */
function meant(written: string, sheet = 'projects'): string {
  const syntax = parse(written);
  if ('problem' in syntax) return `cannot read ${syntax.problem.found ?? 'the end'} at ${syntax.problem.at}`;
  const { expression, problems } = toExpression(syntax, formulaNames(aSmallForm, sheet));
  const [problem] = problems;
  return problem === undefined ? print(expression) : JSON.stringify(problem);
}

describe('an expression as a spreadsheet user writes it', () => {
  it('names columns by title, choices by label, functions in Norwegian or English', () => {
    expect(meant('[Utbetalt] <= [Beløp]')).toBe('[paid] <= [amount]');
    expect(meant('OM([Vurdering]="Rød"; UTFYLT([Tiltak]))')).toBe(
      'IF([assessment] = "red"; FILLED([measures]))',
    );
    expect(meant('hvis([vurdering] = "raud", utfylt([tiltak]), ikke(utfylt([measures])))')).toBe(
      'IF([assessment] = "red"; FILLED([measures]); NOT(FILLED([measures])))',
    );
    expect(meant('[Avtale] = "Ja"')).toBe('[agreed] = "true"');
    expect(meant('= AVRUND([Beløp] × 1,5 − 2; 0) ≥ 1')).toBe('ROUND([amount] * 1.5 - 2; 0) >= 1');
    expect(meant('[Utbetalt] / [Beløp] <= 80 %')).toBe('[paid] / [amount] <= 0.8');
  });

  it('knows last period by its Norwegian names and its English one', () => {
    for (const name of ['FORRIGE', 'FØRRE', 'førre', 'PREVIOUS'])
      expect(meant(`[Beløp] >= ${name}([Beløp])`)).toBe('[amount] >= PREVIOUS([amount])');
  });

  it('sums columns of another sheet by title alone, or by sheet and title', () => {
    expect(meant('SUM([Utbetalt]) = [Ramme]', 'frame')).toBe('SUM([projects].[paid]) = [frame]');
    expect(meant('SUMMER([Prosjekter].[Beløp]; [Vurdering] = "Grønn") <= [Beløp]', 'frame')).toBe(
      'SUM([projects].[amount]; [assessment] = "green") <= [amount]',
    );
  });

  it('begins with a plus as well as an equals sign, and means the same', () => {
    expect(meant('=+[Beløp]')).toBe('[amount]');
    expect(meant('+[Beløp] - +2')).toBe('[amount] - 2');
    expect(meant('+[Vurdering] = "Rød"')).toBe('[assessment] = "red"');
  });

  it.each([
    ['HVIS([Beløp]>0,1,0)', '0,1', 'HVIS([Beløp]>0;1;0)', 'IF([amount] > 0; 1; 0)'],
    ['HVIS([Beløp]>0, 1,5, 0)', '1,5', 'HVIS([Beløp]>0, 1.5, 0)', 'IF([amount] > 0; 1.5; 0)'],
    ['MAKS(1,2,3)', '1,2', 'MAKS(1, 2, 3)', 'MAX(1; 2; 3)'],
    ['AVRUND([Beløp]*1,25)', '1,25', 'AVRUND([Beløp]*1;25)', 'ROUND([amount] * 1; 25)'],
    ['MIN([Beløp]*1,25 %)', '1,25%', 'MIN([Beløp]*1.25 %)', 'MIN([amount] * 0.0125)'],
  ])('is asked which is meant where a comma can be two things: %s', (written, doubtful, mended, means) => {
    const at = written.indexOf(doubtful.replace('%', ''));
    expect(JSON.parse(meant(written))).toEqual({ code: 'AMBIGUOUS_COMMA', written: doubtful, at });
    expect(meant(mended)).toBe(means);
  });

  it('has decimal commas where nothing else is possible', () => {
    expect(meant('[Beløp]*1,25')).toBe('[amount] * 1.25');
    expect(meant('SUM([Prosjekter].[Beløp])*1,25')).toBe('SUM([projects].[amount]) * 1.25');
    expect(meant('AVRUND([Beløp]*1,25;1)')).toBe('ROUND([amount] * 1.25; 1)');
    expect(meant('ABS([Beløp]*1,25)')).toBe('ABS([amount] * 1.25)');
    expect(meant('MAKS(ABS(-1,25), 1)')).toBe('MAX(ABS(-1.25); 1)');
  });

  it('is told what is wrong, where, and what was probably meant', () => {
    expect(meant('[Utbetlt] <= 3')).toBe(
      '{"code":"UNKNOWN_COLUMN","name":"Utbetlt","suggestion":"Utbetalt","at":0}',
    );
    expect(meant('SUMER([Beløp])')).toContain('"suggestion":"SUMMER"');
    expect(meant('[Vurdering] = "Rdø"')).toContain('"code":"UNKNOWN_CODE"');
    expect(meant('[Vurdering] = "Grøn farge"')).toContain('"code":"UNKNOWN_CODE"');
    expect(meant('[Frame] > 1')).toContain('"code":"OTHER_SHEET"');
    expect(meant('SUM([Ark 7].[Beløp]) > 1')).toContain('"code":"UNKNOWN_SHEET"');
    expect(meant('UTFYLT(3)')).toContain('"code":"COLUMN_WANTED"');
    expect(meant('SUM(3)')).toContain('"code":"COLUMN_WANTED"');
    expect(meant('OM([Vurdering] = "Rød")')).toContain('"code":"ARGUMENT_COUNT"');
    expect(meant('[Tiltak] + 1')).toContain('"wanted":"number","given":"text"');
    expect(meant('[Fra] < [Beløp]')).toContain('"wanted":"date","given":"number"');
    expect(meant('SUM([Beløp]; [Utbetalt] > 3)')).toContain('"code":"WHERE"');
    expect(meant('[Beløp] <=')).toBe('cannot read the end at 10');
    expect(meant('[Beløp] ? 3')).toBe('cannot read ? at 8');
    expect(meant('')).toBe('cannot read the end at 0');
    expect(meant('('.repeat(2000))).toBe('cannot read the end at 1000');
  });

  it('tells of every problem at once', () => {
    const syntax = parse('[A] + [B]');
    if ('problem' in syntax) throw new Error('This can be read.');
    expect(toExpression(syntax, formulaNames(aSmallForm, 'projects')).problems).toHaveLength(2);
  });

  it('never throws, whatever is written', () => {
    const letters = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '"',
      ';',
      ',',
      '.',
      '=',
      '<',
      'SUM',
      '[Beløp]',
      '1',
      '%',
      'å',
      '-',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 25 }), (parts) => {
        expect(typeof meant(parts.join(''))).toBe('string');
      }),
    );
  });
});

describe('a formula of a form', () => {
  const number = fc
    .bigInt({ min: 0n, max: 999999n })
    .map((value): Expression => ({ op: 'number', value: canonicalDecimal(`${value}e-2`) }));
  const cell = fc
    .constantFrom('amount', 'paid', 'rest')
    .map((column): Expression => ({ op: 'column', column }));
  const sum = fc.constantFrom(
    ...(['sum', 'count'] as const).map((op): Expression => ({
      op,
      sheet: 'projects',
      column: 'amount',
      where: {
        op: 'equal',
        args: [
          { op: 'column', column: 'assessment' },
          { op: 'text', value: 'red' },
        ],
      },
    })),
  );
  const { truth } = fc.letrec<{ number: Expression; truth: Expression }>((tie) => {
    const pair = fc.tuple(tie('number'), tie('number'));
    return {
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        number,
        cell,
        sum,
        fc
          .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'round', 'smallest'), pair)
          .map(([op, args]): Expression => ({ op, args })),
        fc
          .tuple(fc.constantFrom('negate', 'absolute', 'largest'), tie('number'))
          .map(([op, arg]): Expression => ({ op, args: [arg] })),
        fc.tuple(tie('truth'), pair).map(([when, [a, b]]): Expression => ({ op: 'if', args: [when, a, b] })),
      ),
      truth: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant<Expression>({ op: 'filled', args: [{ op: 'column', column: 'measures' }] }),
        fc
          .tuple(fc.constantFrom('equal', 'notEqual', 'atMost', 'above'), pair)
          .map(([op, args]): Expression => ({ op, args })),
        fc
          .tuple(fc.constantFrom('and', 'or', 'equal', 'notEqual'), fc.tuple(tie('truth'), tie('truth')))
          .map(([op, args]): Expression => ({ op, args })),
      ),
    };
  });

  it('read and written again is the same expression', () => {
    fc.assert(
      fc.property(truth, (expression) => {
        fc.pre(print(expression).length < 1000);
        expect(readFormula(print(expression))).toEqual(expression);
      }),
    );
  });

  it('written for people in any language means the same when it is read', () => {
    fc.assert(
      fc.property(truth, fc.constantFrom(...languages), (expression, language) => {
        const written = print(expression, formulaSpelling(aSmallForm, 'projects', language));
        fc.pre(written.length < 1000);
        expect(meant(written)).toBe(print(expression));
      }),
    );
  });

  it('is written in its one way in every form of the catalogue', () => {
    for (const form of forms) {
      const columns = form.sheets.flatMap((sheet) => sheet.columns);
      const formulas = [
        ...columns.flatMap(({ type }) => (type.kind === 'computed' ? [type.formula] : [])),
        ...columns.flatMap(({ required }) => (typeof required === 'string' ? [required] : [])),
        ...form.rules.map(({ formula }) => formula),
      ];
      for (const formula of formulas) expect(print(readFormula(formula)), form.id).toBe(formula);
    }
  });
});
