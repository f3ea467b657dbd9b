import { plainText } from './plain-text.ts';
import type { Redirection, SimpleCommand, Word } from './script.ts';

/**
 * What a command that is given no file reads at a terminal: `lines` until Ctrl-D, which `shown` shows again at once as
 * `cat` does; one `line`; or a `script`, whose own commands may read.
 */
type Reading = 'lines' | 'shown' | 'line' | 'script';

/** From where what is typed is read. Behind each stands what its reader has asked for, so no file has such a path. */
export const KEYBOARD = '/dev/trial/keyboard/';

export interface Asked {
  readonly reading: Reading;
  /** `read -p`. */
  readonly prompt: string;
  /** `read -s`. */
  readonly silent: boolean;
  /** `read -n`: so many characters are enough; 0 for a whole line. */
  readonly characters: number;
  /** `read -t`; 0 for as long as it takes. */
  readonly seconds: number;
  /** Where the commands of a script write. */
  readonly sink: 'terminal' | 'captured';
}

/** Options that a value follows, how many operands come before the files, and options in whose place one of those is given. */
interface Reader {
  readonly values?: string;
  readonly operands?: number;
  readonly replacing?: string;
  /** With one of these nothing is read. */
  readonly never?: string;
}

/** Tools that read what is typed where no file, or `-`, is named. */
const READERS: Readonly<Record<string, Reader>> = {
  cat: {},
  tac: {},
  rev: {},
  wc: {},
  nl: { values: 'bdfhilnsvw' },
  sort: { values: 'koStT' },
  uniq: { values: 'fsw' },
  head: { values: 'nc' },
  tail: { values: 'nc' },
  cut: { values: 'bcdf' },
  fold: { values: 'w' },
  column: { values: 'cos' },
  base64: { values: 'w' },
  md5sum: {},
  sha256sum: {},
  less: {},
  more: {},
  tr: { operands: Infinity },
  tee: { operands: Infinity },
  xargs: { operands: Infinity },
  grep: { values: 'ABCefm', operands: 1, replacing: 'ef', never: 'rR' },
  egrep: { values: 'ABCefm', operands: 1, replacing: 'ef', never: 'rR' },
  fgrep: { values: 'ABCefm', operands: 1, replacing: 'ef', never: 'rR' },
  sed: { values: 'efl', operands: 1, replacing: 'ef' },
  awk: { values: 'Ffv', operands: 1, replacing: 'f' },
  jq: { values: 'fL', operands: 1, replacing: 'f', never: 'n' },
};
/** They read where `-` is named only. */
const WITH_DASH: ReadonlySet<string> = new Set(['paste', 'comm', 'join', 'diff']);
const LINE_READERS: ReadonlySet<string> = new Set(['mapfile', 'readarray']);
const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh']);
/** They run the command behind them. */
const WRAPPERS: Readonly<Record<string, Reader>> = {
  timeout: { values: 'ks', operands: 1 },
  env: { values: 'u' },
  command: { never: 'vV' },
  builtin: {},
  exec: { values: 'a' },
  time: {},
};

/**
 * The redirection by which a command reads what is typed; undefined for one that reads nothing, or something else. Words
 * that are only known when the command runs are taken for names of files.
 * @param toTerminal what it writes goes to the terminal
 */
export function fromKeyboard(node: SimpleCommand, toTerminal: boolean): Redirection | undefined {
  if (node.name === null || readsElsewhere(node.redirections)) return undefined;
  const asked = askedBy([node.name, ...node.args], toTerminal);
  return asked && { type: 'Redirection', fd: null, operator: '<', target: { type: 'Word', parts: [literal(KEYBOARD), ...asked] } };
}

/** `< file`, `<<< text`, a here-document. */
export const readsElsewhere = (redirections: readonly Redirection[]): boolean =>
  redirections.some(({ operator, fd }) => operator.startsWith('<') && (fd ?? 0) === 0);

/** Whether a command that is run with these words, its name first, reads what is typed. */
export const readsKeyboard = (words: readonly string[]): boolean =>
  askedBy(
    words.map((text) => ({ type: 'Word', parts: [literal(text)] })),
    true,
  ) !== undefined;

const literal = (value: string): Word['parts'][number] => ({ type: 'Literal', value });
const asking = (reading: Reading, sink: Asked['sink'] = 'captured'): Word['parts'] => [literal(`${reading}//0/0/${sink}/`)];

function askedBy([head, ...args]: readonly Word[], toTerminal: boolean): Word['parts'] | undefined {
  const name = plainText(head ?? null) ?? '';
  const wrapped = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
  if (wrapped) return askedBy(behind(args, wrapped), false);
  if (name === 'read') return askedByRead(args);
  if (LINE_READERS.has(name)) return asking('lines');
  if (SHELLS.has(name)) return asking('script', toTerminal ? 'terminal' : 'captured');
  const operands = WITH_DASH.has(name) ? args : operandsOf(name, args);
  if (operands?.some((each) => plainText(each) === '-')) return asking('lines');
  if (WITH_DASH.has(name) || operands === undefined) return undefined;
  const { operands: before = 0 } = READERS[name] ?? {};
  if (before === 1 && name === 'awk' && beginsOnly(operands[0])) return undefined;
  // Without what is to be looked for, a tool only says how it is used.
  if (before !== Infinity && operands.length !== before) return undefined;
  return asking(name === 'cat' && args.length === 0 && toTerminal ? 'shown' : 'lines');
}

