import { Bash, InMemoryFs } from 'just-bash/browser';

type Ast = ReturnType<Bash['transform']>['ast'];
type Statement = Ast['statements'][number];

/** A pipeline of a line, with the operator that stands before it. */
export interface Pipeline {
  readonly text: string;
  /** When it runs, seen from the one before. */
  readonly after: 'always' | 'success' | 'failure';
  /** One simple command whose standard output is the terminal. */
  readonly attached: boolean;
}

/** A statement of a command line: pipelines joined by `&&` and `||`. */
export interface ScriptStatement {
  readonly pipelines: readonly Pipeline[];
  readonly background: boolean;
  /** As it would be typed. */
  readonly text: string;
  readonly definesFunction: boolean;
}

export type ParsedScript = { readonly statements: readonly ScriptStatement[] } | { readonly problem: string };

/** Splits a line into what runs one after the other, so that output shows as it comes. just-bash parses and prints. */
export function createScriptParser(): (line: string) => ParsedScript {
  let pick: (ast: Ast) => Ast = (ast) => ast;
  const bash = new Bash({ fs: new InMemoryFs(), commands: [] });
  bash.registerTransformPlugin({ name: 'pick', transform: ({ ast }) => ({ ast: pick(ast) }) });
  const print = (line: string, statement: Statement): string => {
    pick = (ast) => ({ ...ast, statements: [statement] });
    return bash.transform(line).script.trim();
  };
  return (line) => {
    try {
      pick = (ast) => ast;
      const { statements } = bash.transform(line).ast;
      return { statements: statements.map((statement) => readStatement(statement, (each) => print(line, each), statements.length === 1 ? line : undefined)) };
    } catch (error) {
      if (error instanceof Error && error.name === 'ParseException') return { problem: error.message };
      throw error;
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
      const redirected = command?.type === 'SimpleCommand' && command.redirections.some((redirection) => !redirection.operator.startsWith('<'));
      return {
        // A line of one pipeline is run as it was typed.
        text: single && !statement.background && whole !== undefined ? whole : print({ ...plain, pipelines: [pipeline], operators: [] }),
        after: operator === '&&' ? 'success' : operator === '||' ? 'failure' : 'always',
        attached: others.length === 0 && command?.type === 'SimpleCommand' && !redirected && !pipeline.negated,
      };
    }),
  };
}
