import { JavaFailure } from '../../ark/java-failure.ts';
import { fullInfo, refused, success } from '../answers.ts';
import { fieldOf } from '../fastjson/bean.ts';
import { isObject, type JsonValue } from '../fastjson/value.ts';
import { type Command, invalid } from './command.ts';
import { installByStrategy } from './install.ts';
import { readInstall, validateInstall } from './install-input.ts';

export const batchInstall: Command = {
  id: 'batchInstallBiz',
  description: 'install one ark biz',
  changes: true,
  since: (traits) => traits.batchInstall,
  async run(call) {
    const { log, now, grown, traits, input: body, guard, thread } = call;
    const list: JsonValue | undefined = body === null ? undefined : fieldOf(body, 'bizList');
    if (!Array.isArray(list)) throw invalid('bizList is null');
    const inputs = list.filter(isObject).map((item) => readInstall({ ...item, async: false }));
    for (const input of inputs) await validateInstall(input, call);
    const started = now();
    const answers = new Map<string, unknown>();
    let failed = false;
    for (const input of inputs) {
      try {
        const outcome = await installByStrategy(call, input, guard.nextPoolThread());
        if (outcome.kind === 'repeat') failed = true;
        answers.set(
          input.bizUrl ?? '',
          outcome.kind === 'repeat'
            ? { code: 'REPEAT_BIZ', message: outcome.message }
            : { bizInfos: [fullInfo(outcome.biz, traits)], code: 'SUCCESS', message: outcome.message },
        );
      } catch (error) {
        if (!(error instanceof JavaFailure)) throw error;
        failed = true;
        log.print(error);
        answers.set(input.bizUrl ?? '', { code: 'FAILED', message: `internal exception: ${error.detail ?? 'null'}` });
      }
    }
    log.log('INFO', thread, `batch install cost ${Math.max(1, Math.round(now() - started))} ms`);
    const data = {
      bizUrlToResponse: Object.fromEntries(answers),
      code: failed ? 'FAILED' : 'SUCCESS',
      elapsedSpace: grown(true),
      message: failed ? 'batch install failed' : 'batch install success',
    };
    return failed ? refused('install biz not success!', data) : success(data);
  },
};
