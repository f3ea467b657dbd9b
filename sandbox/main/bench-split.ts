/**
 * `node sandbox/main/bench-split.ts [DIR…]`: what reading, indexing and placing cost beside tree-sitter alone, as CPU time of
 * this process. Without a folder, on made-up applications of 274 and 1,300 files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadParser } from '../java/syntax/index.ts';
import { OpenSplit } from '../splitter/index.ts';
import type { ProposalRequest } from '../protocol/split.ts';
import type { ProjectFile } from '../splitter/index.ts';
import { madeUp } from '../splitter/testing/made-up.ts';

const ROUNDS = 5;
const PICKS = 40;
function filesBelow(folder: string): ProjectFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(java|xml|gradle|kts|properties|ya?ml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(folder, file), text: readFileSync(file, 'utf8') }));
}

/** Milliseconds of CPU. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const wasm = readParserWasm();
const parser = await loadParser(wasm);
const raw = new Parser();
raw.setLanguage(await Language.load(wasm.grammar));

const given = process.argv.slice(2);
const projects =
  given.length > 0
    ? given.map((folder) => ({ name: path.basename(folder), files: filesBelow(folder) }))
    : [274, 1300].map((count) => ({ name: `${count} files, made up`, files: madeUp(count) }));
for (const { name, files } of projects) {
  const java = files.filter((file) => file.path.endsWith('.java'));
  const rawTimes = Array.from({ length: ROUNDS }, () =>
    cost(() => {
      for (const { text } of java) raw.parse(text ?? '')?.delete();
    }),
  );
  // A file that changed is read again: a comment at the end makes all of them new.
  const openTimes = Array.from({ length: ROUNDS }, (_, round) => {
    const fresh = files.map((file) => (file.path.endsWith('.java') ? { ...file, text: `${file.text ?? ''}// ${round}\n` } : file));
    return cost(() => void new OpenSplit(fresh, round, parser, () => 0));
  });
  const split = new OpenSplit(files, 0, parser, () => performance.now());
  const seeds = split.graph.types.filter((type) => type.role === 'entry').map((type) => type.name);
  const picks = Array.from({ length: Math.min(PICKS, seeds.length) }, (_, i) => {
    const request: ProposalRequest = {
      graph: 0,
      seeds: [seeds[Math.floor((i * seeds.length) / PICKS)] ?? ''],
      moves: [],
      module: { name: 'm', version: '1', contextPath: 'm' },
    };
    let id = 0;
    const pick = cost(() => {
      const proposal = split.propose(request);
      if (proposal.outcome === 'proposal') id = proposal.id;
    });
    const details = cost(() => void split.details(id));
    const apply = cost(() => void split.apply(id, files));
    return { pick, details, apply };
  });
  const bare = median(rawTimes);
  const opened = median(openTimes);
  const times = (name: string, key: 'pick' | 'details' | 'apply'): string => {
    const all = picks.map((p) => p[key]);
    return `${name} ${median(all).toFixed(1)} ms, at most ${Math.max(0, ...all).toFixed(1)} ms`;
  };
  console.log(
    `${name.padEnd(28)} ${String(java.length).padStart(5)} files   tree-sitter ${bare.toFixed(0).padStart(5)} ms   ` +
      `read and indexed ${opened.toFixed(0).padStart(5)} ms = ${(opened / bare).toFixed(1)} ×   ` +
      [times('a pick', 'pick'), times('its details', 'details'), times('applied', 'apply')].join('   '),
  );
}
