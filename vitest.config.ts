import { defineConfig } from 'vitest/config';

/** Entry points run as processes of their own, in tests that see what they print; the oracle's and tests' own tools are no product. */
const NOT_MEASURED = [
  '**/*.test.ts',
  '**/testing/**',
  'sandbox/java/oracle/**',
  'sandbox/java/bench.ts',
  // It drives a real Maven and a real base.
  'sandbox/main/evaluate/**',
  'sandbox/main/{worker,node,terminal,java,java-run,replay,replay-run,bench,bench-modules,bench-split,split-command,detect-command,evaluate-command,arkctl-command,compare,truth,record-catalog,record-odd-poms,record-platforms,library-sources}.ts',
];

export default defineConfig({
  test: {
    include: ['sandbox/**/*.test.ts', 'src/**/*.test.ts', 'e2e/**/*.test.ts'],
    // Left alone, Vitest keeps one core free for itself: one worker on two cores.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    coverage: {
      provider: 'v8',
      include: ['sandbox/**/*.ts'],
      exclude: NOT_MEASURED,
      reporter: ['text-summary', 'json-summary'],
      // Spring's newest features and the cluster are held by recordings alone; their odd ways need tests of their own: then 80 again.
      thresholds: { lines: 90, branches: 76 },
    },
  },
});
