import { readFileSync, readdirSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'astro/zod';
import { pageFields } from './page-fields.ts';

const CHINESE = 'zh-cn/';
const PAGE = /\.mdx?$/;
const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
/** Frontmatter that Starlight itself knows and that pages here may use. */
const page = pageFields.extend({
  title: z.string({ error: 'needs a `title`.' }).min(1, 'the `title` is empty.'),
  sidebar: z.unknown().optional(),
  tableOfContents: z.unknown().optional(),
  head: z.unknown().optional(),
});

/** The line, counted from 1, on which a field of the frontmatter stands; the page's first line when it is missing. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
    const [start]: readonly unknown[] = Array.isArray(range) ? range : [];
    if (typeof start === 'number') return lines.linePos(start).line + 1;
  }
  return 1;
}

function frontmatterFaults(file: string, text: string): readonly string[] {
  const source = FRONTMATTER.exec(text)?.[1];
  if (source === undefined) return [`${file}:1: begins without frontmatter: \`---\`, title, description, type, checkedAgainst, \`---\`.`];
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const broken = document.errors.map(({ message, pos: [start] }) => `${file}:${lines.linePos(start).line + 1}: ${message.split('\n')[0]}`);
  if (broken.length > 0) return broken;
  const result = page.safeParse(document.toJS());
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${file}:${lineOf(document, lines, [...issue.path, key])}: \`${key}\` is no field of a page.`)
      : [`${file}:${lineOf(document, lines, issue.path)}: ${issue.path.map(String).join(' › ') || 'the page'}: ${issue.message}`],
  );
}

/**
 * What is wrong with the pages of the manual, one sentence each, all of them: a field, or a page that exists in one
 * language only. `folder` holds the pages; tests give another.
 */
export function manualPageFaults(folder = 'content/docs'): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => PAGE.test(name))
    .sort();
  const known = new Set(names.map((name) => name.replace(PAGE, '')));
  return names.flatMap((name) => {
    const chinese = name.startsWith(CHINESE);
    const other = chinese ? name.slice(CHINESE.length) : CHINESE + name;
    const alone = known.has(other.replace(PAGE, ''))
      ? []
      : [`${folder}/${name}: exists in ${chinese ? 'Chinese' : 'English'} only. Write ${folder}/${other}.`];
    return [...alone, ...frontmatterFaults(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'))];
  });
}
