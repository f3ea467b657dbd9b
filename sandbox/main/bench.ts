/**
 * `node sandbox/main/bench.ts`: how long a visitor waits in the sandbox, in Node, on this machine. P50 and P90 of many
 * rounds.
 */
import { fileURLToPath } from 'node:url';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';
import type { FileContent } from '../protocol/messages.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const ROUNDS = 40;
const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const monolith = fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url));
const CONTROLLER = 'inventory/src/main/java/com/example/shop/inventory/InventoryController.java';

function filesOf(directory: string): readonly FileContent[] {
  return readProjectFiles(directory).map(({ path, bytes }) => toContent(path, bytes));
}

async function open(runtime: Runtime, files: readonly FileContent[]): Promise<Sandbox> {
  const sandbox = createSandbox({ runtime, engine: 'node', attended: false, emit: () => undefined });
  await sandbox.answer('open', { files, language: 'en', columns: 80 });
  return sandbox;
}

async function run(sandbox: Sandbox, line: string): Promise<void> {
  const { status } = await sandbox.answer('exec', { line });
  if (status !== 0) throw new Error(`“${line}” ended with ${status}.`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(8)} ms`;
  console.log(`${name.padEnd(48)} P50 ${at(0.5)}   P90 ${at(0.9)}   (${times.length})`);
}

/** A line of Java changes, the module is built and deployed, the answer over HTTP is the new one. */
async function editToAnswer(sandbox: Sandbox): Promise<readonly number[]> {
  const file = await sandbox.answer('readFile', { path: CONTROLLER });
  if (!file) throw new Error(`${CONTROLLER} is missing.`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(
      await timed(async () => {
        await sandbox.answer('writeFile', {
          path: CONTROLLER,
          content: file.content.replace('hello from inventory', `hello ${round} from inventory`),
        });
        await run(sandbox, 'arkctl deploy inventory');
        const answer = await sandbox.answer('request', { port: 8080, method: 'GET', path: '/inventory/' });
        if (!answer.body.startsWith(`hello ${round} `))
          throw new Error(`Expected the answer of round ${round}, got: ${answer.status} ${answer.body}`);
      }),
    );
  }
  return times;
}

const loaded = performance.now();
const runtime = await loadRuntime(readParserWasm());
console.log(`${'engine loaded'.padEnd(48)}     ${(performance.now() - loaded).toFixed(1).padStart(8)} ms`);

const sample = filesOf(projects);
let sandbox: Sandbox | undefined;
report('sandbox opened, prompt shown', [await timed(async () => void (sandbox = await open(runtime, sample)))]);
if (!sandbox) throw new Error('No sandbox was opened.');
const machine = sandbox;
report('mvn clean install of 8 projects, first', [await timed(() => run(machine, 'mvn -q clean install -DskipTests'))]);
report('java -jar base, until it is up', [await timed(() => run(machine, 'java -jar base/target/base-1.0.0.jar &'))]);
report('arkctl deploy, first', [await timed(() => run(machine, 'arkctl deploy inventory'))]);
report('edit → build → deploy → new answer over HTTP', await editToAnswer(machine));
await machine.answer('stop', {});

const shop = await open(runtime, filesOf(monolith));
const proposals: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  proposals.push(
    await timed(() =>
      shop.answer('split', {
        mode: 'propose',
        project: '.',
        pick: ['com.example.shop.inventory'],
        module: { name: 'inventory', version: '1.0.0', contextPath: 'inventory' },
      }),
    ),
  );
}
report("split proposed for the lesson's monolith", proposals);
await shop.answer('stop', {});
