import { readGlossary, type Term } from './glossary.ts';
import { pathIn, say, type Language } from './locale.ts';

/** The part of an HTML syntax tree that this needs. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}
interface SourceFile {
  readonly path?: string;
}

/** Elements whose text is never marked: it is a link already, code, or a heading. */
const SKIPPED = new Set([
  'a',
  'code',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'button',
  'summary',
  'figcaption',
  'svg',
  'script',
  'style',
]);

/** More marks than this would turn a page into a thicket. */
const MOST = 12;

interface Word {
  readonly text: string;
  readonly term: Term;
}

function wordsOf(language: Language): readonly Word[] {
  const words = readGlossary().flatMap(({ terms }) =>
    terms
      .filter(({ mark }) => mark)
      .flatMap((term) =>
        [say(term.term, language), ...(term.also ?? [])]
          .filter((text) => (language === 'zh-CN' ? /\p{Script=Han}|[A-Z]/u.test(text) : !/\p{Script=Han}/u.test(text)))
          .map((text) => ({ text, term })),
      ),
  );
  return words.filter(({ text }) => text.length > 1).sort((a, b) => b.text.length - a.text.length);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function matcher(language: Language): { expression: RegExp; find: (text: string) => Term | undefined } {
  const words = wordsOf(language);
  const byText = new Map(words.map(({ text, term }) => [text.toLowerCase(), term]));
  const bodies = words.map(({ text }) => (/^[\x20-\x7e]+$/.test(text) ? `(?<![\\w/.-])${escape(text)}(?![\\w/-])` : escape(text)));
  return { expression: new RegExp(bodies.join('|'), 'giu'), find: (text) => byText.get(text.toLowerCase()) };
}

const matchers = new Map<Language, ReturnType<typeof matcher>>();
const matcherOf = (language: Language) => {
  const known = matchers.get(language) ?? matcher(language);
  matchers.set(language, known);
  return known;
};

const mark = (text: string, term: Term, language: Language): Node => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['k-term'],
    href: `${pathIn(language, '/glossary/')}#${term.id}`,
    'data-definition': say(term.definition, language),
  },
  children: [{ type: 'text', value: text }],
});

/** Marks the first use of each glossary term in a page of the manual: a link to the glossary that shows the definition as a tooltip. */
export const glossaryTerms = () => (tree: Node, file: SourceFile) => {
  if (!file.path?.includes('/content/docs/')) return;
  const language: Language = file.path.includes('/content/docs/zh-cn/') ? 'zh-CN' : 'en';
  const { expression, find } = matcherOf(language);
  const marked = new Set<string>();

  const pieces = (value: string): Node[] => {
    const result: Node[] = [];
    let from = 0;
    for (const match of value.matchAll(expression)) {
      const term = find(match[0]);
      if (!term || marked.has(term.id) || marked.size >= MOST) continue;
      marked.add(term.id);
      if (match.index > from) result.push({ type: 'text', value: value.slice(from, match.index) });
      result.push(mark(match[0], term, language));
      from = match.index + match[0].length;
    }
    if (from === 0) return [{ type: 'text', value }];
    if (from < value.length) result.push({ type: 'text', value: value.slice(from) });
    return result;
  };

  const visit = (node: Node): void => {
    if (!node.children || (node.tagName && SKIPPED.has(node.tagName))) return;
    node.children = node.children.flatMap((child) => {
      if (child.type === 'text' && child.value) return pieces(child.value);
      visit(child);
      return [child];
    });
  };
  visit(tree);
};
