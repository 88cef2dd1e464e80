import type { ReportContent, SheetContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { validate } from '../../shared/rules/validate.ts';
import type { Cells } from './a-report.ts';
import { listsOf } from './a-report.ts';

type Lines = Readonly<Record<string, readonly Cells[]>>;

/** What the form's own rules say of lines, and at which column: `rule column`. */
export function findingsOn(form: FormDefinition, lines: Lines, previous?: Lines): readonly string[] {
  const report = {
    form,
    period: '2025',
    organisation: { id: '894166762', name: 'Vestre Viken HF' },
    content: contentOf(lines),
    previous: previous === undefined ? null : contentOf(previous),
    lists: listsOf(form),
  };
  const own = form.rules.map(({ id }) => id);
  return validate(report, 'nb')
    .filter(({ rule }) => own.includes(rule))
    .map(({ rule, column }) => `${rule} ${column ?? ''}`);
}

function contentOf(lines: Lines): ReportContent {
  const sheets = Object.entries(lines).map(([sheet, all]): [string, SheetContent] => [
    sheet,
    { rows: all.map((cells, at) => ({ id: `row-${at + 1}`, line: at + 1, cells })) },
  ]);
  return { sheets: Object.fromEntries(sheets) };
}
