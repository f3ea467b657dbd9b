import { textField, textsField } from '../fastjson/bean.ts';
import { health as answerOf, HEALTH_TYPES } from '../health.ts';
import { type Command, invalid, toBean } from './command.ts';

export const health: Command = {
  id: 'health',
  description: 'get all health info',
  changes: false,
  since: () => true,
  run({ input, health: source }) {
    const query = toBean(input, (i) => ({
      type: textField(i, 'type'),
      bizName: textField(i, 'bizName'),
      bizVersion: textField(i, 'bizVersion'),
      metrics: textsField(i, 'metrics') ?? [],
    })) ?? { type: null, bizName: null, bizVersion: null, metrics: [] };
    const { type } = query;
    if (type !== null && type.trim() !== '' && !HEALTH_TYPES.includes(type)) throw invalid(`type: ${type} can not be found`);
    return answerOf(source, query);
  },
};
