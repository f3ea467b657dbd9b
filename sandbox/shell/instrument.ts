import { type Arithmetic, countExactly } from './arithmetic.ts';
import { fromKeyboard, readsElsewhere } from './keyboard.ts';
import type { Form } from './run-command.ts';
import type { Command, Pipeline, Redirection, Script, SimpleCommand, Statement, Word } from './script.ts';
import { plainText } from './plain-text.ts';
import { readingAsText } from './read-as-text.ts';

/**
 * just-bash hands on output when everything has ended, looks for an abort between statements only, and never lets a
 * message come in between. So a line's tree is prepared before it runs:
 *
 * - a command that writes to the terminal is redirected to the terminal's device; if it is one of the sandbox's own, it is
 *   called by a name that lets it write there while it runs;
 * - a command that reads what is typed reads it from a device, which waits for it (`keyboard.ts`);
 * - each turn of a loop lets messages come in (`TURN`);
 * - after Ctrl-C every statement is empty, and loops end: what the shell knows stays as it is.
 */
export interface Instruments {
  /** Ctrl-C was pressed: what is still to come is passed over. */
  readonly stopped: () => boolean;
  /** Commands of the sandbox, which write to the terminal by themselves. */
  readonly own: ReadonlySet<string>;
  /** Whether the session knows a function of this name. */
  readonly isFunction: (name: string) => boolean;
  /** Keeps a statement that ends in `&`; the number goes to `BACKGROUND`. */
  readonly background: (statement: Statement) => number;
  /** What `READ_SCRIPT` has read last. */
  readonly read: () => readonly Statement[];
}

/** Where standard output goes: to the terminal, or to whoever has asked for it. */
export type Sink = 'terminal' | 'captured';
/** What standard input is: what is typed, or what a pipe or a file gives. */
export type Source = 'keyboard' | 'given';

export const DEVICE = { out: '/dev/trial/out', err: '/dev/trial/err' } as const;

/** Commands that only a prepared script calls. */
export const TURN = '@turn';
export const BEGIN = '@begin';
export const BACKGROUND = '@background';
/** Name (`eval`, `source`), sink, source, and the arguments. */
export const READ_SCRIPT = '@read-script';
export const LEAVE = '@leave';
/** Whether the folders of files that are to be written are there. */
export const IN_FOLDER = '@in-folder';
/** `declare -f`, `declare -F`, with their arguments. */
export const FUNCTIONS = '@functions';
/** `export -f`, and `unset` of functions: their names. */
export const EXPORT_FUNCTIONS = '@export-functions';
export const FORGET_FUNCTIONS = '@forget-functions';
/** `hash`. */
export const HASH_TABLE = '@hash-table';
/** Stands for `$!`. */
export const LAST_JOB = 'TRIAL_LAST_JOB';

/** The forms in which a command can be called have names of their own. */
export const forms: readonly Form[] = ['terminal', 'out', 'captured', 'bounded', 'file'];
export const formName = (name: string, form: Form): string => `${name}@${form}`;

/** Ends the redirections that a command of the form `file` gets as its first arguments. */
export const END_OF_REDIRECTIONS = '@';

/** What these write must be seen in its file while they run. */
const LONG_RUNNING: ReadonlySet<string> = new Set(['java', 'nohup', 'tail', 'watch']);

export const word = (value: string): Word => ({ type: 'Word', parts: [{ type: 'Literal', value }] });
export const simple = (name: string, args: readonly string[] = []): SimpleCommand => ({
  type: 'SimpleCommand',
  assignments: [],
  name: word(name),
  args: args.map(word),
  redirections: [],
});
const pipeline = (command: Command): Pipeline => ({ type: 'Pipeline', commands: [command], negated: false });
export const statement = (command: Command, ...otherwise: readonly Command[]): Statement => ({
  type: 'Statement',
  pipelines: [command, ...otherwise].map(pipeline),
  operators: otherwise.map(() => '||'),
  background: false,
});
const group = (...commands: readonly Command[]): Command => ({
  type: 'Group',
  body: commands.map((command) => statement(command)),
  redirections: [],
});

