import { distance } from 'fastest-levenshtein';
import type { ArkctlCommand } from './commands.ts';
import type { Flag } from './flags.ts';

/** A command that was found, and what is left of the command line. */
export interface Found {
  readonly command: ArkctlCommand;
  readonly args: readonly string[];
}

const FARTHEST = 2;

/** Which command a line means, as cobra finds it; a word that is none, with what it may have meant. */
export function findCommand(root: ArkctlCommand, line: readonly string[]): Found | { readonly unknown: string } {
  let command = root;
  let args = line;
  for (;;) {
    const [word] = wordsOf(args, command.flags);
    const next = command.children?.find(({ name }) => name === word);
    if (word === undefined || !next) break;
    const at = args.indexOf(word);
    args = args.filter((_arg, index) => index !== at);
    command = next;
  }
  const [word] = wordsOf(args, command.flags);
  return command === root && word !== undefined ? { unknown: word } : { command, args };
}

/** What is neither a flag nor, as far as cobra knows by then, a flag's value. */
function wordsOf(args: readonly string[], flags: readonly Flag[]): readonly string[] {
  const words: string[] = [];
  const takesNone = (arg: string): boolean =>
    flags.some(({ name, short, kind }) => kind === 'boolean' && (arg === `--${name}` || arg === `-${short ?? ''}`));
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--') break;
    const apart = (arg.startsWith('--') || (arg.startsWith('-') && arg.length === 2)) && !arg.includes('=') && !takesNone(arg);
    if (apart) {
      // Of the last two, cobra takes none for a command any more.
      if (args.length - index <= 2) break;
      index++;
      continue;
    }
    if (arg !== '' && !arg.startsWith('-')) words.push(arg);
  }
  return words;
}

/** `unknown command "statu" for ""`, and what is like it. */
export function unknownCommand(root: ArkctlCommand, typed: string): string {
  const lower = typed.toLowerCase();
  const like = (root.children ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== 'help')
    .filter((name) => distance(lower, name.toLowerCase()) <= FARTHEST || name.toLowerCase().startsWith(lower));
  const question = like.length === 0 ? '' : `\n\nDid you mean this?\n${like.map((name) => `\t${name}\n`).join('')}`;
  return `unknown command ${JSON.stringify(typed)} for ""${question}`;
}
