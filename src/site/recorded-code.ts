import { createHighlighter, type Highlighter } from 'shiki';
import { codeKinds, namedTheme } from './code-theme.ts';
import { recordedLanguages, type RecordedLanguage } from './recorded-parts.ts';

let made: Promise<Highlighter> | undefined;

const highlighter = (): Promise<Highlighter> =>
  (made ??= createHighlighter({ themes: [namedTheme], langs: recordedLanguages.filter((lang) => lang !== 'txt') }));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (one) => ENTITIES[one] ?? one);

const classOf = new Map<string, string>(codeKinds.map((kind) => [`var(--k-syn-${kind})`, `s-${kind}`]));

/**
 * Code as HTML: words of a kind are spans of one class (`s-key`), whose colour the style sheet says for both themes. One
 * class instead of two colours a word: a recording has tens of thousands of words.
 */
export async function recordedCode(text: string, lang: RecordedLanguage): Promise<string> {
  if (lang === 'txt') return escaped(text);
  const lines = (await highlighter()).codeToTokensBase(text, { lang, theme: namedTheme, tokenizeMaxLineLength: 20_000 });
  return lines
    .map((tokens) => {
      const runs: { kind: string | undefined; text: string }[] = [];
      for (const { content, color } of tokens) {
        const kind = classOf.get(color ?? '');
        const last = runs.at(-1);
        if (last && (last.kind === kind || content.trim() === '')) last.text += content;
        else runs.push({ kind, text: content });
      }
      return runs
        .map((run) => (run.kind === undefined ? escaped(run.text) : `<span class="${run.kind}">${escaped(run.text)}</span>`))
        .join('');
    })
    .join('\n');
}
