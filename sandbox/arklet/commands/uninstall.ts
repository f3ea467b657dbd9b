import { failure, type JavaFailure } from '../../ark/java-failure.ts';
import { type Answer, refused, success } from '../answers.ts';
import type { Command } from './command.ts';
import { onBiz } from './on-biz.ts';

const no = (code: string, message: string): Answer => refused('uninstall biz not success!', { code, message });

/** Koupleless closes a module's context when it goes, and does not ask whether its main method has made one. */
function nothingToClose(): JavaFailure {
  const reason =
    'Cannot invoke "com.alipay.sofa.koupleless.common.model.ApplicationContextHolder.close()" because "this.applicationContext" is null';
  const frame = (line: number): string =>
    `com.alipay.sofa.koupleless.common.BizRuntimeContext.shutdownContext(BizRuntimeContext.java:${line})`;
  const outer = `com.alipay.sofa.koupleless.common.exception.BizRuntimeException: java.lang.NullPointerException: ${reason}`;
  return failure('java.lang.NullPointerException', reason, [frame(186)])
    .wrapped(outer, [frame(189)])
    .wrapped(`com.alipay.sofa.koupleless.arklet.core.common.exception.ArkletRuntimeException: ${outer}`);
}

export const uninstall: Command = {
  id: 'uninstallBiz',
  description: 'uninstall one ark biz',
  changes: true,
  since: () => true,
  run: (call) =>
    onBiz(call, 'uninstallBiz', ({ name, version }, thread) => {
      const { container } = call;
      const identity = `${name}:${version}`;
      if (name === container.master.descriptor.name) return no('FAILED', 'Master biz must not be uninstalled.');
      const biz = container.registry.get(name, version);
      if (!biz) return no('NOT_FOUND_BIZ', `Uninstall biz: ${identity} not found.`);
      const { context, loader } = biz;
      container.stop(biz, thread);
      if (!context && loader) throw nothingToClose();
      return success({ code: 'SUCCESS', message: `Uninstall biz: ${identity} success.` });
    }),
};
