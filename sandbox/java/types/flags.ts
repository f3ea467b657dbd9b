import type { Modifiers, ModifierName } from '../syntax/ast.ts';
import type { Flags } from './symbol.ts';

/** Flags as written, with what the place of the declaration adds. */
export function readFlags(modifiers: Modifiers, implied: Partial<Flags> = {}): Flags {
  const has = (name: ModifierName): boolean => modifiers.modifiers.some((m) => m.name === name);
  return {
    access: has('public') ? 'public' : has('protected') ? 'protected' : has('private') ? 'private' : (implied.access ?? 'package'),
    static: has('static') || implied.static === true,
    final: has('final') || implied.final === true,
    abstract: has('abstract') || implied.abstract === true,
    native: has('native'),
    default: has('default'),
    synchronized: has('synchronized'),
    sealed: has('sealed'),
  };
}

export const NO_FLAGS: Flags = {
  access: 'package',
  static: false,
  final: false,
  abstract: false,
  native: false,
  default: false,
  synchronized: false,
  sealed: false,
};
