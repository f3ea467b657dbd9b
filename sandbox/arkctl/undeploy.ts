import { askArklet, ConnectionError } from './arklet-client.ts';
import { portOf, usageError, type ArkctlCommand } from './commands.ts';
import { innerCode } from './deploy.ts';
import { installedBizs } from './status.ts';
import { failure, labelled, success } from './style.ts';
import { undeployHelp } from './texts.ts';

const HOST = '127.0.0.1';

export const undeployCommand: ArkctlCommand = {
  name: 'undeploy',
  flags: [{ name: 'port', kind: 'int' }],
  help: undeployHelp,
  async run({ network, values, positional, out, err }) {
    const port = portOf(values);
    const identity = positional[0] ?? '';
    const [bizName = '', bizVersion] = identity.split(':');
    try {
      if (bizVersion === undefined) {
        const installed = await installedBizs(network, HOST, port);
        const list = installed.map((biz) => `  ${biz.bizName}:${biz.bizVersion}|${biz.bizState}\n`).join('');
        out(labelled('InstalledBiz', installed.length === 0 ? 'none' : ''));
        out(`${list}The trial's arkctl has no list to choose from. Say which: arkctl undeploy bizName:bizVersion\n`);
        return 0;
      }
      out(labelled('UnInstallBiz', identity));
      const answer = await askArklet(network, HOST, port, 'uninstallBiz', { bizName, bizVersion });
      if (answer.code === 'SUCCESS' || innerCode(answer) === 'NOT_FOUND_BIZ') {
        out(success(`uninstall ${identity} success`));
        return 0;
      }
      out(failure(`uninstall ${identity} failed: ${answer.message}`));
      return 0;
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      if (bizVersion !== undefined) out(failure(`uninstall ${identity} failed: ${error.message}`));
      err(usageError(error.message, undeployHelp.usage));
      return 1;
    }
  },
};
