import { Bash, InMemoryFs } from 'just-bash/browser';
import { endsInOperator, explain, nextLineMissing, type NotRun, openEnd, openHereDocument } from './incomplete.ts';

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

  return {
    parse(text) {
      const open = openEnd(text);
      if (open) return open;
      try {
        const script = treeOf(text);
        const document = openHereDocument(script);
        if (document) return document;
        const wrong = script.statements.find((statement) => statement.deferredError);
        const range = longRange(script);
        if (range !== undefined) return { kind: 'wrong', problem: tooManyWords(range) };
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
