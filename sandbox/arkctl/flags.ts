import { goQuoted } from './go-text.ts';

/** A flag of a command, as cobra knows it. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly kind: 'string' | 'int' | 'boolean';
}

export type ParsedFlags =
  { readonly values: ReadonlyMap<string, string>; readonly positional: readonly string[] } | { readonly problem: string };

const HELP: Flag = { name: 'help', short: 'h', kind: 'boolean' };
/** What Go's ParseInt takes with base 0. */
const INTEGER = /^[-+]?(?:0x(?:_?[\da-f])+|0b(?:_?[01])+|0(?:o?_?[0-7](?:_?[0-7])*)?|[1-9](?:_?\d)*)$/i;
const BOOLEAN = /^(?:1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)$/;
const LARGEST = 9_223_372_036_854_775_807n;

/** Reads flags as cobra (pflag) does: `--port 1`, `--port=1`, `-p x`, `-px`, `-hx`. Problems are in its words. */
export function parseFlags(args: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const known: readonly Flag[] = [...flags, HELP];
  const values = new Map<string, string>();
  const positional: string[] = [];
  const waiting = [...args];
  /** Sets a flag; answers with what is wrong with the value. */
  const set = (flag: Flag, value: string): string | undefined => {
    const problem = problemOf(flag, value);
    if (problem !== undefined) return problem;
    values.set(flag.name, flag.kind === 'int' ? String(integerOf(value)) : value);
    return undefined;
  };
  const long = (arg: string): string | undefined => {
    const [name, attached] = splitOnce(arg.slice(2));
    if (name === '' || name.startsWith('-')) return `bad flag syntax: ${arg}`;
    const flag = known.find((each) => each.name === name);
    if (!flag) return `unknown flag: --${name}`;
    const value = attached ?? (flag.kind === 'boolean' ? 'true' : waiting.shift());
    return value === undefined ? `flag needs an argument: --${name}` : set(flag, value);
  };
  const short = (letters: string): string | undefined => {
    for (let rest = letters; rest !== ''; rest = rest.slice(1)) {
      const letter = rest[0] ?? '';
      const flag = known.find((each) => each.short === letter);
      if (!flag) return `unknown shorthand flag: '${letter}' in -${rest}`;
      if (rest.length > 2 && rest[1] === '=') return set(flag, rest.slice(2));
      if (flag.kind === 'boolean') {
        const problem = set(flag, 'true');
        if (problem !== undefined) return problem;
        continue;
      }
      const value = rest.length > 1 ? rest.slice(1) : waiting.shift();
      return value === undefined ? `flag needs an argument: '${letter}' in -${rest}` : set(flag, value);
    }
    return undefined;
  };
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '--') return { values, positional: [...positional, ...waiting] };
    if (!arg.startsWith('-') || arg === '-') {
      positional.push(arg);
      continue;
    }
    const problem = arg.startsWith('--') ? long(arg) : short(arg.slice(1));
    if (problem !== undefined) return { problem };
  }
  return { values, positional };
}

function problemOf(flag: Flag, value: string): string | undefined {
  const shown = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
  const quoted = goQuoted(value);
  const invalid = (why: string): string => `invalid argument ${quoted} for "${shown}" flag: ${why}`;
  if (flag.kind === 'boolean' && !BOOLEAN.test(value)) return invalid(`strconv.ParseBool: parsing ${quoted}: invalid syntax`);
  if (flag.kind !== 'int') return undefined;
  if (!INTEGER.test(value)) return invalid(`strconv.ParseInt: parsing ${quoted}: invalid syntax`);
  const number = integerOf(value);
  if (number > LARGEST || number < -LARGEST - 1n) return invalid(`strconv.ParseInt: parsing ${quoted}: value out of range`);
  return undefined;
}

/** `0x10`, `017` and `1_000` are numbers to Go. */
function integerOf(value: string): bigint {
  const digits = value.replaceAll('_', '').replace(/^[-+]/, '');
  return (value.startsWith('-') ? -1n : 1n) * BigInt(digits.replace(/^0(?=[0-7])/, '0o'));
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
