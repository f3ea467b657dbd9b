import { failed, NO_BASE, PASSED, type Evaluate } from './evaluation.ts';

/** Whether threads of the module's own still hold one of its loaders after it was taken out. */
export const kept: Evaluate<'kept'> = ({ biz, kept: wanted }, held) => {
  if (!held) return NO_BASE;
  const identity = held.loaders.find((one) => one.split(':')[0] === biz);
  if ((identity !== undefined) === wanted) return PASSED;
  if (identity === undefined) return failed(`No loader of ${biz} is held.`, `没有被占住的 ${biz} 类加载器。`);
  const threads = (held.heldBy[identity] ?? []).join(', ');
  return failed(`${identity} is held by ${threads}.`, `${identity} 被 ${threads} 占住。`);
};
