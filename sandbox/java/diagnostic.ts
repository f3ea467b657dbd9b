import type { SourceFile } from './syntax/ast.ts';

/**
 * What the compiler has to say about one place of a source file, in javac's words.
 * `offset` is where javac's caret stands (UTF-16).
 */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** javac's key where there is one (`compiler.err.cant.resolve.location`), else `trial.not.supported`. */
  readonly code: string;
  /** First line as javac prints it after `error: `. */
  readonly message: string;
  /** Further lines, e.g. `  symbol:   class Foo` and `  location: class Bar`, printed after the caret. */
  readonly details: readonly string[];
  readonly source: SourceFile;
  readonly offset: number;
}

/** 1-based line and column (in UTF-16 units) of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The text of one 1-based line, without its line end. */
export function lineText(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}

/** A diagnostic as javac prints it: `File.java:3: error: …`, the source line, a caret, the details. */
export function formatLikeJavac(diagnostic: Diagnostic): string {
  const { line, column } = lineAndColumn(diagnostic.source.text, diagnostic.offset);
  const severity = diagnostic.severity === 'error' ? 'error' : 'warning';
  return [
    `${diagnostic.source.path}:${line}: ${severity}: ${diagnostic.message}`,
    lineText(diagnostic.source.text, line),
    `${' '.repeat(column - 1)}^`,
    ...diagnostic.details,
  ].join('\n');
}

/** javac's closing line: `1 error`, `2 errors`; empty when there is none. */
export function countLikeJavac(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  return errors === 0 ? '' : errors === 1 ? '1 error' : `${errors} errors`;
}
