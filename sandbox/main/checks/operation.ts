import { failed, NO_BASE, PASSED, type Evaluate } from './evaluation.ts';

/** The newest operation of this kind on the module ended as the check says, for the reason that it names. */
export const operation: Evaluate<'operation'> = ({ biz, command, succeeded, reason }, operations) => {
  if (!operations) return NO_BASE;
  const last = operations.findLast((one) => one.command === command && one.biz.split(':')[0] === biz);
  if (!last) return failed(`The base has not been asked: ${command} ${biz}.`, `还没有对基座执行过：${command} ${biz}。`);
  const went = last.code === 'SUCCESS';
  const why = last.reason ?? '';
  if (went === succeeded && (reason === undefined || why.includes(reason))) return PASSED;
  return went
    ? failed(`${command} ${biz} succeeded.`, `${command} ${biz} 成功了。`)
    : failed(`${command} ${biz}: ${last.code}. ${why}`, `${command} ${biz}：${last.code}。${why}`);
};
