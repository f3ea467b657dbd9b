import { describe, expect, it } from 'vitest';
import { questions } from './questions.ts';
import { suites } from './suites.ts';

describe.each(suites.map((suite) => [suite.folder, suite] as const))('questions to %s', (_folder, suite) => {
  it('are the same for the same seed, and others for another', () => {
    const first = questions(suite, 5, 60);
    expect(questions(suite, 5, 60)).toEqual(first);
    expect(questions(suite, 6, 60)).not.toEqual(first);
  });

  it('come after what they need is installed, to the base and to Arklet, and each is waited for so long', () => {
    const { steps } = questions(suite, 7, 200);
    expect(steps.length).toBe(suite.before.length + 200);
    expect(steps.slice(0, suite.before.length).map(({ name }) => name)).toEqual(suite.before.map((file) => `install ${file}`));
    expect(new Set(steps.map(({ to }) => to))).toEqual(new Set(['base', 'arklet']));
    expect(steps.filter(({ timeout }) => timeout <= 0)).toEqual([]);
    expect(new Set(steps.map(({ name }) => name)).size).toBeGreaterThan(100);
  });
});
