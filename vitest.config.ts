import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['sandbox/**/*.test.ts', 'src/**/*.test.ts'],
    coverage: { provider: 'v8', include: ['sandbox/**/*.ts'], exclude: ['**/*.test.ts', '**/*.bench.ts'], thresholds: { lines: 90, branches: 80 } },
  },
});
