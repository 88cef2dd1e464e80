import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Each outside library, with all below its name, is known to one folder or file. */
const libraries = [
  { name: 'express', home: 'server/http' },
  { name: 'helmet', home: 'server/http' },
  { name: 'express-rate-limit', home: 'server/http' },
  { name: 'exceljs', home: 'server/workbooks' },
  { name: 'saxes', home: 'server/workbooks' },
  { name: 'yauzl', home: 'server/workbooks' },
  { name: 'fflate', home: 'server/workbooks' },
  { name: 'csv-parse', home: 'server/workbooks' },
  { name: 'mssql', home: 'server/database' },
  { name: 'node:sqlite', home: 'server/database' },
  { name: 'jose', home: 'server/identity' },
  { name: 'pino', home: 'server/log.ts' },
  { name: 'big.js', home: 'shared/decimal.ts' },
  { name: 'chevrotain', home: 'shared/expressions' },
  { name: '@navikt/fnrvalidator', home: 'shared/rules' },
  { name: '@noble/hashes', home: 'shared/sync' },
  { name: 'idb', home: 'addin/outbox' },
  { name: '@azure/msal-browser', home: 'addin/server' },
  { name: '@microsoft/office-js-helpers', home: 'addin/excel' },
  { name: '@fluentui', home: 'addin/views' },
  { name: 'react', home: 'addin' },
  { name: 'react-dom', home: 'addin/main.tsx' },
];
const globals = [
  { name: 'Excel', home: 'addin/excel' },
  { name: 'Office', home: 'addin/excel' },
  { name: 'OfficeExtension', home: 'addin/excel' },
  { name: 'fetch', home: 'addin/server' },
  { name: 'indexedDB', home: 'addin/outbox' },
];

/** A later block replaces what an earlier one closed: each has the whole list, and an inner folder comes after its outer one. */
const homes = [...new Set([...libraries, ...globals].map(({ home }) => home))].sort();

function doorsClosedIn(place) {
  const isClosed = ({ home }) => place !== home && !place.startsWith(`${home}/`);
  const message = ({ name, home }) => `Only ${home} knows ${name}.`;
  const patterns = libraries
    .filter(isClosed)
    .map((door) => ({ regex: `^${door.name.replaceAll('.', '\\.')}(/|$)`, message: message(door) }));
  const closed = globals.filter(isClosed).map((door) => ({ name: door.name, message: message(door) }));
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', { globals: closed, checkGlobalObject: true }],
  };
}

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
      ...doorsClosedIn(''),
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...homes.map((home) => ({
    files: /\.tsx?$/.test(home) ? [home] : [`${home}/**/*.ts`, `${home}/**/*.tsx`],
    rules: doorsClosedIn(home),
  })),
  {
    files: ['tools/read-manifest.ts'],
    rules: { 'no-restricted-imports': 'off' },
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
