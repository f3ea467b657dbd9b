/** Letters of a page's text that stand for it when its excerpt would be a list of words. */
const LENGTH = { en: 150, zh: 75 } as const;

/**
 * The beginning of a page's text, for a hit whose excerpt lies in what stands before it: the title, and what else the
 * subject is called, which is indexed but no sentence. Undefined: the excerpt can be shown.
 * @param excerpt without markup
 * @param content the page as it is indexed: `Title. one | two. Text …`
 */
export function beginning(excerpt: string, content: string, also: string | undefined, language: keyof typeof LENGTH): string | undefined {
  if (!also) return undefined;
  const at = content.indexOf(also);
  const start = at < 0 ? -1 : at + also.length;
  const shown = content.indexOf(excerpt.trim().slice(0, 20));
  if (start < 0 || shown < 0 || shown >= start) return undefined;
  const text = content.slice(start).replace(/^[.。\s]+/, '');
  const end = LENGTH[language];
  if (text.length <= end) return text;
  const cut = language === 'en' ? text.lastIndexOf(' ', end) : end;
  return `${text.slice(0, cut > 0 ? cut : end)}…`;
}
