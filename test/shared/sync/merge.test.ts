import { describe, expect, it } from 'vitest';
import { choices, number, text } from '../../../shared/value.ts';
import { aColumn } from '../../builders/every-type-form.ts';
import { smallForm } from '../../contract/small-form.ts';
import { addRow, deleteRow, resolve, row, set } from '../../contract/small-round.ts';
import { newReport } from './merging-report.ts';

describe('two people in different cells', () => {
  it('always both get through', () => {
    const merging = newReport();
    expect(merging.outcomes(1, set(1, 1, text('x')))).toEqual(['applied']);
    expect(merging.outcomes(2, set(1, 1, text('y'), { column: 'b' }))).toEqual(['applied']);
    expect([merging.value('a'), merging.value('b')]).toEqual([text('x'), text('y')]);
  });
});

describe('two people in the same cell', () => {
  it('leave the first value standing when the second had not seen it', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    expect(merging.outcomes(2, set(1, 1, text('y')))).toEqual(['conflict']);
    expect(merging.value()).toEqual(text('x'));
    expect(merging.conflicts()).toMatchObject([{ column: 'a', theirs: { value: text('x'), revision: 2 } }]);
  });

  it('do not disagree when the second had seen the first value', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    expect(merging.outcomes(2, set(1, 2, text('y')))).toEqual(['applied']);
    expect(merging.value()).toEqual(text('y'));
  });

  it('do not disagree when they wrote the same; the revision advances and the first keeps the credit', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    expect(merging.outcomes(2, set(1, 1, text('x')))).toEqual(['applied']);
    expect(merging.revision()).toBe(3);
    expect(merging.outcomes(1, set(2, 2, text('z')))).toEqual(['applied']);
  });

  it('disagree about an emptied cell too', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x')), set(2, 1, null)]);
    expect(merging.outcomes(2, set(1, 2, text('y')))).toEqual(['conflict']);
  });
});

describe('one person offline', () => {
  it('never disagrees with an own earlier operation', () => {
    const merging = newReport();
    expect(merging.outcomes(1, set(1, 1, text('x')), set(2, 1, text('y')))).toEqual(['applied', 'applied']);
    expect(merging.outcomes(1, set(3, 1, text('z')))).toEqual(['applied']);
  });

  it('disagrees once somebody else has written in between', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    merging.push(2, [set(1, 2, text('y'))]);
    expect(merging.outcomes(1, set(2, 1, text('z')))).toEqual(['conflict']);
  });

  it('has one open conflict for a cell: the last value, or none after agreeing', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    expect(merging.outcomes(2, set(1, 1, text('y')), set(2, 1, text('z')))).toEqual(['conflict', 'conflict']);
    expect(merging.conflicts()).toMatchObject([{ mark: { seq: 2 } }]);
    expect(merging.outcomes(2, set(3, 1, text('x')))).toEqual(['applied']);
    expect(merging.conflicts()).toEqual([]);
  });
});

describe('a conflict', () => {
  function disagreement() {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    merging.push(2, [set(1, 1, text('y'))]);
    return { ...merging, id: merging.conflicts()[0]?.id ?? '' };
  }

  it('is closed by a resolution, which gives the value that stands', () => {
    const merging = disagreement();
    expect(merging.outcomes(1, resolve(2, 3, merging.id, text('z')))).toEqual(['applied']);
    expect([merging.value(), merging.conflicts()]).toEqual([text('z'), []]);
  });

  it('cannot be resolved twice', () => {
    const merging = disagreement();
    merging.push(1, [resolve(2, 3, merging.id, text('x'))]);
    expect(merging.outcomes(2, resolve(2, 3, merging.id, text('y')))).toEqual(['UNKNOWN_CONFLICT']);
    expect(merging.value()).toEqual(text('x'));
  });

  it('stays open beside a new one when somebody wrote while it was being resolved', () => {
    const merging = disagreement();
    merging.push(2, [set(2, 3, text('newer'))]);
    expect(merging.outcomes(1, resolve(2, 3, merging.id, text('z')))).toEqual(['conflict']);
    expect(merging.value()).toEqual(text('newer'));
    expect(merging.conflicts()).toHaveLength(2);
  });

  it.each([
    ['UNKNOWN_CELL', { columns: [] }],
    ['LOCKED_CELL', { columns: [aColumn({ kind: 'text', maxLength: 9 }, { id: 'a', locked: true })] }],
  ])(
    'is closed only with what stands where the form no longer lets the cell be written: %s',
    (...[code, more]) => {
      const merging = disagreement();
      merging.use({ ...smallForm, sheets: smallForm.sheets.map((sheet) => ({ ...sheet, ...more })) });
      expect(merging.outcomes(2, resolve(2, 3, merging.id, text('y')))).toEqual([code]);
      expect([merging.value(), merging.conflicts().length]).toEqual([text('x'), 1]);
      expect(merging.outcomes(2, resolve(3, 3, merging.id, text('x')))).toEqual(['applied']);
      expect([merging.value(), merging.conflicts()]).toEqual([text('x'), []]);
    },
  );

  it('is not closed by writing another value over it: somebody has to decide', () => {
    const merging = disagreement();
    expect(merging.outcomes(2, set(2, 3, text('mine after all')))).toEqual(['applied']);
    expect(merging.conflicts()).toHaveLength(1);
  });
});

