import { Language, Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../diagnostic.ts';
import type { CompilationUnit, SourceFile } from './ast.ts';
import { copyTree } from './concrete.ts';
import type { FlatTree } from './flat-tree.ts';
import { createFlatCopier } from './flat-tree.ts';
import { readUnit } from './read-declaration.ts';
import { withoutUnknown } from './newer-java.ts';
import { createReader } from './reader.ts';
import { findSyntaxErrors } from './syntax-error.ts';

export interface ParsedFile {
  readonly unit: CompilationUnit;
  /** Syntax errors in javac's words and places. With any, `unit` holds what could be read. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface JavaParser {
  /** The same file (path and text) is parsed once. */
  parse(source: SourceFile): ParsedFile;
  /** The bare tree of a text, for readers of whole projects: several times cheaper than `parse`, and not kept. */
  flat(text: string): FlatTree;
}

/** The two wasm files of tree-sitter: its runtime and the Java grammar, as bytes. */
export interface ParserWasm {
  readonly runtime: Uint8Array;
  readonly grammar: Uint8Array;
}

const CACHE_SIZE = 2000;

export async function loadParser(wasm: ParserWasm): Promise<JavaParser> {
  await Parser.init({ wasmBinary: wasm.runtime });
  const parser = new Parser();
  const language = await Language.load(wasm.grammar);
  parser.setLanguage(language);
  const copyFlat = createFlatCopier(language);
  const cache = new Map<string, ParsedFile>();
  return {
    parse(source) {
      const key = `${source.path}\n${source.text}`;
      const known = cache.get(key);
      if (known) return known;
      const parsed = parseFile(parser, source);
      if (cache.size >= CACHE_SIZE) for (const oldest of [...cache.keys()].slice(0, CACHE_SIZE / 4)) cache.delete(oldest);
      cache.set(key, parsed);
      return parsed;
    },
    flat(text) {
      const read = (known: string): FlatTree => {
        const tree = parser.parse(known);
        if (!tree) throw new Error('The Java grammar gave no tree.');
        const copy = copyFlat(text, tree);
        tree.delete();
        return copy;
      };
      const flat = read(text);
      const known = flat.broken ? withoutUnknown(text) : undefined;
      const again = known === undefined ? flat : read(known);
      return again.broken ? flat : again;
    },
  };
}

function parseFile(parser: Parser, source: SourceFile): ParsedFile {
  const tree = parser.parse(source.text);
  if (!tree) throw new Error(`The Java grammar gave no tree for ${source.path}.`);
  const diagnostics: Diagnostic[] = [];
  const { root, error } = copyTree(tree);
  tree.delete();
  const known = error ? parseKnown(parser, source.text) : undefined;
  const unit = readUnit(createReader(source, diagnostics), known?.root ?? root, source);
  const syntax = findSyntaxErrors(source, root, error);
  return { unit, diagnostics: syntax.length > 0 ? syntax : diagnostics };
}

/** The tree of what the grammar knows of a text; undefined when it still does not know it. */
function parseKnown(parser: Parser, text: string): ReturnType<typeof copyTree> | undefined {
  const known = withoutUnknown(text);
  const tree = known === undefined ? null : parser.parse(known);
  if (!tree) return undefined;
  const copy = copyTree(tree);
  tree.delete();
  return copy.error ? undefined : copy;
}
