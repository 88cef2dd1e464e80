import { describe, expect, it } from 'vitest';
import { number, text, yesNo } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { consolidatedTable, rulesBroken, withCells } from '../../../builders/table-round.ts';
import type { TableRound } from '../../../builders/table-round.ts';
import { filledEquipmentAndAi, printedLines } from '../../../fixtures/filled-equipment-and-ai.ts';

const round = filledEquipmentAndAi();

comesThroughFiles(round);

describe('the status of AI in Årlig melding 2025', () => {
  const { lines, totals } = consolidatedTable(round, 'acquisitions');

  it('is the consolidated one: every trust with its sentences as printed', () => {
    const told = Map.groupBy(lines, ({ unit }) => unit ?? '');
    expect([...told].map(([unit, own]) => [unit, [...new Set(own.map(({ comment }) => comment))]])).toEqual(
      printedLines.map(({ trust, sentences }) => [trust, sentences]),
    );
  });

  it('has seventeen solutions, of which five are in use and four are of fractures in use', () => {
    const count = (own: typeof lines) => own.reduce((sum, { count: one }) => sum + Number(one), 0);
    const by = (status: string) => lines.filter((line) => line['status'] === status);
    expect([totals['count'], count(lines)]).toEqual(['17', 17]);
    expect(
      ['I drift', 'Under utprøving', 'Under implementering', 'I bestilling'].map((status) =>
        count(by(status)),
      ),
    ).toEqual([5, 4, 3, 5]);
    expect(by('I drift').filter(({ title }) => title === 'KI frakturløsning')).toHaveLength(4);
  });
});

describe('equipment and AI', () => {
  const paid = (kind: string, amount: string) =>
    withCells(round, 'acquisitions', 1, { kind: text(kind), financing: text('own'), amount: number(amount) });
  const spent = (changed: TableRound) => {
    const { equipment, ai, all } = consolidatedTable(changed, 'spending').totals;
    return [equipment, ai, all];
  };

  it('is summed by what it is, exactly', () => {
    expect(spent(paid('equipment', '12.345678'))).toEqual(['12.345678', '0', '12.345678']);
    expect(spent(paid('speechToText', '0.1'))).toEqual(['0', '0.1', '0.1']);
  });

  it('needs an amount when it is paid with own funds', () => {
    expect(rulesBroken(withCells(round, 'acquisitions', 1, { financing: text('own') }))).toEqual([
      'required-cells-are-filled',
    ]);
  });

  it('is in use somewhere, and a solution that saves no time is told about', () => {
    expect(rulesBroken(withCells(round, 'acquisitions', 1, { hospitals: null }))).toEqual([
      'in-use-somewhere',
    ]);
    expect(rulesBroken(withCells(round, 'acquisitions', 1, { savesTime: yesNo(false) }))).toEqual([
      'saves-time',
    ]);
  });
});
