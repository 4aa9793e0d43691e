import { defineConfig } from 'vitest/config';

export default defineConfig({
  // no test leaves anything behind in a module, and loading them anew for each file takes longer than the tests
  test: {
    isolate: false,
    // all cores: by default one is left idle, of two that is half of them
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    execArgv: ['--no-regexp-tier-up'],
    setupFiles: ['tests/support/properties.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
