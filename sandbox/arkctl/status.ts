import { fieldOf, textOf, type Answer } from './answers.ts';
import { askArklet, NoAnswer, type Arklet } from './arklet-client.ts';
import { portOf, remarkOn, usageError, type ArkctlCommand, type Help } from './commands.ts';
import { goJson } from './go-text.ts';
import type { Post } from './post.ts';
import { failure, labelled } from './style.ts';

const statusHelp = async (): Promise<Help> => (await import('./texts.ts')).statusHelp;

export const statusCommand: ArkctlCommand = {
  name: 'status',
  flags: [
    { name: 'host', kind: 'string' },
    { name: 'pod', kind: 'string' },
    { name: 'port', kind: 'int' },
  ],
  help: statusHelp,
  async run(invocation) {
    const { post, values, out, err } = invocation;
    if (values.has('pod') && values.get('pod') !== '') {
      const missing = 'exec: "kubectl": executable file not found in $PATH';
      out(failure(missing));
      err(usageError(missing, (await statusHelp()).usage));
      remarkOn(invocation, 'no-pods');
      return 1;
    }
    const host = values.get('host') ?? '127.0.0.1';
    try {
      out(labelled('QueryAllBiz', goJson(await queryAllBiz(post, { host, port: portOf(values) }))));
      return 0;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      err(usageError(error.message, (await statusHelp()).usage));
      return 1;
    }
  },
};

/** @throws {NoAnswer} also where Arklet does not answer with success */
async function queryAllBiz(post: Post, arklet: Arklet): Promise<Answer> {
  // Its port is written as a number, which may be larger than JavaScript's are.
  const answer = await askArklet(post, arklet, 'queryAllBiz', { HostName: arklet.host, Port: Number(arklet.port) });
  if (textOf(answer, 'code') !== 'SUCCESS') throw new NoAnswer(`sofa-ark failed response: ${textOf(answer, 'message')}`);
  return answer;
}

/**
 * What is installed, as `name:version|state`.
 * @throws {NoAnswer}
 */
export async function installedBizs(post: Post, arklet: Arklet): Promise<readonly string[]> {
  const data = fieldOf(await queryAllBiz(post, arklet), 'data');
  return Array.isArray(data)
    ? data.map((biz: unknown) => `${textOf(biz, 'bizName')}:${textOf(biz, 'bizVersion')}|${textOf(biz, 'bizState')}`)
    : [];
}
