import { type Answer, refused, success } from '../answers.ts';
import type { Command } from './command.ts';
import { onBiz } from './on-biz.ts';

const no = (code: string, message: string): Answer => refused('switch biz not success!', { code, message });

export const switchBiz: Command = {
  id: 'switchBiz',
  description: 'switch one ark biz',
  changes: true,
  since: () => true,
  run: (call) =>
    onBiz(call, 'switchBiz', ({ name, version }) => {
      const { container } = call;
      const identity = `${name}:${version}`;
      const biz = container.registry.get(name, version);
      if (!biz) return no('NOT_FOUND_BIZ', `Switch biz: ${identity} not found.`);
      if (biz.state !== 'activated' && biz.state !== 'deactivated')
        return no('ILLEGAL_STATE_BIZ', `Switch Biz: ${identity}'s state must not be ${biz.state}.`);
      container.switchTo(biz);
      return success({ code: 'SUCCESS', message: `Switch biz: ${identity} is activated.` });
    }),
};
