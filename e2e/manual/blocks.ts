/** A block of commands as a page shows it. */
export interface CommandBlock {
  /** Line of the file, from 1, on which its first command stands. */
  readonly line: number;
  /** What a reader copies: without the fence, without the indentation of a list. */
  readonly commands: string;
  /** The block of plain text that follows, with nothing but a sentence between them: what the page says is printed. */
  readonly printed: string | undefined;
}

const FENCE = /^( *)```(\w*)[^\n]*\n([\s\S]*?)^\1```$/gm;

const unindented = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n')
    .trimEnd();

function fencesOf(page: string) {
  return [...page.matchAll(FENCE)].map((match) => {
    const [whole, indent = '', language = '', body = ''] = match;
    return { language, text: unindented(body, indent), start: match.index, end: match.index + whole.length };
  });
}

/** The page's blocks in a language, in order. */
export const codeBlocks = (page: string, language: string): readonly string[] =>
  fencesOf(page).flatMap((fence) => (fence.language === language ? [fence.text] : []));

/** All blocks fenced as `sh` in the text of a page, in order. */
export function commandBlocks(page: string): readonly CommandBlock[] {
  const fences = fencesOf(page);
  return fences.flatMap(({ language, text, start, end }, i): readonly CommandBlock[] => {
    if (language !== 'sh') return [];
    const next = fences[i + 1];
    const follows = next?.language === 'text' && !/^#|\n#|\n\n[\s\S]*\n\n/.test(page.slice(end, next.start).trim());
    return [{ line: page.slice(0, start).split('\n').length + 1, commands: text, printed: follows ? next.text : undefined }];
  });
}
