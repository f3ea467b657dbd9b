/** What holds no brace of the program (comments, text blocks, strings, characters), and what does. */
const TOKEN = /\/\/[^\n]*|\/\*[^]*?\*\/|"""(?:\\[^]|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|[{}();]/g;
/** What a declaration may have before or in it, and is no part of its form. */
const BESIDES = /\/\/[^\n]*|\/\*[^]*?\*\/|@[\w.]+\s*\((?:"(?:\\.|[^"\\])*"|[^()"])*\)/g;
const TYPE = /(?:^|[^\w$.])(?:class|interface|record)\s+[\w$]+/;

/**
 * Right Java without what stands in the bodies of its methods and constructors: spaces instead, so that every place
 * stays. A parser reads that several times faster. An enum stays as it is: its constants have bodies that look like a
 * method's.
 */
export function blankBodies(text: string): string {
  if (/\benum\s/.test(text)) return text;
  let result = '';
  let copied = 0;
  /** Where the text of the member begins that is being read. */
  let member = 0;
  let parentheses = 0;
  /** Open braces below the members; of them only the number counts. */
  let depth = 0;
  /** Where the body that is being read begins; -1 in a brace that stays. */
  let body = -1;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.length > 1) continue;
    if (depth > 0) {
      if (token === '{') depth++;
      else if (token === '}' && --depth === 0) {
        if (body >= 0) {
          result += text.slice(copied, body) + ' '.repeat(index - body);
          copied = index;
        }
        if (parentheses === 0) member = index + 1;
      }
    } else if (token === '(') parentheses++;
    else if (token === ')') parentheses--;
    else if (token === '{') {
      const header = parentheses > 0 ? undefined : text.slice(member, index).replaceAll(BESIDES, ' ');
      if (header !== undefined && TYPE.test(header)) member = index + 1;
      else {
        depth = 1;
        body = header !== undefined && isMethod(header) ? index + 1 : -1;
      }
    } else member = index + 1;
  }
  return result + text.slice(copied);
}

/** Not what a field begins with, a block, the compact constructor of a record, or the default of an annotation's element. */
const isMethod = (header: string): boolean => header.includes('(') && !/=|\bdefault\s*$/.test(header);
