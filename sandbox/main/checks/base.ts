import { failed, NO_BASE, PASSED, type Evaluate } from './evaluation.ts';

/** Whether any base of the machine is up. */
export const base: Evaluate<'base'> = ({ up }, anyUp) => {
  if (anyUp === up) return PASSED;
  return up ? NO_BASE : failed('A base is running.', '有一个基座正在运行。');
};
