import { plainText } from './plain-text.ts';
import type { Script, SimpleCommand } from './script.ts';

/** Parts of a line in which nothing is matched against a pattern. */
const PLAIN: ReadonlySet<unknown> = new Set([
  'Script',
  'Statement',
  'Pipeline',
  'SimpleCommand',
  'Word',
  'Literal',
  'SingleQuoted',
  'DoubleQuoted',
  'Escaped',
  'TildeExpansion',
  'Redirection',
]);

/**
 * Whether a line needs the shell's regular expressions, which come when they are needed (`load-patterns.ts`). Only a line
 * whose words stand for themselves and whose commands are known to match nothing does without: every other expansion, test
 * and command may.
 *
 * @param own names of commands that match no patterns of the shell
 */
export function needsPatterns(script: Script, own: ReadonlySet<string>): boolean {
  const plain = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return true;
    if (Array.isArray(node)) return node.every(plain);
    if ('type' in node) {
      if (!PLAIN.has(node.type)) return false;
      if (isSimple(node) && !own.has(plainText(node.name) ?? '')) return false;
    }
    return Object.values(node).every(plain);
  };
  return !plain(script);
}

const isSimple = (node: { readonly type: unknown }): node is SimpleCommand => node.type === 'SimpleCommand';
