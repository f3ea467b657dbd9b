/** The first paragraph of a Markdown text as plain words: `**A** [b](c) \`d\`` → `A b d`. */
export const firstParagraph = (markdown: string): string =>
  (markdown.trim().split(/\n\s*\n/)[0] ?? '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\s*\n\s*/g, ' ');
