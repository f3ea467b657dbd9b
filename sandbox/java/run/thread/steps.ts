import type * as Resumable from '../compile/resumable/index.ts';

export type StepCompiler = typeof Resumable;

let steps: StepCompiler | undefined;

/**
 * Loads what compiles methods into steps. Most projects start no thread that waits, so it is no part of what a start loads;
 * without it a thread that waits stays where it is, others run on top of it, and what that cannot do is refused by name.
 */
export async function loadSteps(): Promise<void> {
  steps ??= await import('../compile/resumable/index.ts');
}

/** Whether it has been loaded. */
export const hasSteps = (): boolean => steps !== undefined;

/** undefined while nobody has loaded it. */
export function stepCompiler(): StepCompiler | undefined {
  return steps;
}
