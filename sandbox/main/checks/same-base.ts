import { baseOf, placeOf, processOf } from '../../protocol/bases.ts';
import { LOCALHOST } from '../../protocol/state.ts';
import { failed, NO_BASE, PASSED, type Evaluate } from './evaluation.ts';

/** Looks at the place where the base of the step before stood: another base beside it changes nothing. */
export const sameBase: Evaluate<'same-base'> = ({ machine = LOCALHOST }, up, { before }) => {
  const old = baseOf(before, machine);
  if (!old) return up.length > 0 ? PASSED : NO_BASE;
  const now = up.find(({ place }) => place === placeOf(old));
  if (now) return now.process === processOf(old) ? PASSED : failed('The base has been restarted.', '基座被重启过。');
  return up.length > 0 ? failed(`No base is running at ${placeOf(old)}.`, `${placeOf(old)} 上没有正在运行的基座。`) : NO_BASE;
};
