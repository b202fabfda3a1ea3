import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/bench/**'],
    // Real browsers and LibreOffice on two shared cores: patience, not speed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