interface Place {
  readonly sink: Sink;
  readonly source: Source;
  /** Loops around, in the same function. */
  readonly loops: number;
  /** `exit` ends this only. */
  readonly subshell: boolean;
  /** The pipe that this writes to is read in part only. */
  readonly bounded: boolean;
}

/** Trees that are prepared already. */
const done = new WeakSet();

/** Prepares a tree in place. */
export function instrument(script: Script, sink: Sink, source: Source, instruments: Instruments): void {
  const from = source === 'keyboard' && turnsInput(script) ? 'given' : source;
  visitStatements(script.statements, { sink, source: from, loops: 0, subshell: sink === 'captured', bounded: false }, instruments);
}

/** `exec < file`: from there on nothing is typed. */
function turnsInput(script: Script): boolean {
  return script.statements.some(({ pipelines }) =>
    pipelines.some(({ commands }) =>
      commands.some(
        (each) =>
          each.type === 'SimpleCommand' && plainText(each.name) === 'exec' && each.args.length === 0 && readsElsewhere(each.redirections),
      ),
    ),
  );
}

function visitStatements(statements: Statement[], place: Place, instruments: Instruments): void {
  for (const each of statements) visitStatement(each, place, instruments);
  for (let at = STRETCH; at < statements.length; at += STRETCH + 1) statements.splice(at, 0, statement(simple(TURN)));
}

/** Statements in a row, after which messages come in. */
const STRETCH = 100;

function visitStatement(node: Statement, place: Place, instruments: Instruments): void {
  if (done.has(node)) return;
  done.add(node);
  if (node.background) {
    const id = instruments.background(structuredClone({ ...node, background: false }));
    Object.assign(node, statement(simple(BACKGROUND, [String(id)])));
  } else {
    for (const each of node.pipelines) visitPipeline(each, place, instruments);
  }
  const { pipelines } = node;
  const nothing = place.loops > 0 ? [pipeline(simple('break', [String(place.loops)]))] : [];
  Object.defineProperty(node, 'pipelines', { enumerable: true, get: () => (instruments.stopped() ? nothing : pipelines) });
}

function visitPipeline(node: Pipeline, place: Place, instruments: Instruments): void {
  const last = node.commands.length - 1;
  const reader = node.commands.findLastIndex(readsInPart);
  node.commands = node.commands.map((command, index) =>
    visitCommand(
      command,
      {
        ...place,
        ...(index === 0 ? {} : { source: 'given' }),
        ...(index < last
          ? { sink: 'captured', subshell: true, bounded: place.bounded || index < reader }
          : { subshell: place.subshell || last > 0 }),
      },
      instruments,
    ),
  );
}

/** `head`, `grep -q`, `sed 5q`: the command before it may stop when it has been heard. */
function readsInPart(command: Command): boolean {
  if (command.type !== 'SimpleCommand') return false;
  const args = command.args.map((arg) => plainText(arg) ?? '');
  switch (plainText(command.name)) {
    case 'head':
      return true;
    case 'grep':
      return args.some((arg) => /^-[a-zA-Z]*[qm]/.test(arg));
    case 'sed':
      return command.args.some((arg) => arg.parts.some((part) => 'value' in part && /\dq/.test(String(part.value))));
    default:
      return false;
  }
}

function visitCommand(node: Command, place: Place, instruments: Instruments): Command {
  if (node.type === 'FunctionDef') return visitFunction(node, instruments);
  const targets = node.redirections.map(targetInFolder).filter((each) => each !== undefined);
  const visited = visitInPlace(node, place, instruments);
  return targets.length === 0 ? visited : ifInFolder(targets, visited, place);
}

/** A file that is written in a folder that may not be there; just-bash would end the line. What runs a command is not run twice. */
function targetInFolder({ operator, target }: Redirection): Word | undefined {
  if (target.type !== 'Word' || !WRITING.has(operator)) return undefined;
  const text = plainText(target);
  if (text === undefined ? target.parts.some(runs) || inHome(target) : !text.includes('/') || /^\/dev\/[^/]*$/.test(text)) return undefined;
  return structuredClone(target);
}

