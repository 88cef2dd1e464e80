/** ECMA-376 part 1, 18.8.30: what a file names only by number. */
export const builtInFormats: Readonly<Partial<Record<string, string>>> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '14': 'mm-dd-yy',
  '49': '@',
};
