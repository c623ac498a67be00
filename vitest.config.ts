import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'golden/**/*.test.ts'],
    setupFiles: ['scripts/property-seed.ts'],
    // Guards against a test that hangs; no test measures time (bench/ does).
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
