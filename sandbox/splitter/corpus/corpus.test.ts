import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import type { JavaParser } from '../../java/syntax/index.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { OpenSplit } from '../open-split.ts';
import { readMiniApplication } from './corpus.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const simple = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

describe('where an engineer would draw the border', () => {
  it.each(names.map((name) => [name.slice(0, -4), readMiniApplication(readFileSync(new URL(name, folder), 'utf8'))] as const))(
    '%s',
    (_, { what, seeds, module, both, verdict, files }) => {
      const split = new OpenSplit(files, 1, parser, () => 0);
      const proposal = split.propose({ graph: 1, seeds, moves: [], module: { name: 'picked', version: '1.0.0', contextPath: 'picked' } });
      if (proposal.outcome === 'refused') throw new Error(proposal.reasons.map((r) => r.en).join('\n'));
      const on = (side: string): string[] =>
        split.graph.types.flatMap((t, id) => (proposal.sides[id] === side ? [simple(t.name)] : [])).sort();
      expect({ module: on('module'), verdict: proposal.verdict }, what).toEqual({ module: [...module].sort(), verdict });
      for (const name of both) expect(on('module'), `${name} is named by both sides`).not.toContain(name);
    },
  );

  it('is told for forty applications and more', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});
