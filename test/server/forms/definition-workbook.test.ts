import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { definitionStarts, definitionWorkbook } from '../../../server/forms/definition-workbook.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { gridsOf } from '../../../server/workbooks/read-report.ts';
import { readDefinition } from '../../../shared/definitions/read-definition.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { languages } from '../../../shared/language.ts';
import { ooxmlErrors } from '../../builders/ooxml-errors.ts';

const created = '2026-01-15T10:00:00.000Z';
const { example } = definitionStarts;
const folder = mkdtempSync(join(tmpdir(), 'rapportark-definition-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function readBytes(bytes: Uint8Array) {
  return readDefinition(gridsOf(await readWorkbook(bytes)), 'nb');
}

describe.each([...forms, example])('$id $version', (form) => {
  it('is the same when it has been a file in each language', async () => {
    for (const language of languages) {
      const { bytes } = await definitionWorkbook(form, language, created);
      expect(await readBytes(bytes)).toStrictEqual({ form, findings: [] });
    }
  }, 60_000);
});

describe('a definition workbook', () => {
  const columnsOf = (form: (typeof forms)[number]): number =>
    form.sheets.flatMap(({ columns }) => columns).length;
  const [largest = null] = forms.toSorted((a, b) => columnsOf(b) - columnsOf(a));

  it.each([
    { what: 'empty', form: definitionStarts.empty, language: 'nn' },
    { what: 'the example', form: example, language: 'nb' },
    { what: 'the largest form', form: largest, language: 'en' },
  ] as const)(
    'opens in Excel without repair: $what',
    async ({ form, language }) => {
      const { bytes } = await definitionWorkbook(form, language, created);
      expect(await ooxmlErrors(bytes)).toEqual([]);
    },
    60_000,
  );

  it('says the same when another program has saved it', async () => {
    const { bytes } = await definitionWorkbook(example, 'nb', created);
    const file = join(folder, 'definition.xlsx');
    writeFileSync(file, bytes);
    const saved = join(folder, 'saved');
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/office`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        saved,
        file,
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    expect(await readBytes(readFileSync(join(saved, 'definition.xlsx')))).toStrictEqual({
      form: example,
      findings: [],
    });
  }, 120_000);
});
