import { plainText } from './plain-text.ts';
import type { ParsedScript, Script, SimpleCommand, Statement } from './script.ts';

/**
 * Each line is run for itself; just-bash hands on variables only. Arrays, attributes and options are asked for at the end
 * of a line that may have changed them, and declared again before the next.
 */
export interface KeptState {
  readonly statements: readonly Statement[];
  /** `set -e`: declared last, because what is declared after it might end the line. */
  readonly errexit: boolean;
}

export const noState: KeptState = { statements: [], errexit: false };

/** Status, and what `declare -p` says. */
export const SAVE = '@save';

const ERREXIT = 'errexit';
const OPTIONS_AT_START: ReadonlySet<string> = new Set(['braceexpand', 'hashall', 'interactive-comments']);
const CHANGING: ReadonlySet<unknown> = new Set([
  'declare',
  'typeset',
  'set',
  'mapfile',
  'readarray',
  'read',
  'unset',
  'eval',
  'source',
  '.',
]);

/** Whether a script may change what is kept. */
export function changesShell(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node) {
    if (node.type === 'Assignment' && (('array' in node && node.array !== null) || ('name' in node && String(node.name).includes('['))))
      return true;
    if (node.type === 'Literal' && 'value' in node && CHANGING.has(node.value)) return true;
  }
  return Object.values(node).some(changesShell);
}

export function saving(parse: (text: string) => ParsedScript): readonly Statement[] {
  const script = parse(`${SAVE} "$?" "$(declare -p 2>/dev/null)"`);
  return script.kind === 'script' ? script.script.statements : [];
}

export function readState(declared: string, options: string, parse: (text: string) => ParsedScript): KeptState {
  // `declare` within a line is for that line's variables; a value with line ends goes on until the next declaration.
  const declarations = declared
    .split(/\n(?=declare -)/)
    .filter((text) => /^declare -[a-zA-Z]*[aAilu]/.test(text) && !/^declare -\S+ (?:PIPESTATUS|FUNCNAME|BASH_\w+|DIRSTACK)=/.test(text));
  const on = options.split(':').filter((name) => name !== '' && !OPTIONS_AT_START.has(name));
  const errexit = on.includes(ERREXIT);
  const set = on.filter((name) => name !== ERREXIT);
  const text = [...declarations.map(asAssignment), ...set.map((name) => `set -o ${name}`)].join('\n');
  if (text === '' && !errexit) return noState;
  const script = parse(text);
  return { statements: script.kind === 'script' ? script.script.statements : [], errexit };
}

/** Whether a script turns `set -e` on. */
export function setsErrexit(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (isSimpleCommand(node) && plainText(node.name) === 'set')
    return node.args.map(plainText).some((arg) => arg === ERREXIT || (arg !== undefined && /^-[a-zA-Z]*e/.test(arg)));
  return Object.values(node).some(setsErrexit);
}

const isSimpleCommand = (node: object): node is SimpleCommand => 'type' in node && node.type === 'SimpleCommand';

/** just-bash's `declare` splits the words of an array's values; an assignment does not. */
function asAssignment(declaration: string): string {
  const [, attribute = '', assignment = ''] = /^declare -([aA])[a-zA-Z]* ([^]*)$/.exec(declaration) ?? [];
  if (attribute === '') return declaration;
  return attribute === 'A' ? `declare -A ${assignment.replace(/=[^]*$/, '')}\n${assignment}` : assignment;
}

export function restoring({ statements }: KeptState): Script['statements'] {
  return [...structuredClone(statements)];
}
