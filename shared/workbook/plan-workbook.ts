import type { ReportContent } from '../content.ts';
import type { Language } from '../language.ts';
import { describePeriod } from '../period.ts';
import type { AskedCell } from './asked-cells.ts';
import { dataSheets } from './data-sheet.ts';
import type { FormDefinition, Lists } from '../forms/definition.ts';
import type { WorkbookPlan } from './plan.ts';
import { inputNames, planDataSheet } from './plan-data-sheet.ts';
import type { RoundFacts } from './plan-instructions.ts';
import { planInstructions } from './plan-instructions.ts';
import { planLists } from './plan-lists.ts';
import { planMeta } from './plan-meta.ts';
import { sheetNames } from './sheet-names.ts';
import type { WorkbookMeta } from './workbook-meta.ts';
import { workbookTexts } from './workbook-texts.ts';

export interface WorkbookInput {
  readonly form: FormDefinition;
  readonly content: ReportContent;
  readonly lists: Lists;
  readonly language: Language;
  readonly meta: WorkbookMeta;
  /** A new UUID each time, for lines that wait for a row. */
  readonly newRowIds: () => string;
  /** The only cells that can be filled in, when the report was returned with questions; all of them when there are none. */
  readonly asked?: readonly AskedCell[];
  /** Shown on the instruction sheet, when a round has been opened. */
  readonly round?: RoundFacts;
}

/** Instructions first, then the form's sheets, then what only the program reads. */
export function planWorkbook(input: WorkbookInput): WorkbookPlan {
  const { form, content, lists, language, meta } = input;
  const instructions = workbookTexts[language].instructions;
  const names = sheetNames(form, language, [instructions]);
  const sheets = dataSheets({ ...input, names });
  const who = `${meta.organisationName} · ${describePeriod(meta.period, language)}`;
  const footer = `${form.title[language]} · ${who}`;
  const hidden = { lists: planLists(form, lists, language), meta: planMeta(meta, input.asked) };
  return {
    sheets: [
      planInstructions({ ...input, name: instructions, sheets, footer }),
      ...sheets.map((data) =>
        planDataSheet(data, {
          heading: `${data.sheet.title[language]} · ${who}`,
          footer,
          sheets,
          report: { form, content },
        }),
      ),
      hidden.lists.sheet,
      hidden.meta.sheet,
    ],
    names: [...sheets.flatMap(inputNames), ...hidden.lists.names, ...hidden.meta.names],
    activeSheet: instructions,
  };
}
