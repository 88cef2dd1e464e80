import { valueIn } from '../content.ts';
import type { ColumnDefinition, Lists, SheetDefinition } from '../forms/definition.ts';
import { columnWithRole, isInput } from '../workbook/layout.ts';
import { itemsOf } from '../workbook/list-labels.ts';
import type { CellValue } from '../value.ts';
import { codesIn } from '../value.ts';
import { columnsWithRoles } from './columns-read.ts';
import { lastPeriodOf } from './last-period.ts';
import { filledLines, textIn } from './lines.ts';
import type { Rule } from './rule.ts';
import { hasRoles } from './sheet-has.ts';
import { foldTitle } from './title-words.ts';

/** Only of an assessment that people make: a computed one turns green because the figures do. */
export const measuresAreNewWhenRedTurnsGreen: Rule = {
  id: 'measures-are-new-when-red-turns-green',
  severity: 'warning',
  since: 2,
  revision: 1,
  statement: {
    nb: 'Når en vurdering går fra rød til grønn, er det skrevet hva som er gjort siden sist.',
    nn: 'Når ei vurdering går frå raud til grøn, er det skrive kva som er gjort sidan sist.',
    en: 'When an assessment goes from red to green, it says what has been done since last time.',
  },
  example: {
    nb: 'Rød i forrige periode, grønn nå, og «Tiltak» er ord for ord som sist.',
    nn: 'Raud i førre periode, grøn no, og «Tiltak» er ord for ord som sist.',
    en: 'Red last period, green now, and the measures are word for word as last time.',
  },
  appliesTo: isJudged,
  reads: (sheet, form) =>
    isJudged(sheet) ? columnsWithRoles('title', 'assessment', 'measures')(sheet, form) : [],
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const assessment = columnWithRole(sheet, 'assessment');
      const measures = columnWithRole(sheet, 'measures')?.id;
      const last = lastPeriodOf(report, sheet);
      if (assessment === undefined || !isInput(assessment) || measures === undefined || last === null)
        return [];
      const colourOf = (value: CellValue) => colourIn(assessment, value, report.lists);
      return filledLines(report, sheet).flatMap((row) => {
        const before = last.before(row);
        if (before === undefined || colourOf(valueIn(row, assessment.id)) !== 'green') return [];
        if (colourOf(valueIn(before, assessment.id)) !== 'red') return [];
        const [now, then] = [row, before].map((one) => textIn(valueIn(one, measures)) ?? '');
        const isNew = foldTitle(now ?? '') !== '' && foldTitle(now ?? '') !== foldTitle(then ?? '');
        if (isNew) return [];
        const facts = { empty: String(now === ''), assessment: assessment.id };
        return [{ sheet: sheet.id, row: row.id, column: measures, actual: null, expected: null, facts }];
      });
    }),
  message: ({ sheet, column, facts }, { columnTitle, language }) => {
    const measures = `«${columnTitle(sheet, column ?? '')}»`;
    const assessment = `«${columnTitle(sheet, facts?.['assessment'] ?? '')}»`;
    const isEmpty = facts?.['empty'] === 'true';
    return {
      nb: `${assessment} var rød i forrige periode og er grønn nå, men ${measures} er ${isEmpty ? 'tom' : 'som sist'}. Skriv hva som er gjort siden sist, eller forklar hvorfor den er grønn.`,
      nn: `${assessment} var raud i førre periode og er grøn no, men ${measures} er ${isEmpty ? 'tom' : 'som sist'}. Skriv kva som er gjort sidan sist, eller forklar kvifor ho er grøn.`,
      en: `${assessment} was red last period and is green now, but ${measures} is ${isEmpty ? 'empty' : 'as last time'}. Write what has been done since, or explain why it is green.`,
    }[language];
  },
};

function isJudged(sheet: SheetDefinition): boolean {
  const assessment = columnWithRole(sheet, 'assessment');
  return assessment !== undefined && isInput(assessment) && hasRoles('measures')(sheet);
}

function colourIn(column: ColumnDefinition, value: CellValue, lists: Lists): string | undefined {
  const [code] = codesIn(value);
  return itemsOf(column, lists).find((item) => item.code === code)?.colour;
}
