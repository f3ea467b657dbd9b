/** What a key does while map or list has the focus. */
export type KeyAction =
  | { readonly kind: 'search' | 'module' | 'base' | 'api' | 'nextPoint' | 'undo' | 'view' | 'help' | 'leave' | 'region' | 'regionBack' }
  | { readonly kind: 'step'; readonly by: 1 | -1 | 'first' | 'last' }
  | { readonly kind: 'unfold' | 'fold' };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const LETTERS: Readonly<
  Record<string, KeyAction['kind'] & ('search' | 'module' | 'base' | 'api' | 'nextPoint' | 'undo' | 'view' | 'help')>
> = {
  '/': 'search',
  m: 'module',
  b: 'base',
  a: 'api',
  o: 'nextPoint',
  z: 'undo',
  l: 'view',
  '?': 'help',
};

const MOVES: Readonly<Record<string, KeyAction>> = {
  ArrowDown: { kind: 'step', by: 1 },
  ArrowUp: { kind: 'step', by: -1 },
  Home: { kind: 'step', by: 'first' },
  End: { kind: 'step', by: 'last' },
  ArrowRight: { kind: 'unfold' },
  ArrowLeft: { kind: 'fold' },
};

/**
 * Single letters count only where map or list has the focus, and can be switched off; F6 goes through the regions from anywhere.
 * @param typing whether a field has the focus, which takes the key itself
 */
export function keyAction(
  press: KeyPress,
  where: { readonly inView: boolean; readonly typing: boolean; readonly letters: boolean },
): KeyAction | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (key === 'F6' && !ctrlKey && !metaKey && !altKey) return { kind: shiftKey ? 'regionBack' : 'region' };
  if (ctrlKey || metaKey || altKey || where.typing) return null;
  if (key === 'Escape') return { kind: 'leave' };
  if (!where.inView) return null;
  const letter = LETTERS[key.toLowerCase()];
  if (letter !== undefined) return where.letters ? { kind: letter } : null;
  return shiftKey ? null : (MOVES[key] ?? null);
}
