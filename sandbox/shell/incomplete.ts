/** Why a text is not run: more of it is to come, or bash would not take it. `problem` is in bash's words and ends a line. */
export interface NotRun {
  readonly kind: 'incomplete' | 'wrong';
  readonly problem: string;
}

const END_OF_FILE = 'bash: syntax error: unexpected end of file\n';
/** Where the parser comes to its end, and no further line can mend it. */
const CANNOT_CONTINUE = /bad substitution|redirection target|here-document delimiter|function name/;
/** Where just-bash's parser gives up on what bash would read. */
const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/^Maximum parser nesting depth/, "the trial's shell reads 200 levels of nesting, and this has more"],
  [/^Parser stuck: too many iterations/, "the trial's shell takes 10000 commands at once, and this has more"],
  [/exceeds limit of|^Input too large|^Too many tokens/, "this is longer than what the trial's shell reads at once"],
];

/** Words of bash's grammar that just-bash's parser refuses. */
const UNKNOWN_WORDS: ReadonlySet<string> = new Set(['select', 'coproc']);

const unmatched = (mark: string): NotRun => ({
  kind: 'incomplete',
  problem: `bash: unexpected EOF while looking for matching \`${mark}'\n${END_OF_FILE}`,
});

/** What is open in a text that just-bash would take for whole: a `\` at its end, `$'…` and `$((…`. */
export function openEnd(text: string): NotRun | undefined {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  if (/(?<!\\)(?:\\\\)*\\$/.test(last) && !last.trimStart().startsWith('#')) return { kind: 'incomplete', problem: END_OF_FILE };
  const bare = text.replaceAll(/\\[\s\S]|'[^']*'|\$'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g, '');
  if (/\$'/.test(bare)) return unmatched("'");
  return /\$\(\((?![\s\S]*\)\))/.test(bare) ? unmatched(')') : undefined;
}

/** `a |` and `a &&` go on in the next line. */
export const endsInOperator = (text: string): boolean => /(?:\||&&)[ \t]*(?:#[^\n]*)?\n*$/.test(text);

export const nextLineMissing: NotRun = { kind: 'incomplete', problem: END_OF_FILE };

/** A here-document in a tree of just-bash's that has no end. */
export function openHereDocument(node: unknown): NotRun | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('terminated' in node && node.terminated === false) {
    const wanted = 'delimiter' in node ? String(node.delimiter) : '';
    return { kind: 'incomplete', problem: `bash: warning: here-document delimited by end-of-file (wanted \`${wanted}')\n` };
  }
  for (const value of Object.values(node)) {
    const found = openHereDocument(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What just-bash's lexer or parser threw, as bash says it. */
export function explain(error: unknown): NotRun {
  const message = error instanceof Error ? error.message.replace(/^(?:Parse error at \d+:\d+|line \d+): /, '') : String(error);
  const [, mark] = /^unexpected EOF while looking for matching [`'](.+)'/.exec(message) ?? [];
  if (mark !== undefined) return unmatched(mark);
  const token = tokenOf(error);
  const limit = LIMITS.find(([pattern]) => pattern.test(message))?.[1];
  if (limit !== undefined) return { kind: 'wrong', problem: `bash: ${limit}\n` };
  if (token && UNKNOWN_WORDS.has(token.value))
    return { kind: 'wrong', problem: `bash: ${token.value}: the trial's shell does not know it; a real bash does\n` };
  if (token === undefined) return { kind: 'wrong', problem: `bash: syntax error: ${message}\n` };
  if (token.type !== 'EOF') {
    const text = token.type === 'NEWLINE' ? 'newline' : token.value;
    return { kind: 'wrong', problem: `bash: syntax error near unexpected token \`${text}'\n` };
  }
  if (!CANNOT_CONTINUE.test(message)) return nextLineMissing;
  const problem = message.endsWith('bad substitution') ? message : "syntax error near unexpected token `newline'";
  return { kind: 'wrong', problem: `bash: ${problem}\n` };
}

/** The token at which just-bash's parser gave up. */
function tokenOf(error: unknown): { readonly type: string; readonly value: string } | undefined {
  if (!(error instanceof Error) || !('token' in error)) return undefined;
  const { token } = error;
  if (typeof token !== 'object' || token === null || !('type' in token) || !('value' in token)) return undefined;
  return { type: String(token.type), value: String(token.value) };
}
