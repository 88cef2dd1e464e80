import { describe, expect, it } from 'vitest';
import type { FormulaHabit } from '../../../shared/definitions/formula-habit.ts';
import { habitBehind } from '../../../shared/definitions/formula-habit.ts';
import { parse } from '../../../shared/expressions/parse.ts';

function habitIn(formula: string): FormulaHabit | null {
  const syntax = parse(formula);
  if (!('problem' in syntax)) throw new Error(`${formula} can be read.`);
  return habitBehind(formula, { code: 'UNREADABLE', ...syntax.problem });
}

describe('a habit behind a formula that cannot be read', () => {
  it.each([
    ['Total * 2', 0, 'Total'],
    ['=Total * 2', 1, 'Total'],
    ['2 * Total', 4, 'Total'],
    ['[Pris] - Sum kr / 2', 9, 'Sum kr'],
    ['[Status] = Levert', 11, 'Levert'],
  ])('%s: a name without brackets', (formula, at, written) => {
    expect(habitIn(formula)).toEqual({ code: 'BARE_NAME', at, written, suggestion: written });
  });

  it.each([
    ['[a] > 1 OG [b] > 2', 8, 'OG', 'OG([a] > 1; [b] > 2)'],
    ['=[a] > 1 og [b og c] > 2 og [d] = "og"', 9, 'og', 'OG([a] > 1; [b og c] > 2; [d] = "og")'],
    ['[a] > 1 AND [b] > 2', 8, 'AND', 'AND([a] > 1; [b] > 2)'],
    ['[a] > 1 OG [b] > 2 ELLER [c] > 3', 8, 'OG', 'OG(…; …)'],
    ['HVIS([a] > 1 OG [b] > 2; 1; 0)', 13, 'OG', 'OG(…; …)'],
    ['IKKE [a]', 0, 'IKKE', 'IKKE(…)'],
    ['Sum * 2', 0, 'Sum', 'SUM(…)'],
  ])('%s: a function without brackets', (formula, at, written, suggestion) => {
    expect(habitIn(formula)).toEqual({ code: 'BARE_FUNCTION', at, written, suggestion });
  });

  it.each([
    ['[a] > 1 000', 6, '1 000', '1000'],
    ['[a] > 1\u00a0000\u00a0000,5', 6, '1\u00a0000\u00a0000,5', '1000000,5'],
    ['[a] > 1.000.000', 6, '1.000.000', '1000000'],
  ])('%s: a number in groups', (formula, at, written, suggestion) => {
    expect(habitIn(formula)).toEqual({ code: 'GROUPED_NUMBER', at, written, suggestion });
  });

  it.each([
    ['[Levert] > 1.1.2026', 11, '1.1.2026'],
    ['[Levert] > 01.01.2026', 11, '01.01.2026'],
  ])('%s: a date', (formula, at, written) => {
    expect(habitIn(formula)).toEqual({ code: 'DATE_WRITTEN', at, written, suggestion: '' });
  });

  it.each(['[a] + ', '([a] + 1', '[a] [b]', '[a] & [b]', 'OG([a]; )', '5 6'])('%s: none', (formula) => {
    expect(habitIn(formula)).toBeNull();
  });
});

describe('a habit behind a formula that can be read', () => {
  const kind = { code: 'KIND', wanted: 'date', given: 'text', at: 11 } as const;

  it.each(['[Levert] > "01.01.2026"', '[Levert] > 2026-01-01', '[Levert] > 1/1/2026'])(
    '%s: a date',
    (formula) => {
      expect(habitBehind(formula, kind)).toMatchObject({ code: 'DATE_WRITTEN' });
    },
  );

  it('is a date where a function is asked to make one', () => {
    const problem = { code: 'UNKNOWN_FUNCTION', suggestion: null, at: 11 } as const;
    expect(habitBehind('[Levert] > DATO(2026;1;1)', { ...problem, name: 'DATO' })).toMatchObject({
      code: 'DATE_WRITTEN',
      written: 'DATO',
    });
    expect(habitBehind('[Levert] > DATA(2026)', { ...problem, name: 'DATA' })).toBeNull();
  });

  it('is none where no date is written', () => {
    expect(habitBehind('[Levert] > "snart"', kind)).toBeNull();
    expect(habitBehind('[Levert] > 5', { ...kind, given: 'number' })).toBeNull();
  });
});
