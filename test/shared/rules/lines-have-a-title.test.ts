import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import type { Cells } from '../../builders/a-report.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { deleteLine, write } from '../../builders/mend.ts';

const above = aProject({ amount: number('1821000'), paidOut: null });

describe('lines have a title', () => {
  it('says that an amount of the line above is probably counted twice, and is content without the line', () => {
    const report = aReport({ projects: [above, { amount: number('1821000') }] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'lines-have-a-title',
      severity: 'error',
      row: 'project-2',
      column: 'title',
      cell: 'B7',
      actual: null,
    });
    expect(finding.message).toContain(
      'beløpet 1\u00a0821\u00a0000 er det samme som på linjen over (B6 på arket Prosjekter). Det er trolig talt to ganger.',
    );
    expect(findingsIn(deleteLine(report, finding))).toEqual([]);
  });

  it('is content when the line gets its title', () => {
    const report = aReport({ projects: [above, aProject({ title: null, amount: number('1821000') })] });
    expect(findingsIn(write(report, onlyFindingIn(report), text('Felles trainee')))).toEqual([]);
  });

  it('says that the amount belongs to the line above when that one has none, and tells it once', () => {
    const report = aReport({
      projects: [aProject({ amount: null, paidOut: null }), { amount: number('900000') }],
    });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ rule: 'lines-have-a-title', cell: 'B7' });
    expect(finding.message).toContain('som ikke har noe beløp. Flytt beløpet dit og slett linjen');
    const moved = write(report, { ...finding, row: 'project-1', column: 'amount' }, number('900000'));
    expect(findingsIn(deleteLine(moved, finding))).toEqual([]);
  });

  it('does not call another amount counted twice', () => {
    const { message } = onlyFindingIn(aReport({ projects: [above, { amount: number('1821001') }] }));
    expect(message).not.toContain('to ganger');
    expect(message).toContain('Legg det til beløpet der');
  });

  it('does not speak of a line above when there are empty lines between, or no number to move', () => {
    const plain = 'Linjen har ingen tittel. Skriv tittelen og resten av linjen, eller slett linjen.';
    const said = (...projects: readonly Cells[]) =>
      findingsIn(aReport({ projects }))
        .filter(({ rule }) => rule === 'lines-have-a-title')
        .map(({ message }) => message);
    expect(said(above, {}, { amount: number('1821000') })).toEqual([plain]);
    expect(said(above, { amount: text('se vedlegg') })).toEqual([plain]);
    expect(said({ ...above, amount: text('ukjent') }, { amount: number('1821000') })).toEqual([plain]);
  });

  it('still asks for the amount of a line above that it does not speak of', () => {
    const withoutAmount = aProject({ amount: null, paidOut: null });
    expect(
      findingsIn(aReport({ projects: [withoutAmount, {}, { amount: number('900000') }] })).map(
        ({ rule, cell }) => `${rule} ${cell ?? ''}`,
      ),
    ).toEqual(['required-cells-are-filled D6', 'lines-have-a-title B8']);
  });

  it('names no line above when there is none', () => {
    const finding = onlyFindingIn(aReport({ projects: [{ amount: number('1821000') }] }));
    expect(finding.cell).toBe('B6');
    expect(finding.message).not.toContain('over');
  });

  it('has nothing to say about a line without an amount', () => {
    expect(rulesIn(aReport({ projects: [aProject({ title: null, amount: null, paidOut: null })] }))).toEqual([
      'required-cells-are-filled',
      'required-cells-are-filled',
    ]);
  });
});
