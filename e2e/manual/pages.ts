import { globSync, readFileSync } from 'node:fs';
import { commandBlocks, type CommandBlock } from './blocks.ts';

/** A page of the manual whose reader is to type something. */
export interface CommandPage {
  /** `start/quick-start` */
  readonly name: string;
  readonly blocks: readonly CommandBlock[];
}

/** The text of a page in a language's folder. */
export function pageText(name: string, folder: string): string {
  const file = globSync(`${folder}/${name}.{md,mdx}`)[0];
  if (file === undefined) throw new Error(`no page ${name} in ${folder}`);
  return readFileSync(file, 'utf8');
}

/** Every page that has a block of commands, in the order of their names. */
export function commandPages(): readonly CommandPage[] {
  return globSync('content/docs/**/*.{md,mdx}')
    .map((file) => file.replaceAll('\\', '/').replace(/^content\/docs\/|\.mdx?$/g, ''))
    .filter((name) => !name.startsWith('zh-cn/'))
    .sort()
    .flatMap((name) => {
      const blocks = commandBlocks(pageText(name, 'content/docs'));
      return blocks.length > 0 ? [{ name, blocks }] : [];
    });
}
