import { mapRows } from '../model/rectangles.ts';
import { criterion } from './criteria.ts';
import {
  type AreaValue,
  divisionError,
  FormulaError,
  type FormulaValue,
  isArea,
  refError,
  type Scalar,
  toBoolean,
  toNumber,
  toText,
  valueError,
} from './values.ts';

export type ReadArea = (area: AreaValue) => Scalar[][];
type FormulaFunction = (args: readonly FormulaValue[], read: ReadArea) => Scalar;

const single = (value: FormulaValue | undefined, read: ReadArea): Scalar =>
  value === undefined ? null : isArea(value) ? (read(value)[0]?.[0] ?? null) : value;

const flat = (value: FormulaValue, read: ReadArea): readonly Scalar[] =>
  isArea(value) ? read(value).flat() : [value];

/** Text and booleans inside a range are passed over, as SUM and its kin do; an error wins. */
function numbers(args: readonly FormulaValue[], read: ReadArea): number[] | FormulaError {
  const found: number[] = [];
  for (const arg of args) {
    for (const value of flat(arg, read)) {
      if (value instanceof FormulaError) return value;
      if (isArea(arg) && typeof value !== 'number') continue;
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      found.push(number);
    }
  }
  return found;
}

const aggregate =
  (combine: (values: readonly number[]) => Scalar): FormulaFunction =>
  (args, read) => {
    const values = numbers(args, read);
    return values instanceof FormulaError ? values : combine(values);
  };

const onNumbers =
  (apply: (...values: number[]) => Scalar): FormulaFunction =>
  (args, read) => {
    const values = args.map((arg) => toNumber(single(arg, read)));
    const error = values.find((value) => value instanceof FormulaError);
    return error ?? apply(...values.map(Number));
  };

const onText =
  (apply: (text: string, ...rest: number[]) => Scalar): FormulaFunction =>
  (args, read) => {
    const text = toText(single(args[0], read));
    return text instanceof FormulaError
      ? text
      : apply(text, ...args.slice(1).map((arg) => Number(single(arg, read))));
  };

const onValue =
  (test: (value: Scalar) => boolean): FormulaFunction =>
  (args, read) =>
    test(single(args[0], read));

const anyOrAll =
  (decide: (flags: readonly boolean[]) => boolean): FormulaFunction =>
  (args, read) => {
    const values = args.flatMap((arg) =>
      flat(arg, read).filter((value) => !isArea(arg) || (value !== null && typeof value !== 'string')),
    );
    const flags = values.map(toBoolean);
    return flags.find((flag) => flag instanceof FormulaError) ?? decide(flags.map(Boolean));
  };

/** Pairs of range and criterion, from `args[start]`: which positions of the range satisfy all. */
function matches(args: readonly FormulaValue[], read: ReadArea): readonly boolean[] | FormulaError {
  let kept: readonly boolean[] | null = null;
  for (let at = 0; at + 1 < args.length; at += 2) {
    const range = args[at];
    if (range === undefined || !isArea(range)) return valueError;
    const test = criterion(single(args[at + 1], read));
    const hits: readonly boolean[] = read(range).flat().map(test);
    if (kept && kept.length !== hits.length) return valueError;
    kept = kept ? kept.map((hit, index) => hit && hits[index] === true) : hits;
  }
  return kept ?? [];
}

function sumWhere(
  area: FormulaValue | undefined,
  hits: readonly boolean[] | FormulaError,
  read: ReadArea,
): Scalar {
  if (hits instanceof FormulaError) return hits;
  if (area === undefined || !isArea(area)) return valueError;
  const all = read(area).flat();
  const values = hits.flatMap((hit, index) => (hit ? [all[index] ?? null] : []));
  const error = values.find((value) => value instanceof FormulaError);
  return error ?? values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

/** Half away from zero, after taking off the binary noise of values such as 1.005. */
function round(value: number, decimals = 0): number {
  const digits = Math.trunc(decimals);
  const scaled = Math.abs(value) * 10 ** digits;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(15)))) / 10 ** digits;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function index(args: readonly FormulaValue[], read: ReadArea): Scalar {
  const [area, row, column] = args;
  if (area === undefined || !isArea(area)) return refError;
  const rows = read(area);
  const single1 = rows.length === 1 && column === undefined;
  const at = Number(single(row, read)) - 1;
  const value = single1 ? rows[0]?.[at] : rows[at]?.[Number(single(column ?? 1, read)) - 1];
  return value === undefined ? refError : value;
}

export const functions: Readonly<Record<string, FormulaFunction>> = {
  SUM: aggregate(sum),
  MIN: aggregate((values) => (values.length === 0 ? 0 : Math.min(...values))),
  MAX: aggregate((values) => (values.length === 0 ? 0 : Math.max(...values))),
  AVERAGE: aggregate((values) => (values.length === 0 ? divisionError : sum(values) / values.length)),
  COUNT: (args, read) =>
    args.flatMap((arg) => flat(arg, read)).filter((value) => typeof value === 'number').length,
  COUNTA: (args, read) => args.flatMap((arg) => flat(arg, read)).filter((value) => value !== null).length,
  ROWS: ([area], read) => (area !== undefined && isArea(area) ? read(area).length : 1),
  COUNTBLANK: (args, read) =>
    args.flatMap((arg) => flat(arg, read)).filter((value) => value === null || value === '').length,
  COUNTIF: (args, read) => countTrue(matches(args, read)),
  COUNTIFS: (args, read) => countTrue(matches(args, read)),
  SUMIF: (args, read) => sumWhere(args[2] ?? args[0], matches(args.slice(0, 2), read), read),
  SUMIFS: (args, read) => sumWhere(args[0], matches(args.slice(1), read), read),
  INDEX: index,
  ROUND: onNumbers(round),
  ABS: onNumbers(Math.abs),
  INT: onNumbers(Math.floor),
  MOD: onNumbers((value, divisor = 0) =>
    divisor === 0 ? divisionError : value - divisor * Math.floor(value / divisor),
  ),
  AND: anyOrAll((flags) => flags.every(Boolean)),
  OR: anyOrAll((flags) => flags.some(Boolean)),
  NOT: (args, read) => {
    const flag = toBoolean(single(args[0], read));
    return flag instanceof FormulaError ? flag : !flag;
  },
  ISBLANK: onValue((value) => value === null),
  ISNUMBER: onValue((value) => typeof value === 'number'),
  ISTEXT: onValue((value) => typeof value === 'string'),
  ISERROR: onValue((value) => value instanceof FormulaError),
  LEN: onText((text) => text.length),
  TRIM: onText((text) => text.trim().replaceAll(/ +/g, ' ')),
  LEFT: onText((text, length = 1) => text.slice(0, length)),
  RIGHT: onText((text, length = 1) => (length === 0 ? '' : text.slice(-length))),
  MID: onText((text, start = 1, length = 0) => text.slice(start - 1, start - 1 + length)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => new FormulaError('#N/A'),
};

function countTrue(hits: readonly boolean[] | FormulaError): Scalar {
  return hits instanceof FormulaError ? hits : hits.filter(Boolean).length;
}

/** Those that must not evaluate every argument, or ask more than their arguments, and so live with the evaluator. */
export const lazyFunctions: readonly string[] = ['IF', 'IFERROR', 'YEAR'];

export const isKnownFunction = (name: string) =>
  Object.hasOwn(functions, name) || lazyFunctions.includes(name);

export const readWith =
  (readCell: (sheet: string, row: number, column: number) => Scalar): ReadArea =>
  (area) =>
    mapRows(area.rect, (row, column) => readCell(area.sheet, row, column));
