import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../shared/content.ts';
import { askedBeside, unchangedQuestions, type Question } from '../../shared/questions.ts';
import { number, text, type CellValue } from '../../shared/value.ts';

const asked = (value: CellValue, more: Partial<Question> = {}): Question => {
  const at = '2026-01-20T10:00:00.000Z';
  return { sheet: 's', row: 'r', column: 'c', question: 'Hvorfor?', value, by: 'Kari', at, ...more };
};
const holding = (value: CellValue): ReportContent => ({
  sheets: { s: { rows: [{ id: 'r', line: 1, cells: { c: value } }] } },
});

describe('a question about a cell', () => {
  it.each<[string, CellValue, CellValue, boolean]>([
    ['the same number', number('12'), number('12'), true],
    ['another number', number('12'), number('13'), false],
    ['nothing as before', null, null, true],
    ['blanks where nothing was', null, text(' '), true],
    ['nothing where something was', text('x'), null, false],
    ['something where nothing was', null, text('x'), false],
  ])('wants an answer while the cell holds %s', (...[, then, now, wants]) => {
    expect(unchangedQuestions([asked(then)], holding(now))).toHaveLength(wants ? 1 : 0);
  });

  it('is about an empty cell when its line is gone', () => {
    const gone = { sheets: { s: { rows: [] } } };
    expect(unchangedQuestions([asked(null)], gone)).toHaveLength(1);
    expect(unchangedQuestions([asked(text('x'))], gone)).toHaveLength(0);
  });

  it('takes the place of an earlier one about the same cell, and of no other', () => {
    const other = asked(null, { column: 'd' });
    const again = asked(null, { question: 'Og nå?' });
    expect(askedBeside([asked(null), other], [again])).toEqual([other, again]);
  });
});
