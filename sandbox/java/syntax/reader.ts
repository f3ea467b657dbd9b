import type { Diagnostic } from '../diagnostic.ts';
import type { Block } from './statement.ts';
import type { Identifier, QualifiedName, SourceFile, Span } from './ast.ts';
import type { Concrete } from './concrete.ts';

/** What the adapters share while they read one file. */
export interface Reader {
  readonly source: SourceFile;
  report(code: string, message: string, offset: number): void;
  text(node: Concrete): string;
  /** Where only an outline is read: the body of a method or constructor. */
  readonly laterBody: ((declaration: Span) => Block) | undefined;
}

export function createReader(source: SourceFile, diagnostics: Diagnostic[], laterBody?: Reader['laterBody']): Reader {
  return {
    source,
    report: (code, message, offset) => diagnostics.push({ severity: 'error', code, message, details: [], source, offset }),
    text: (node) => source.text.slice(node.start, node.end),
    laterBody,
  };
}

export function readIdentifier(reader: Reader, node: Concrete): Identifier {
  return { kind: 'Identifier', start: node.start, end: node.end, name: reader.text(node) };
}

/** `identifier` or `scoped_identifier`. */
export function readQualifiedName(reader: Reader, node: Concrete): QualifiedName {
  const parts: Identifier[] = [];
  const collect = (n: Concrete): void => {
    if (n.type === 'identifier' || n.type === 'type_identifier') parts.push(readIdentifier(reader, n));
    else n.children.forEach(collect);
  };
  collect(node);
  return { kind: 'QualifiedName', start: node.start, end: node.end, parts, text: parts.map((p) => p.name).join('.') };
}
