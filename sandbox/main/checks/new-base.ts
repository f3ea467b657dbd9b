import { basesUp, processOf } from '../../protocol/bases.ts';
import { LOCALHOST } from '../../protocol/state.ts';
import { failed, NO_BASE, PASSED, type Evaluate } from './evaluation.ts';

/** A base runs that was not there when the step before was done. */
export const newBase: Evaluate<'new-base'> = ({ machine = LOCALHOST }, up, { before }) => {
  if (up.length === 0) return NO_BASE;
  // Asked for the first time, on arrival: what runs then was there before the step.
  const old = before ? basesUp(before, machine).map(processOf) : up;
  return up.some((process) => !old.includes(process))
    ? PASSED
    : failed('The base is still the one of the step before.', '基座还是上一步的那一个。');
};
