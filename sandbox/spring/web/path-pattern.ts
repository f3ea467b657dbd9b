/** A Spring PathPattern: `/v/{id}`, `/files/{*rest}`, `/a/*.json`, `{n:\d+}`. */
export interface PathPattern {
  readonly text: string;
  /** Values of the variables, or undefined when the path does not match. Values are decoded. */
  match(path: string): ReadonlyMap<string, string> | undefined;
  /** For choosing among matching patterns: smaller is more specific. */
  readonly rank: readonly number[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function segmentExpression(segment: string, names: string[]): string {
  let out = '';
  for (let at = 0; at < segment.length;) {
    if (segment[at] === '{') {
      const end = closing(segment, at);
      const [name = '', ...pattern] = segment.slice(at + 1, end).split(':');
      names.push(name);
      out += pattern.length > 0 ? `(${pattern.join(':').replace(/\((?!\?)/g, '(?:')})` : '([^/]+)';
      at = end + 1;
    } else if (segment[at] === '*') {
      out += '[^/]*';
      at++;
    } else if (segment[at] === '?') {
      out += '[^/]';
      at++;
    } else {
      out += escape(segment[at] ?? '');
      at++;
    }
  }
  return out;
}

function closing(segment: string, from: number): number {
  let depth = 0;
  for (let i = from; i < segment.length; i++) {
    if (segment[i] === '{') depth++;
    else if (segment[i] === '}' && --depth === 0) return i;
  }
  return segment.length;
}

/** Splits at slashes that are not inside braces. */
function segments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const c of text) {
    if (c === '{') depth++;
    if (c === '}') depth--;
    if (c === '/' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += c;
  }
  return [...parts, part];
}

export function parsePattern(text: string): PathPattern {
  const names: string[] = [];
  let expression = '';
  let catchAll = 0;
  let wildcards = 0;
  segments(text).forEach((segment, i) => {
    const rest = /^\{\*(\w+)\}$/.exec(segment);
    if (rest?.[1] !== undefined) {
      names.push(rest[1]);
      expression += '((?:/.*)?)';
      catchAll++;
      return;
    }
    if (segment === '**') {
      expression += '(?:/.*)?';
      catchAll++;
      return;
    }
    if (segment.includes('*') || segment.includes('?')) wildcards++;
    expression += (i === 0 ? '' : '/') + (segment === '*' ? '[^/]+' : segmentExpression(segment, names));
  });
  const regex = new RegExp(`^${expression}$`, 's');
  return {
    text,
    rank: [catchAll, names.length + wildcards, -text.replace(/\{[^}]*\}/g, '#').length],
    match(path) {
      const found = regex.exec(path);
      return found ? new Map(names.map((n, i) => [n, decode(found[i + 1] ?? '')])) : undefined;
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function comparePatterns(a: PathPattern, b: PathPattern): number {
  for (let i = 0; i < a.rank.length; i++) {
    const difference = (a.rank[i] ?? 0) - (b.rank[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
