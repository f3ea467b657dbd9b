import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Language } from './locale.ts';
import type { Words } from './search-index.ts';
import { readYaml } from './yaml-data.ts';

const FOLDER = 'search/asked';
const HEADING = /^#{2,4} +(.+)$/gm;
const FENCED = /^( *)```[\s\S]*?^\1```/gm;

const list = z.array(z.string().min(1));
/** Ways in both languages: a page that is found in one is looked for in the other as well. */
const ways = z.strictObject({ en: list.min(1), zh: list.min(1) });
const askedFile = z.strictObject({
  page: ways.optional(),
  /** By the place of a heading in English; its Chinese one is the heading with the same number. */
  sections: z.record(z.string(), ways).optional(),
});
const sameFile = z.strictObject({ en: z.array(list.min(2)), zh: z.array(list.min(2)), product: list });

/** How people ask for a page, `''`, and for its parts by the English place of their heading. */
export type Asked = ReadonlyMap<string, Readonly<Record<'en' | 'zh', readonly string[]>>>;

/** By address in English: `/concepts/web/`. */
export function readSearchAsked(content = 'content'): ReadonlyMap<string, Asked> {
  const names = readdirSync(`${content}/${FOLDER}`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(
    names.map((name) => {
      const { page, sections = {} } = readYaml(`${FOLDER}/${name}`, askedFile, content);
      return [`/${name.replace(/\.yaml$/, '/')}`, new Map([...(page ? [['', page] as const] : []), ...Object.entries(sections)])];
    }),
  );
}

/** What words mean, of a language. */
export function readWords(language: Language): Words {
  const { en, zh, product } = readYaml('search/same.yaml', sameFile);
  return { same: language === 'en' ? en : zh, product };
}

/** The places that headings of Markdown get. */
function headingPlaces(source: string): ReadonlySet<string> {
  const names = [...source.replaceAll(FENCED, '').matchAll(HEADING)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(names);
}

/** What is wrong with the ways to ask: a page of the manual that has none, a place that its page lacks. */
export function searchAskedFaults(content = 'content'): readonly string[] {
  const all = readSearchAsked(content);
  const pages = readdirSync(`${content}/docs`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.mdx?$/.test(name) && !name.startsWith('zh-cn/'))
    .map((name) => `/${name.replace(/\.mdx?$/, '/')}`);
  const missing = pages
    .filter((page) => !all.get(page)?.has(''))
    .map((page) => `${content}/${FOLDER}${page.slice(0, -1)}.yaml: is missing or has no \`page\`: how do people ask for ${page}?`);
  const lost = [...all].flatMap(([page, asked]) => {
    const source = ['md', 'mdx'].map((ending) => `${content}/docs${page.slice(0, -1)}.${ending}`).find((file) => existsSync(file));
    if (source === undefined) return [];
    const places = headingPlaces(readFileSync(source, 'utf8'));
    return [...asked.keys()]
      .filter((place) => place !== '' && !places.has(place))
      .map((place) => `${content}/${FOLDER}${page.slice(0, -1)}.yaml: sections › ${place}: ${source} has no heading of this place.`);
  });
  return [...missing, ...lost].sort();
}
