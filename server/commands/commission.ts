import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { readRegisters } from '../reference/registers.ts';
import { gridsOfFile } from '../reports/grids-of-file.ts';
import { emptyCommissionTable, readCommission } from '../rounds/read-commission.ts';
import { tableSheets } from '../../shared/commissions/read-table.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional, required } from './command.ts';
import { knownForms } from './known-form.ts';
import { exitCodeOf, findingsAsJson, printFindings } from './print-findings.ts';
import { readCsvRows } from './read-grids.ts';
import { formNamed, languageOfOption, organisationNamed, periodNamed } from './workspace.ts';

export const commission: Command = {
  usage:
    'FILE.xlsx|FILE.csv --form F --period P --from ORG [--out FILE.json] [--empty] [--json] [--lang nb|nn|en]',
  summary:
    'what a table of assignments asks of whom, and what is wrong with it; --out writes what POST /api/v1/rounds takes ' +
    '(deadline and closes are left to you); --empty writes an empty table to FILE.xlsx instead',
  options: {
    form: option.string,
    period: option.string,
    from: option.string,
    out: option.string,
    empty: option.flag,
    json: option.flag,
    lang: option.string,
  },
  words: 1,
  run: async (values, [file = '']) => {
    const registers = readRegisters();
    const form = await formWithTable(values);
    const commissioner = organisationNamed(registers.organisations, { org: required(values, 'from') });
    const sides = { form, commissioner };
    const language = languageOfOption(values);
    if (values['empty'] === true) return writeEmpty(file, sides, language);
    const period = periodNamed(values, form);
    const reading = readCommission({ registers }, sides, await readGrids(file), language);
    if (values['json'] === true) console.log(findingsAsJson(reading.findings));
    else print(reading, registers.organisations, language);
    const out = optional(values, 'out');
    if (out !== undefined && reading.recipients.length > 0) {
      const round = { form: form.id, period, commissioner: commissioner.id, recipients: reading.recipients };
      writeFileSync(out, `${JSON.stringify(round, null, 2)}\n`);
    }
    return exitCodeOf(reading.findings);
  },
};

/** Of the ready-made forms and those that have been released here, as a round would get it. */
async function formWithTable(values: Values): Promise<FormDefinition> {
  const form = formNamed(values, await knownForms());
  if (tableSheets(form).length > 0) return form;
  throw new CommandRefused(
    'NO_FIXED_ROWS',
    `In ${form.id} whoever reports adds the lines: there are none to lay in.`,
  );
}

async function writeEmpty(
  file: string,
  sides: { readonly form: FormDefinition; readonly commissioner: Organisation },
  language: Language,
): Promise<number> {
  if (existsSync(file)) throw new CommandRefused('FILE_EXISTS', `${file} exists, and is not replaced.`);
  if (!/\.xlsx$/i.test(file)) throw new CommandRefused('FILE_TYPE', `${file} is not .xlsx.`);
  const parts = { registers: readRegisters(), now: () => new Date().toISOString() };
  writeFileSync(file, (await emptyCommissionTable(parts, sides, language)).bytes);
  console.log(file);
  return 0;
}

async function readGrids(file: string): Promise<readonly Grid[]> {
  const bytes = readFileSync(file);
  if (/\.csv$/i.test(file)) return [{ name: basename(file), values: readCsvRows(bytes) }];
  if (/\.xlsx$/i.test(file)) return gridsOfFile(bytes);
  throw new CommandRefused('FILE_TYPE', `${file} is neither .xlsx nor .csv.`);
}

/** What each line asks of whom, then what is wrong. */
function print(
  { lines, findings }: ReturnType<typeof readCommission>,
  organisations: readonly Organisation[],
  language: Language,
): void {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => organisations.find((organisation) => organisation.id === id)?.shortName ?? id).join(', ');
  for (const { row, rowNumber, asked, informed } of lines) {
    const others = informed.length === 0 ? '' : `; for information: ${names(informed)}`;
    console.log(`row ${rowNumber}  ${row}: ${asked.length === 0 ? 'nobody' : names(asked)}${others}`);
  }
  printFindings(findings, language);
}