describe('an operation is rejected', () => {
  it.each([
    ['UNKNOWN_CELL', set(1, 1, text('x'), { sheet: 'none' })],
    ['UNKNOWN_CELL', set(1, 1, text('x'), { column: 'none' })],
    ['UNKNOWN_CELL', { ...addRow(1, 1, row(1)), sheet: 'none' }],
    ['LOCKED_CELL', set(1, 1, text('x'), { column: 'given' })],
    ['LOCKED_CELL', set(1, 1, text('x'), { column: 'given', source: 'prefill' })],
    ['LOCKED_CELL', set(1, 1, text('x'), { column: 'sum' })],
    ['LOCKED_CELL', { ...addRow(1, 1, row(1)), sheet: 'fixed' }],
    ['LOCKED_CELL', { ...deleteRow(1, 1, 'r1'), sheet: 'fixed' }],
    ['UNKNOWN_ROW', set(1, 1, text('x'), { row: 'r7' })],
    ['UNKNOWN_CONFLICT', resolve(1, 1, row(1), null)],
    ['SENSITIVE', set(1, 1, text('bad'))],
    ['SENSITIVE', set(1, 1, number('bad'))],
    ['SENSITIVE', set(1, 1, choices(['good', 'bad']))],
    ['SENSITIVE', resolve(1, 1, row(1), text('bad'))],
  ] as const)('%s (%#), and the report stays at its revision', (code, operation) => {
    const merging = newReport();
    expect(merging.outcomes(1, operation)).toEqual([code]);
    expect(merging.revision()).toBe(1);
  });

  it('after the report was submitted, whatever it is', () => {
    const merging = newReport();
    merging.shut();
    expect(merging.outcomes(1, set(1, 1, text('x')), addRow(2, 1, row(1)))).toEqual([
      'NOT_EDITABLE',
      'NOT_EDITABLE',
    ]);
  });

  it('after the round has closed, but what was taken before is still answered so', () => {
    const merging = newReport();
    const before = set(1, 1, text('x'));
    expect(merging.outcomes(1, before)).toEqual(['applied']);
    merging.close();
    expect(merging.outcomes(1, before, set(2, 2, text('y')))).toEqual(['applied', 'CLOSED']);
    expect(merging.value()).toEqual(text('x'));
  });

  it('without stopping the ones beside it', () => {
    const merging = newReport();
    const operations = [set(1, 1, text('x'), { column: 'given' }), set(2, 1, text('y'))];
    expect(merging.outcomes(1, ...operations)).toEqual(['LOCKED_CELL', 'applied']);
  });

  it('and kept without its value when that is sensitive', () => {
    const answer = newReport().push(1, [set(1, 1, text('bad'))]);
    expect(JSON.stringify(answer)).not.toContain('bad');
  });
});

