import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { definitionStarts, definitionWorkbook, readDefinitionFile } from '../forms/definition-workbook.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional, required } from './command.ts';
import { counted } from './counted.ts';
import { countFindings, exitCodeOf, findingsAsJson, severityInWords } from './print-findings.ts';
import { formNamed, languageOfOption } from './workspace.ts';

export const form: Command = {
  usage:
    '--empty|--example|--form F --out FILE.xlsx [--lang nb|nn|en]\n  form FILE.xlsx [--json] [--out FILE.xlsx] [--lang nb|nn|en]',
  summary:
    'a definition workbook to make a form in, or what is wrong with one; needs no database; exit 0 no errors, 1 errors, ' +
    '2 refused; with --out, a right one is written anew with its ids and a line for every text',
  options: {
    empty: option.flag,
    example: option.flag,
    form: option.string,
    out: option.string,
    json: option.flag,
    lang: option.string,
  },
  words: 1,
  fewestWords: 0,
  run: async (values, [file]) => {
    if (file !== undefined) return check(values, file);
    await write(startOf(values), required(values, 'out'), values);
    return 0;
  },
};

async function check(values: Values, file: string): Promise<number> {
  const language = languageOfOption(values);
  const { form: read, findings } = await readDefinitionFile(readFileSync(file), language);
  if (values['json'] === true) console.log(findingsAsJson(findings));
  else {
    for (const finding of findings)
      console.log(`${severityInWords(finding, language)} ${finding.message} [${finding.rule}]`);
    console.log(countFindings(findings, language));
    if (read !== null) console.log(`${read.id} ${read.version}: ${read.title[language]}, ${describe(read)}`);
  }
  const out = optional(values, 'out');
  if (out !== undefined && read !== null) await write(read, out, values);
  return exitCodeOf(findings);
}

function describe({ sheets, lists, rules }: FormDefinition): string {
  const columns = sheets.reduce((sum, sheet) => sum + sheet.columns.length, 0);
  return [
    counted(sheets.length, 'sheet', 'sheets'),
    counted(columns, 'column', 'columns'),
    counted(lists.length, 'list', 'lists'),
    counted(rules.length, 'rule', 'rules'),
  ].join(', ');
}

function startOf(values: Values): FormDefinition | null {
  const starts = ['empty', 'example', 'form'].filter((name) => values[name] !== undefined);
  if (starts.length !== 1)
    throw new CommandRefused('USAGE', 'One of --empty, --example and --form is needed.');
  if (values['empty'] === true) return definitionStarts.empty;
  return values['example'] === true ? definitionStarts.example : formNamed(values);
}

/** Hours of work can be in the file that stands there. */
async function write(definition: FormDefinition | null, out: string, values: Values): Promise<void> {
  if (existsSync(out)) throw new CommandRefused('FILE_EXISTS', `${out} exists, and is not replaced.`);
  const { bytes } = await definitionWorkbook(definition, languageOfOption(values), new Date().toISOString());
  writeFileSync(out, bytes);
  console.error(out);
}
