/** Where and why a text is not well-formed XML, in the words of the parser that Maven uses (Plexus' MXParser). */
export interface XmlMismatch {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What shows of a parser's place is at most so long. */
const FRAGMENT_LIMIT = 65;

/** The first end tag that does not close the innermost open element; undefined when all tags match. */
export function findTagMismatch(text: string): XmlMismatch | undefined {
  const open: { readonly name: string; readonly at: number }[] = [];
  const tag = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([A-Za-z_][\w.:-]*)([^>]*)>/g;
  let eventStart = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [whole, slash, name = '', rest = ''] = match;
    if (slash === undefined) {
      eventStart = tag.lastIndex;
      continue;
    }
    if (slash === '') {
      if (!rest.endsWith('/')) open.push({ name, at: match.index });
      eventStart = tag.lastIndex;
      continue;
    }
    const innermost = open.pop();
    const end = match.index + whole.length;
    if (innermost?.name === name) {
      eventStart = tag.lastIndex;
      continue;
    }
    const place = positionOf(text, end);
    const why = innermost
      ? `end tag name </${name}> must match start tag name <${innermost.name}> from line ${positionOf(text, innermost.at).line}`
      : `end tag name </${name}> has no start tag`;
    return { message: `${why} (position: ${seen(text, eventStart, match.index, end)} @${place.line}:${place.column}) `, ...place };
  }
  const unclosed = open.at(-1);
  if (!unclosed) return undefined;
  const place = positionOf(text, text.length);
  const message = `end tag name </${unclosed.name}> is missing for the start tag from line ${positionOf(text, unclosed.at).line}`;
  return { message, ...place };
}

function seen(text: string, eventStart: number, tagStart: number, end: number): string {
  const event = tagStart > eventStart ? 'TEXT' : 'START_TAG';
  let start = end - eventStart > FRAGMENT_LIMIT ? end - 10 : eventStart;
  const from = start;
  while (start > 0 && end - start <= FRAGMENT_LIMIT && !(text[start] === '<' && from - start > 10)) start--;
  const fragment = text.slice(start, end).replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `${event} seen ${start > 0 ? '...' : ''}${fragment}...`;
}

/** 1-based line and column as MXParser counts: the column after the last character read. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
