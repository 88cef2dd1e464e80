import { formatDecimal, isDecimal } from '../decimal.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import { itemsOf, labelOfCode } from '../forms/list-labels.ts';
import type { Language } from '../language.ts';
import type { Places } from './places.ts';
import type { ReportUnderCheck, Words } from './rule.ts';

export function wordsFor(report: ReportUnderCheck, places: Places, language: Language): Words {
  const { form } = report;
  return {
    language,
    columnTitle: (sheet, column) => findColumn(form, sheet, column)?.title[language] ?? column,
    cell: (key) => {
      const title = findSheet(form, key.sheet)?.title[language] ?? key.sheet;
      return [places.address(key) ?? '', onSheet[language], title].join(' ');
    },
    amount: (decimal) => (isDecimal(decimal) ? formatDecimal(decimal, language) : decimal),
    label: (sheet, column, code) => {
      const definition = findColumn(form, sheet, column);
      return definition === undefined ? code : labelOfCode(code, itemsOf(definition, report.lists), language);
    },
  };
}

const onSheet = { nb: 'på arket', nn: 'på arket', en: 'on the sheet' };