const WRITING: ReadonlySet<string> = new Set(['>', '>>', '>|', '&>', '&>>', '<>']);
const runs = (part: Word['parts'][number]): boolean =>
  part.type === 'DoubleQuoted'
    ? part.parts.some(runs)
    : part.type === 'CommandSubstitution' || part.type === 'ArithmeticExpansion' || part.type === 'ProcessSubstitution';

/** `~/base.log`. */
const inHome = ({ parts: [tilde, rest, ...others] }: Word): boolean =>
  tilde?.type === 'TildeExpansion' && rest?.type === 'Literal' && others.length === 0 && rest.value.lastIndexOf('/') === 0;

const ifInFolder = (targets: readonly Word[], command: Command, { sink }: Place): Command => ({
  type: 'If',
  clauses: [
    {
      condition: [statement(toDevice({ ...simple(IN_FOLDER), args: [...targets] }, sink === 'terminal' ? 'terminal' : 'out'))],
      body: [statement(command)],
    },
  ],
  elseBody: [statement(simple('false'))],
  redirections: [],
});

function visitInPlace(node: Exclude<Command, { type: 'FunctionDef' }>, place: Place, instruments: Instruments): Command {
  visitWords(node, place.source, instruments);
  if (node.type === 'SimpleCommand') return visitSimple(node, place, instruments);
  const inside: Place = {
    ...place,
    sink: redirectsOutput(node.redirections) ? 'captured' : place.sink,
    source: readsElsewhere(node.redirections) ? 'given' : place.source,
  };
  const looping: Place = { ...inside, loops: inside.loops + 1 };
  const turn = (): Statement => statement(simple(TURN, place.bounded ? ['bounded'] : []), simple('break', [String(looping.loops)]));
  switch (node.type) {
    case 'If':
      for (const { condition, body } of node.clauses) {
        visitStatements(condition, inside, instruments);
        visitStatements(body, inside, instruments);
      }
      visitStatements(node.elseBody ?? [], inside, instruments);
      return node;
    case 'While':
    case 'Until':
      visitStatements(node.condition, looping, instruments);
      visitStatements(node.body, looping, instruments);
      node.condition = [turn(), ...node.condition];
      return node;
    case 'For':
    case 'CStyleFor':
      visitStatements(node.body, looping, instruments);
      node.body = [turn(), ...node.body];
      return node;
    case 'Case':
      for (const { body } of node.items) visitStatements(body, inside, instruments);
      return node;
    case 'Subshell':
      visitStatements(node.body, { ...inside, loops: 0, subshell: true }, instruments);
      return node;
    case 'Group':
      visitStatements(node.body, inside, instruments);
      return node;
    default:
      return node;
  }
}

/** A function is defined once for each place of a call: where its output goes to, and what it reads. */
function visitFunction(node: Extract<Command, { type: 'FunctionDef' }>, instruments: Instruments): Command {
  const place = { loops: 0, subshell: false, bounded: false };
  const called = functionForms.map(({ sink, source, suffix }) => {
    const each = { ...structuredClone(node), name: node.name + suffix };
    visitCommand(each.body, { ...place, sink, source }, instruments);
    return each;
  });
  return group(...called);
}

/** The names by which a function is called. */
const functionForms = [
  { sink: 'captured', source: 'given', suffix: '' },
  { sink: 'captured', source: 'keyboard', suffix: '@asking' },
  { sink: 'terminal', source: 'given', suffix: '@fed' },
  { sink: 'terminal', source: 'keyboard', suffix: '@terminal' },
] as const satisfies readonly { readonly sink: Sink; readonly source: Source; readonly suffix: string }[];

/** Without the `@`. */
export const functionSuffixes = functionForms.map(({ suffix }) => suffix.slice(1)).filter((suffix) => suffix !== '');

