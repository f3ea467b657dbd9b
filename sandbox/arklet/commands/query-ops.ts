import { refused, success } from '../answers.ts';
import { textField } from '../fastjson/bean.ts';
import { unwritableRecord } from '../unwritable-record.ts';
import { blank, type Command, invalid } from './command.ts';

export const queryOps: Command = {
  id: 'queryBizOps',
  description: 'query ark biz ops',
  changes: false,
  since: () => true,
  run({ input, guard }) {
    if (input === null) throw invalid('request is null');
    const requestId = textField(input, 'requestId');
    if (blank(requestId)) throw invalid('requestId is blank');
    const record = guard.record(requestId ?? '');
    if (!record) return refused('Not found the corresponding ops record.');
    if (record.thrown) throw unwritableRecord(record.thrown);
    return success(record.toData());
  },
};
