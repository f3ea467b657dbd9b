import { basesUp } from '../../protocol/bases.ts';
import { checkKinds, machineOf, type Check, type CheckResult } from '../../protocol/checks.ts';
import type { SandboxState } from '../../protocol/state.ts';
import type { Bilingual } from '../../protocol/text.ts';
import { evaluate } from './all.ts';
import type { Ground } from './evaluation.ts';

/** What checks are asked of: a machine's files, state and answers. */
export interface CheckWorld extends Omit<Ground, 'before'> {
  readonly state: () => SandboxState;
}

/** Milliseconds for one check. */
const CHECK_LIMIT = 10_000;

/**
 * Evaluates checks, and remembers for those that compare how it was when the last ones without any such passed: those of
 * the step before.
 */
export function createChecker(world: CheckWorld): (checks: readonly Check[]) => Promise<readonly CheckResult[]> {
  let before: SandboxState | null = null;
  return async (checks) => {
    const state = world.state();
    const ground: Ground = { ...world, before };
    const results = await Promise.all(checks.map((check) => withLimit(evaluate(check, state, ground), CHECK_LIMIT)));
    const now = world.state();
    const compares = checks.some(({ kind }) => checkKinds[kind].compares);
    const machines = new Set(checks.map(machineOf));
    const hasBase = [...machines].some((machine) => basesUp(now, machine).length > 0);
    // The first question is asked on arrival at a step: what is there then, the step did not do.
    if (before === null || (hasBase && !compares && results.every(({ passed }) => passed))) before = now;
    return results;
  };
}

/** A check that takes too long has not passed, and says so. */
async function withLimit(check: Promise<CheckResult>, milliseconds: number): Promise<CheckResult> {
  const late: Bilingual = { en: `The check took longer than ${milliseconds / 1000} s.`, zh: `检查超过了 ${milliseconds / 1000} 秒。` };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(() => resolve({ passed: false, found: late }), milliseconds);
  });
  const result = await Promise.race([check, limit]);
  clearTimeout(timer);
  return result;
}
