import { describe, expect, it } from 'vitest';
import { compute } from '../../../../shared/forms/compute.ts';
import { sickLeave } from '../../../../shared/forms/ready-made/sick-leave.ts';
import { number, text } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { findingsOn } from '../../../builders/findings-on.ts';
import { consolidatedTable } from '../../../builders/table-round.ts';
import type { ShownLine } from '../../../builders/table-round.ts';
import { filledSickLeave, printedSickLeave } from '../../../fixtures/filled-sick-leave.ts';

const round = filledSickLeave();
const p = printedSickLeave;
const [fields, sexes, groups] = ['fields', 'sexes', 'groups'].map((sheet) => consolidatedTable(round, sheet));
const rates = (lines: readonly ShownLine[] = []) =>
  lines.filter(({ rate }) => rate !== '').map(({ rate, field, sex, group }) => [field ?? sex ?? group, rate]);
const percent = (figure: string) => `${figure}%`;

// The levels of 2024, and most fields and groups, are not published.
comesThroughFiles(round, { findings: ['required-cells-are-filled'] });

describe('the sick leave of Årlig melding 2025', () => {
  it('has the rates that are printed', () => {
    expect(rates(fields?.lines)).toEqual([
      ['Somatikk', percent(p.somatic)],
      ['Tverrfaglig spesialisert rusbehandling (TSB)', percent(p.addiction)],
    ]);
    expect(rates(sexes?.lines)).toEqual([
      ['Kvinner', percent(p.women)],
      ['Menn', percent(p.men)],
    ]);
    expect(rates(groups?.lines).slice(0, 3)).toEqual([
      ['Jordmødre', percent(p.midwives)],
      ['Anestesisykepleiere', percent(p.anaesthesia)],
      ['Kreftsykepleiere', percent(p.cancer)],
    ]);
  });

  // 75.7 per cent women make 7.5 out of 8.4 and 4.7: a share that a hospital has, so the three figures agree.
  it('has the printed rate of all on each sheet, as the quotient of the days', () => {
    for (const table of [fields, sexes, groups]) expect(table?.totals['rate']).toBe(percent(p.total));
  });

  it('lies as much above 2019 as is printed, to the decimal', () => {
    const above = sexes?.lines.map(({ above2019 }) => above2019);
    expect(above).toEqual([p.womenAbove2019, p.menAbove2019]);
    expect([p.womenAbove2019, p.menAbove2019]).toEqual(['1', '0.3']);
  });
});

function colour(rate: string, level2024: string, level2019: string) {
  const cells = {
    contracted: number('1000'),
    absent: number(rate),
    level2024: number(level2024),
    level2019: number(level2019),
  };
  const [sheet] = sickLeave.sheets;
  const row = { id: 'row', line: 1, cells };
  const content = { sheets: { fields: { rows: [row] } } };
  const column = sheet?.columns.find(({ id }) => id === 'assessment');
  if (sheet === undefined || column?.type.kind !== 'computed') throw new Error('No form.');
  return compute(column.type.formula, { form: sickLeave, content }, sheet, row)?.v;
}

describe('a rate of sick leave', () => {
  it('is green at the level of 2019, yellow below that of 2024, else red', () => {
    expect(colour('70', '0.08', '0.07')).toBe('green');
    expect(colour('71', '0.08', '0.07')).toBe('yellow');
    expect(colour('80', '0.08', '0.07')).toBe('red');
  });

  it('counts the same days by sex and by group as by field, or a rule says so on the first line', () => {
    const days = (field: string, contracted: string, absent: string) => ({
      field: text(field),
      sex: text(field),
      group: text(field),
      contracted: number(contracted),
      absent: number(absent),
    });
    const told = (menAbsent: string) =>
      findingsOn(sickLeave, {
        fields: [days('somatic', '900', '70'), days('addiction', '100', '9')],
        sexes: [days('women', '700', '60'), days('men', '300', menAbsent)],
        groups: [days('doctors', '400', '20'), days('nurses', '600', '59')],
      });
    expect(told('20')).toEqual(['sexes-count-the-same-absent-days absent']);
    expect(told('19')).toEqual([]);
  });
});
