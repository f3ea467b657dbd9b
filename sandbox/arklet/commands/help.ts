import { success } from '../answers.ts';
import type { Command } from './command.ts';

export const help: Command = {
  id: 'help',
  description: 'list all supported commands',
  changes: false,
  since: () => true,
  run: ({ commands }) => success(commands.map((c) => ({ desc: c.description, id: c.id }))),
};
