import { Bash, InMemoryFs } from 'just-bash/browser';
import { endsInOperator, explain, nextLineMissing, type NotRun, openEnd, openHereDocument } from './incomplete.ts';
import { withTurns } from './loops.ts';

type Ast = ReturnType<Bash['transform']>['ast'];
type Statement = Ast['statements'][number];
type Command = Statement['pipelines'][number]['commands'][number];
type SimpleCommand = Extract<Command, { type: 'SimpleCommand' }>;

/** just-bash hands on output when a command ends; what these write must be seen before. */
const LONG_RUNNING = new Set(['java', 'nohup']);

/** A pipeline of a line, with the operator that stands before it. */
export interface Pipeline {
  readonly text: string;
  /** When it runs, seen from the one before. */
  readonly after: 'always' | 'success' | 'failure';
  /** Name of the one simple command whose standard output is the terminal. What it starts in turn is not attached. */
  readonly attached: string | undefined;
  /** Where a command that does not end writes while it runs; `text` is without these redirections then. */
  readonly log: LogFile | undefined;
}

/** A file that a running command writes to: `> base.log 2>&1`. */
export interface LogFile {
  readonly path: string;
  readonly append: boolean;
  /** Whether standard error goes there, too. */
  readonly errors: boolean;
}

/** A statement of a command line: pipelines joined by `&&` and `||`. */
export interface ScriptStatement {
  readonly pipelines: readonly Pipeline[];
  readonly background: boolean;
  /** As it would be typed. */
  readonly text: string;
  readonly definesFunction: boolean;
}

export type ParsedScript = { readonly kind: 'script'; readonly statements: readonly ScriptStatement[] } | NotRun;

/** Splits a line into what runs one after the other, so that output shows as it comes. just-bash parses and prints. */
export function createScriptParser(): (line: string) => ParsedScript {
  let pick: (ast: Ast) => Ast = (ast) => ast;
  const bash = new Bash({ fs: new InMemoryFs(), commands: [] });
  bash.registerTransformPlugin({ name: 'pick', transform: ({ ast }) => ({ ast: pick(ast) }) });
  const print = (line: string, statement: Statement): string => {
    pick = (ast) => ({ ...ast, statements: [statement] });
    return bash.transform(line).script.trim();
  };
  /** The tree alone: printing it, which `transform` does too, would refuse a here-document without an end. */
  const treeOf = (text: string): Ast => {
    let tree: Ast | undefined;
    pick = (ast) => {
      tree = ast;
      return { ...ast, statements: [] };
    };
    bash.transform(text);
    return tree ?? { type: 'Script', statements: [] };
  };
  return (line) => {
    const open = openEnd(line);
    if (open) return open;
    try {
      const tree = treeOf(line);
      const document = openHereDocument(tree);
      if (document) return document;
      const { statements } = tree;
      if (endsInOperator(line) && treeOf(`${line}\n:`).statements.length === statements.length) return nextLineMissing;
      return {
        kind: 'script',
        statements: statements.map((statement) =>
          readStatement(statement, (each) => print(line, each), statements.length === 1 ? line : undefined),
        ),
      };
    } catch (error) {
      return explain(error);
    }
  };
}

function readStatement(statement: Statement, print: (statement: Statement) => string, whole: string | undefined): ScriptStatement {
  const plain = { ...statement, background: false };
  const single = statement.pipelines.length === 1;
  return {
    background: statement.background,
    text: whole?.trim() ?? print(statement),
    definesFunction: single && statement.pipelines[0]?.commands[0]?.type === 'FunctionDef',
    pipelines: statement.pipelines.map((pipeline, index) => {
      const operator = index === 0 ? undefined : statement.operators[index - 1];
      const [command, ...others] = pipeline.commands;
      const simple = others.length === 0 && command?.type === 'SimpleCommand' ? command : undefined;
      const log = simple && logOf(simple);
      const redirected = simple?.redirections.some((redirection) => !redirection.operator.startsWith('<')) === true;
      const looping = withTurns(pipeline);
      const shown = looping ?? (simple && log ? { ...pipeline, commands: [{ ...simple, redirections: [] }] } : pipeline);
      return {
        // A line of one pipeline is run as it was typed.
        text: removesRoot(simple)
          ? REFUSES_ROOT
          : single && !statement.background && whole !== undefined && !log && !looping
            ? whole
            : print({ ...plain, pipelines: [shown], operators: [] }),
        after: operator === '&&' ? 'success' : operator === '||' ? 'failure' : 'always',
        attached: simple && (!redirected || log !== undefined) && !pipeline.negated ? plainText(simple.name) : undefined,
        log,
      };
    }),
  };
}

/** The file of `> file`, `>> file`, `&> file` and `2>&1`, where the command is one that runs on and the name is plain. */
function logOf({ name, redirections }: SimpleCommand): LogFile | undefined {
  if (!LONG_RUNNING.has(plainText(name) ?? '') || redirections.length === 0) return undefined;
  let log: LogFile | undefined;
  for (const { operator, fd, target } of redirections) {
    const path = target.type === 'Word' ? pathText(target) : undefined;
    if (path === undefined) return undefined;
    if (operator === '>&' && fd === 2 && path === '1' && log) log = { ...log, errors: true };
    else if ((operator === '>' || operator === '>>') && (fd ?? 1) === 1) log = { path, append: operator === '>>', errors: false };
    else if (operator === '&>' || operator === '&>>') log = { path, append: operator === '&>>', errors: true };
    else return undefined;
  }
  return log;
}

/** As GNU rm says it; just-bash's knows no such care. */
const REFUSES_ROOT = `{ echo "rm: it is dangerous to operate recursively on '/'"; echo 'rm: use --no-preserve-root to override this failsafe'; } >&2; false`;

function removesRoot(command: SimpleCommand | undefined): boolean {
  if (!command || plainText(command.name) !== 'rm') return false;
  const args = command.args.map((arg) => plainText(arg));
  return args.some((arg) => /^(?:-[a-zA-Z]*[rR]|--recursive)/.test(arg ?? '')) && args.some((arg) => /^\/[/.]*$/.test(arg ?? ''));
}

function plainText(word: SimpleCommand['name']): string | undefined {
  const [part, ...others] = word?.parts ?? [];
  return part?.type === 'Literal' && others.length === 0 ? part.value : undefined;
}

/** A plain name, or one below the home directory: `~/base.log`. */
function pathText(word: SimpleCommand['name']): string | undefined {
  const [first, ...rest] = word?.parts ?? [];
  if (!word || first?.type !== 'TildeExpansion' || first.user !== null) return plainText(word);
  const below = plainText({ ...word, parts: rest });
  return below === undefined ? undefined : `~${below}`;
}
