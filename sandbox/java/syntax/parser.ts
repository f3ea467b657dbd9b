import { Language, Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../diagnostic.ts';
import type { Block } from './statement.ts';
import type { CompilationUnit, SourceFile, Span } from './ast.ts';
import type { Copier, Copy } from './concrete.ts';
import { createCopier } from './concrete.ts';
import type { FlatTree } from './flat-tree.ts';
import { createFlatCopier } from './flat-tree.ts';
import { blankBodies } from './blank-bodies.ts';
import { readUnit } from './read-declaration.ts';
import { withPlainPatterns, withoutUnknown } from './newer-java.ts';
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
  const reading: Reading = { parser, copy: createCopier(language) };
  const cache = new Map<string, ParsedFile>();
  return {
    parse(source) {
      const key = `${source.release ?? ''}${source.path}\n${source.text}`;
      const known = cache.get(key);
      if (known) return known;
      const parsed = parseFile(reading, source);
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

interface Reading {
  readonly parser: Parser;
  readonly copy: Copier;
}

function parseFile(reading: Reading, source: SourceFile): ParsedFile {
  const diagnostics: Diagnostic[] = [];
  if (source.stub === true) {
    const { root } = treeOf(reading, blankBodies(source.text), source.path);
    return {
      unit: readUnit(
        createReader(source, diagnostics, (method) => readBody(reading, source, method)),
        root,
        source,
      ),
      diagnostics,
    };
  }
  const { root, error } = treeOf(reading, source.text, source.path);
  const known = error ? parseKnown(reading, source) : undefined;
  const unit = readUnit(createReader(source, diagnostics), known?.root ?? root, source);
  const syntax = findSyntaxErrors(source, root, error && !(known && source.release === 21));
  return { unit, diagnostics: syntax.length > 0 ? syntax : diagnostics };
}

/** The tree of what the grammar knows of a text; undefined when it still does not know it. */
function parseKnown(reading: Reading, { text, path, release }: SourceFile): Copy | undefined {
  const known = release === 21 ? withPlainPatterns(text) : withoutUnknown(text);
  if (known === undefined) return undefined;
  const copy = treeOf(reading, known, path);
  return copy.error ? undefined : copy;
}

function treeOf({ parser, copy }: Reading, text: string, path: string, shift = 0): Copy {
  const tree = parser.parse(text);
  if (!tree) throw new Error(`The Java grammar gave no tree for ${path}.`);
  const copied = copy(tree, shift);
  tree.delete();
  return copied;
}

const AROUND = ['class _ {', '}'] as const;

/** The body of one method or constructor of a stub. */
function readBody(reading: Reading, source: SourceFile, { start, end }: Span): Block {
  const { root } = treeOf(reading, AROUND.join(source.text.slice(start, end)), source.path, start - AROUND[0].length);
  const [type] = readUnit(createReader(source, []), root, source).types;
  const [member] = type?.members ?? [];
  if ((member?.kind === 'MethodDeclaration' || member?.kind === 'ConstructorDeclaration') && member.body) return member.body;
  throw new Error(`${source.path} has no method at ${start}.`);
}
