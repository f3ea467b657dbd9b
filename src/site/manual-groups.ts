import { existsSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { readYaml } from './yaml-data.ts';

const MANUAL = 'docs';
const FILE = '_group.yaml';
const CHINESE = 'zh-cn';

const schema = z.strictObject({
  order: z.number({ error: 'needs an `order`: a number that places the group among the others.' }).int(),
  label: bilingual,
  /** Pages of the site that are no Markdown and stand in this group: `/glossary/`. */
  pages: z.array(z.string().regex(/^\/.+\/$/, 'an address begins and ends with a slash, and has no language.')).default([]),
});

/** A group of the manual: a folder of content/docs, and what its `_group.yaml` says. */
export interface ManualGroup extends z.infer<typeof schema> {
  readonly directory: string;
}

/**
 * The groups of the manual in their order. `content` is the folder of all data, for tests.
 * @throws Error with one line for each folder without its file, and for each fault in one.
 */
export function readManualGroups(content = 'content'): readonly ManualGroup[] {
  const folders = readdirSync(`${content}/${MANUAL}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== CHINESE)
    .map(({ name }) => name);
  const faults: string[] = [];
  const groups: ManualGroup[] = [];
  for (const directory of folders) {
    const file = `${MANUAL}/${directory}/${FILE}`;
    if (!existsSync(`${content}/${file}`)) {
      faults.push(`content/${file}: is missing. It gives the folder its place in the sidebar: \`order: 45\`, \`label: { en: …, zh: … }\`.`);
      continue;
    }
    try {
      groups.push({ directory, ...readYaml(file, schema, content) });
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return groups.sort((a, b) => a.order - b.order);
}
