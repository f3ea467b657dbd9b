/** `node sandbox/java/bench.ts`: how fast the engine is, beside the real JVM where there is one. */
import { join } from 'node:path';
import { loadEngine, runProgram } from './oracle/engine.ts';
import { askJvm, javaVersion } from './oracle/jvm.mjs';
import { oracleDirectory } from './oracle/recording.mjs';
import type { Java, SourceFile } from './index.ts';

interface Figure {
  readonly name: string;
  readonly operations: number;
  readonly nanos: number;
}

function figures(stdout: string): Figure[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', operations, nanos] = line.split('\t');
      return { name, operations: Number(operations), nanos: Number(nanos) };
    });
}

const rate = (f: Figure | undefined): string => (f ? `${((f.operations / f.nanos) * 1000).toFixed(1)} M/s` : '');

/** A module of 40 classes, as somebody's services and records would be. */
function module40(round: number): SourceFile[] {
  return Array.from({ length: 20 }, (_, i) => [
    {
      path: `shop/Item${i}.java`,
      text: `package shop;\n// ${round}\npublic record Item${i}(String name, int price, java.util.List<String> tags) {\n    public Item${i} {\n        if (price < 0) throw new IllegalArgumentException("price " + price);\n    }\n    public String label() { return name.toUpperCase() + " " + String.format("%.2f", price / 100.0); }\n}\n`,
    },
    {
      path: `shop/Service${i}.java`,
      text: `package shop;\n// ${round}\nimport java.util.*;\nimport java.util.stream.*;\npublic class Service${i} {\n    private final Map<String, Item${i}> items = new TreeMap<>();\n    public void add(Item${i} item) { items.put(item.name(), item); }\n    public Optional<Item${i}> find(String name) { return Optional.ofNullable(items.get(name)); }\n    public int total() { return items.values().stream().mapToInt(Item${i}::price).sum(); }\n    public List<String> labels() { return items.values().stream().filter(x -> x.price() > 10).map(Item${i}::label).collect(Collectors.toList()); }\n    public String describe(int n) {\n        StringBuilder out = new StringBuilder();\n        for (int k = 0; k < n; k++) {\n            switch (k % 3) {\n                case 0 -> out.append(k);\n                case 1 -> out.append('-');\n                default -> { continue; }\n            }\n        }\n        return out.toString();\n    }\n}\n`,
    },
  ]).flat();
}

/** Milliseconds to parse, attribute and link the module and to make an object of each service. */
function timeModule(java: Java, round: number): number {
  const sources = module40(round);
  const start = performance.now();
  const { diagnostics } = java.compile(sources, []);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
  const byName = new Map(sources.map((s) => [s.path.replace('.java', '').replace('/', '.'), s]));
  const machine = java.createMachine({ clock: { now: () => 0, nanos: () => 0 }, out: () => undefined, err: () => undefined });
  const loader = machine.createLoader({
    javaClassName: 'app',
    label: 'app',
    sources: [{ location: 'module', find: (n) => byName.get(n), classNames: [...byName.keys()] }],
    delegate: (_n, own) => own(),
  });
  const outcome = machine.enter({ name: 'main', contextLoader: loader }, () => {
    for (const name of byName.keys()) {
      const javaClass = loader.load(name);
      if (!javaClass || !('declaredMethods' in javaClass)) throw new Error(`${name} was not linked.`);
      if (name.startsWith('shop.Service')) machine.invokeVirtual(machine.newObject(javaClass, '<init>()', []), 'describe(int)', [3]);
    }
  });
  if (outcome.kind !== 'value') throw new Error(`The module ended as ${outcome.kind}.`);
  return performance.now() - start;
}

const path = join(oracleDirectory, 'bench', 'Bench.java');
const java = await loadEngine();
const answer = runProgram(java, path, () => performance.now());
if (answer.kind === 'refused') throw new Error(answer.text);
const ours = figures(answer.recording.stdout);
let theirs: Figure[] = [];
if (javaVersion() !== undefined) {
  await askJvm(
    [{ name: 'Bench', path }],
    (_program, { run }) => {
      theirs = run ? figures(run.stdout) : [];
    },
    { run: true, optimize: true },
  );
}
console.log(`${'engine, best of five rounds'.padEnd(30)}${'here'.padStart(12)}${(theirs.length > 0 ? 'real JVM' : '').padStart(14)}`);
for (const figure of ours)
  console.log(`${figure.name.padEnd(30)}${rate(figure).padStart(12)}${rate(theirs.find((f) => f.name === figure.name)).padStart(14)}`);
const rounds = Array.from({ length: 40 }, (_, round) => timeModule(java, round))
  .slice(20)
  .sort((a, b) => a - b);
console.log(
  `${'module of 40 classes, warm'.padEnd(30)}${`${(rounds[Math.floor(rounds.length / 2)] ?? 0).toFixed(0)} ms`.padStart(12)}   parse, attribute, link, run`,
);
