import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import type { JavaParser } from '../../java/syntax/index.ts';
import { loadParser } from '../../java/syntax/index.ts';
import type { Split, SplitProposal } from '../../protocol/split.ts';
import { OpenSplit } from '../open-split.ts';
import type { ProjectFile } from '../project-file.ts';
import type { GeneratedApplication } from './generated.ts';
import { generatedApplication } from './generated.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const MODULE = { name: 'picked', version: '1.0.0', contextPath: 'picked' };

function ask(split: OpenSplit, seeds: readonly string[]): SplitProposal {
  const proposal = split.propose({ graph: 1, seeds, moves: [], module: MODULE });
  if (proposal.outcome === 'refused') throw new Error(proposal.reasons.map((r) => r.en).join('\n'));
  return proposal;
}

const open = (files: readonly ProjectFile[]): OpenSplit => new OpenSplit(files, 1, parser, () => 0);
const on = (split: OpenSplit, { sides }: SplitProposal, side: string): string[] =>
  split.graph.types.flatMap((type, id) => (sides[id] === side ? [type.name] : [])).sort();

/** Base → module by code, as the graph has it: what no list of the proposal may leave out. */
function unlisted(split: OpenSplit, { sides, crossing }: SplitProposal): string[] {
  const listed = new Set(crossing.map(({ from, to }) => `${from} ${to}`));
  return split.graph.pairs
    .filter(({ from, to }) => sides[from] === 'base' && sides[to] !== 'base' && sides[to] === 'module')
    .filter(({ from, to }) => !listed.has(`${from} ${to}`))
    .map(({ from, to }) => `${split.graph.types[from]?.name ?? ''} ${split.graph.types[to]?.name ?? ''}`);
}

describe('generated applications', { timeout: 120_000 }, () => {
  it('are parted where their features end; every illegal use is listed; what moved is a module of its own', () => {
    fc.assert(
      fc.property(generatedApplication, ({ files, seed, module, both }: GeneratedApplication) => {
        const split = open(files);
        const proposal = ask(split, [seed]);
        expect(on(split, proposal, 'module')).toEqual([...module].sort());
        for (const type of both) expect(on(split, proposal, 'module')).not.toContain(type);
        expect(unlisted(split, proposal)).toEqual([]);
        expect(proposal.verdict).not.toBe('refuse');
        // Picked as it was proposed, it is proposed again.
        const again = ask(split, [...module]);
        expect(on(split, again, 'module')).toEqual([...module].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('once applied, have their classes on the sides that were proposed, and the base names nothing of the module', () => {
    let written = 0;
    fc.assert(
      fc.property(generatedApplication, ({ files, seed }: GeneratedApplication) => {
        const split = open(files);
        const proposal = ask(split, [seed]);
        const result = split.apply(proposal.id, files);
        // Data is not written into a module by every build; what is not written has nothing to be looked at.
        if (result?.outcome !== 'applied') return;
        written++;
        const after = open(filesAfter(files, result));
        const folder = (path: string): string => path.split('/')[0] ?? '';
        for (const [id, { name }] of split.graph.types.entries()) {
          const now = after.graph.types.find((type) => type.name === name);
          const inModule = now !== undefined && folder(now.file) === MODULE.name;
          expect([name, inModule]).toEqual([name, proposal.sides[id] === 'module']);
        }
        const crossing = after.graph.pairs.filter(
          ({ from, to, line }) =>
            line !== null &&
            folder(after.graph.types[from]?.file ?? '') !== MODULE.name &&
            folder(after.graph.types[to]?.file ?? '') === MODULE.name,
        );
        expect(crossing.map(({ from, to }) => [after.graph.types[from]?.name, after.graph.types[to]?.name])).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(written).toBeGreaterThan(5);
  });
});

function filesAfter(files: readonly ProjectFile[], { changes }: Split): ProjectFile[] {
  const now = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, after } of changes) {
    if (after === null) now.delete(path);
    else now.set(path, after);
  }
  return [...now].map(([path, text]) => ({ path, text }));
}
