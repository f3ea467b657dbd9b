import { expect } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import type { Split, SplitRequest } from '../../protocol/split.ts';
import { createIndexer } from '../index/project-index.ts';
import type { ProjectFile } from '../project-file.ts';
import { propose } from '../propose.ts';
import { referencesIn } from '../references.ts';
import { indexTypes } from '../source-type.ts';

export const parser = await loadParser(readParserWasm());

export const MODULE = { name: 'stock', version: '1.0.0', contextPath: 'stock' };
export function ask(files: readonly ProjectFile[], pick: readonly string[], more: Partial<SplitRequest> = {}): ReturnType<typeof propose> {
  return propose(files, { mode: 'propose', project: '/p', pick, module: MODULE, ...more }, parser);
}
export function split(files: readonly ProjectFile[], pick: readonly string[], more: Partial<SplitRequest> = {}): Split {
  const result = ask(files, pick, more);
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return result;
}
export function reasons(files: readonly ProjectFile[], pick: readonly string[], more: Partial<SplitRequest> = {}): string {
  const result = ask(files, pick, more);
  return result.outcome === 'refused' ? result.reasons.map((r) => r.en).join('\n') : `not refused: ${result.outcome}`;
}
export const after = (result: Split, file: string): string => result.changes.find((c) => c.path === file)?.after ?? `no ${file}`;
export const unsolved = (result: Split): string[] =>
  result.illegal.filter((i) => !i.solved).map((i) => `${i.file}:${i.line} ${i.kind} ${i.to}`);
export const sideOf = (result: Split, name: string): string => result.classes.find((c) => c.name === name)?.side ?? 'unknown';

/** The files as they lie after the split. */
export function applied(files: readonly ProjectFile[], result: Split): Map<string, string> {
  const tree = new Map(files.flatMap((f) => (f.text === null ? [] : [[f.path, f.text] as const])));
  for (const change of result.changes) {
    if (change.after === null) tree.delete(change.path);
    else tree.set(change.path, change.after);
  }
  return tree;
}

/** References after the split that no class path of their folder can satisfy: the module sees all, the base the api, the api itself. */
export function unseen(tree: ReadonlyMap<string, string>, base = 'base', module = MODULE.name): string[] {
  const sources = [...tree].filter(([p]) => p.endsWith('.java')).map(([p, text]) => ({ path: p, text, test: false }));
  for (const source of sources) expect(parser.parse(source).diagnostics).toEqual([]);
  const index = indexTypes(createIndexer(parser).index(sources), (file) => parser.parse(file).unit);
  const folder = (p: string): string => p.split('/')[0] ?? '';
  return referencesIn(index)
    .filter((r) => {
      const [from, to] = [folder(r.unit.path), folder(r.target.unit.path)];
      return from !== to && (to === module || (to === base && from !== module));
    })
    .map((r) => `${r.unit.path}:${r.line} ${r.target.name}`);
}

export const WAREHOUSE = `import org.springframework.stereotype.Service;
@Service
public class Warehouse implements StockService {
    public int pieces(String sku) { return 1; }
}`;
export const STOCK_SERVICE = 'public interface StockService { int pieces(String sku); }';
