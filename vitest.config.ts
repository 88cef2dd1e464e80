import { configDefaults, defineConfig } from 'vitest/config';

const pure = 'test/shared/**/*.test.ts';
const views = 'test/addin/views/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Two cores: more workers only make the browser tests slow.
    maxWorkers: 2,
    projects: [
      // Nothing in there keeps anything: the modules are read once, not once for each file.
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        test: {
          name: 'views',
          include: [views],
          globalSetup: 'test/addin/views/harness/build-harness.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, pure, views],
        },
      },
    ],
  },
});
