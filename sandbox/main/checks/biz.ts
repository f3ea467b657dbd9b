import { failed, NO_BASE, PASSED, type Evaluate } from './evaluation.ts';

/** A module of the base that is meant, by name, version if given, and state. */
export const biz: Evaluate<'biz'> = (check, installed) => {
  if (!installed) return NO_BASE;
  const named = installed.filter(({ name, version }) => name === check.name && (check.version === undefined || version === check.version));
  if (named.some(({ state }) => state === check.state)) return PASSED;
  const name = check.version === undefined ? check.name : `${check.name}:${check.version}`;
  const [first] = named;
  return first
    ? failed(`${name} is ${first.state}.`, `${name} 的状态是 ${first.state}。`)
    : failed(`${name} is not installed.`, `${name} 没有安装。`);
};
