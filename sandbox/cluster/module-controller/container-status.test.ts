import { expect, it } from 'vitest';
import type { Pod } from '../objects.ts';
import { type BizStatus, isNewer, podStatus } from './container-status.ts';

const pod = (state?: { readonly startedAt: string }): Pod => ({
  kind: 'Pod',
  apiVersion: 'v1',
  metadata: { name: 'm', namespace: 'default', uid: 'u', resourceVersion: '1', creationTimestamp: '2026-11-29T02:39:00Z' },
  spec: { containers: [{ name: 'm', image: 'http://x/m.jar', env: [{ name: 'BIZ_VERSION', value: '1' }] }] },
  status: {
    phase: 'Pending',
    ...(state
      ? {
          containerStatuses: [
            {
              name: 'm',
              state: { running: state },
              lastState: {},
              ready: true,
              restartCount: 0,
              image: 'http://x/m.jar',
              imageID: '',
              containerID: 'm',
              started: true,
            },
          ],
        }
      : {}),
  },
});
const biz = (state: string, time: string): BizStatus => ({
  key: 'm:1',
  name: 'm',
  state,
  changedAt: Date.parse(time),
  reason: '',
  message: '',
});

it('a module activated in second 0 is never told, one second later it is (recording second-zero)', () => {
  expect(isNewer(pod(), biz('activated', '2026-11-29T02:40:00.500Z'))).toBe(false);
  expect(isNewer(pod(), biz('activated', '2026-11-29T02:41:01.500Z'))).toBe(true);
});

it('a module that is gone is told when the second of the minute is higher (recording base-restarts)', () => {
  const running = pod({ startedAt: '2026-11-29T02:32:49Z' });
  const told = ['02:33:12', '02:33:27', '02:33:42', '02:33:57'].map((at) => isNewer(running, biz('unresolved', `2026-11-29T${at}Z`)));
  expect(told).toEqual([false, false, false, true]);
});

it('a status replaces all conditions, and a module that is not there leaves an empty state without a reason', () => {
  const status = podStatus(pod(), '10.88.0.11', biz('unresolved', '2026-11-29T02:40:10Z'), Date.parse('2026-11-29T02:40:10Z'));
  expect(status.phase).toBe('Pending');
  expect(status.conditions?.map((c) => `${c.type} ${c.status}`)).toEqual(['Ready False', 'ContainersReady False']);
  expect(status.containerStatuses?.[0]?.state).toEqual({});
});
