import { readDeclaration } from './declaration.ts';
import { NO_MODIFIERS, readModifiers } from './modifiers.ts';
import { scan } from './scan.ts';
import { readName } from './name.ts';
import { SyntaxProblem, TokenStream } from './token-stream.ts';
import { readQualifiedName } from './type.ts';

/** What javac says first of a file that it cannot parse; undefined when it can. */
export interface FirstSyntaxError {
  /** javac's key: `compiler.err.expected`. */
  readonly code: string;
  readonly message: string;
  /** Where the caret stands, UTF-16. */
  readonly offset: number;
}

/**
 * Reads a file as javac 17's parser does, for its first complaint alone. It follows the order of that parser's decisions,
 * since they make the message and the place; it builds no tree.
 */
export function checkSyntax(text: string): FirstSyntaxError | undefined {
  const result = readSyntax(text);
  return 'offset' in result ? result : undefined;
}

/** The first syntax error, or else what javac would say after parsing of what the grammar does not know. */
export function readSyntax(text: string, release?: 21): FirstSyntaxError | { readonly later: FirstSyntaxError | undefined } {
  try {
    const stream = new TokenStream(scan(text), release === 21);
    readCompilationUnit(stream);
    return { later: stream.later && { ...stream.later, code: `compiler.err.${stream.later.code}` } };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { code: `compiler.err.${error.code}`, message: error.message, offset: error.offset };
  }
}

function readCompilationUnit(s: TokenStream): void {
  let modifiers = s.is('@') ? readModifiers(s) : undefined;
  if (s.is('package')) {
    if (modifiers && modifiers.words.size > 0)
      s.failAnyway('mod.not.allowed.here', `modifier ${[...modifiers.words][0] ?? ''} not allowed here`, s.token.start);
    s.next();
    readQualifiedName(s);
    s.accept(';');
    modifiers = undefined;
  }
  let imports = true;
  while (!s.is('eof')) {
    if (s.is('import') && !modifiers && imports) readImport(s);
    else if (s.is(';') && !modifiers) s.next();
    else {
      const own = modifiers ?? NO_MODIFIERS;
      const more = readModifiers(s);
      // A module declaration is read no further: the trial has none.
      if (imports && (s.isName('module') || s.isName('open'))) {
        if (s.isName('open')) s.next();
        if (!s.isName('module')) s.fail('expected.module', "expected 'module'", s.token.start);
        return;
      }
      readDeclaration(
        s,
        own.start === undefined ? more : { words: new Set([...own.words, ...more.words]), annotated: true, start: own.start },
      );
      modifiers = undefined;
      imports = false;
    }
  }
}

function readImport(s: TokenStream): void {
  s.next();
  if (s.is('static')) s.next();
  readName(s);
  do {
    s.accept('.');
    if (s.is('*')) {
      s.next();
      break;
    }
    readName(s);
  } while (s.is('.'));
  s.accept(';');
}
