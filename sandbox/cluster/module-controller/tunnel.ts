import type { Network } from '../../host/network.ts';

/** How a request to a base ended. */
export type TunnelAnswer =
  | { readonly kind: 'answer'; readonly code: string; readonly message: string; readonly data: unknown }
  /** Nobody listens, or what came back was no JSON. */
  | { readonly kind: 'failed'; readonly error: string };

export interface BizRequest {
  readonly bizName: string;
  readonly bizVersion: string;
  readonly bizUrl: string;
}

export interface InstalledBiz {
  readonly bizName: string;
  readonly bizVersion: string;
  readonly bizState: string;
  readonly records: readonly { readonly changeTime: number; readonly reason: string; readonly message: string }[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Asks a base's Arklet. */
export async function askBase(network: Network, address: string, port: number, command: string, body: object): Promise<TunnelAnswer> {
  const refused: TunnelAnswer = { kind: 'failed', error: `Post "http://${address}:${port}/${command}": EOF` };
  const sent = network.remote(address)?.request(port, {
    method: 'POST',
    path: `/${command}`,
    headers: [
      ['Host', `${address}:${port}`],
      ['Content-Type', 'application/json'],
    ],
    body: new TextEncoder().encode(JSON.stringify(body)),
  });
  if (!sent) return refused;
  const answer = await sent;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(answer.body));
    return { kind: 'answer', code: text(field(json, 'code')), message: text(field(json, 'message')), data: field(json, 'data') };
  } catch {
    return refused;
  }
}

/** Empty fields are left out, as Go's omitempty does. */
export const bizBody = ({ bizName, bizVersion, bizUrl }: BizRequest): object => ({
  bizName,
  ...(bizVersion === '' ? {} : { bizVersion }),
  ...(bizUrl === '' ? {} : { bizUrl }),
});

export function installedBizs(data: unknown): readonly InstalledBiz[] {
  return items(data).map((item) => ({
    bizName: text(field(item, 'bizName')),
    bizVersion: text(field(item, 'bizVersion')),
    bizState: text(field(item, 'bizState')),
    records: items(field(item, 'bizStateRecords')).map((record) => {
      const changeTime = field(record, 'changeTime');
      return {
        changeTime: typeof changeTime === 'number' ? changeTime : 0,
        reason: text(field(record, 'reason')),
        message: text(field(record, 'message')),
      };
    }),
  }));
}

export interface BaseHealth {
  readonly state: string;
  /** Bytes; undefined: the base has no limit. */
  readonly maxMetaspace: number | undefined;
  readonly committedMetaspace: number;
}

export function baseHealth(data: unknown): BaseHealth {
  const health = field(data, 'healthData');
  const jvm = field(health, 'jvm');
  const max = field(jvm, 'java max metaspace');
  const committed = field(jvm, 'java committed metaspace');
  return {
    state: text(field(field(health, 'masterBizInfo'), 'bizState')),
    maxMetaspace: typeof max === 'number' && max >= 0 ? max : undefined,
    committedMetaspace: typeof committed === 'number' ? committed : 0,
  };
}
