import type { Invocation } from './commands.ts';

/** What was chosen; where nothing was, the words of the real tool's list when its input ends. */
export type Choice = { readonly item: string } | { readonly problem: string };

const GONE = '^D';

/**
 * Lets the user choose one of the installed modules. The real tool shows a list to walk through with the arrow keys; here its
 * lines are numbered, as a line is all that can be read.
 */
export async function chooseBiz({ out, ask }: Invocation, items: readonly string[]): Promise<Choice> {
  if (!ask || items.length === 0) {
    out(realList(items));
    return { problem: GONE };
  }
  out(`InstalledBiz:\n${items.map((item, index) => `${index === 0 ? '▶' : ' '} ${index + 1} ${item}\n`).join('')}[1-${items.length}] `);
  const line = (await ask())?.trim();
  const item = line === undefined ? undefined : items[line === '' ? 0 : Number(line) - 1];
  return item === undefined ? { problem: line === undefined ? '^C' : `no module ${line}` } : { item };
}

/** What the real list draws, and takes back where nobody can choose. */
function realList(items: readonly string[]): string {
  const key = (arrow: string): string => `\x1b[2m${arrow}\x1b[0m `;
  const lines = [
    'InstalledBiz:',
    ...(items.length === 0 ? ['', 'No results'] : []),
    ...items.map((item, index) => (index === 0 ? `  ▶ \x1b[34m${item}\x1b[0m` : `    \x1b[37m${item}\x1b[0m`)),
  ];
  const drawn = lines.map((line) => `\x1b[2K\r${line}\n`).join('');
  const head = `\x1b[?25l\x1b[2K\r\x1b[2mUse the arrow keys to navigate:\x1b[0m ${['↓', '↑', '→', '←'].map(key).join('')}\n`;
  return `${head}${drawn}${'\x1b[1A\x1b[2K\r'.repeat(lines.length + 1)}\x1b[2K\r\n\x1b[?25h`;
}