function visitSimple(node: SimpleCommand, place: Place, instruments: Instruments): Command {
  const name = plainText(node.name);
  if (name === 'exec' && node.args.length > 0) return replacing(node, place, instruments);
  if (name === 'sleep') node.args = node.args.map((arg) => (/^inf(?:inity)?$/i.test(plainText(arg) ?? '') ? word(FOR_EVER) : arg));
  const { sink, source, subshell, bounded } = place;
  const captured = sink === 'captured' || redirectsOutput(node.redirections);
  const form: Form = captured ? (bounded ? 'bounded' : 'captured') : redirectsErrors(node.redirections) ? 'out' : 'terminal';
  if (name !== undefined && instruments.isFunction(name)) {
    const from = readsElsewhere(node.redirections) ? 'given' : source;
    const called = functionForms.find((each) => each.source === from && each.sink === (captured ? 'captured' : 'terminal'));
    const call = { ...node, name: word(name + (called?.suffix ?? '')) };
    return captured ? call : toDevice(call, form);
  }
  const asked = functionsAsked(node);
  if (asked) return captured ? asked : toDevice(asked, form);
  if (name === 'unset') return forgetting(node, instruments);
  if (name === 'exit' && !subshell) return group(simple(LEAVE), node);
  if (name === 'let' && node.args.some(hasBits)) return asArithmetic(node, captured ? 'captured' : 'terminal', source, instruments);
  if (name === 'eval' || name === 'source' || name === '.')
    return readAndRun(node, name, captured ? 'captured' : 'terminal', source, instruments);
  const keyboard = source === 'keyboard' ? fromKeyboard(node, !captured) : undefined;
  const reading = keyboard ? { ...node, redirections: [keyboard, ...node.redirections] } : node;
  const text = readingAsText(node);
  if (text) return group(captured ? reading : toDevice(reading, form), text);
  if (name !== undefined && instruments.own.has(name)) {
    if (sink === 'terminal' && captured && LONG_RUNNING.has(name)) return toFile(reading, name);
    return { ...reading, name: word(formName(name, form)) };
  }
  return captured ? reading : toDevice(reading, form);
}

/** `exec ls`: the command, and nothing after it. `exec bash` is a shell again. */
function replacing(node: SimpleCommand, place: Place, instruments: Instruments): Command {
  const [option, ...others] = node.args;
  // The name that the command is to be told of itself is nobody's business here.
  const [name, ...args] = option && plainText(option) === '-a' ? others.slice(1) : node.args;
  if (!name || plainText(name)?.startsWith('-')) return node;
  const command = visitCommand({ ...node, name, args }, place, instruments);
  const again = args.length === 0 && ['bash', 'sh'].includes(plainText(name) ?? '');
  return again ? command : group(command, visitSimple(simple('exit'), place, instruments));
}

/** Seconds of `sleep infinity`, which just-bash does not know: as long as a browser's timer goes. */
const FOR_EVER = '2000000';

/** just-bash's `let` knows no operators that shift, or work on bits. */
const hasBits = (arg: Word): boolean => /<<|>>|[&|^]/.test(JSON.stringify(arg));

/** `let "x = 1 << 3"`, as `((x = 1 << 3))`. */
function asArithmetic(node: SimpleCommand, sink: Sink, source: Source, instruments: Instruments): Command {
  const around = (text: string): Word['parts'][number] => ({ type: 'Literal', value: text });
  const each = node.args.map(({ parts }): SimpleCommand => ({
    ...node,
    args: [{ type: 'Word', parts: [around('(('), ...parts, around('))')] }],
  }));
  return group(...each.map((one) => readAndRun(one, 'eval', sink, source, instruments)));
}

/** What is said of functions, of which just-bash knows the prepared ones. */
function functionsAsked(node: SimpleCommand): SimpleCommand | undefined {
  const [option, ...names] = node.args;
  const text = option ? plainText(option) : undefined;
  switch (plainText(node.name)) {
    case 'declare':
    case 'typeset':
      return text === '-f' || text === '-F' ? { ...node, name: word(FUNCTIONS) } : undefined;
    case 'export':
      return text === '-f' && names.length > 0 ? { ...node, name: word(EXPORT_FUNCTIONS), args: names } : undefined;
    case 'hash':
      return { ...node, name: word(HASH_TABLE) };
    default:
      return undefined;
  }
}

/** `unset` of a function: it has several names, and the next line would define it again. */
function forgetting(node: SimpleCommand, { isFunction }: Instruments): Command {
  const args = node.args.map((arg) => plainText(arg) ?? '');
  const names = args.filter((arg) => isFunction(arg));
  if (names.length === 0 || args.includes('-v')) return node;
  const all = names.flatMap((each) => functionForms.map(({ suffix }) => each + suffix));
  return group(simple(FORGET_FUNCTIONS, names), simple('unset', ['-f', ...all]), node);
}

