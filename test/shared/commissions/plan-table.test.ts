import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../../server/reference/registers.ts';
import { gridsOf as gridsOfFile } from '../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { planRecipientSheet } from '../../../shared/commissions/plan-recipients.ts';
import { planCommissionTable } from '../../../shared/commissions/plan-table.ts';
import { readCommissionTable, tableSheets } from '../../../shared/commissions/read-table.ts';
import { candidatesFor } from '../../../shared/commissions/recipients.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { assignments } from '../../../shared/forms/ready-made/assignments.ts';
import { languages } from '../../../shared/language.ts';
import type { Language } from '../../../shared/language.ts';
import { gridsOf } from '../../builders/grids-of.ts';
import { ooxmlErrors } from '../../builders/ooxml-errors.ts';
import { organisationCalled, southEast } from '../../fixtures/commissioned-by.ts';

const { organisations } = readRegisters();
const commissioner = organisationCalled(southEast);
const planOf = (form: FormDefinition, language: Language) =>
  planCommissionTable(form, candidatesFor(form, commissioner, organisations).able, language);
const withTable = forms.filter((form) => tableSheets(form).length > 0);
const cases = withTable.flatMap((form) => languages.map((language) => ({ form, language, id: form.id })));

describe('the empty table', () => {
  it.each(cases)('of $id has only headings that are known ($language)', ({ form, language }) => {
    const grids = gridsOf(planOf(form, language));
    const reading = readCommissionTable({ form, commissioner, organisations, grids, language });
    expect(reading.findings.map(({ rule }) => rule)).toEqual(tableSheets(form).map(() => 'table-no-lines'));
  });

  it('comes back from its file, and opens in Excel without repair', { timeout: 60_000 }, async () => {
    const bytes = await writePlan(planOf(assignments, 'nb'), { created: '2026-01-02T03:04:05Z' });
    const grids = gridsOfFile(await readWorkbook(bytes));
    const table = { form: assignments, commissioner, organisations, grids, language: 'nb' } as const;
    const reading = readCommissionTable(table);
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['table-no-lines']);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  it('offers the choices of a list, and names who can be asked', () => {
    const plan = planOf(assignments, 'nb');
    const [table, recipients] = plan.sheets;
    const headings = table?.blocks[0]?.values[2];
    expect(headings).toEqual([
      ...['Nr.', 'Tittel', 'Tekst', 'Type', 'Frist', 'Kilde', 'Mottakere', 'Kun til informasjon'],
    ]);
    expect(table?.validations.map(({ rule }) => rule.kind)).toEqual([
      ...['any', 'any', 'any', 'list', 'date', 'any', 'any', 'any'],
    ]);
    const names = recipients?.blocks[0]?.values.slice(3).map(([name]) => name);
    expect(names).toHaveLength(16);
    expect(names?.slice(0, 2)).toEqual([
      'Akershus universitetssykehus HF',
      'Betanien Hospital (Stiftelsen Betanien Hospital Skien)',
    ]);
    expect(names?.at(-1)).toBe('Vestre Viken HF');
  });

  it.each([
    ['nb', ['Ahus', 'Sykehuset 9', 'Zeta', 'Ærlig', 'Østfold', 'Ålesund']],
    ['nn', ['Ahus', 'Sykehuset 9', 'Zeta', 'Ærlig', 'Østfold', 'Ålesund']],
    ['en', ['Ærlig', 'Ahus', 'Ålesund', 'Østfold', 'Sykehuset 9', 'Zeta']],
  ] as const)('names them in the order of the alphabet (%s)', (language, inOrder) => {
    const able = inOrder.map((name) => ({ ...commissioner, name })).toReversed();
    const names = planRecipientSheet(able, language)
      .blocks[0]?.values.slice(3)
      .map(([name]) => name);
    expect(names).toEqual(inOrder);
  });
});
