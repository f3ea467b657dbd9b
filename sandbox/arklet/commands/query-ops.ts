import { refused, success } from '../answers.ts';
import { textField } from '../fastjson/bean.ts';
import { unwritableRecord } from '../unwritable-record.ts';
import { type Command, invalid, isBlank, toBean } from './command.ts';

export const queryOps: Command = {
  id: 'queryBizOps',
  description: 'query ark biz ops',
  changes: false,
  since: () => true,
  run({ input, guard }) {
    const read = toBean(input, (bean) => ({ requestId: textField(bean, 'requestId') }));
    if (read === null) throw invalid('request is null');
    if (isBlank(read.requestId)) throw invalid('requestId is blank');
    const record = guard.record(read.requestId ?? '');
    if (!record) return refused('Not found the corresponding ops record.');
    if (record.thrown) throw unwritableRecord(record.thrown);
    return success(record.toData());
  },
};
