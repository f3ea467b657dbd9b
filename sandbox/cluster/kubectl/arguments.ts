/** A flag of a command. `text` takes a value, `list` several, `switch` none, or one after `=`. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly kind: 'text' | 'list' | 'switch';
}

export interface Arguments {
  readonly words: readonly string[];
  /** What stands behind `--`. */
  readonly rest: readonly string[] | undefined;
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  on(name: string): boolean;
}

/** What the user typed wrongly; kubectl prints it and ends with 1. */
export class UsageError extends Error {}

/** Reads arguments as cobra does: flags anywhere, `-o wide`, `-owide`, `--output=wide`. */
export function readArguments(args: readonly string[], flags: readonly Flag[], command: string): Arguments {
  const words: string[] = [];
  const values = new Map<string, string[]>();
  let rest: readonly string[] | undefined;
  const put = (flag: Flag, value: string): void => {
    values.set(flag.name, [...(flag.kind === 'list' ? (values.get(flag.name) ?? []) : []), value]);
  };
  const help = `\nSee '${command} --help' for usage.`;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      rest = args.slice(i + 1);
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    const long = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    const flag = long ? flags.find((f) => f.name === long[1]) : flags.find((f) => f.short === arg.charAt(1));
    if (!flag)
      throw new UsageError(
        long ? `error: unknown flag: --${long[1] ?? ''}${help}` : `error: unknown shorthand flag: '${arg.charAt(1)}' in ${arg}${help}`,
      );
    const attached = long ? long[2] : arg.slice(2).replace(/^=/, '') || undefined;
    if (flag.kind === 'switch') {
      put(flag, (long ? attached : undefined) ?? 'true');
      // Several switches in one word: -Aw.
      if (!long && attached !== undefined) args = [...args.slice(0, i + 1), `-${attached}`, ...args.slice(i + 1)];
      continue;
    }
    const value = attached ?? args[++i];
    if (value === undefined)
      throw new UsageError(`error: flag needs an argument: ${long ? `--${flag.name}` : `'${flag.short}' in ${arg}`}${help}`);
    put(flag, value);
  }
  return {
    words,
    rest,
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name) ?? [],
    on: (name) => values.get(name)?.at(-1) === 'true',
  };
}
