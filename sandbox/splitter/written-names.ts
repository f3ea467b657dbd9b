import { lineAndColumn } from '../java/diagnostic.ts';
import { factsOf } from './index/unit-facts.ts';
import { topOf } from './index/symbols.ts';
import type { Project } from './project.ts';
import { namespaceOf } from './resources.ts';
import type { SourceUnit, TypeIndex } from './source-type.ts';

/** Full names of project types that stand where no compiler looks: in strings of main sources and in other files. */
export interface WrittenNames {
  readonly inSources: ReadonlyMap<SourceUnit, readonly { readonly name: string; readonly line: number; readonly from: string }[]>;
  readonly inFiles: readonly WrittenFile[];
}

export interface WrittenFile {
  readonly path: string;
  /** The class that a MyBatis file belongs to. */
  readonly namespace: string | undefined;
  readonly names: readonly { readonly name: string; readonly line: number }[];
}

const known = new WeakMap<TypeIndex, WrittenNames>();

/** The same for every pick. Of a nested type its top-level type is told. */
export function writtenNames({ index, files }: Project): WrittenNames {
  const before = known.get(index);
  if (before) return before;
  const inSources = new Map<SourceUnit, { name: string; line: number; from: string }[]>();
  for (const unit of index.units) {
    if (unit.test) continue;
    const found = factsOf(unit.indexed).literals.flatMap(({ text, start }) =>
      [...namesIn(text, index)].map(([name]) => ({
        name,
        line: lineAndColumn(unit.text, start).line,
        from: (unit.types.find(({ symbol }) => isWithin(start, symbol)) ?? unit.types[0])?.name ?? unit.path,
      })),
    );
    if (found.length > 0) inSources.set(unit, found);
  }
  const inFiles = [...files].flatMap(([path, text]): WrittenFile[] => {
    if (path.endsWith('.java') || !/(^|\/)src\/main\//.test(path)) return [];
    const names = [...namesIn(text, index)].map(([name, at]) => ({ name, line: lineAndColumn(text, at).line }));
    return names.length > 0 ? [{ path, namespace: namespaceOf(text), names }] : [];
  });
  const written = { inSources, inFiles };
  known.set(index, written);
  return written;
}

function isWithin(offset: number, { unit: { tree }, node }: { readonly unit: SourceUnit['indexed']; readonly node: number }): boolean {
  return tree.start(node) <= offset && offset < tree.end(node);
}

/** Top-level project types that a text names in full, each with its first place. */
function namesIn(text: string, { types }: TypeIndex): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of text.matchAll(/(?<![\w.])\w+(?:\.\w+)+/g)) {
    const [written] = match;
    for (let end = written.indexOf('.', written.indexOf('.') + 1); ; end = written.indexOf('.', end + 1)) {
      const type = types.get(end < 0 ? written : written.slice(0, end));
      if (type && !type.unit.test) {
        const name = topOf(type.symbol).name;
        if (!found.has(name)) found.set(name, match.index);
        break;
      }
      if (end < 0) break;
    }
  }
  return found;
}
