import { beforeEach, expect, it } from 'vitest';
import { FormulaError } from './formula/values.ts';
import { createExcelHost, type ExcelHost } from './host.ts';

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({ firstSheet: 'Side' });
  host.model.addSheet('Andre ark');
  host.user.paste('Side', 'A1', [
    ['Nord', '10', '1'],
    ['Sør', '20', '2'],
    ['Nord', '30', ''],
    ['', '0,1', ''],
  ]);
  host.user.type('Andre ark', 'B2', '7');
});

function result(formula: string): unknown {
  host.user.type('Side', 'F9', formula);
  const value = host.model.calculator.value(host.model.sheet('Side'), 8, 5);
  return value instanceof FormulaError ? value.text : value;
}

it.each([
  ['=SUM(B1:B3)', 60],
  ['=SUM(B:B)', 60.1],
  ['=SUM(A1:B3;5)', 65],
  ['=SUMIF(A1:A3,"nord",B1:B3)', 40],
  ['=SUMIFS(B1:B3,A1:A3,"Nord",B1:B3,">10")', 30],
  ['=COUNTIF(B1:B4,">=10")', 3],
  ['=COUNTIF(A1:A4,"")', 1],
  ['=COUNTA(A1:A4)', 3],
  ['=ROWS(A1:A4)-COUNTBLANK(A1:A4)', 3],
  ['=COUNTIFS(A1:A4,"<>")', 3],
  ["='Andre ark'!B2*2", 14],
  ['=IF(B1>5,"stor","liten")', 'stor'],
  ['=IF(OR(ISBLANK(C3),AND(B1=10,B2=21)),"ja","nei")', 'ja'],
  ['=IF(C3="","tom",C3)', 'tom'],
  ['=IFERROR(1/0,"feil")', 'feil'],
  ['=1/0', '#DIV/0!'],
  ['="a"+1', '#VALUE!'],
  ['=Ukjent', '#NAME?'],
  ['=Borte!A1', '#REF!'],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.5,0)', -3],
  ['=ABS(-4)-2^3/4', 2],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=A1&"/"&B1', 'Nord/10'],
  ['=$B$1+B2', 30],
  ['="Nord"="NORD"', true],
  ['=B1<>B2', true],
])('works out %s', (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});

it('follows a change through other formulas and over sheets', () => {
  host.user.type('Side', 'D1', '=SUM(B1:B3)');
  host.user.type('Andre ark', 'A1', '=Side!D1/2');
  host.user.type('Side', 'B1', '110');
  expect(host.model.calculator.value(host.model.sheet('Andre ark'), 0, 0)).toBe(80);
});

it('counts a formula that gives an empty text as filled, and as blank', () => {
  host.user.type('Side', 'D1', '=IF(1=2,1,"")');
  expect(result('=COUNTA(D1:D3)')).toBe(1);
  expect(result('=COUNTIFS(D1:D3,"<>")')).toBe(1);
  expect(result('=COUNTIFS(D1:D3,"")')).toBe(3);
  expect(result('=COUNTBLANK(D1:D3)')).toBe(3);
});

it('notices a circle instead of running for ever', () => {
  host.user.type('Side', 'D1', '=D2');
  host.user.type('Side', 'D2', '=D1+1');
  expect(host.model.calculator.value(host.model.sheet('Side'), 0, 3)).toBeInstanceOf(FormulaError);
});
