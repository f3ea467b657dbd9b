import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from './ast.ts';
import type { Concrete } from './concrete.ts';

/** The syntax errors of a tree that has ERROR or MISSING nodes, in javac's words: the first one, as javac's recovery differs. */
export function findSyntaxErrors(source: SourceFile, root: Concrete, error: boolean): Diagnostic[] {
  if (!error) return [];
  const bad = firstBad(root);
  const report = (code: string, message: string, offset: number): Diagnostic[] => [{ severity: 'error', code, message, details: [], source, offset }];
  if (!bad) return report('compiler.err.illegal.start.of.expr', 'illegal start of expression', root.start);
  const text = source.text;
  if (bad.missing) return report('compiler.err.expected', `${bad.type === 'identifier' ? '<identifier>' : `'${bad.type}'`} expected`, endOfPreviousToken(text, bad.start));
  if (text.slice(bad.end).trim() === '' && /[{(]/.test(text.slice(bad.start))) return report('compiler.err.premature.eof', 'reached end of file while parsing', Math.max(0, text.trimEnd().length - 1));
  const before = endOfPreviousToken(text, bad.start);
  return report('compiler.err.expected', "';' expected", before);
}

function firstBad(node: Concrete): Concrete | undefined {
  if (node.missing || node.type === 'ERROR') return node;
  for (const child of node.children) {
    const bad = firstBad(child);
    if (bad) return bad;
  }
  return undefined;
}

/** The offset of the last character before white space and comments that precede `offset`. */
export function endOfPreviousToken(text: string, offset: number): number {
  const before = text.slice(0, offset).replace(/(?:\s|\/\/[^\n]*(?=\n)|\/\*[\s\S]*?\*\/)+$/, '');
  return Math.max(0, before.length - 1);
}
