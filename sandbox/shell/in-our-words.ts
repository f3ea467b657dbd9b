import { BACKGROUND, BEGIN, forms, LEAVE, READ_SCRIPT, SKIPPED, TURN } from './instrument.ts';
import { SAVE } from './shell-state.ts';

const FORM = `@(?:${forms.join('|')})`;
/** A command is called by the name of its form; `nosuch@terminal: …`, and `+ jps@terminal` after `set -x`. */
const OF_ERRORS = new RegExp(`(?<=\\S)${FORM}(?=: )`, 'g');
const OF_TRACES = new RegExp(`^(\\S+ [^\\s@]+)${FORM}(?= |$)`, 'gm');
/** What stands before, behind and between the visitor's commands; `PS4` may have changed what a trace begins with. */
const ADDED = [BACKGROUND, BEGIN, LEAVE, READ_SCRIPT, SAVE, SKIPPED, TURN].join('|');
const ADDED_TRACES = new RegExp(`^(?:\\S* )?(?:${ADDED})(?: .*)?(?:\\n|$)`, 'gm');

/**
 * What just-bash writes to standard error, without what is the trial's own: it tells its users which of its settings to
 * change, and a prepared script has commands that nobody typed.
 */
export const inOurWords = (text: string): string =>
  text
    .replaceAll(/,? ?increase executionLimits\.\w+/g, '; the trial stops it here')
    .replaceAll(/: command not available in browser environments\..*/g, ': command not found')
    .replaceAll(OF_ERRORS, '')
    .replaceAll(/maximum recursion depth \((\d+)\) exceeded/g, 'maximum function nesting level exceeded ($1 in the trial)')
    .replaceAll(ADDED_TRACES, '')
    .replaceAll(OF_TRACES, '$1');
