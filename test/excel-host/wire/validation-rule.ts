import { parseFormula } from '../formula/parse.ts';
import { invalidArgument, notImitated } from '../model/host-error.ts';
import type { Comparison, LimitRule, ValidationRule } from '../model/rules.ts';

type Fields = Readonly<Record<string, unknown>>;

const comparisons: readonly Comparison[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Excel stores an inline list as one text. */
const inlineListLimit = 255;

function limitText(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '')
    throw invalidArgument('A limit is a number, an ISO date or a formula.');
  if (value.startsWith('=') && !parseFormula(value)) throw invalidArgument(`"${value}" is no formula.`);
  return value;
}

function toLimit(fields: Fields): LimitRule {
  const operator = comparisons.find((one) => one === fields['operator']);
  if (!operator) throw invalidArgument(`There is no operator ${String(fields['operator'])}.`);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && fields['formula2'] === undefined) throw invalidArgument(`${operator} needs formula2.`);
  return {
    operator,
    formula1: limitText(fields['formula1']),
    ...(needsTwo ? { formula2: limitText(fields['formula2']) } : {}),
  };
}

function toList(fields: Fields, rangeAddress: (source: unknown) => string | null): ValidationRule {
  const address = rangeAddress(fields['source']);
  const source = address === null ? fields['source'] : `=${address}`;
  if (typeof source !== 'string' || source === '') throw invalidArgument('A list needs a source.');
  if (!source.startsWith('=') && source.length > inlineListLimit) {
    throw invalidArgument(
      `An inline list may have ${inlineListLimit} characters, this has ${source.length}.`,
    );
  }
  return { kind: 'list', source, inCellDropDown: fields['inCellDropDown'] !== false };
}

const limitKinds = ['wholeNumber', 'decimal', 'date', 'textLength'] as const;

/** `rangeAddress` gives the address when the source of a list is a Range object. */
export function toRule(rule: Fields, rangeAddress: (source: unknown) => string | null): ValidationRule {
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [entry] = given;
  if (!entry) return { kind: 'none' };
  const [name, value] = entry;
  if (given.length > 1 || typeof value !== 'object') throw invalidArgument('A rule has exactly one kind.');
  const fields = value as Fields;
  if (name === 'list') return toList(fields, rangeAddress);
  if (name === 'custom') return { kind: 'custom', formula: String(limitText(fields['formula'])) };
  const kind = limitKinds.find((one) => one === name);
  if (!kind) throw notImitated(`DataValidationRule.${name}`);
  return { kind, limit: toLimit(fields) };
}

export function fromRule(rule: ValidationRule): Fields {
  switch (rule.kind) {
    case 'none':
      return {};
    case 'list':
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength':
      return { [rule.kind]: rule.limit };
  }
}
