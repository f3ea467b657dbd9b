import { z } from 'zod';
import { BaseHeart } from '../../cluster/base-heart.ts';
import { Cluster } from '../../cluster/cluster.ts';
import { kubectl } from '../../cluster/kubectl/kubectl.ts';
import { createLan, type Lan } from '../../host/lan.ts';
import { baseAddress, CONTROL } from '../../protocol/addresses.ts';
import { createReplayClock, type ReplayClock } from '../replay-clock.ts';
import type { ClusterComparison } from './compare.ts';

const entry = z.union([
  z.strictObject({ t: z.number(), kubectl: z.string() }),
  z.strictObject({ t: z.number(), pod: z.string() }),
  z.strictObject({ t: z.number(), request: z.literal('installBiz'), body: z.string() }),
  z.strictObject({ t: z.number(), request: z.literal('queryAllBiz'), saysActivatedAt: z.iso.datetime() }),
  z.strictObject({ t: z.number(), now: z.string() }),
]);

/**
 * What a real ModuleController did with a stand-in for a base, which tells of its one module when it was activated; `t`: milliseconds
 * since its start. `pod` is what one looks at; it is looked at again when something changes.
 */
export const standInRecordingSchema = z.array(entry);

type StandInRecording = z.infer<typeof standInRecordingSchema>;

export const STAND_IN = 'second-zero';

/** Milliseconds: how far apart the same may be, a busy machine against one that is not. */
const TOLERANCE = 3_000;
/** Milliseconds between two rounds of the controller's. */
const PERIOD = 15_000;
const HEARTBEATS = 7777;
const ARKLET = 1238;

/** Plays it on the sandbox's cluster, by the recording's clock. */
export async function replayStandIn(recording: StandInRecording, breathe: () => Promise<void>): Promise<readonly ClusterComparison[]> {
  const said = recording.flatMap((e) => ('saysActivatedAt' in e ? [e] : []));
  const [first] = said;
  if (!first) throw new Error('The recording has no answer of the base.');
  // Its own start is not told: the module was activated before the base was asked first.
  const zero = Math.floor(Date.parse(first.saysActivatedAt) / 1000) * 1000 - first.t;
  const clock = createReplayClock({ now: () => zero, nanos: () => 0 });
  const lan = createLan();
  const cluster = new Cluster({ clock, network: lan.machine(CONTROL) });
  cluster.startController({ env: 'test', clientId: 'controller-1', peer: false });
  const asked: { readonly at: number; readonly path: string; readonly body: string }[] = [];
  const published = recording.find((e) => 'kubectl' in e)?.t ?? 0;
  let activatedAt = first.saysActivatedAt;
  // The round before the first that is recorded was the base's first.
  const begun = (first.t - PERIOD) % PERIOD;
  standIn(
    lan,
    clock,
    begun,
    () => activatedAt,
    (path, body) => void asked.push({ at: clock.now() - zero, path, body }),
  );

  const until = async (t: number): Promise<void> => {
    const end = zero + t;
    clock.after(Math.max(0, end - clock.now()), () => undefined);
    await breathe();
    while (clock.runNext(Math.max(0, end - clock.now()))) await breathe();
  };
  const run = async (args: readonly string[], input?: string): Promise<string> => {
    let output = '';
    const out = (text: string): void => void (output += text);
    await kubectl(args, {
      cluster,
      out,
      err: out,
      read: () => input,
      look: () => Promise.resolve(false),
      wait: () => Promise.resolve(false),
    });
    return output.trim();
  };
  const comparisons: ClusterComparison[] = [];
  const compare = (aspect: ClusterComparison['aspect'], recorded: string, replayed: string): void =>
    void comparisons.push({ step: STAND_IN, aspect, alike: recorded === replayed, recorded, replayed });
  const install = recording.find((e) => 'body' in e);
  for (const e of recording) {
    if ('now' in e) {
      await until(e.t);
      activatedAt = said.find(({ t }) => t > e.t)?.saysActivatedAt ?? activatedAt;
    } else if ('kubectl' in e) {
      await until(e.t);
      compare('kubectl', e.kubectl, await run(['apply', '-f', '-'], podOf(install && 'body' in install ? install.body : '{}')));
    } else if ('pod' in e) {
      await until(e.t);
      const pod = cluster.plane.store.get('Pod', { namespace: 'default', name: 'm' });
      const ready = pod?.status.conditions?.find(({ type }) => type === 'Ready')?.status ?? 'absent';
      compare('change', e.pod, `${pod?.status.phase ?? 'gone'}, Ready ${ready}`);
    } else {
      await until(e.t + TOLERANCE);
      const sent = asked.find(({ at, path }) => at >= published && path === `/${e.request}` && Math.abs(at - e.t) <= TOLERANCE);
      const body = 'body' in e ? e.body : '';
      compare('request', `/${e.request} ${body}`, sent ? `${sent.path} ${'body' in e ? sent.body : ''}` : '');
    }
  }
  cluster.stop();
  return comparisons;
}

/** A machine that answers as a base's Arklet does, with one module. */
function standIn(lan: Lan, clock: ReplayClock, begun: number, activatedAt: () => string, note: (path: string, body: string) => void): void {
  const address = baseAddress(1);
  const network = lan.machine(address);
  network.listen(ARKLET, 'a stand-in for a base', ({ path, body }) => {
    note(path, new TextDecoder().decode(body));
    const record = { changeTime: Date.parse(activatedAt()), state: 'ACTIVATED', reason: '', message: '' };
    const biz = { bizName: 'm', bizVersion: '1', bizState: 'ACTIVATED', bizStateRecords: [record] };
    const data =
      path === '/queryAllBiz' ? [biz] : path === '/health' ? { healthData: { masterBizInfo: { bizState: 'ACTIVATED' } } } : undefined;
    const answer = JSON.stringify({ code: 'SUCCESS', ...(data === undefined ? {} : { data }) });
    return { status: 200, reason: 'OK', headers: [], body: new TextEncoder().encode(answer), ending: 'length' };
  });
  clock.after(begun, () => {
    new BaseHeart({
      clock,
      network,
      endpoint: { address: CONTROL, port: HEARTBEATS },
      base: {
        identity: address,
        name: 'stand-in',
        version: '1.0.0',
        clusterName: 'default',
        localIP: address,
        localHostName: 'base-1',
        port: ARKLET,
      },
    });
  });
}

/** The Pod of a module, as the request for it says. */
function podOf(request: string): string {
  const { bizName, bizVersion, bizUrl } = z
    .object({ bizName: z.string(), bizVersion: z.string(), bizUrl: z.string() })
    .parse(JSON.parse(request));
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: bizName,
      labels: { 'virtual-kubelet.koupleless.io/component': 'module', 'virtual-kubelet.koupleless.io/env': 'test' },
    },
    spec: {
      containers: [{ name: bizName, image: bizUrl, env: [{ name: 'BIZ_VERSION', value: bizVersion }] }],
      tolerations: [{ operator: 'Exists' }],
    },
  });
}
