import { describe, expect, it } from 'vitest';
import { comesThroughFiles } from '../../builders/comes-through-files.ts';
import { consolidatedTable } from '../../builders/table-round.ts';
import { filledIntensiveCapacity, filledReadmissions } from '../../fixtures/filled-tables.ts';

const fields = ['somatic', 'adults', 'young', 'addiction', 'total'];
/** The columns that are printed, in the order in which they are printed. */
const tables = [
  {
    table: filledReadmissions(),
    // Small hospitals have counts from 1 to 4, and so they are printed.
    findings: ['counts-of-persons-are-not-small'],
    sheet: 'readmissions',
    columns: ['Now', 'Change'].flatMap((kind) => fields.map((field) => `${field}${kind}`)),
  },
  {
    table: filledIntensiveCapacity(),
    findings: [],
    sheet: 'beds',
    columns: ['3', '2'].flatMap((category) =>
      ['Ordinary', 'Raised', 'Emergency'].map((level) => `category${category}${level}`),
    ),
  },
].map((each) => ({ ...each, name: each.table.form.id }));

for (const { table, findings } of tables) comesThroughFiles(table, { findings });

describe.each(tables)('the published table of $name', ({ table, sheet, columns }) => {
  // Every line, the total line and every total and change add up as printed: there is no fault to tell.
  it('is the consolidated one, cell for cell, with its line of totals', () => {
    const { lines, totals } = consolidatedTable(table, sheet);
    expect(lines.map((line) => columns.map((column) => line[column]))).toEqual(
      table.lines.map(({ figures }) => figures),
    );
    expect(columns.map((column) => totals[column])).toEqual(table.total.figures);
  });
});
