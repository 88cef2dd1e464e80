type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Columns by name, as wide as what they hold. */
export function printTable(columns: readonly string[], rows: readonly Row[]): void {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...lines.map((line) => (line[index] ?? '').length)),
  );
  for (const line of lines) {
    console.log(
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
