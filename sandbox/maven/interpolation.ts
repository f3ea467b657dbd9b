/** `${a}` → `${b}` → `${a}`: no value can be found. The message is Maven's. */
export class InterpolationCycle extends Error {
  readonly expression: string;
  constructor(expression: string, key: string, chain: readonly string[]) {
    super(`Resolving expression: '${expression}': Detected the following recursive expression cycle in '${key}': [${chain.join(', ')}]`);
    this.name = 'InterpolationCycle';
    this.expression = expression;
  }
}

export type Lookup = (key: string) => string | undefined;

/**
 * Replaces `${key}` by its value, and what is in the value, too. An unknown key stays as it is written, as in Maven.
 * @throws {InterpolationCycle}
 */
export function interpolate(text: string, lookup: Lookup): string {
  return replace(text, lookup, []);
}

function replace(text: string, lookup: Lookup, open: readonly string[]): string {
  return text.replaceAll(/\$\{([^${}]+)\}/g, (expression, key: string) => {
    if (open.includes(key)) throw new InterpolationCycle(expression, key, open);
    const value = lookup(key);
    return value === undefined ? expression : replace(value, lookup, [...open, key]);
  });
}

/**
 * Resource filtering: replaces expressions between delimiters such as `@` or `${*}`.
 * A value is not looked into again beyond `${…}`, which the look-up has already replaced.
 */
export function filterResource(text: string, delimiters: readonly string[], lookup: Lookup): string {
  let filtered = text;
  for (const delimiter of delimiters) {
    const [open = delimiter, close = delimiter] = delimiter.split('*');
    const expression = new RegExp(`${escape(open)}([\\w.\\-]+)${escape(close)}`, 'g');
    filtered = filtered.replaceAll(expression, (whole, key: string) => lookup(key) ?? whole);
  }
  return filtered;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
