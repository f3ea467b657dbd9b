import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'astro/zod';

const rule = z.strictObject({
  /** What no text may say. In English the case does not matter. */
  find: z.string().min(1),
  /** What to write instead. */
  write: z.string().min(1),
  /** Phrases in which the words are right. */
  except: z.array(z.string().min(1)).optional(),
});
export const wordingSchema = z.strictObject({ en: z.array(rule), zh: z.array(rule) });
type Rule = z.infer<typeof rule>;

/** A piece of text that a visitor reads, and its line in the file, from 1. */
interface Passage {
  readonly line: number;
  readonly text: string;
}

const inLines = (text: string): readonly Passage[] => text.split('\n').map((words, at) => ({ line: at + 1, text: words }));

const FRONTMATTER = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;
const READ = /^(?:title|description): .*$/gm;
/** Code, components and addresses: drawn, run or followed, not read. */
const NOT_PROSE = [/^ *(`{3,})[\s\S]*?^ *\1/gm, /`[^`\n]*`/g, /^import .*$/gm, /<\/?[A-Za-z][^>]*>/g, /(?<=\])\([^)\n]*\)/g];
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The prose of a page, line by line: of its frontmatter the title and the description, of its body what is not code. */
export function proseOf(page: string): readonly Passage[] {
  const front = FRONTMATTER.exec(page)?.[0] ?? '';
  const read = [...front.matchAll(READ)];
  let head = blank(front);
  for (const { 0: line, index } of read) head = head.slice(0, index) + line + head.slice(index + line.length);
  const body = NOT_PROSE.reduce((text, pattern) => text.replace(pattern, blank), page.slice(front.length));
  return inLines(head + body);
}

/** The texts of a YAML or JSON file: the values of `key`, such as `zh`, or all of them. */
export function textsOf(data: string, key?: string): readonly Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(data, { lineCounter: lines }), {
    Pair(_at, { key: name, value }) {
      if (!isScalar(name) || !isScalar(value) || typeof value.value !== 'string') return;
      if (key === undefined || name.value === key) passages.push({ line: lines.linePos(value.range?.[0] ?? 0).line, text: value.value });
    },
  });
  return passages;
}

/** Each place where a passage says what a rule forbids: its line, the words around it, and what to write instead. */
export function wordingFaults(passages: readonly Passage[], rules: readonly Rule[]): readonly string[] {
  return passages.flatMap(({ line, text }) =>
    rules.flatMap(({ find, write, except = [] }) => {
      const rest = except.reduce((left, phrase) => left.replaceAll(phrase, ' '.repeat(phrase.length)), text);
      const at = rest.toLowerCase().indexOf(find.toLowerCase());
      if (at < 0) return [];
      const around = text.slice(Math.max(0, at - 20), at + find.length + 20).trim();
      return [`${line}: “${find}” in “${around}”: write ${write}.`];
    }),
  );
}
