import { defineConfig } from 'vitest/config';

const root = new URL('../../../', import.meta.url).pathname;

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export
export default defineConfig({
  root,
  test: {
    include: ['src/**/*.test.ts', 'contract-tests/**/*.test.ts'],
    globalSetup: ['src/core/testing/test-database-server.ts'],
    cacheDir: '.cache/vitest',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
  },
} as Parameters<typeof defineConfig>[0]);
