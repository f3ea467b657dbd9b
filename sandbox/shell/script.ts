import { Bash, InMemoryFs } from 'just-bash/browser';
import type { Arithmetic } from './arithmetic.ts';
import { endsInOperator, explain, nextLineMissing, type NotRun, openEnd, openHereDocument } from './incomplete.ts';
import { liftArithmetic, liftedPlace } from './lifted-arithmetic.ts';

/** just-bash's tree of a command line. */
export type Script = ReturnType<Bash['transform']>['ast'];
export type Statement = Script['statements'][number];
export type Pipeline = Statement['pipelines'][number];
export type Command = Pipeline['commands'][number];
export type SimpleCommand = Extract<Command, { type: 'SimpleCommand' }>;
export type FunctionDefinition = Extract<Command, { type: 'FunctionDef' }>;
export type Redirection = SimpleCommand['redirections'][number];
export type Word = NonNullable<SimpleCommand['name']>;

export type ParsedScript = { readonly kind: 'script'; readonly script: Script } | NotRun;

export interface ScriptParser {
  parse(text: string): ParsedScript;
  /** Statements as they would be typed. */
  print(statements: readonly Statement[]): string;
}

/** Reads command lines as bash does, with just-bash's parser. */
export function createScriptParser(): ScriptParser {
  let pick: (script: Script) => Script = (script) => script;
  const bash = new Bash({ fs: new InMemoryFs(), commands: [] });
  bash.registerTransformPlugin({ name: 'pick', transform: ({ ast }) => ({ ast: pick(ast) }) });

  /** The tree alone: printing it, which `transform` does too, would refuse a here-document without an end. */
  function treeOf(text: string): Script {
    let tree: Script | undefined;
    pick = (script) => {
      tree = script;
      return { ...script, statements: [] };
    };
    bash.transform(text);
    return tree ?? { type: 'Script', statements: [] };
  }

  /** An expression as `$((…))` has it. */
  function expansionOf(expression: string): Arithmetic | undefined {
    const [command] = treeOf(`: $((${expression}))`).statements[0]?.pipelines[0]?.commands ?? [];
    const [part] = (command?.type === 'SimpleCommand' && command.args[0]?.parts) || [];
    return part?.type === 'ArithmeticExpansion' ? part.expression : undefined;
  }

  /** The tree of a text whose arithmetic just-bash does not read where it stands; undefined where that is not what is wrong. */
  function withArithmetic(text: string): Script | undefined {
    const lifted = liftArithmetic(text);
    if (!lifted) return undefined;
    try {
      const read = lifted.expressions.map(expansionOf);
      const script = treeOf(lifted.text);
      putBack(script, read);
      return script;
    } catch {
      return undefined;
    }
  }

  /** @throws what just-bash's parser says */
  function readTree(text: string): Script {
    try {
      const script = treeOf(text);
      return isMisread(script) ? (withArithmetic(text) ?? script) : script;
    } catch (error) {
      const script = withArithmetic(text);
      if (script === undefined) throw error;
      return script;
    }
  }

  return {
    parse(text) {
      const open = openEnd(text);
      if (open) return open;
      try {
        const script = readTree(text);
        const document = openHereDocument(script);
        if (document) return document;
        const wrong = script.statements.find((statement) => statement.deferredError);
        const range = longRange(script);
        if (range !== undefined) return { kind: 'wrong', problem: tooManyWords(range) };
        const missing = whatIsMissing(script);
        if (missing !== undefined) return { kind: 'wrong', problem: `bash: ${missing}\n` };
        if (wrong?.deferredError) return { kind: 'wrong', problem: `bash: ${wrong.deferredError.message}\n` };
        // `a |` and `a &&` are read as if they were whole: then a command on the next line belongs to them.
        if (endsInOperator(text) && treeOf(`${text}\n:`).statements.length === script.statements.length) return nextLineMissing;
        return { kind: 'script', script };
      } catch (error) {
        return explain(error);
      }
    },
    print(statements) {
      pick = (script) => ({ ...script, statements: [...statements] });
      return bash.transform('').script.trim();
    },
  };
}

/** What bash says of `()` and `${}`, which just-bash takes for nothing. */
function whatIsMissing(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('type' in node && node.type === 'Subshell' && 'body' in node && Array.isArray(node.body) && node.body.length === 0)
    return "syntax error near unexpected token `)'";
  // `${!m[@]}` and `${!prefix*}` name what they read in their operation.
  const named = 'operation' in node && /ArrayKeys|VarNamePrefix/.test(JSON.stringify(node.operation ?? null));
  if ('parameter' in node && node.parameter === '' && !named) return '${}: bad substitution';
  return Object.values(node)
    .map(whatIsMissing)
    .find((each) => each !== undefined);
}

/** Whether there is arithmetic in a tree that was not read, or a here-document that has no end. */
function isMisread(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === 'ArithSyntaxError') return true;
  if ('terminated' in node && node.terminated === false) return true;
  return Object.values(node).some(isMisread);
}

/** Expressions in the places of the names that stand for them. */
function putBack(node: unknown, read: readonly (Arithmetic | undefined)[]): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const { type, name } = nameIn(value);
    const place = type === 'ArithVariable' ? liftedPlace(name) : undefined;
    const expression = place === undefined ? undefined : read[place];
    if (expression === undefined) putBack(value, read);
    else Object.assign(node, { [key]: expression });
  }
}

/** The variable that is all of an arithmetic expression. */
function nameIn(value: unknown): { readonly type: string; readonly name: string } {
  const inner = typeof value === 'object' && value !== null && 'expression' in value ? value.expression : undefined;
  const isVariable = typeof inner === 'object' && inner !== null && 'type' in inner && 'name' in inner;
  return isVariable ? { type: String(inner.type), name: String(inner.name) } : { type: '', name: '' };
}

/** Words that just-bash makes of `{1..n}`; it leaves out the others and says nothing. */
const MOST_WORDS = 10_000;

const tooManyWords = (range: string): string =>
  `bash: ${range}: the trial's shell makes ${MOST_WORDS} words of braces at most; seq has no such limit\n`;

/** The first range of a tree that has more words than just-bash makes of it, as it was typed. */
function longRange(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('type' in node && node.type === 'Range' && 'start' in node && 'end' in node) {
    const step = 'step' in node && typeof node.step === 'number' ? node.step : 1;
    const words = Math.abs(Number(node.end) - Number(node.start)) / Math.max(1, Math.abs(step));
    if (words >= MOST_WORDS) return `{${String(node.start)}..${String(node.end)}${step === 1 ? '' : `..${step}`}}`;
  }
  for (const value of Object.values(node)) {
    const found = longRange(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
