import { expect, it } from 'vitest';
import { createReplayClock } from './replay-clock.ts';

it('a callback runs when it is asked for, if it is due soon enough, and time goes on to it', () => {
  const clock = createReplayClock({ now: () => 1000, nanos: () => 0 });
  const ran: number[] = [];
  clock.after(50, () => ran.push(clock.now()));
  clock.after(20, () => ran.push(clock.now()));
  const cancel = clock.after(30, () => ran.push(-1));
  cancel();
  expect(clock.runNext(10)).toBe(false);
  expect(clock.runNext(Infinity)).toBe(true);
  expect(clock.runNext(30)).toBe(true);
  expect(clock.runNext(Infinity)).toBe(false);
  expect([ran, clock.now(), clock.nanos()]).toEqual([[1020, 1050], 1050, 50_000_000]);
});
