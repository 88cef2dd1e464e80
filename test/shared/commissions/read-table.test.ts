import { describe, expect, it } from 'vitest';
import { prefillOf } from '../../../server/reference/commissions.ts';
import type { Commission } from '../../../server/reference/commissions.ts';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { assignments } from '../../../shared/forms/ready-made/assignments.ts';
import { assignmentsStatus } from '../../../shared/forms/ready-made/assignments-status.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { deliverables } from '../../../shared/forms/ready-made/deliverables.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { date, text } from '../../../shared/value.ts';
import { readTable, tableHeader, tableLine } from '../../builders/a-commission-table.ts';
import { letterCommission, supplementCommission } from '../../fixtures/assignment-rows.ts';
import { organisationCalled, trustCalled } from '../../fixtures/commissioned-by.ts';

const nameOf = (id: string) => organisationCalled(id).name;
const sunnaas = trustCalled('Sunnaas HF').id;

/** A commission as a controller would keep it in a plain table, «øvrige» where everybody else is informed. */
function asTable(commission: Commission): readonly (readonly GridValue[])[] {
  const rows = commission.rows.map(({ cells, to = [] }) => {
    const named = (code: string) =>
      to
        .filter((group) => group.cells['obligation'] === code)
        .flatMap(({ recipients }) => recipients.map(nameOf));
    const informed = named('information').length > 0 ? 'øvrige' : null;
    const deadline = to.find((group) => group.cells['deadline'] !== undefined)?.cells['deadline'];
    const { number, title, text: wording, kind, source } = cells;
    return [
      ...[number, title, wording, kind, deadline, source].map((cell) => cell ?? null),
      named('report').join('; '),
      informed,
    ];
  });
  return [['Nr.', 'Tittel', 'Tekst', 'Type', 'Frist', 'Kilde', 'Mottakere', 'Kun til informasjon'], ...rows];
}