describe('a push', () => {
  it('takes what is new in it and answers the rest as before', () => {
    const merging = newReport();
    const operations = [set(1, 1, text('x')), set(2, 1, text('y'), { column: 'given' })];
    merging.push(1, operations);
    const again = merging.push(1, [...operations, set(3, 1, text('z'))]);
    expect(again).toMatchObject({
      results: [
        { seq: 1, outcome: 'applied', revision: 2 },
        { seq: 2, outcome: 'rejected', code: 'LOCKED_CELL' },
        { seq: 3, outcome: 'applied', revision: 3 },
      ],
    });
    expect('merged' in again && again.merged.length).toBe(1);
  });

  it('answers an operation that it holds twice once as new and once as known', () => {
    const merging = newReport();
    expect(merging.outcomes(1, set(1, 1, text('x')), set(1, 1, text('x')))).toEqual(['applied', 'applied']);
    expect(merging.revision()).toBe(2);
  });

  it.each([
    ['MUTATION_ID_REUSE', [set(1, 1, text('other'))]],
    ['MUTATION_ID_REUSE', [set(1, 0, text('x'))]],
    ['MUTATION_ID_REUSE', [set(2, 1, text('y')), set(2, 1, text('z'))]],
    ['SEQUENCE_GAP', [set(3, 1, text('y'))]],
    ['SEQUENCE_GAP', [set(2, 1, text('y')), set(4, 1, text('z'))]],
    ['BASE', [set(2, 2, text('y')), set(3, 3, text('z'))]],
  ] as const)('is refused whole: %s (%#)', (code, operations) => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'))]);
    expect(merging.outcomes(1, ...operations)).toEqual([code]);
    expect([merging.revision(), merging.value()]).toEqual([2, text('x')]);
  });

  it('is refused from before a restore', () => {
    expect(newReport().push(1, [set(1, 1, text('x'))], { epoch: 'then' })).toEqual({
      refused: { code: 'EPOCH', epoch: 'now', expected: 1 },
    });
  });
});

describe('a report that was returned with questions about single cells', () => {
  const asked = { sheet: 'fixed', row: 'r1', column: 'a' };

  it('takes what is written there, and nothing else', () => {
    const merging = newReport();
    merging.push(1, [addRow(1, 1, row(1))]);
    merging.ask(asked);
    const elsewhere = [
      set(3, 2, text('y'), { column: 'b' }),
      set(4, 2, text('y'), { sheet: 'open', row: row(1) }),
      addRow(5, 2, row(2)),
      deleteRow(6, 2, row(1)),
    ];
    expect(merging.outcomes(1, set(2, 2, text('x')), ...elsewhere)).toEqual([
      'applied',
      ...elsewhere.map(() => 'NOT_ASKED'),
    ]);
    expect([merging.value(), merging.value('b'), merging.rows()]).toEqual([text('x'), null, [row(1)]]);
  });

  it('still says that a cell is locked or unknown, which no question changes', () => {
    const merging = newReport();
    merging.ask(asked);
    const given = set(1, 1, text('x'), { column: 'given' });
    expect(merging.outcomes(1, given, set(2, 1, text('x'), { column: 'zz' }))).toEqual([
      'LOCKED_CELL',
      'UNKNOWN_CELL',
    ]);
  });

  it('lets two people disagree about an asked cell and settle it', () => {
    const merging = newReport();
    merging.ask(asked);
    merging.push(1, [set(1, 1, text('x'))]);
    expect(merging.outcomes(2, set(1, 1, text('y')))).toEqual(['conflict']);
    const conflict = merging.conflicts()[0]?.id ?? '';
    expect(merging.outcomes(1, resolve(2, 3, conflict, text('z')))).toEqual(['applied']);
  });

  it('closes a conflict elsewhere only with what stands there', () => {
    const merging = newReport();
    merging.push(1, [set(1, 1, text('x'), { column: 'b' })]);
    merging.push(2, [set(1, 1, text('y'), { column: 'b' })]);
    merging.ask(asked);
    const conflict = merging.conflicts()[0]?.id ?? '';
    expect(merging.outcomes(1, resolve(2, 3, conflict, text('y')))).toEqual(['NOT_ASKED']);
    expect(merging.outcomes(1, resolve(3, 3, conflict, text('x')))).toEqual(['applied']);
    expect(merging.value('b')).toEqual(text('x'));
  });

  it('takes everything from the system, which lifts it to another version of its form', () => {
    const merging = newReport();
    merging.ask(asked);
    const answer = merging.push(8, [set(1, 1, text('y'), { column: 'b' })], { isSystem: true });
    expect(answer).toMatchObject({ results: [{ outcome: 'applied' }] });
  });
});