/** The command that `timeout 5 …` or `env A=1 …` runs, and its words. */
function behind(args: readonly Word[], { values = '', operands = 0, never = '' }: Reader): readonly Word[] {
  let at = 0;
  for (let text = textStart(args[at]); text !== undefined && /^(?:-.|\w+=)/.test(text); text = textStart(args[++at])) {
    if (text.startsWith('-') && [...text].some((letter) => never.includes(letter))) return [];
    if (/^-\w$/.test(text) && values.includes(text.charAt(1))) at += 1;
  }
  return args.slice(at + operands);
}

/** Words that name files or stand before them; undefined where an option says that nothing is read. */
function operandsOf(name: string, args: readonly Word[]): readonly Word[] | undefined {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (!reader) return undefined;
  const { values = '', replacing = '', never = '' } = reader;
  const operands: Word[] = [];
  let replaced = false;
  for (let at = 0; at < args.length; at++) {
    const text = textStart(args[at]) ?? '';
    if (text === '--') return [...operands, ...args.slice(at + 1)];
    if (text === '-' || !text.startsWith('-')) {
      operands.push(...args.slice(at, at + 1));
      continue;
    }
    if (/^--(?:help|version)$/.test(text)) return undefined;
    if (/^--(?:slurpfile|rawfile|arg|argjson)$/.test(text)) at += 2;
    const long = replacing !== '' && /^--(?:regexp|expression|file|from-file)\b/.test(text);
    if (text.startsWith('--') && !long) continue;
    const letters = [...text.slice(1)];
    const valued = letters.findIndex((letter) => values.includes(letter));
    const options = valued < 0 ? letters : letters.slice(0, valued + 1);
    if (options.some((letter) => never.includes(letter))) return undefined;
    if (!replaced && (long || options.some((letter) => replacing.includes(letter)))) {
      operands.unshift({ type: 'Word', parts: [] });
      replaced = true;
    }
    if (long) continue;
    // Its value is the rest of the word, or the next one.
    if (valued === letters.length - 1 && args[at]?.parts.length === 1) at += 1;
  }
  return operands;
}

/** `awk 'BEGIN { … }'` reads nothing. */
function beginsOnly(program: Word | undefined): boolean {
  const [part] = program?.parts ?? [];
  const text = part && 'value' in part && typeof part.value === 'string' ? part.value : '';
  if (!/^\s*BEGIN\b/.test(text)) return false;
  let depth = 0;
  const outside = [...text.replaceAll(/"(?:\\.|[^"\\])*"/g, '')].filter((character) => {
    if (character === '{') depth += 1;
    const inside = depth > 0;
    if (character === '}') depth -= 1;
    return !inside;
  });
  return /^\s*BEGIN\s*$/.test(outside.join(''));
}

/** Options of `read` that a value follows. */
const READ_VALUES = 'adinNptu';

function askedByRead(args: readonly Word[]): Word['parts'] | undefined {
  const given = new Map<string, Word>();
  let silent = false;
  for (let at = 0; at < args.length; at++) {
    const [first, ...rest] = args[at]?.parts ?? [];
    const text = first?.type === 'Literal' ? first.value : '';
    if (!text.startsWith('-') || text === '--') break;
    const index = [...text].findIndex((letter) => READ_VALUES.includes(letter));
    silent ||= text.slice(1, index < 0 ? undefined : index).includes('s');
    if (index < 0) continue;
    const attached = [...(index === text.length - 1 ? [] : [literal(text.slice(index + 1))]), ...rest];
    const value: Word = attached.length > 0 ? { type: 'Word', parts: attached } : (args[++at] ?? { type: 'Word', parts: [] });
    given.set(text.charAt(index), value);
  }
  if (given.has('u')) return undefined;
  const number = (letter: string): number => Math.max(0, Number(plainText(given.get(letter) ?? null) ?? 0) || 0);
  const head = `line/${silent ? 's' : ''}/${number('n') || number('N')}/${number('t')}/captured/`;
  // What is not quoted must not be split, as it is not behind `-p`.
  const prompt = given.get('p')?.parts.map((part) => ('value' in part || part.type === 'DoubleQuoted' ? part : quoted(part))) ?? [];
  return [literal(head), ...prompt];
}

const quoted = (part: Word['parts'][number]): Word['parts'][number] => ({ type: 'DoubleQuoted', parts: [part] });

/** A word's text as far as nothing expands it; undefined where that begins at once. */
function textStart(word: Word | undefined): string | undefined {
  const [part] = word?.parts ?? [];
  return part && 'value' in part && typeof part.value === 'string' ? part.value : undefined;
}

const isReading = (text: string): text is Reading => text === 'lines' || text === 'shown' || text === 'line' || text === 'script';

/** What the reader of a path has asked for. */
export function askedAt(path: string): Asked | undefined {
  if (!path.startsWith(KEYBOARD)) return undefined;
  const [reading = '', silent = '', characters = '', seconds = '', sink = '', ...prompt] = path.slice(KEYBOARD.length).split('/');
  if (!isReading(reading)) return undefined;
  return {
    reading,
    prompt: prompt.join('/'),
    silent: silent !== '',
    characters: Number(characters),
    seconds: Number(seconds),
    sink: sink === 'terminal' ? 'terminal' : 'captured',
  };
}
