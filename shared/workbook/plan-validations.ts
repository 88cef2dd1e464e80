import { earliestDay, latestDay } from '../excel-date.ts';
import { formatDecimal, multiply } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { unitOf } from './column-look.ts';
import type { DataSheet } from './data-sheet.ts';
import { columnRange } from './data-sheet.ts';
import type { ColumnDefinition } from '../forms/definition.ts';
import { isInput, listName } from './layout.ts';
import { choiceSeparator, itemsOf, listOf, shownLabel } from './list-labels.ts';
import type { Language } from '../language.ts';
import type { ValidationPlan } from './plan.ts';
import { limitsInWords, setLimits } from './set-limits.ts';
import { workbookTexts } from './workbook-texts.ts';

/** Excel shows no more of a message than this. */
const longest = { title: 32, prompt: 255, error: 225 };

export function dataSheetValidations(data: DataSheet): readonly ValidationPlan[] {
  const { language, sheet } = data;
  return sheet.columns.filter(isInput).map((column) => {
    const rule = ruleOf(data, column);
    const title = cut(column.title[language], longest.title);
    return {
      address: columnRange(data, column.id),
      rule,
      prompt: { title, text: promptText(data, column) },
      error: {
        title,
        text: cut(errorText(data, rule, column), longest.error),
        // «kr 1 234,50» and «15. okt. 2025» are understood: Excel asks about what it takes for text, and does not refuse it.
        style: takesText(rule) ? 'warning' : 'stop',
      },
    };
  });
}

function takesText({ kind }: ValidationPlan['rule']): boolean {
  return kind === 'whole' || kind === 'decimal' || kind === 'date';
}

function ruleOf(data: DataSheet, column: ColumnDefinition): ValidationPlan['rule'] {
  const { type } = column;
  const list = listOf(column);
  switch (type.kind) {
    case 'text':
    case 'longText':
      return { kind: 'textLength', max: type.maxLength };
    case 'integer':
      return { kind: 'whole', min: Number(type.min), max: Number(type.max) };
    case 'amount':
      // Whole kroner: the sheet shows no øre, so it must not hold any.
      return { kind: type.unit === 'kr' ? 'whole' : 'decimal', min: Number(type.min), max: Number(type.max) };
    case 'decimal':
    case 'percent':
      return { kind: 'decimal', min: Number(type.min), max: Number(type.max) };
    case 'date':
    case 'month':
      return { kind: 'date', min: earliestDay, max: latestDay };
    case 'choice':
    case 'yesNo':
      return list === null || itemsOf(column, data.lists).length === 0
        ? { kind: 'any' }
        : { kind: 'list', name: listName(list) };
    case 'choices':
    case 'computed':
      return { kind: 'any' };
  }
}

/** What the column is for, its unit, and what can be written where several choices are possible. */
function promptText(data: DataSheet, column: ColumnDefinition): string {
  const { language } = data;
  const help = column.help[language];
  const unit = unitOf(column, language);
  const named = unit === null ? [] : [workbookTexts[language].unit(unit)];
  const told = [help, ...named].join(' ');
  if (column.type.kind !== 'choices') return cut(told, longest.prompt);
  const items = itemsOf(column, data.lists);
  const labels = items.map((item) => shownLabel(item, items, language)).join(choiceSeparator);
  const all = `${told}\n${labels}`;
  const elsewhere = `${told} ${workbookTexts[language].choicesElsewhere}`;
  return cut(items.length > 0 && all.length <= longest.prompt ? all : elsewhere, longest.prompt);
}

function errorText(data: DataSheet, rule: ValidationPlan['rule'], column: ColumnDefinition): string {
  const { errors } = workbookTexts[data.language];
  switch (rule.kind) {
    case 'list':
      return errors.list;
    case 'whole':
      return errors.whole(limitsOf(column, data.language));
    case 'decimal':
      return errors.decimal(limitsOf(column, data.language));
    case 'date':
      return column.type.kind === 'month' ? errors.month : errors.date;
    case 'textLength':
      return errors.textLength(rule.max);
    case 'any':
      return '';
  }
}

function limitsOf({ type }: ColumnDefinition, language: Language): string {
  const { min, max } = setLimits(type);
  const shown = (limit: Decimal | null): string | null => {
    if (limit === null) return null;
    if (type.kind !== 'percent') return formatDecimal(limit, language);
    return `${formatDecimal(multiply(limit, '100'), language)}\u00a0%`;
  };
  return limitsInWords({ min: shown(min), max: shown(max) }, language);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
