import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { readYamlFolder } from './yaml-data.ts';

const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower-case letters, digits, dots and hyphens.'),
  term: bilingual,
  /** Other words for it, in either language: the filter finds them, pages mark them. */
  also: z.array(z.string()).optional(),
  definition: bilingual,
  /** `false` for words that pages also use in their ordinary sense: they are not marked in the text. */
  mark: z.boolean().default(true),
  /** Ids of related terms. */
  see: z.array(z.string()).optional(),
});

export type Term = z.infer<typeof termSchema>;

/** The order of the groups on the page; a file content/glossary/<group>.yaml each. */
export const glossaryGroups = ['concepts', 'runtime', 'tooling', 'operations', 'engineering', 'community'] as const;
export type GlossaryGroup = (typeof glossaryGroups)[number];

/** @throws Error when two terms share an id, or a `see` names no term. */
export function readGlossary(): readonly { group: GlossaryGroup; terms: readonly Term[] }[] {
  const files = readYamlFolder('glossary', z.array(termSchema));
  const seen = new Set<string>();
  for (const [file, terms] of files) {
    for (const { id } of terms) {
      if (seen.has(id)) throw new Error(`content/glossary/${file}.yaml: item "${id}": there is already a term with this id.`);
      seen.add(id);
    }
  }
  for (const [file, terms] of files) {
    for (const { id, see = [] } of terms) {
      const lost = see.find((other) => !seen.has(other));
      if (lost !== undefined) throw new Error(`content/glossary/${file}.yaml: item "${id}": see: there is no term "${lost}".`);
    }
  }
  return glossaryGroups.flatMap((group) => {
    const terms = files.get(group);
    return terms ? [{ group, terms }] : [];
  });
}