function toDevice(node: SimpleCommand, form: Form): SimpleCommand {
  if (node.name === null) return node;
  const redirect = (fd: number, path: string): Redirection => ({ type: 'Redirection', fd, operator: '>>', target: word(path) });
  const devices = [redirect(1, DEVICE.out), ...(form === 'terminal' ? [redirect(2, DEVICE.err)] : [])];
  return { ...node, redirections: [...devices, ...node.redirections] };
}

/** `java -jar base.jar > base.log 2>&1`: the command writes the files itself, and is told which. */
function toFile(node: SimpleCommand, name: string): SimpleCommand {
  const files: Word[] = [];
  for (const { operator, fd, target } of node.redirections) {
    if (target.type !== 'Word' || !operator.includes('>') || operator === '<>' || (fd ?? 1) > 2)
      return { ...node, name: word(formName(name, 'captured')) };
    files.push(word(`${operator.startsWith('&') ? '' : (fd ?? 1)}${operator}`), target);
  }
  return { ...node, name: word(formName(name, 'file')), args: [...files, word(END_OF_REDIRECTIONS), ...node.args], redirections: [] };
}

/** `eval` and `source` read a text when they run; what they have read is run like the line itself. */
function readAndRun(node: SimpleCommand, name: string, sink: Sink, source: Source, { read }: Instruments): Command {
  const from = readsElsewhere(node.redirections) ? 'given' : source;
  const reading = { ...node, name: word(READ_SCRIPT), args: [word(name), word(sink), word(from), ...node.args], redirections: [] };
  const clause = {
    condition: [statement(sink === 'terminal' ? toDevice(reading, 'terminal') : reading)],
    get body() {
      return [...read()];
    },
  };
  return { type: 'If', clauses: [clause], elseBody: [statement(simple('false'))], redirections: node.redirections };
}

function redirectsOutput(redirections: readonly Redirection[]): boolean {
  return redirections.some(
    ({ operator, fd, target }) => operator.startsWith('&>') || (operator.startsWith('>') && (fd ?? 1) === 1 && !isStream(target, '2')),
  );
}

function redirectsErrors(redirections: readonly Redirection[]): boolean {
  return redirections.some(({ operator, fd, target }) => operator.startsWith('>') && fd === 2 && !isStream(target, '1'));
}

/** The other stream, which goes to the terminal as well: `>&2`, `2>&1`. */
const isStream = (target: Redirection['target'], descriptor: '1' | '2'): boolean =>
  target.type === 'Word' && plainText(target) === descriptor;

/** Scripts within words: `$(…)`, `<(…)`; and `$!`. */
function visitWords(node: unknown, source: Source, instruments: Instruments): void {
  if (Array.isArray(node)) {
    for (const each of node) visitWords(each, source, instruments);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isScript(node)) {
    instrument(node, 'captured', source, instruments);
    return;
  }
  // Statements of a compound command are visited as such.
  if ('type' in node && node.type === 'Statement') return;
  if ('parameter' in node && node.parameter === '!') node.parameter = LAST_JOB;
  if ('parameter' in node && 'operation' in node && /^FUNCNAME\b/.test(String(node.parameter))) node.operation ??= withoutSuffix();
  if (isArithmetic(node)) {
    countExactly(node);
    return;
  }
  for (const value of Object.values(node)) visitWords(value, source, instruments);
}

/** `%@*`: a function knows itself by the name that it is called by here. */
const withoutSuffix = () => ({
  type: 'PatternRemoval',
  pattern: {
    type: 'Word',
    parts: [
      { type: 'Literal', value: '@' },
      { type: 'Glob', pattern: '*' },
    ],
  },
  side: 'suffix',
  greedy: false,
});

function isArithmetic(node: object): node is Arithmetic {
  return 'type' in node && node.type === 'ArithmeticExpression' && 'expression' in node;
}

function isScript(node: object): node is Script {
  return 'type' in node && node.type === 'Script' && 'statements' in node;
}
