import type { Invocation } from './commands.ts';

/** What was chosen; where nothing was, the words of the real tool's list when its input ends. */
export type Choice = { readonly item: string } | { readonly problem: string };

const GONE = '^D';

/**
 * Lets the user choose one of the installed modules. The real tool shows a list to walk through with the arrow keys; here its
 * lines are numbered, as a line is all that can be read.
 */
export async function chooseBiz({ out, ask }: Invocation, items: readonly string[]): Promise<Choice> {
  if (!ask || items.length === 0) return { problem: GONE };
  out(`InstalledBiz:\n${items.map((item, index) => `${index === 0 ? '▶' : ' '} ${index + 1} ${item}\n`).join('')}[1-${items.length}] `);
  const line = (await ask())?.trim();
  const item = line === undefined ? undefined : items[line === '' ? 0 : Number(line) - 1];
  return item === undefined ? { problem: line === undefined ? '^C' : `no module ${line}` } : { item };
}
