import {
  BACKGROUND,
  BEGIN,
  EXPORT_FUNCTIONS,
  FORGET_FUNCTIONS,
  forms,
  FUNCTIONS,
  functionSuffixes,
  HASH_TABLE,
  IN_FOLDER,
  LEAVE,
  READ_SCRIPT,
  TURN,
} from './instrument.ts';
import { AS_TEXT } from './read-as-text.ts';
import { SAVE } from './shell-state.ts';

const FORM = `@(?:${[...forms, ...functionSuffixes].join('|')})`;
/** A command is called by the name of its form; `nosuch@terminal: …`, and `+ jps@terminal` after `set -x`. */
const OF_ERRORS = new RegExp(`(?<=\\S)${FORM}(?=: )`, 'g');
const OF_TRACES = new RegExp(`^(\\S+ [^\\s@]+)${FORM}(?= |$)`, 'gm');
/** What stands before, behind and between the visitor's commands; `PS4` may have changed what a trace begins with. */
const ADDED = [
  AS_TEXT,
  BACKGROUND,
  BEGIN,
  EXPORT_FUNCTIONS,
  FORGET_FUNCTIONS,
  FUNCTIONS,
  HASH_TABLE,
  IN_FOLDER,
  LEAVE,
  READ_SCRIPT,
  SAVE,
  TURN,
].join('|');
/** What the sandbox's files say of what cannot be done, as a program says it. */
const FILE_ERRORS = /\b(ENOENT|ENOTDIR|EISDIR|EEXIST|ENOTEMPTY|ENOSPC): [^'\n]*'[^'\n]*'/g;
const FILE_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  EISDIR: 'Is a directory',
  EEXIST: 'File exists',
  ENOTEMPTY: 'Directory not empty',
  ENOSPC: 'No space left on device',
};
/**
 * An option that just-bash lacks may be one that the real program has: nobody is told that it does not exist. The
 * sandbox's own commands say the second line, too, and know what the real one knows.
 */
const UNKNOWN_OPTION =
  /^([\w-]+): (?:invalid option -- '([^'\n]*)'|unrecognized option '([^'\n]*)'|unknown predicate '([^'\n]*)')$(?!\nTry )/gm;
const ADDED_TRACES = new RegExp(`^(?:\\S* )?(?:${ADDED})(?: .*)?(?:\\n|$)`, 'gm');

/**
 * What just-bash writes to standard error, without what is the trial's own: it tells its users which of its settings to
 * change, and a prepared script has commands that nobody typed.
 */
export const inOurWords = (text: string): string =>
  text
    .replaceAll(/,? ?increase executionLimits\.\w+/g, '; the trial stops it here')
    .replaceAll(/: command not available in browser environments\..*/g, ': command not found')
    .replaceAll(
      /^(awk|jq|sed): (?:\1: )?(?:query evaluation: )?.*(?:exceeded maximum iterations|too many iterations) \((\d+)\).*$/gm,
      '$1: more than $2 turns; the trial stops it here',
    )
    .replaceAll(/(?:parse error: )?Maximum call stack size exceeded/g, 'nested too deep; the trial stops it here')
    .replaceAll(/^bash: search: line limit exceeded \((\d+)\)$/gm, 'grep: more than $1 lines; the trial stops it here')
    .replaceAll(UNKNOWN_OPTION, (_said, name: string, letter?: string, long?: string, predicate?: string) => {
      const option = long ?? predicate ?? `-${letter ?? ''}`;
      return `${name}: the trial's ${name} does not know ${option}; a real one may`;
    })
    .replaceAll(/^usage: paste .*$/gm, "paste: the trial's paste takes -s and -d LIST, each by itself; a real one takes more")
    .replaceAll(/^printf: \[sprintf\] .*$/gm, "printf: the trial's printf does not know a conversion of this format; a real one may")
    .replaceAll(/\bParse error at \d+:\d+: /g, '')
    .replaceAll(FILE_ERRORS, (said: string, code: string) => FILE_WORDS[code] ?? said)
    .replaceAll(OF_ERRORS, '')
    .replaceAll(/maximum recursion depth \((\d+)\) exceeded/g, 'maximum function nesting level exceeded ($1 in the trial)')
    .replaceAll(ADDED_TRACES, '')
    .replaceAll(OF_TRACES, '$1');
