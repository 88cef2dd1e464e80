import { formatDecimal, isDecimal } from '../decimal.ts';
import { print } from '../expressions/print.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { formulaSpelling } from '../forms/formula-names.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import { itemsOf, labelOfCode } from '../workbook/list-labels.ts';
import { valueInWords } from '../workbook/value-in-words.ts';
import type { Language } from '../language.ts';
import { codesIn } from '../value.ts';
import type { Places } from './places.ts';
import type { ReportUnderCheck, Words } from './rule.ts';

export function wordsFor(report: ReportUnderCheck, places: Places, language: Language): Words {
  const { form } = report;
  const sheetTitle = (sheet: string): string =>
    places.sheetName(sheet) ?? findSheet(form, sheet)?.title[language] ?? sheet;
  return {
    language,
    columnTitle: (sheet, column) => findColumn(form, sheet, column)?.title[language] ?? column,
    cell: (key) => [places.address(key) ?? '', onSheet[language], sheetTitle(key.sheet)].join(' '),
    amount: (decimal) => (isDecimal(decimal) ? formatDecimal(decimal, language) : decimal),
    sheetTitle,
    value: (sheet, column, value) => {
      const definition = findColumn(form, sheet, column);
      if (definition === undefined) return codesIn(value).join(', ') || String(value.v);
      const items = itemsOf(definition, report.lists);
      if (items.length === 0) return valueInWords(definition, value, language);
      return codesIn(value)
        .map((code) => labelOfCode(code, items, language))
        .join(', ');
    },
    formula: (sheet, formula) => print(readFormula(formula), formulaSpelling(form, sheet, language)),
    label: (sheet, column, code) => {
      const definition = findColumn(form, sheet, column);
      return definition === undefined ? code : labelOfCode(code, itemsOf(definition, report.lists), language);
    },
  };
}

const onSheet = { nb: 'på arket', nn: 'på arket', en: 'on the sheet' };
