import type { Answer } from '../answers.ts';
import { booleanField, textField } from '../fastjson/bean.ts';
import type { BizKey } from '../operations.ts';
import { blank, type CommandCall, invalid, nullInput, toBean } from './command.ts';

/** What uninstallBiz and switchBiz have in common: a name, a version, and one operation on that biz. */
export function onBiz(
  call: CommandCall,
  command: 'uninstallBiz' | 'switchBiz',
  run: (key: { readonly name: string; readonly version: string }, thread: string) => Answer,
): Promise<Answer> {
  const input = toBean(call.input, (i) => ({
    bizName: textField(i, 'bizName'),
    bizVersion: textField(i, 'bizVersion'),
    async: booleanField(i, 'async'),
    requestId: textField(i, 'requestId'),
  }));
  if (input === null) throw nullInput(command === 'uninstallBiz' ? 'UninstallBizHandler' : 'SwitchBizHandler', 'getBizName');
  const { bizName, bizVersion, async, requestId } = input;
  if (blank(bizName)) throw invalid('bizName should not be blank');
  if (blank(bizVersion)) throw invalid('bizVersion should not be blank');
  if (async && blank(requestId)) throw invalid('requestId should not be blank when async is true');
  const key: BizKey = { name: bizName, version: bizVersion };
  return call.guard.run({
    command,
    key,
    requestId: async ? requestId : null,
    shown: { async, bizName, bizVersion, ...(requestId === null ? {} : { requestId }) },
    thread: call.thread,
    run: (thread) => Promise.resolve(run({ name: bizName ?? '', version: bizVersion ?? '' }, thread)),
  });
}
