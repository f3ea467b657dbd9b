import { Language, Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../diagnostic.ts';
import type { Block, CompilationUnit, ConstructorDeclaration, MethodDeclaration, SourceFile } from './ast.ts';
import { copyTree } from './concrete.ts';
import type { FlatTree } from './flat-tree.ts';
import { createFlatCopier } from './flat-tree.ts';
import { readUnit } from './read-declaration.ts';
import { withoutUnknown } from './newer-java.ts';
import { createReader } from './reader.ts';
import { findSyntaxErrors } from './syntax-error.ts';
import { forEachChild } from './walk.ts';

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
  const diagnostics: Diagnostic[] = [];
  if (source.stub === true) {
    const { root } = treeOf(parser, source.text, source.path, true);
    return { unit: readUnit(createReader(source, diagnostics, laterBodies(parser, source)), root, source), diagnostics };
  }
  const { root, error } = treeOf(parser, source.text, source.path, false);
  const known = error ? parseKnown(parser, source) : undefined;
  const unit = readUnit(createReader(source, diagnostics), known?.root ?? root, source);
  const syntax = findSyntaxErrors(source, root, error);
  return { unit, diagnostics: syntax.length > 0 ? syntax : diagnostics };
}

/** The tree of what the grammar knows of a text; undefined when it still does not know it. */
function parseKnown(parser: Parser, { text, path }: SourceFile): ReturnType<typeof copyTree> | undefined {
  const known = withoutUnknown(text);
  if (known === undefined) return undefined;
  const copy = treeOf(parser, known, path, false);
  return copy.error ? undefined : copy;
}

function treeOf(parser: Parser, text: string, path: string, outline: boolean): ReturnType<typeof copyTree> {
  const tree = parser.parse(text);
  if (!tree) throw new Error(`The Java grammar gave no tree for ${path}.`);
  const copied = copyTree(tree, outline);
  tree.delete();
  return copied;
}

/** The bodies of a stub's methods, by where the method begins: with the first of them the whole file is read. */
function laterBodies(parser: Parser, source: SourceFile): (start: number) => Block {
  let bodies: Map<number, Block> | undefined;
  return (start) => {
    bodies ??= bodiesOf(readUnit(createReader(source, []), treeOf(parser, source.text, source.path, false).root, source));
    const body = bodies.get(start);
    if (!body) throw new Error(`${source.path} has no method at ${start}.`);
    return body;
  };
}

function bodiesOf(unit: CompilationUnit): Map<number, Block> {
  const bodies = new Map<number, Block>();
  const visit = (node: object): void => {
    if (isMethod(node) && node.body) bodies.set(node.start, node.body);
    forEachChild(node, visit);
  };
  visit(unit);
  return bodies;
}

const isMethod = (node: object): node is MethodDeclaration | ConstructorDeclaration =>
  'kind' in node && (node.kind === 'MethodDeclaration' || node.kind === 'ConstructorDeclaration');
