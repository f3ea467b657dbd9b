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

/** A letter of no alphabet that Java is written in: stands for the dots of a name that the grammar wants to be simple. */
const DOT = 'ǃ';
const QUALIFIED_RECORD = /(?<=\b(?:case|instanceof)\s+|[(,]\s*)(?:\w+\.)+[A-Z]\w*(?=\s*(?:<[^()]*?>)?\s*\()/g;
/** `final` of a pattern variable, where the grammar has no place for it. */
const FINAL_VARIABLE = /(?<=\bcase\s+|[(,]\s*)final(?=\s+[\w.<>?, [\]]+\s+\w+\s*(?:[,):]|->|when\b))/g;

/**
 * Patterns of Java 21 as the grammar knows them: a record's qualified name as a simple one, `final` as blanks. Offsets stay,
 * and names are read from the text itself. undefined: there is nothing of that kind.
 */
export function withPlainPatterns(text: string): string | undefined {
  const plain = text
    .replaceAll(QUALIFIED_RECORD, (found) => found.replaceAll('.', DOT))
    .replaceAll(FINAL_VARIABLE, (found) => ' '.repeat(found.length));
  return plain === text ? undefined : plain;
}
