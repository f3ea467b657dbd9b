/**
 * `node --expose-gc sandbox/main/bench-cluster.ts [bases] [modules]`: a cluster with so many bases and so many modules on each,
 * in the sandbox, in Node: the CPU time of publishing them all, of a minute in which nothing happens, of one in which a module
 * rolls on every base, and of what an operator types, beside the same with a tenth of the bases; and the heap. Ends with 1 when
 * a bar is missed.
 */
import process from 'node:process';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { fileURLToPath } from 'node:url';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';
import { deploymentOf, moduleFiles } from './many-modules.ts';
import { loadRuntime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

/** CPU milliseconds of a minute of the cluster's: a tenth of a core. */
const MINUTE_BAR = 6_000;
/** CPU milliseconds after which an operator waits. */
const COMMAND_BAR = 500;
/** How much more a base may cost among many than among few. */
const RATIO_BAR = 2;

const [bases = 50, modules = 20] = process.argv.slice(2).map(Number);
const runtime = await loadRuntime(readParserWasm());
const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const names = Array.from({ length: modules }, (_, i) => `m${i}`);

interface Costs {
  readonly publish: number;
  readonly idle: number;
  readonly scaled: number;
  readonly command: number;
  readonly state: number;
  readonly heap: number;
}

function heap(): number {
  if (!globalThis.gc) throw new Error('Run it with node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

async function measure(count: number): Promise<Costs> {
  let output = '';
  const sandbox = createSandbox({
    runtime,
    engine: 'node',
    attended: false,
    emit: (event) => {
      if (event.event === 'output') output += event.data;
      else structuredClone(event);
    },
  });
  await sandbox.answer('open', {
    files: [
      ...readProjectFiles(projects).map(({ path, bytes }) => toContent(path, bytes)),
      ...names.flatMap((name) => moduleFiles(name)),
      { path: 'all.yaml', content: names.map((name) => deploymentOf(name, count)).join('---\n') },
    ],
    language: 'en',
    columns: 200,
  });
  const run = async (line: string): Promise<number> => {
    const started = process.threadCpuUsage();
    const { status } = await sandbox.answer('exec', { line });
    const { user, system } = process.threadCpuUsage(started);
    if (status !== 0) throw new Error(`${line}: ${status}\n${output.slice(-2_000)}`);
    return (user + system) / 1000;
  };
  await run('mvn -q install -DskipTests');
  for (const name of names) await run(`mvn -q -f ${name}/pom.xml package`);
  await run(`cluster start --bases ${count}`);
  let publish = await run('kubectl apply -f all.yaml');
  for (const name of names) publish += await run(`kubectl rollout status deployment/${name}`);
  const idle = await run('cluster pass 60');
  const scaled = (await run(`kubectl scale deployment m0 --replicas=${Math.floor(count / 2)}`)) + (await run('cluster pass 60'));
  const command = Math.max(await run('kubectl get pods -o wide'), await run('kubectl get nodes'), await run('kubectl get deployments'));
  const started = process.threadCpuUsage();
  await sandbox.answer('state', {});
  const { user, system } = process.threadCpuUsage(started);
  const used = heap();
  await run('cluster stop');
  return { publish, idle, scaled, command, state: (user + system) / 1000, heap: used };
}

const few = Math.max(1, Math.floor(bases / 10));
const small = await measure(few);
console.log(`${few} bases: ${JSON.stringify(small)}`);
const large = await measure(bases);
let missed = 0;
const row = (what: string, value: string, held = true): void => {
  if (!held) missed++;
  console.log(`${what.padEnd(60)}${value}${held ? '' : '   MISSED'}`);
};
const each = (cost: number, count: number): number => cost / count;
const ratio = (pick: (costs: Costs) => number): number => each(pick(large), bases) / each(pick(small), few);
const ms = (value: number): string => `${value.toFixed(0)} ms`;
console.log(`${bases} bases with ${modules} modules each, CPU time of one thread, beside ${few} bases`);
row('publish everywhere', `${ms(large.publish)}, a base ${ratio((c) => c.publish).toFixed(2)} ×`, ratio((c) => c.publish) <= RATIO_BAR);
row('a minute in which nothing happens', `${ms(large.idle)}, a base ${ratio((c) => c.idle).toFixed(2)} ×`, large.idle <= MINUTE_BAR);
row('a minute in which a module goes from half of them', ms(large.scaled), large.scaled <= MINUTE_BAR);
row('kubectl get, the slowest', ms(large.command), large.command <= COMMAND_BAR);
row('the state that a page asks for', ms(large.state), large.state <= COMMAND_BAR);
row('heap', `${(large.heap / 1e6).toFixed(0)} MB`);
process.exitCode = missed === 0 ? 0 : 1;
