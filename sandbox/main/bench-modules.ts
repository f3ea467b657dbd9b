/**
 * `node --expose-gc sandbox/main/bench-modules.ts [modules]`: a thousand modules, each of its own code and name, in one base
 * of the sandbox, in Node: the CPU time of an install, a request and an uninstall while the first and while the last of
 * them come or go, of a question to Arklet for all, and the heap before, with all, and after. Ends with 1 when a bar is
 * missed.
 */
import process from 'node:process';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { measureModules } from './many-modules.ts';
import { loadRuntime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

const sandbox = createSandbox({
  runtime: await loadRuntime(readParserWasm()),
  engine: 'node',
  attended: false,
  emit: (event) => void structuredClone(event),
});

const missed = await measureModules(
  {
    steady: true,
    ask: (method, params) => sandbox.answer(method, params),
    async time(method, params, { part, times }) {
      // Of this thread: other programs of the machine are not counted.
      const started = process.threadCpuUsage();
      const answer = await sandbox.answer(method, params);
      const { user, system } = process.threadCpuUsage(started);
      const body = 'body' in answer ? answer.body : '';
      const found = part === '' ? 0 : body.split(part).length - 1;
      if (found < times) throw new Error(`Expected ${part} ${times} times, got it ${found} times: ${body.slice(0, 300)}`);
      return (user + system) / 1000;
    },
    memory() {
      if (!globalThis.gc) throw new Error('Run it with node --expose-gc.');
      globalThis.gc();
      globalThis.gc();
      return Promise.resolve(process.memoryUsage().heapUsed);
    },
  },
  Number(process.argv[2] ?? '1000'),
);
process.exitCode = missed === 0 ? 0 : 1;
