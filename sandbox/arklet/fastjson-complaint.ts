/** What fastjson 1.2.83 says about a text that is no JSON object. */
export function fastjsonComplaint(text: string): string {
  const at = (position: number): string => `pos ${position}, line 1, column ${position + 1}${text}`;
  const start = text.length - text.trimStart().length;
  const token = /^(?:\[|"(?:[^"\\]|\\.)*"|-?\d+\.\d+|-?\d+|true|false|null)/.exec(text.trimStart())?.[0];
  if (token !== undefined) return `syntax error, expect {, actual ${kindOf(token)}, ${at(start + token.length)}`;
  const quotes = text.replace(/\\./g, '').split('"').length - 1;
  if (quotes % 2 === 1) return 'unclosed.str';
  return `unterminated json string, ${at(text.length)}`;
}

function kindOf(token: string): string {
  if (token.startsWith('"')) return 'string';
  if (/^-?\d+\.\d+$/.test(token)) return 'float';
  return /^-?\d/.test(token) ? 'int' : token;
}
