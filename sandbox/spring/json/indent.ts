/** JSON as Jackson's DefaultPrettyPrinter lays it out: objects by line, arrays in one. */
export function indent(json: string): string {
  let out = '';
  let level = 0;
  for (let at = 0; at < json.length; at++) {
    const c = json.charAt(at);
    if (c === '"') {
      const end = closingQuote(json, at);
      out += json.slice(at, end + 1);
      at = end;
    } else if (c === '{' || c === '[') {
      if (json.charAt(at + 1) === (c === '{' ? '}' : ']')) {
        out += `${c} ${json.charAt(at + 1)}`;
        at++;
      } else if (c === '{') out += `{\n${'  '.repeat(++level)}`;
      else out += '[ ';
    } else if (c === '}') out += `\n${'  '.repeat(--level)}}`;
    else if (c === ']') out += ' ]';
    else if (c === ',') out += inObject(json, at) ? `,\n${'  '.repeat(level)}` : ', ';
    else if (c === ':') out += ' : ';
    else out += c;
  }
  return out;
}

function closingQuote(json: string, from: number): number {
  let at = from + 1;
  while (json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** Whether the comma there parts the members of an object. */
function inObject(json: string, comma: number): boolean {
  const open: string[] = [];
  for (let at = 0; at < comma; at++) {
    const c = json.charAt(at);
    if (c === '"') at = closingQuote(json, at);
    else if (c === '{' || c === '[') open.push(c);
    else if (c === '}' || c === ']') open.pop();
  }
  return open.at(-1) === '{';
}
