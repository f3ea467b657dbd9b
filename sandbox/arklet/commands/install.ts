import type { ArkContainer } from '../../ark/container.ts';
import { fetchArchive } from '../../ark/fetch-archive.ts';
import { JavaFailure } from '../../ark/java-failure.ts';
import { type Answer, fullInfo, refused, success } from '../answers.ts';
import { describeBizList } from '../describe-biz.ts';
import { type Command, type CommandCall, CORE, HANDLER, nullInput, toBean, turn } from './command.ts';
import { type InstallInput, readInstall, validateInstall } from './install-input.ts';

const MAIN_CLASS_ENV = 'sofa.ark.biz.main.class';

export const install: Command = {
  id: 'installBiz',
  description: 'install one ark biz',
  changes: true,
  since: () => true,
  async run(call) {
    const input = toBean(call.input, readInstall);
    if (input === null) throw nullInput('InstallBizHandler', 'isAsync');
    await validateInstall(input, call);
    return call.guard.run({
      command: 'installBiz',
      key: { name: input.bizName, version: input.bizVersion },
      requestId: input.async ? input.requestId : null,
      shown: {
        ...(input.args === null ? {} : { args: input.args }),
        async: input.async,
        bizName: input.bizName,
        bizUrl: input.bizUrl,
        bizVersion: input.bizVersion,
        ...(input.envs === null ? {} : { envs: input.envs }),
        ...(input.installStrategy === null ? {} : { installStrategy: input.installStrategy }),
        ...(input.requestId === null ? {} : { requestId: input.requestId }),
      },
      thread: call.thread,
      run: (thread) => installNow(call, input, thread),
    });
  },
};

async function installNow(call: CommandCall, input: InstallInput, thread: string): Promise<Answer> {
  const { traits, grown } = call;
  try {
    const outcome = await installByStrategy(call, input, thread);
    const elapsedSpace = grown(outcome.kind === 'installed');
    if (outcome.kind === 'repeat')
      return refused('install biz not success!', { code: 'REPEAT_BIZ', elapsedSpace, message: outcome.message });
    return success({ bizInfos: [fullInfo(outcome.biz, traits)], code: 'SUCCESS', elapsedSpace, message: outcome.message });
  } catch (error) {
    if (!(error instanceof JavaFailure)) throw error;
    throw error.wrapped(`${CORE}.common.exception.ArkletRuntimeException: ${error.links[0]?.text ?? ''}`, [
      `${HANDLER}.InstallBizHandler.handle(InstallBizHandler.java:78)`,
    ]);
  }
}

/** What Arklet's strategy of that name does; any other name means installOnly. */
export async function installByStrategy(
  call: CommandCall,
  input: InstallInput,
  thread: string,
): Promise<ReturnType<ArkContainer['install']>> {
  const { container, log, host, loaderText, traits } = call;
  if (input.installStrategy === 'uninstallThenInstall') {
    const versions = container.registry.versionsOf(input.bizName ?? '').filter((b) => !b.isMaster);
    log.log('INFO', thread, `start to uninstall bizLists: ${describeBizList(versions, loaderText, traits.stateRecords)}`);
    for (const biz of versions) container.stop(biz, thread);
    log.log('INFO', thread, `success uninstall bizLists: ${describeBizList(versions, loaderText, traits.stateRecords)}`);
    if (versions.length > 0) await turn(host);
  }
  log.log('INFO', thread, `start to install biz: ${input.bizName ?? 'null'},${input.bizVersion ?? 'null'},${input.bizUrl ?? 'null'}`);
  const args = (input.args ?? []).map((a) => a ?? 'null');
  const bytes = await fetchArchive(host, input.bizUrl ?? '', call.workingDirectory, args);
  return container.install(
    bytes,
    { name: input.bizName, version: input.bizVersion },
    args,
    input.envs?.[MAIN_CLASS_ENV] ?? undefined,
    thread,
  );
}
