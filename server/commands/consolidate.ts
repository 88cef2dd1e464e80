import { layOutExport } from '../exports/layouts.ts';
import { formOf } from '../reports/report-parts.ts';
import { consolidateOneRound } from '../rounds/consolidate-one-round.ts';
import type { Command } from './command.ts';
import { option, optional } from './command.ts';
import { writeLayout } from './export.ts';
import { printTable } from './print-table.ts';
import { existingRound } from './rounds.ts';
import { languageOfOption, periodNamed, storedFormNamed, withWorkspace } from './workspace.ts';

export const consolidate: Command = {
  usage: '--form F --period P [--from ORG] [--out FILE] [--json] [--all] [--lang nb|nn|en]',
  summary:
    'all reports of a round as one table with provenance and totals; --all takes reports not submitted too',
  options: {
    form: option.string,
    period: option.string,
    from: option.string,
    out: option.string,
    json: option.flag,
    all: option.flag,
    lang: option.string,
  },
  words: 0,
  run: (values) => {
    const language = languageOfOption(values);
    return withWorkspace(async (parts) => {
      const known = storedFormNamed(parts, values);
      const round = await existingRound(parts, known.id, periodNamed(values, known), values);
      const form = formOf(parts, round);
      const includes = values['all'] === true ? 'all' : 'delivered';
      const table = await consolidateOneRound(parts, round, { includes, language });
      const out = optional(values, 'out');
      if (out !== undefined)
        await writeLayout(layOutExport('consolidation', form, table, language), out, table.asOf);
      if (values['json'] === true) console.log(JSON.stringify(table, null, 2));
      else {
        printTable(
          ['name', 'state', 'included', 'lines', 'sum', 'errors', 'warnings'],
          table.units.map((unit) => ({ ...unit, name: unit.organisation.name, organisation: null })),
        );
        if (table.total !== null) console.log(`Total: ${table.total}`);
      }
      return 0;
    });
  },
};
