import { shortInfo, success } from '../answers.ts';
import type { Command } from './command.ts';

export const queryAll: Command = {
  id: 'queryAllBiz',
  description: 'query all ark biz(including master biz)',
  changes: false,
  since: () => true,
  run: ({ container, traits }) =>
    success(
      container.registry
        .inOrder()
        .filter((b) => !b.isMaster)
        .map((b) => shortInfo(b, traits)),
    ),
};
