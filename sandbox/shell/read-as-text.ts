import { plainText } from './plain-text.ts';
import type { Redirection, SimpleCommand, Word } from './script.ts';

/** Makes text of what a builtin has just read. First argument: the status to end with; then names, and arrays (`-a NAME ELEMENT…`). */
export const AS_TEXT = '@as-text';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** just-bash hands on input as bytes, a character each: what is UTF-8 becomes what it means. */
export function asText(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes) || /[^\u0000-\u00ff]/.test(bytes)) return bytes;
  try {
    return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return bytes;
  }
}

const literal = (value: string): Word => ({ type: 'Word', parts: [{ type: 'Literal', value }] });
const expansion = (parameter: string) => ({ type: 'ParameterExpansion', parameter, operation: null }) as const;
const NOTHING: Redirection = { type: 'Redirection', fd: null, operator: '<', target: literal('/dev/null') };
const NAME = /^[A-Za-z_]\w*$/;
/** Options of `read` and `mapfile` that a value follows, but for `read -a`. */
const VALUES: Readonly<Record<string, RegExp>> = { read: /^-[a-zA-Z]*[dinNptu]$/, mapfile: /^-[CcdnOsu]$/, readarray: /^-[CcdnOsu]$/ };

/** The command that makes text of what this one reads; undefined: it reads nothing into variables that are named here. */
export function readingAsText({ name, args }: SimpleCommand): SimpleCommand | undefined {
  const command = name ? (plainText(name) ?? '') : '';
  const valued = VALUES[command];
  if (!valued) return undefined;
  const names: string[] = [];
  let array: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    const text = (arg && plainText(arg)) ?? '';
    if (command === 'read' && /^-[a-zA-Z]*a$/.test(text)) array = textAt(args, ++at);
    else if (valued.test(text)) at++;
    else if (NAME.test(text)) names.push(text);
  }
  if (command !== 'read') array = names.pop() ?? 'MAPFILE';
  else if (names.length === 0 && array === undefined) names.push('REPLY');
  const elements: Word[] =
    array === undefined || !NAME.test(array)
      ? []
      : [literal('-a'), literal(array), { type: 'Word', parts: [{ type: 'DoubleQuoted', parts: [expansion(`${array}[@]`)] }] }];
  return {
    type: 'SimpleCommand',
    assignments: [],
    name: literal(AS_TEXT),
    args: [{ type: 'Word', parts: [expansion('?')] }, ...(command === 'read' ? names : []).map(literal), ...elements],
    redirections: [NOTHING],
  };
}

const textAt = (args: readonly Word[], at: number): string | undefined => {
  const arg = args[at];
  return arg && plainText(arg);
};
