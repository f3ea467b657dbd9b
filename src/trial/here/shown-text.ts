import { withoutAnsi } from '../../../sandbox/shell/width.ts';

/** What a terminal was sent, as plain text: without colours, and of a line that was written over what it became. */
export const shownText = (sent: string): string =>
  withoutAnsi(sent)
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r') + 1))
    .join('\n');

/** The commands of a block: a line that goes on behind a backslash, a quote or a here-document is one. */
export function commandsIn(block: string): readonly string[] {
  const commands: string[] = [];
  let open = '';
  for (const line of block.split('\n')) {
    open = open === '' ? line : `${open}\n${line}`;
    const quotes = open.replaceAll(/\\./g, '');
    const single = (quotes.replaceAll(/"[^"]*"/g, '').match(/'/g) ?? []).length % 2;
    const double = (quotes.replaceAll(/'[^']*'/g, '').match(/"/g) ?? []).length % 2;
    if (line.endsWith('\\') || single === 1 || double === 1) continue;
    if (open.trim() !== '' && !open.trim().startsWith('#')) commands.push(open);
    open = '';
  }
  return open.trim() === '' ? commands : [...commands, open];
}
