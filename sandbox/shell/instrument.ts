import type { Form } from './run-command.ts';
import type { Command, Pipeline, Redirection, Script, SimpleCommand, Statement, Word } from './script.ts';
import { plainText } from './script.ts';

/**
 * just-bash hands on output when everything has ended, looks for an abort between statements only, and never lets a
 * message come in between. So a line's tree is prepared before it runs:
 *
 * - a command that writes to the terminal is redirected to the terminal's device; if it is one of the sandbox's own, it is
 *   called by a name that lets it write there while it runs;
 * - each turn of a loop lets messages come in (`TURN`);
 * - after Ctrl-C every statement is an empty one, and loops end: what the shell knows stays as it is.
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

export const DEVICE = { out: '/dev/trial/out', err: '/dev/trial/err' } as const;

/** Commands that only a prepared script calls. */
export const TURN = '@turn';
export const SKIPPED = '@skipped';
export const BEGIN = '@begin';
export const BACKGROUND = '@background';
/** Name (`eval`, `source`), sink, and the arguments. */
export const READ_SCRIPT = '@read-script';
export const LEAVE = '@leave';
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
export function instrument(script: Script, sink: Sink, instruments: Instruments): void {
  visitStatements(script.statements, { sink, loops: 0, subshell: sink === 'captured', bounded: false }, instruments);
}

function visitStatements(statements: readonly Statement[], place: Place, instruments: Instruments): void {
  for (const each of statements) visitStatement(each, place, instruments);
}

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
  const nothing = [pipeline(place.loops > 0 ? simple('break', [String(place.loops)]) : simple(SKIPPED))];
  Object.defineProperty(node, 'pipelines', { enumerable: true, get: () => (instruments.stopped() ? nothing : pipelines) });
}

function visitPipeline(node: Pipeline, place: Place, instruments: Instruments): void {
  const last = node.commands.length - 1;
  const reader = node.commands.findLastIndex(readsInPart);
  node.commands = node.commands.map((command, index) =>
    visitCommand(
      command,
      index < last
        ? { ...place, sink: 'captured', subshell: true, bounded: place.bounded || index < reader }
        : { ...place, subshell: place.subshell || last > 0 },
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
  visitWords(node, instruments);
  if (node.type === 'SimpleCommand') return visitSimple(node, place, instruments);
  const inside: Place = place.sink === 'terminal' && redirectsOutput(node.redirections) ? { ...place, sink: 'captured' } : place;
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

/** A function is defined twice: as it is, and for calls whose output goes to the terminal. */
function visitFunction(node: Extract<Command, { type: 'FunctionDef' }>, instruments: Instruments): Command {
  const direct = { ...structuredClone(node), name: formName(node.name, 'terminal') };
  const place = { loops: 0, subshell: false, bounded: false };
  visitCommand(node.body, { ...place, sink: 'captured' }, instruments);
  visitCommand(direct.body, { ...place, sink: 'terminal' }, instruments);
  return group(direct, node);
}

function visitSimple(node: SimpleCommand, { sink, subshell, bounded }: Place, instruments: Instruments): Command {
  const name = plainText(node.name);
  const captured = sink === 'captured' || redirectsOutput(node.redirections);
  const form: Form = captured ? (bounded ? 'bounded' : 'captured') : redirectsErrors(node.redirections) ? 'out' : 'terminal';
  if (name !== undefined && instruments.isFunction(name))
    return captured ? node : toDevice({ ...node, name: word(formName(name, 'terminal')) }, form);
  if (name === 'exit' && !subshell) return group(simple(LEAVE), node);
  if (name === 'eval' || name === 'source' || name === '.') return readAndRun(node, name, captured ? 'captured' : 'terminal', instruments);
  if (name !== undefined && instruments.own.has(name)) {
    if (sink === 'terminal' && captured && LONG_RUNNING.has(name)) return toFile(node, name);
    return { ...node, name: word(formName(name, form)) };
  }
  return captured ? node : toDevice(node, form);
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
function readAndRun(node: SimpleCommand, name: string, sink: Sink, { read }: Instruments): Command {
  const reading = { ...node, name: word(READ_SCRIPT), args: [word(name), word(sink), ...node.args], redirections: [] };
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
function visitWords(node: unknown, instruments: Instruments): void {
  if (Array.isArray(node)) {
    for (const each of node) visitWords(each, instruments);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isScript(node)) {
    instrument(node, 'captured', instruments);
    return;
  }
  // Statements of a compound command are visited as such.
  if ('type' in node && node.type === 'Statement') return;
  if ('parameter' in node && node.parameter === '!') node.parameter = LAST_JOB;
  for (const value of Object.values(node)) visitWords(value, instruments);
}

function isScript(node: object): node is Script {
  return 'type' in node && node.type === 'Script' && 'statements' in node;
}
