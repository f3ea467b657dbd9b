import type { LibraryFinding } from '../../evaluation/measured-libraries.ts';
import type { Language } from '../../protocol/text.ts';
import type { Detection } from '../../splitter/index.ts';
import { HARMS, say } from '../../splitter/leaving/places-text.ts';
import { KIND_NAMES } from '../../splitter/leaving/names.ts';
import { librarySentence } from './detection-text.ts';

interface Row {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly why: string;
  readonly cure: string;
}

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const ORDER = ['keeps', 'shared', 'base'] as const;

function sections({ traces }: Detection, libraries: readonly LibraryFinding[], language: Language): readonly Section[] {
  const en = language === 'en';
  const ofCode = ORDER.map((harm): Section => ({
    title: en ? `Places that ${HARMS[harm].en}` : `${HARMS[harm].zh}的位置`,
    rows: traces
      .filter((trace) => trace.harm === harm)
      .map(({ file, line, code, why, cure }) => ({ file, line, title: code, why: say(why, language), cure: say(cure, language) })),
  }));
  const ofLibraries = libraries.map((finding): Row => {
    const { title, text, cure } = librarySentence(finding, language);
    return { file: finding.file, line: finding.line, title, why: text, cure };
  });
  return [...ofCode, { title: en ? 'Libraries with a measured level' : '有实测级别的库', rows: ofLibraries }].filter(
    ({ rows }) => rows.length > 0,
  );
}

const titleOf = (language: Language): string => (language === 'en' ? 'What this project leaves in a base' : '这个工程会在基座里留下什么');
const summaryOf = ({ types }: Detection, all: readonly Section[], language: Language): string => {
  const places = all.reduce((sum, { rows }) => sum + rows.length, 0);
  return language === 'en'
    ? `${types} types read, ${places} places named. Nothing was run.`
    : `读取了 ${types} 个类型，指出 ${places} 处。没有运行代码。`;
};

/** How many of each kind, the most first. */
function kindTable({ traces }: Detection, language: Language): string {
  const counts = new Map<string, number>();
  for (const { rule } of traces) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const head = language === 'en' ? '| Kind | Places |' : '| 类别 | 位置 |';
  const name = (rule: string): string => (KIND_NAMES[rule] ? say(KIND_NAMES[rule], language) : rule);
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([rule, count]) => `| ${name(rule)} | ${count} |`);
  return rows.length === 0 ? '' : `${[head, '| --- | --- |', ...rows].join('\n')}\n`;
}

/** A report of a whole project for a reader: Markdown. */
export function markdownReport(detection: Detection, libraries: readonly LibraryFinding[], language: Language): string {
  const all = sections(detection, libraries, language);
  const row = ({ file, line, title, why, cure }: Row): string =>
    `- \`${file}:${line}\` \`${title.replaceAll('`', "'")}\`  \n  ${why}${cure === '' ? '' : `  \n  → ${cure}`}`;
  const parts = all.map(({ title, rows }) => `## ${title} (${rows.length})\n\n${rows.map(row).join('\n')}\n`);
  return [
    `# ${titleOf(language)}\n`,
    `${summaryOf(detection, all, language)}\n`,
    ...[kindTable(detection, language)].filter(Boolean),
    ...parts,
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same as a page that stands alone. */
export function htmlReport(detection: Detection, libraries: readonly LibraryFinding[], language: Language): string {
  const all = sections(detection, libraries, language);
  const row = ({ file, line, title, why, cure }: Row): string =>
    `<li><code>${escaped(file)}:${line}</code> <code>${escaped(title)}</code><br>${escaped(why)}${cure === '' ? '' : `<br>→ ${escaped(cure)}`}</li>`;
  const parts = all.map(({ title, rows }) => `<h2>${escaped(title)} (${rows.length})</h2>\n<ul>\n${rows.map(row).join('\n')}\n</ul>`);
  const title = escaped(titleOf(language));
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}code{overflow-wrap:anywhere}li{margin:.75rem 0}</style>
<h1>${title}</h1>
<p>${escaped(summaryOf(detection, all, language))}</p>
${parts.join('\n')}
</html>
`;
}
