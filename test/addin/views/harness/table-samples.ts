import { checkTables } from '../../../../shared/tables/check-tables.ts';

export const exactChecks = checkTables({
  values: [
    ['', 'Kr'],
    ['A', '1'],
    ['Sum', '1'],
  ],
});
export const tableChecks = [
  ...checkTables({
    values: [
      ['Tall i mill. kr', 'Budsjett 2025', 'Resultat 2025', 'Avvik'],
      ['Bygg og anlegg', '8 425,0', '7 648,4', '-776,6'],
      ['IKT', '2 439,0', '2 308,0', '-113,0'],
      ['Sum', '10 864,0', '9 956,5', '-907,6'],
    ],
  }),
  ...checkTables(
    {
      values: [
        ['Helseforetak', '2025'],
        ['Sykehuset i Vestfold HF', '374'],
        ['Sykehuset Telemark HF', '363'],
        ['Totalt', '738'],
        [],
        ['', 'Kr'],
        ['Sum private ideelle sykehus', '1 084'],
      ],
    },
    { row: 9, column: 0 },
  ),
];
