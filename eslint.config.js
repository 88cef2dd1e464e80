import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Each outside library is known to one folder; a later block replaces these, so every block repeats the list. */
const doors = [
  { name: 'express', folder: 'server/http' },
  { name: 'helmet', folder: 'server/http' },
  { name: 'express-rate-limit', folder: 'server/http' },
  { name: 'exceljs', folder: 'server/workbooks' },
  { name: 'saxes', folder: 'server/workbooks' },
  { name: 'yauzl', folder: 'server/workbooks' },
  { name: 'fflate', folder: 'server/workbooks' },
  { name: 'csv-parse/sync', folder: 'server/workbooks' },
  { name: 'mssql', folder: 'server/database' },
  { name: 'node:sqlite', folder: 'server/database' },
  { name: 'jose', folder: 'server/identity' },
  { name: 'chevrotain', folder: 'shared/expressions' },
  { name: 'idb', folder: 'addin/outbox' },
  { name: '@azure/msal-browser', folder: 'addin/server' },
  { name: '@microsoft/office-js-helpers', folder: 'addin/excel' },
];

function closedDoorsExcept(folder) {
  const closed = doors.filter((door) => door.folder !== folder);
  return [
    'error',
    { paths: closed.map(({ name, folder: home }) => ({ name, message: `Only ${home}/ knows ${name}.` })) },
  ];
}

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only addin/excel/ knows Office.js.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'dist-try/', 'demo-output/', 'test-output/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts', 'vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'default', format: ['camelCase'], leadingUnderscore: 'forbid' },
        { selector: 'import', format: null },
        { selector: 'function', format: ['camelCase', 'PascalCase'] },
        { selector: 'variable', format: ['camelCase', 'PascalCase'] },
        { selector: ['objectLiteralProperty', 'typeProperty', 'objectLiteralMethod'], format: null },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      'no-restricted-imports': closedDoorsExcept(''),
      'no-restricted-globals': ['error', ...officeGlobals],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...[...new Set(doors.map((door) => door.folder))].map((folder) => ({
    files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    rules: { 'no-restricted-imports': closedDoorsExcept(folder) },
  })),
  {
    files: ['tools/read-manifest.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['addin/excel/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['addin/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    // Doors turn what a library hands over into our types; everything behind them is checked by zod or by hand.
    files: [
      'addin/excel/**/*.ts',
      'server/apart/**/*.ts',
      'server/database/**/*.ts',
      'server/workbooks/**/*.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['tools/**/*.ts', 'server/cli.ts', 'server/demo/**/*.ts', 'server/commands/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
