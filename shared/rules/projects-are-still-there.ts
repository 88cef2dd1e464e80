import { valueIn } from '../content.ts';
import { isTrue } from '../forms/compute.ts';
import type { SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { columnsWithRoles } from './columns-read.ts';
import { lastPeriodOf } from './last-period.ts';
import { textIn } from './lines.ts';
import type { Rule } from './rule.ts';
import { isOpenWith } from './sheet-has.ts';

/** Told at the line of last period's report, which has no cell in this one. */
export const projectsAreStillThere: Rule = {
  id: 'projects-are-still-there',
  severity: 'warning',
  since: 2,
  revision: 1,
  statement: {
    nb: 'Et tiltak som var i gang i forrige periode, er fortsatt med i rapporten.',
    nn: 'Eit tiltak som var i gang i førre periode, er framleis med i rapporten.',
    en: 'A measure that was under way last period is still in the report.',
  },
  example: {
    nb: '«Samsår» var pågående i forrige rapport og er ikke med i denne.',
    nn: '«Samsår» var pågåande i førre rapport og er ikkje med i denne.',
    en: '«Samsår» was ongoing in the last report and is not in this one.',
  },
  appliesTo: goesOn,
  reads: (sheet, form) => (goesOn(sheet) ? columnsWithRoles('title')(sheet, form) : []),
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const title = columnWithRole(sheet, 'title')?.id;
      const condition = sheet.rows.kind === 'open' ? sheet.rows.fromPrevious : undefined;
      const last = { form: report.form, content: report.previous ?? { sheets: {} } };
      if (title === undefined || condition === undefined) return [];
      return (lastPeriodOf(report, sheet)?.gone ?? []).flatMap((row) => {
        const name = textIn(valueIn(row, title)) ?? '';
        if (name === '' || !isTrue(condition, last, sheet, row)) return [];
        return [{ sheet: sheet.id, row: row.id, column: null, actual: null, expected: name }];
      });
    }),
  message: ({ expected }, { language }) => {
    const name = expected ?? '';
    return {
      nb: `«${name}» var i gang i forrige periode, men er ikke med nå. Før tiltaket på en linje, også når det er avsluttet; forklar ellers hvor det er blitt av.`,
      nn: `«${name}» var i gang i førre periode, men er ikkje med no. Før tiltaket på ei linje, òg når det er avslutta; forklar elles kvar det er blitt av.`,
      en: `«${name}» was under way last period but is not there now. Enter the measure on a line, also when it is finished; otherwise explain what has become of it.`,
    }[language];
  },
};

/** A line goes on where a new round would lay it in. */
function goesOn(sheet: SheetDefinition): boolean {
  return isOpenWith('title')(sheet) && sheet.rows.kind === 'open' && sheet.rows.fromPrevious !== undefined;
}
