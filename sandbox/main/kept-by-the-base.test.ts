import { beforeAll, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { lessonFiles } from './evaluate/lesson-project.ts';
import { toContent } from './file-content.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

const SHOP = 'com/example/shop';
const WAREHOUSE = `inventory/src/main/java/${SHOP}/inventory/Warehouse.java`;

/** What holds the inventory's loader, by name, after its module has been installed, told its constructor's code and uninstalled. */
async function heldBy(files: Readonly<Record<string, string>>, constructor: string): Promise<readonly (readonly string[])[]> {
  const project = lessonFiles({ lesson: 'one-minute', solved: false });
  const texts = new Map([...project].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  const warehouse = texts.get(WAREHOUSE) ?? '';
  const changed = warehouse.replace('    @Value', `    Warehouse() { ${constructor} }\n\n    @Value`);
  const all = [...texts, ...Object.entries(files), [WAREHOUSE, changed] as const];
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: false, emit: () => undefined });
  const contents = [...new Map(all)].map(([path, text]) => toContent(path, new TextEncoder().encode(text)));
  await sandbox.answer('open', { files: contents, language: 'en', columns: 120 });
  const lines = [
    'mvn -q clean install -DskipTests',
    'java -jar base/target/base-1.0.0.jar > base.log &',
    'arkctl deploy inventory',
    'arkctl undeploy inventory:1.0.0',
    'jcmd base GC.run',
  ];
  for (const line of lines) expect(await sandbox.answer('exec', { line }), line).toMatchObject({ status: 0 });
  const { jvms } = await sandbox.answer('state', {});
  return jvms.flatMap(({ heldBy: by = {} }) => Object.values(by));
}

const LOG = `shop-api/src/main/java/${SHOP}/api/AuditLog.java`;
const MEMORY = `base/src/main/java/${SHOP}/base/MemoryAuditLog.java`;
const listening = (kept: string): Readonly<Record<string, string>> => ({
  [LOG]:
    'package com.example.shop.api;\npublic interface AuditLog { void add(String entry); java.util.List<String> entries(); void hear(Runnable ear); }\n',
  [MEMORY]: `package com.example.shop.base;
import java.util.*;
@org.springframework.stereotype.Service
public class MemoryAuditLog implements com.example.shop.api.AuditLog {
    ${kept}
    public void add(String entry) { }
    public List<String> entries() { return List.of(); }
    public void hear(Runnable ear) { ears.add(ear); }
}
`,
});

it.each([
  ['in a field of a bean of the base', 'final List<Runnable> ears = new ArrayList<>();', [['memoryAuditLog']]],
  ['in a static of the base', 'static final Deque<Runnable> ears = new ArrayDeque<>();', [['com.example.shop.base.MemoryAuditLog.ears']]],
  ['in a queue by priority', 'final Queue<Runnable> ears = new PriorityQueue<>((a, b) -> 0);', [['memoryAuditLog']]],
  ['weakly', 'final Set<Runnable> ears = Collections.newSetFromMap(new WeakHashMap<>());', []],
])('what a module hands to the base stays there %s', { timeout: 60_000 }, async (_, kept, held) => {
  expect(
    await heldBy(
      listening(kept),
      'com.alipay.sofa.koupleless.common.api.SpringBeanFinder.getBaseBean(com.example.shop.api.AuditLog.class).hear(() -> pieces.clear());',
    ),
  ).toEqual(held);
});

it('a pool of one thread goes when nobody else holds it', { timeout: 60_000 }, async () => {
  const pool = 'java.util.concurrent.Executors.newSingleThreadExecutor()';
  expect(await heldBy({}, `${pool}.submit(() -> pieces.clear());`)).toEqual([]);
  expect(
    await heldBy(
      {},
      `var pool = ${pool}; pool.submit(() -> pieces.clear()); Thread.setDefaultUncaughtExceptionHandler((t, e) -> pool.shutdown());`,
    ),
  ).toEqual([['pool-1-thread-1']]);
  const named = `java.util.concurrent.Executors.newSingleThreadExecutor(r -> new Thread(r, "of " + pieces))`;
  expect(await heldBy({}, `var pool = ${named}; pool.submit(() -> pieces.clear());`)).toEqual([]);
});
