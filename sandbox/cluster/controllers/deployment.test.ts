import { expect, it } from 'vitest';
import { createReplayClock } from '../../conformance/replay-clock.ts';
import { createLan } from '../../host/lan.ts';
import { CONTROL } from '../../protocol/addresses.ts';
import { Cluster } from '../cluster.ts';
import { kubectl } from '../kubectl/kubectl.ts';

it('says after ten minutes that a rollout makes no progress, and the one who waits for it is told', async () => {
  const clock = createReplayClock({ now: () => Date.parse('2026-11-30T12:00:00Z'), nanos: () => 0 });
  const cluster = new Cluster({ clock, network: createLan().machine(CONTROL) });
  const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'a.jar' }] } };
  const input = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'a' },
    spec: { selector: { matchLabels: { app: 'a' } }, template },
  };
  let output = '';
  const run = (line: string): Promise<number> =>
    kubectl(line.split(' '), {
      cluster,
      out: (text) => void (output += text),
      err: (text) => void (output += text),
      read: () => JSON.stringify(input),
      look: () => Promise.resolve(false),
      wait(milliseconds) {
        const end = clock.now() + milliseconds;
        clock.after(milliseconds, () => undefined);
        while (clock.runNext(end - clock.now()));
        return Promise.resolve(true);
      },
    });
  await run('apply -f -');
  const began = clock.now();
  expect(await run('rollout status deployment/a')).toBe(1);
  expect(output).toContain('error: deployment "a" exceeded its progress deadline');
  expect(Math.round((clock.now() - began) / 10_000)).toBe(60);
  cluster.stop();
});