describe('a plain table of assignments', () => {
  const published = [
    { name: 'Tilleggsdokument 2024', commission: supplementCommission(2024) },
    { name: 'Tilleggsdokument 2025', commission: supplementCommission(2025) },
    { name: 'Oppdragsdokument 2026', commission: letterCommission() },
  ];

  // A table has one deadline for a line, the letter sometimes one for each recipient: it is left out of the comparison.
  it.each(published)('gives every recipient what $name gives it', ({ commission }) => {
    const { recipients, findings } = readTable(asTable(commission), { from: commission.commissioner });
    expect(findings).toEqual([]);
    expect(new Set(recipients.map(({ organisation }) => organisation))).toEqual(
      new Set(commission.recipients),
    );
    const cellsOf = (prefill: ReturnType<typeof prefillOf>) =>
      prefill
        .filter(({ column }) => column !== 'deadline')
        .map(({ row, column, value }) => `${rowNumberOf(row)} ${column} ${JSON.stringify(value)}`)
        .sort();
    const rowNumberOf = (row: string) =>
      row.replace(/^(?:goal|Mal)-/, 'M').replace(/^[iI]n?di[ck]at[eo]r-/, 'I');
    for (const { organisation, prefill } of recipients) {
      expect(cellsOf(prefill)).toEqual(cellsOf(prefillOf(commission, commission.period ?? '', organisation)));
    }
  });

  it('is read by its headings in any order and language, also below a title', () => {
    const { recipients, findings } = readTable([
      ['Commission 2026'],
      [],
      ['Recipients', 'deadline', 'TITLE', 'No.'],
      ['Diakonhjemmet', '2026-05-01', 'Waiting times', 3],
    ]);
    expect(findings).toEqual([]);
    expect(recipients).toEqual([
      {
        organisation: trustCalled('Diakonhjemmet').id,
        prefill: [
          { sheet: 'assignments', row: '3', column: 'deadline', value: date('2026-05-01') },
          { sheet: 'assignments', row: '3', column: 'title', value: text('Waiting times') },
          { sheet: 'assignments', row: '3', column: 'number', value: text('3') },
          { sheet: 'assignments', row: '3', column: 'obligation', value: text('report') },
        ],
      },
    ]);
  });

  it('understands dates in words, as ISO and as serials of both date systems', () => {
    const dateOf = (written: GridValue, date1904: boolean) =>
      readTable([tableHeader, tableLine({ 4: written })], { date1904 }).recipients[0]?.prefill.find(
        ({ column }) => column === 'deadline',
      )?.value;
    expect(dateOf('1. oktober 2025', false)).toEqual(date('2025-10-01'));
    expect(dateOf('2025-10-01', false)).toEqual(date('2025-10-01'));
    expect(dateOf(45_931, false)).toEqual(date('2025-10-01'));
    expect(dateOf(45_931 - 1462, true)).toEqual(date('2025-10-01'));
  });

  it('asks everybody for «alle», but those that are named as only informed', () => {
    const { recipients } = readTable([tableHeader, tableLine({ 5: 'alle', 6: 'Sunnaas HF' })]);
    const obligations = Map.groupBy(recipients, ({ prefill }) =>
      String(prefill.find(({ column }) => column === 'obligation')?.value?.v),
    );
    expect(obligations.get('information')?.map(({ organisation }) => organisation)).toEqual([sunnaas]);
    expect(obligations.get('report')).toHaveLength(15);
  });

  it('means the four regions by «alle» when the ministry asks', () => {
    const { recipients } = readTable([tableHeader, tableLine({ 5: 'Alle' })], { from: 'HOD' });
    expect(recipients.map(({ organisation }) => organisationCalled(organisation).shortName)).toEqual([
      ...['HSØ', 'HV', 'HMN', 'HN'],
    ]);
  });

  it('informs by «øvrige» all the others that could have been asked', () => {
    const { recipients } = readTable([tableHeader, tableLine({ 6: 'øvrige' })]);
    const obligation = (id: string) =>
      recipients
        .find(({ organisation }) => organisation === id)
        ?.prefill.find(({ column }) => column === 'obligation')?.value?.v;
    expect(recipients).toHaveLength(16);
    expect(obligation(trustCalled('Diakonhjemmet').id)).toBe('report');
    expect(obligation(sunnaas)).toBe('information');
  });

  it('numbers lines with the same number, and makes ids without blanks and Norwegian letters', () => {
    const { lines } = readTable([
      tableHeader,
      tableLine({ 0: 'HSØ 4' }),
      tableLine({ 0: 'HSØ 4', 1: 'Annet' }),
      tableLine({ 0: null }),
    ]);
    expect(lines.map(({ id }) => id)).toEqual(['HSo-4', 'HSo-4-2', 'row-4']);
  });

  it('serves any form with fixed rows', () => {
    const status = readTable(
      [
        ['ID', 'Styringsbudskap', 'Frist', 'Mottakere'],
        [4040, 'Heltid', null, 'HSØ'],
      ],
      {
        form: assignmentsStatus,
        from: 'HOD',
      },
    );
    expect(status.findings).toEqual([]);
    expect(status.recipients[0]?.prefill).toContainEqual({
      sheet: 'assignments',
      row: '4040',
      column: 'text',
      value: text('Heltid'),
    });
    const frame = readTable(
      [
        ['Gjelder', 'Tildelt (kr)', 'Mottakere'],
        ['2026', 1_000_000, 'Agder'],
      ],
      {
        form: grantProjects,
        name: 'Ramme',
      },
    );
    expect(frame.recipients[0]).toMatchObject({
      organisation: 'HFS12',
      prefill: [
        { sheet: 'frame', column: 'scope', value: text('2026') },
        { sheet: 'frame', column: 'allocated', value: { t: 'n', v: '1000000' } },
      ],
    });
  });
});

const usedForms: readonly FormDefinition[] = [assignments, deliverables, assignmentsStatus];
describe.each(usedForms)('the headings of $id', (form) => {
  it.each(['nb', 'nn', 'en'] as const)('are known by the titles of the form’s columns (%s)', (language) => {
    const columns = form.sheets[0]?.columns.filter(({ locked }) => locked === true) ?? [];
    const titles = columns.map(({ title }) => title[language]);
    const { findings } = readTable(
      [
        [...titles, 'Mottakere'],
        [...titles.map(() => null), 'alle'],
      ],
      { form },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['table-empty-line']);
  });
});
