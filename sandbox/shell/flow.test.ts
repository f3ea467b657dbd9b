import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFlow } from './flow.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Characters that are let out in a second of `text`, written over and over. */
async function inOneSecond(text: string, paced: boolean): Promise<number> {
  let out = 0;
  let open = true;
  const flow = createFlow((piece) => void (out += piece.length), paced);
  const writing = (async () => {
    while (open && out < 10_000_000) await flow.write(text, () => false);
  })();
  await vi.advanceTimersByTimeAsync(1000);
  open = false;
  await vi.advanceTimersByTimeAsync(1000);
  await writing;
  return out;
}

describe('the flow of output', () => {
  it('is as fast as a page draws letters', async () => {
    expect(await inOneSecond('x'.repeat(1000), true)).toBeLessThan(2_300_000);
    expect(await inOneSecond('x'.repeat(1000), true)).toBeGreaterThan(1_000_000);
  });

  it('counts lines, which cost more than their letters', async () => {
    const letters = await inOneSecond('y\n'.repeat(500), true);
    expect(letters / 2).toBeLessThan(60_000);
    expect(letters / 2).toBeGreaterThan(20_000);
  });

  it('waits for nobody where no page draws', async () => {
    expect(await inOneSecond('x'.repeat(1000), false)).toBeGreaterThan(5_000_000);
  });

  it('lets Ctrl-C in within a text, however long it is', async () => {
    let out = '';
    let stopped = false;
    const flow = createFlow((piece) => void (out += piece), true);
    const writing = flow.write('y\n'.repeat(2_000_000), () => stopped);
    await vi.advanceTimersByTimeAsync(500);
    stopped = true;
    await vi.advanceTimersByTimeAsync(500);
    await writing;
    expect(out.length).toBeGreaterThan(0);
    expect(out.length).toBeLessThan(200_000);
  });

  it.each([8191, 8192, 8193])('hands on every character of a long text as it is (%i before the first)', async (before) => {
    const pieces: string[] = [];
    const text = `${'x'.repeat(before)}${'😀'.repeat(10_000)}`;
    const writing = createFlow((piece) => void pieces.push(piece), false).write(text, () => false);
    await vi.advanceTimersByTimeAsync(1000);
    await writing;
    expect(pieces.join('')).toBe(text);
    expect(pieces.filter((piece) => !piece.isWellFormed())).toEqual([]);
    expect(pieces.length).toBeGreaterThan(2);
  });

  it('lets messages in between', async () => {
    const flow = createFlow(() => undefined, true);
    await flow.turn();
    vi.advanceTimersByTime(10);
    let heard = false;
    setTimeout(() => (heard = true), 0);
    const turn = flow.turn();
    await vi.advanceTimersByTimeAsync(1);
    await turn;
    expect(heard).toBe(true);
  });
});
