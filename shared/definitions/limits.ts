/** What a form may be at most: more than any duty asks for, and little enough for Excel and for whoever fills it in. */
export const formLimits = {
  sheets: 12,
  columns: 100,
  lists: 50,
  items: 500,
  rules: 200,
  capacity: 2000,
  /** Rows times columns of all sheets with open rows. */
  openCells: 100_000,
  frozenColumns: 10,
  decimals: 6,
  width: { least: 4, most: 120 },
  textLength: 32_000,
  title: 200,
  help: 1000,
  purpose: 2000,
  source: 1000,
  advice: 1000,
  label: 300,
  unit: 30,
  version: 20,
} as const;

/** Digits enough for the national budget in kroner. */
export const widestRange = { min: '-999999999999', max: '999999999999' } as const;
/** −1000 % to 1000 %. */
export const widestPercent = { min: '-10', max: '10' } as const;
