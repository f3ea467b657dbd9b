/**
 * Valid Java that tree-sitter's grammar does not know, and what it reads instead: the same text with blanks over what is in
 * its way, so that every offset stays.
 */
const UNKNOWN: readonly RegExp[] = [
  // JSpecify's `String @Nullable ... names`.
  /@[\w.]+(?:\s*\([^()]*\))?(?=\s*\.\.\.)/g,
  // `import module java.base;`
  /^[ \t]*import\s+module\s+[\w.]+\s*;/gm,
  // `case a.b.Point(int x, int y)`: the qualifier; `case Box<String>(var s)`: the type arguments.
  /(?<=\bcase\s+)(?:[a-z_]\w*\.)+(?=[A-Z]\w*\s*(?:<[^<>()]*>)?\s*\()/g,
  /(?<=\bcase\s+[\w.\s]*?)<[^<>()]*>(?=\s*\()/g,
  // Statements before `super(…)`: the call itself, whose arguments stay.
  /\b(?:super|this)(?=\s*\()/g,
];

/** undefined: there is nothing of that kind in the text. */
export function withoutUnknown(text: string): string | undefined {
  let known = text;
  for (const pattern of UNKNOWN) known = known.replaceAll(pattern, (found) => found.replaceAll(/[^\n\r]/g, ' '));
  return known === text ? undefined : known;
}
