import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { forms } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { layoutIds, layoutsOf } from '../../shared/workbook/layouts-of-form.ts';
import type { LayoutId } from '../../shared/workbook/layouts-of-form.ts';
import { toCsv } from '../exports/csv.ts';
import { layOutExport } from '../exports/layouts.ts';
import type { Layout } from '../exports/layouts.ts';
import { formOf } from '../reports/report-parts.ts';
import { consolidateOneRound } from '../rounds/consolidate-one-round.ts';
import { writePlan } from '../workbooks/write-plan.ts';
import type { Command } from './command.ts';
import { CommandRefused, option, optional, required } from './command.ts';
import { counted } from './counted.ts';
import { existingRound } from './rounds.ts';
import { languageOfOption, periodNamed, storedFormNamed, withWorkspace } from './workspace.ts';

export const exportLayout: Command = {
  usage: `LAYOUT --period P --out FILE [--form F] [--from ORG] [--all] [--lang nb|nn|en]   LAYOUT: ${layoutIds.join(', ')}`,
  summary:
    'a publication layout; the ending (.xlsx, .csv or .json) chooses the kind; --all takes reports not submitted too',
  options: {
    form: option.string,
    period: option.string,
    from: option.string,
    out: option.string,
    all: option.flag,
    lang: option.string,
  },
  words: 1,
  run: (values, [word = '']) => {
    const layout = layoutNamed(word);
    const out = required(values, 'out');
    const language = languageOfOption(values);
    return withWorkspace(async (parts) => {
      const isNamed = optional(values, 'form') !== undefined;
      const known = isNamed ? storedFormNamed(parts, values) : formOfLayout(layout);
      const round = await existingRound(parts, known.id, periodNamed(values, known), values);
      const form = formOf(parts, round);
      const includes = values['all'] === true ? 'all' : 'delivered';
      const consolidation = await consolidateOneRound(parts, round, { includes, language });
      await writeLayout(layOutExport(layout, form, consolidation, language), out, consolidation.asOf);
      const missing = consolidation.units.filter(({ included }) => !included).length;
      const count = counted(consolidation.units.length - missing, 'report', 'reports');
      console.log(`${out}: ${count}, ${missing} not submitted`);
      return 0;
    });
  },
};

/** By the file's ending; `created` is the time that the file says it was made. */
export async function writeLayout(
  { data, table, plan }: Layout,
  out: string,
  created: string,
): Promise<void> {
  switch (extname(out)) {
    case '.json':
      writeFileSync(out, `${JSON.stringify(data, null, 2)}\n`);
      return;
    case '.csv':
      writeFileSync(out, toCsv(table));
      return;
    case '.xlsx':
      writeFileSync(out, await writePlan(plan, { created }));
      return;
    default:
      throw new CommandRefused('FILE_TYPE', `${out}: end the name with .xlsx, .csv or .json.`);
  }
}

function layoutNamed(word: string): LayoutId {
  const layout = layoutIds.find((known) => known === word);
  if (layout !== undefined) return layout;
  throw new CommandRefused('LAYOUT', `There is no layout ${word}. Layouts: ${layoutIds.join(', ')}.`);
}

/** The first form that has what the layout shows, in its newest version; any form can be consolidated. */
function formOfLayout(layout: LayoutId): FormDefinition {
  const first = forms.find((form) => layout !== 'consolidation' && layoutsOf(form).includes(layout));
  const form = forms.findLast(({ id }) => id === first?.id);
  if (form === undefined) throw new CommandRefused('USAGE', `--form is needed for the layout ${layout}.`);
  return form;
}
