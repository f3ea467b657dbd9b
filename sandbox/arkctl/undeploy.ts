import { asGoStruct, isGone } from './answers.ts';
import { askArklet, NoAnswer } from './arklet-client.ts';
import { chooseBiz } from './choose-biz.ts';
import { portOf, remarkOn, usageError, type ArkctlCommand, type Help, type Invocation } from './commands.ts';
import { installedBizs } from './status.ts';
import { failure, labelled, success } from './style.ts';

const HOST = '127.0.0.1';

const undeployHelp = async (): Promise<Help> => (await import('./texts.ts')).undeployHelp;

export const undeployCommand: ArkctlCommand = {
  name: 'undeploy',
  flags: [{ name: 'port', kind: 'int' }],
  help: undeployHelp,
  async run(invocation) {
    const { post, values, positional, err } = invocation;
    const last = positional.at(-1) ?? '';
    const fail = async (message: string): Promise<number> => {
      err(usageError(message, (await undeployHelp()).usage));
      return 1;
    };
    try {
      if (!last.includes(':')) {
        const chosen = await chooseBiz(invocation, await installedBizs(post, { host: HOST, port: portOf(values) }));
        if ('problem' in chosen) return await fail(chosen.problem);
        return await undeploy(invocation, chosen.item.split('|')[0] ?? '');
      }
      if (positional.length > 1) remarkOn(invocation, 'last-word-counts');
      return await undeploy(invocation, last);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return fail(error.message);
    }
  },
};

/** @throws {NoAnswer} */
async function undeploy({ post, values, out }: Invocation, identity: string): Promise<number> {
  const [bizName = '', bizVersion = ''] = identity.split(':');
  out(labelled('UnInstallBiz', identity));
  try {
    // Empty ones are not sent.
    const biz = { ...(bizName === '' ? {} : { bizName }), ...(bizVersion === '' ? {} : { bizVersion }) };
    const answer = await askArklet(post, { host: HOST, port: portOf(values) }, 'uninstallBiz', biz);
    if (!isGone(answer)) throw new NoAnswer(`uninstall biz failed: ${asGoStruct(answer)}`);
  } catch (error) {
    if (error instanceof NoAnswer) out(failure(`uninstall ${identity} failed: ${error.message}`));
    throw error;
  }
  out(success(`uninstall ${identity} success`));
  return 0;
}
