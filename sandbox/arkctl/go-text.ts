/** Texts as Go's formats write them. */

const SHORT: Readonly<Record<string, string>> = {
  '\x07': String.raw`\a`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  '\v': String.raw`\v`,
  '\\': String.raw`\\`,
};

/** `%q`: in quotation marks, with what cannot be seen as an escape. */
export function goQuoted(text: string, mark = '"'): string {
  const inside = text.replaceAll(/[\x00-\x1f\x7f\\"'\u2028\u2029\u200b\ufeff]/g, (character) => {
    if (character === '"' || character === "'") return character === mark ? `\\${character}` : character;
    const code = character.charCodeAt(0).toString(16);
    return SHORT[character] ?? (code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`);
  });
  return `${mark}${inside}${mark}`;
}

/** What json.Marshal makes of a value: characters of HTML are escaped. */
export function goJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `%v` of what was read as JSON into an `interface{}`. */
export function goValue(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(goValue).join(' ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `map[${entries.map(([key, each]) => `${key}:${goValue(each)}`).join(' ')}]`;
  }
  return String(value);
}
