import { failure, type JavaFailure } from '../../ark/java-failure.ts';
import type { Answer } from '../answers.ts';
import { booleanField, textField } from '../fastjson/bean.ts';
import type { BizKey } from '../operations.ts';
import { blank, type CommandCall, CORE, HANDLER, isBlank, invalid, nullInput, toBean } from './command.ts';

/** BizManagerServiceImpl's assertion, as Arklet hands it on. */
function emptyForArk(what: 'name' | 'version'): JavaFailure {
  const message = `Biz ${what} must not be empty.`;
  return failure('java.lang.IllegalArgumentException', message, [
    'com.alipay.sofa.ark.common.util.AssertUtils.isFalse(AssertUtils.java:84)',
  ]).wrapped(`${CORE}.common.exception.ArkletRuntimeException: java.lang.IllegalArgumentException: ${message}`, [
    `${HANDLER}.SwitchBizHandler.handle(SwitchBizHandler.java:61)`,
  ]);
}

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
  if (isBlank(bizName)) throw invalid('bizName should not be blank');
  if (isBlank(bizVersion)) throw invalid('bizVersion should not be blank');
  if (async && blank(requestId)) throw invalid('requestId should not be blank when async is true');
  const key: BizKey = { name: bizName, version: bizVersion };
  return call.guard.run({
    command,
    key,
    requestId: async ? requestId : null,
    shown: { async, bizName, bizVersion, ...(requestId === null ? {} : { requestId }) },
    thread: call.thread,
    run: (thread) => {
      // SOFAArk takes more for blank than Arklet does.
      for (const [what, text] of [
        ['name', bizName],
        ['version', bizVersion],
      ] as const)
        if (blank(text)) throw emptyForArk(what);
      return Promise.resolve(run({ name: bizName ?? '', version: bizVersion ?? '' }, thread));
    },
  });
}
