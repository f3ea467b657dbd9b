import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import type { FromSandbox, RequestName, Requests } from '../../sandbox/protocol/messages.ts';
import type { Engine, Engines } from './engine.ts';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Node processes of the built sandbox, as the WebContainer runs them. */
export function nodeEngines(script: string): Engines {
  const running = new Set<Engine>();
  return {
    async take() {
      const engine = startProcess(script, () => running.delete(engine));
      running.add(engine);
      await engine.ask('hello', {});
      return engine;
    },
    async close() {
      await Promise.all([...running].map((engine) => engine.kill()));
    },
  };
}

function startProcess(script: string, ended: () => void): Engine {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let shown = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message: FromSandbox = JSON.parse(line);
    if ('event' in message) {
      if (message.event === 'output') shown += message.data;
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if ('error' in message) reject?.(new Error(message.error.message));
    else resolve?.(message.result);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The engine has ended.'));
    waiting.clear();
    ended();
  });
  child.stdin.on('error', () => undefined);
  return {
    ask<K extends RequestName>(request: K, params: Requests[K]['params']) {
      if (request === 'open') shown = '';
      const id = ++asked;
      return new Promise<Requests[K]['result']>((resolve, reject) => {
        // The protocol's table ties the result to the request's name.
        waiting.set(id, { resolve: (result) => resolve(result as Requests[K]['result']), reject });
        child.stdin.write(`${JSON.stringify({ id, request, params })}\n`);
      });
    },
    shown: () => Promise.resolve(stripVTControlCharacters(shown)),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
