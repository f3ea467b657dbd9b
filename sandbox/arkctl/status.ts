import type { Network } from '../host/network.ts';
import { askArklet, ConnectionError } from './arklet-client.ts';
import { portOf, usageError, type ArkctlCommand } from './commands.ts';
import { failure, labelled } from './style.ts';
import { statusHelp } from './texts.ts';

/** A biz with its fields in the order in which arkctl's Go struct writes them. */
interface BizStatus {
  readonly bizName: string;
  readonly bizState: string;
  readonly bizVersion: string;
  readonly mainClass: string;
  readonly webContextPath: string;
  readonly bizStateRecords:
    readonly { readonly changeTime: number; readonly state: string; readonly reason: string; readonly message: string }[] | null;
}

export const statusCommand: ArkctlCommand = {
  name: 'status',
  flags: [
    { name: 'host', kind: 'string' },
    { name: 'pod', kind: 'string' },
    { name: 'port', kind: 'int' },
  ],
  help: statusHelp,
  async run({ network, values, out, err }) {
    if (values.has('pod')) {
      out(failure('The trial has no kubectl and no pods, so --pod cannot work here. Ask the local base: arkctl status'));
      return 1;
    }
    const host = values.get('host') ?? '127.0.0.1';
    try {
      const answer = await askArklet(network, host, portOf(values), 'queryAllBiz', { HostName: host, Port: portOf(values) });
      const marshalled = JSON.stringify({ code: answer.code, data: readBizs(answer.data), message: answer.message });
      out(labelled('QueryAllBiz', marshalled.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')));
      return 0;
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      err(usageError(error.message, statusHelp.usage));
      return 1;
    }
  },
};

/** @throws {ConnectionError} */
export async function installedBizs(network: Network, host: string, port: number): Promise<readonly BizStatus[]> {
  return readBizs((await askArklet(network, host, port, 'queryAllBiz', { HostName: host, Port: port })).data);
}

function readBizs(data: unknown): readonly BizStatus[] {
  return Array.isArray(data) ? data.map(readBiz) : [];
}

function readBiz(biz: unknown): BizStatus {
  const records = field(biz, 'bizStateRecords');
  return {
    bizName: text(biz, 'bizName'),
    bizState: text(biz, 'bizState'),
    bizVersion: text(biz, 'bizVersion'),
    mainClass: text(biz, 'mainClass'),
    webContextPath: text(biz, 'webContextPath'),
    bizStateRecords: Array.isArray(records)
      ? records.map((record: unknown) => ({
          changeTime: Number(field(record, 'changeTime') ?? 0),
          state: text(record, 'state'),
          reason: text(record, 'reason'),
          message: text(record, 'message'),
        }))
      : null,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

function text(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}
