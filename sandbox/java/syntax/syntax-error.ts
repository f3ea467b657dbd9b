import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from './ast.ts';
import { readSyntax } from './check/check-syntax.ts';
import type { Concrete } from './concrete.ts';

/**
 * What javac says first of a file that it cannot parse: tree-sitter's grammar accepts more than javac's and names no
 * errors, so javac's own decisions are asked of every file. `error` tells whether the tree has an ERROR or MISSING node;
 * where javac has nothing to say to that, the grammar does not know some valid Java, and the diagnostic says so.
 */
export function findSyntaxErrors(source: SourceFile, root: Concrete, error: boolean): Diagnostic[] {
  const read = readSyntax(source.text, source.release);
  const first = 'offset' in read ? read : error ? read.later : undefined;
  if (first) {
    const [message = '', ...details] = first.message.split('\n');
    return [{ severity: 'error', code: first.code, message, details, source, offset: first.offset }];
  }
  if (!error) return [];
  const late = lateConstructorCall(source, firstBad(root) ?? root);
  if (late) return [late];
  return [
    {
      severity: 'error',
      code: 'trial.not.supported',
      message: "not supported: this piece of Java (the trial's grammar does not know it; a real JDK does)",
      details: [],
      source,
      offset: firstBad(root)?.start ?? root.start,
    },
  ];
}

/** The grammar knows `super(…)` only where a constructor begins; javac parses it anywhere and says what is wrong. */
function lateConstructorCall(source: SourceFile, bad: Concrete): Diagnostic | undefined {
  const call = /\b(this|super)\s*\(/g;
  call.lastIndex = source.text.lastIndexOf('\n', bad.start) + 1;
  const found = call.exec(source.text);
  if (!found || found.index > bad.end) return undefined;
  return {
    severity: 'error',
    code: 'compiler.err.call.must.be.first.stmt.in.ctor',
    message: `call to ${found[1] ?? ''} must be first statement in constructor`,
    details: [],
    source,
    offset: found.index + found[0].length - 1,
  };
}

function firstBad(node: Concrete): Concrete | undefined {
  if (node.missing || node.type === 'ERROR') return node;
  for (const child of node.children) {
    const bad = firstBad(child);
    if (bad) return bad;
  }
  return undefined;
}
