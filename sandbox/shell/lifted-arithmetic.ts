/** Stands for an expression that was taken out of a text: `((TRIAL_LIFTED_0))`. */
const LIFTED = 'TRIAL_LIFTED_';

export const liftedName = (place: number): string => `${LIFTED}${place}`;

/** Which of the expressions a name stands for; undefined for a name of the visitor's. */
export function liftedPlace(name: string): number | undefined {
  return name.startsWith(LIFTED) ? Number(name.slice(LIFTED.length)) : undefined;
}

/** Where a command begins. */
const BEFORE_COMMAND = /(?:^|[;&|\n({!]|\b(?:if|while|until|do|then|else|elif|time))[ \t]*$/;
const BEFORE_HEADER = /\bfor[ \t]*$/;

/**
 * The expressions of `((…))` and `for ((…;…;…))` taken out of a text, with names in their places: just-bash reads `<<` in
 * them as a here-document and `&=` as two words, and reads all of them right in `$((…))`. undefined where there is none.
 */
export function liftArithmetic(text: string): { readonly text: string; readonly expressions: readonly string[] } | undefined {
  const expressions: string[] = [];
  const lift = (expression: string): string => {
    if (expression.trim() === '') return expression;
    expressions.push(expression);
    return liftedName(expressions.length - 1);
  };
  let out = '';
  let at = 0;
  while (at < text.length) {
    const quoted = /^(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")/.exec(text.slice(at))?.[0];
    const header = BEFORE_HEADER.test(out);
    const end = quoted === undefined && text.startsWith('((', at) && (header || BEFORE_COMMAND.test(out)) ? endOf(text, at + 2) : undefined;
    if (end === undefined) {
      out += quoted ?? text[at];
      at += quoted?.length ?? 1;
      continue;
    }
    const inside = text.slice(at + 2, end);
    out += `((${header ? inside.split(';').map(lift).join(';') : lift(inside)}))`;
    at = end + 2;
  }
  return expressions.length === 0 ? undefined : { text: out, expressions };
}

/** Where the `))` stands that belongs to a `((`; undefined where it is two subshells, or open. */
function endOf(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      if (depth === 0) return text[at + 1] === ')' ? at : undefined;
      depth -= 1;
    }
  }
  return undefined;
}
