/** A flag of a command, as cobra knows it. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly kind: 'string' | 'int' | 'boolean';
}

export type ParsedFlags =
  { readonly values: ReadonlyMap<string, string>; readonly positional: readonly string[] } | { readonly problem: string };

/** Reads flags as cobra (pflag) does: `--port 1`, `--port=1`, `-p x`, `-px`. Problems are in its words. */
export function parseFlags(args: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const known: readonly Flag[] = [...flags, { name: 'help', short: 'h', kind: 'boolean' }];
  const values = new Map<string, string>();
  const positional: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--') return { values, positional: [...positional, ...args.slice(index + 1)] };
    if (!arg.startsWith('-') || arg === '-') {
      positional.push(arg);
      continue;
    }
    const long = arg.startsWith('--');
    const [written = '', attached] = long
      ? splitOnce(arg.slice(2))
      : [arg[1] ?? '', arg.length > 2 ? arg.slice(2).replace(/^=/, '') : undefined];
    const flag = known.find((each) => (long ? each.name === written : each.short === written));
    if (!flag) return { problem: long ? `unknown flag: --${written}` : `unknown shorthand flag: '${written}' in ${arg}` };
    if (flag.kind === 'boolean') {
      values.set(flag.name, attached ?? 'true');
      continue;
    }
    const value = attached ?? args[++index];
    const shown = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
    if (value === undefined)
      return { problem: long ? `flag needs an argument: --${written}` : `flag needs an argument: '${written}' in ${arg}` };
    if (flag.kind === 'int' && !/^[-+]?\d+$/.test(value))
      return { problem: `invalid argument "${value}" for "${shown}" flag: strconv.ParseInt: parsing "${value}": invalid syntax` };
    values.set(flag.name, value);
  }
  return { values, positional };
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
