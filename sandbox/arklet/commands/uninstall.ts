import { type Answer, refused, success } from '../answers.ts';
import type { Command } from './command.ts';
import { onBiz } from './on-biz.ts';

const no = (code: string, message: string): Answer => refused('uninstall biz not success!', { code, message });

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
      container.stop(biz, thread);
      return success({ code: 'SUCCESS', message: `Uninstall biz: ${identity} success.` });
    }),
};
