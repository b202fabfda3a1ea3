import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/bench/**'],
    setupFiles: ['test/support/propertySeed.ts'],
    // Real browsers and LibreOffice on two shared cores: patience, not speed.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // A second, as it is by default, is no patience at all there.
    expect: { poll: { timeout: 60_000 } },
  },
});
