import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { EventMessage } from '../protocol/messages.ts';
import { withoutAnsi } from '../shell/width.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

async function open() {
  const events: EventMessage[] = [];
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: true, emit: (event) => events.push(event) });
  const files = [{ path: 'shop/readme.txt', content: 'a shop\n' }];
  await sandbox.answer('open', { files, language: 'en', columns: 80 });
  return {
    sandbox,
    events,
    output: (terminal?: number) =>
      withoutAnsi(events.flatMap((event) => (event.event === 'output' && event.terminal === terminal ? event.data : [])).join('')),
  };
}

describe('several terminals', { timeout: 60_000 }, () => {
  it('have a folder, variables, a history and jobs each, and the files in common', async () => {
    const { sandbox, events, output } = await open();
    const { terminal } = await sandbox.answer('terminal.open', { columns: 60, folder: '/home/visitor/shop', history: ['echo before'] });
    expect((await sandbox.answer('exec', { line: 'cat readme.txt', terminal })).workingDirectory).toBe('/home/visitor/shop');
    await sandbox.answer('exec', { line: 'x=second; echo "here: $x" > said.txt; sleep 1000 &', terminal });
    await sandbox.answer('exec', { line: 'cat shop/said.txt; echo "x is <$x>"; jobs; pwd' });
    expect(output()).toContain('here: second\nx is <>\n/home/visitor\n');
    expect(output(terminal)).toContain('a shop\n');
    expect(output(terminal)).not.toContain('x is');
    expect(events).toContainEqual({ event: 'entered', line: 'cat readme.txt', terminal });
    // The newest line but two, from an earlier page.
    await sandbox.answer('input', { data: '\x1b[A\x1b[A\x1b[A\r', terminal });
    await expect.poll(() => output(terminal)).toMatch(/before\n[^\n]*\$ $/);
    expect(await sandbox.answer('complete', { line: 'cat read', cursor: 8, terminal })).toMatchObject({ candidates: ['readme.txt'] });
  });

  it('run side by side: Ctrl-C ends what runs in its own, and the state tells all of them', async () => {
    const { sandbox } = await open();
    const { terminal } = await sandbox.answer('terminal.open', { columns: 60 });
    const here = sandbox.answer('exec', { line: 'sleep 1000' });
    const there = sandbox.answer('exec', { line: 'sleep 2000', terminal });
    await expect
      .poll(() => sandbox.answer('state', {}))
      .toMatchObject({
        running: 'sleep 1000',
        terminals: [{ id: terminal, running: 'sleep 2000', workingDirectory: '/home/visitor' }],
      });
    await sandbox.answer('input', { data: '\x03', terminal });
    expect((await there).status).toBe(130);
    expect(await sandbox.answer('state', {})).toMatchObject({ running: 'sleep 1000', terminals: [{ running: null }] });
    await sandbox.answer('interrupt', {});
    expect((await here).status).toBe(130);
  });

  it('end with exit or when they are closed; the first one stays', async () => {
    const { sandbox, events } = await open();
    const { terminal } = await sandbox.answer('terminal.open', { columns: 60 });
    await sandbox.answer('input', { data: 'exit\r', terminal });
    await expect.poll(() => events).toContainEqual({ event: 'closed', terminal });
    const second = await sandbox.answer('terminal.open', { columns: 60 });
    const running = sandbox.answer('exec', { line: 'sleep 1000', terminal: second.terminal });
    await sandbox.answer('terminal.close', second);
    expect((await running).status).toBe(130);
    expect(await sandbox.answer('state', {})).not.toHaveProperty('terminals');
    await expect(sandbox.answer('input', { data: 'x', terminal: second.terminal })).rejects.toMatchObject({ code: 'no-terminal' });
    await sandbox.answer('terminal.close', { terminal: 0 });
    expect((await sandbox.answer('exec', { line: 'true' })).status).toBe(0);
  });
});
