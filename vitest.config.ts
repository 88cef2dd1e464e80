import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 20_000,
    // Two cores: more workers only make the browser tests slow.
    maxWorkers: 2,
  },
});
