import { askArklet, NoAnswer, type ArkletAnswer } from './arklet-client.ts';
import { portOf, remarkOn, usageError, type ArkctlCommand } from './commands.ts';
import type { Post } from './post.ts';
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
  async run(invocation) {
    const { post, values, out, err } = invocation;
    if (values.has('pod') && values.get('pod') !== '') {
      const missing = 'exec: "kubectl": executable file not found in $PATH';
      out(failure(missing));
      err(usageError(missing, statusHelp.usage));
      remarkOn(invocation, 'no-pods');
      return 1;
    }
    const host = values.get('host') ?? '127.0.0.1';
    try {
      const answer = await queryAllBiz(post, host, portOf(values));
      const marshalled = JSON.stringify({ code: answer.code, data: readBizs(answer.data), message: answer.message });
      out(labelled('QueryAllBiz', marshalled.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')));
      return 0;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      err(usageError(error.message, statusHelp.usage));
      return 1;
    }
  },
};

/** @throws {NoAnswer} also where Arklet does not answer with success */
async function queryAllBiz(post: Post, host: string, port: number): Promise<ArkletAnswer> {
  const answer = await askArklet(post, host, port, 'queryAllBiz', { HostName: host, Port: port });
  if (answer.code !== 'SUCCESS') throw new NoAnswer(`sofa-ark failed response: ${answer.message}`);
  return answer;
}

/** @throws {NoAnswer} */
export async function installedBizs(post: Post, host: string, port: number): Promise<readonly BizStatus[]> {
  return readBizs((await queryAllBiz(post, host, port)).data);
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
