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
    expect(steps.length).toBeGreaterThanOrEqual(suite.before.length + 200);
    expect(steps.slice(0, suite.before.length).map(({ name }) => name)).toEqual(suite.before.map((file) => `install ${file}`));
    const asked = steps.flatMap((step) => ('together' in step ? step.together : 'edit' in step ? [] : [step]));
    expect(new Set(asked.map(({ to }) => to))).toEqual(new Set(['base', 'arklet']));
    expect(asked.filter(({ timeout }) => timeout <= 0)).toEqual([]);
    expect(new Set(steps.map(({ name }) => name)).size).toBeGreaterThan(100);
  });

  it('leave a file of settings as it was', () => {
    const edits = questions(suite, 9, 400).steps.flatMap((step) => ('edit' in step ? [step.edit] : []));
    expect(edits.length > 0).toBe(suite.settings !== undefined);
    for (const [i, { from }] of edits.entries()) expect(from).toBe(i % 2 === 0 ? suite.settings?.files.text : edits[i - 1]?.to);
  });
});
