import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { BaseHeart } from '../cluster/base-heart.ts';
import { Cluster } from '../cluster/cluster.ts';
import { kubectl } from '../cluster/kubectl/kubectl.ts';
import recorded from '../conformance/cluster/second-zero.json' with { type: 'json' };
import { createReplayClock } from '../conformance/replay-clock.ts';
import { createLan } from '../host/lan.ts';
import type { HttpAnswer } from '../host/network.ts';
import { baseAddress, CONTROL } from '../protocol/addresses.ts';

// A recording of its own kind: a stand-in for a base says when its module was activated, and the second of the minute decides.

const ENV = 'test';
const BASE = baseAddress(1);
const requests = recorded.flatMap((line) => ('request' in line && line.request !== undefined ? [{ ...line, request: line.request }] : []));
const polls = requests.filter(({ request }) => request === 'queryAllBiz');
const said = polls.map(({ saysActivatedAt = '' }) => saysActivatedAt);
const install = requests.find(({ request }) => request === 'installBiz');

const answer = (data: unknown): HttpAnswer => ({
  status: 200,
  reason: 'OK',
  headers: [['Content-Type', 'application/json']],
  body: new TextEncoder().encode(JSON.stringify({ code: 'SUCCESS', data })),
  ending: 'length',
});

/** A Pod that any base of the environment may run, as `kubectl apply` takes it. */
const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'm', labels: { 'virtual-kubelet.koupleless.io/component': 'module' } },
  spec: {
    containers: [{ name: 'm', image: 'http://x/m.jar', env: [{ name: 'BIZ_VERSION', value: '1' }] }],
    tolerations: [
      { key: 'schedule.koupleless.io/virtual-node', operator: 'Equal', value: 'True', effect: 'NoExecute' },
      { key: 'schedule.koupleless.io/node-env', operator: 'Equal', value: ENV, effect: 'NoExecute' },
    ],
  },
};

it('a module that its base says was activated in second 0 stays Pending poll after poll, and runs one second later', async () => {
  const begin = Date.parse('2026-11-29T02:39:00Z');
  const clock = createReplayClock({ now: () => begin, nanos: () => 0 });
  const lan = createLan();
  const cluster = new Cluster({ clock, network: lan.machine(CONTROL) });
  const pass = async (milliseconds: number): Promise<void> => {
    const end = clock.now() + milliseconds;
    clock.after(milliseconds, () => undefined);
    await setImmediate();
    while (clock.runNext(Math.max(0, end - clock.now()))) await setImmediate();
  };
  const pod = (): string => {
    const conditions = cluster.plane.store.get('Pod', { namespace: 'default', name: 'm' })?.status.conditions ?? [];
    const ready = conditions.find(({ type }) => type === 'Ready')?.status ?? 'absent';
    return `${cluster.plane.store.get('Pod', { namespace: 'default', name: 'm' })?.status.phase}, Ready ${ready}`;
  };

  let activatedAt: string | undefined;
  const asked: { readonly path: string; readonly body: string; readonly at: number }[] = [];
  lan.machine(BASE).listen(1238, 'a stand-in for a base', ({ path, body }) => {
    asked.push({ path, body: new TextDecoder().decode(body), at: clock.now() });
    if (path === '/installBiz') [activatedAt] = said;
    if (path !== '/queryAllBiz' || activatedAt === undefined) return answer({});
    const records = [{ changeTime: Date.parse(activatedAt), message: '', reason: '', state: 'ACTIVATED' }];
    return answer([{ bizName: 'm', bizVersion: '1', bizState: 'ACTIVATED', bizStateRecords: records }]);
  });
  const timesOf = (path: string): readonly number[] => asked.filter((one) => one.path === path).map(({ at }) => at);

  cluster.startController({ env: ENV, clientId: 'controller-1', peer: false });
  const heart = new BaseHeart({
    clock,
    network: lan.machine(BASE),
    endpoint: { address: CONTROL, port: 7777 },
    base: { identity: 'b', name: 'b', version: '1', clusterName: 'default', localIP: BASE, localHostName: 'b', port: 1238 },
  });
  await pass(40_000);
  // The Pod comes as long before a poll as it did there.
  const [first = 0] = polls.map(({ t }) => t);
  const ahead = first - (recorded[0]?.t ?? 0);
  await pass((timesOf('/queryAllBiz').at(-1) ?? 0) + 30_000 - ahead - clock.now());
  let output = '';
  await kubectl(['apply', '-f', '-'], {
    cluster,
    out: (text) => (output += text),
    err: (text) => (output += text),
    read: () => JSON.stringify(POD),
    look: () => Promise.resolve(false),
    wait: () => Promise.resolve(true),
  });
  expect(output.trim()).toBe(recorded[0]?.kubectl);
  const created = clock.now();
  await pass(1_000);
  expect(pod()).toBe(recorded.find((line) => 'pod' in line)?.pod);
  expect(asked.filter(({ path }) => path === '/installBiz').map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    JSON.parse(install?.body ?? ''),
  ]);

  const since = recorded[0]?.t ?? 0;
  for (const line of recorded.slice(3)) {
    await pass(created + line.t - since - clock.now());
    if ('now' in line && line.now !== undefined) activatedAt = said.at(-1);
    // The Pod is told within the second after a poll.
    if ('pod' in line && line.pod !== undefined) {
      await pass(500);
      expect(pod(), `after ${line.t} ms`).toBe(line.pod);
    }
  }
  const after = timesOf('/queryAllBiz').filter((at) => at > created);
  expect(after.map((at) => Math.round((at - created) / 1000))).toEqual(polls.map(({ t }) => Math.round((t - since) / 1000)));
  heart.stop();
  cluster.stop();
});
