import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { readYamlFolder } from './yaml-data.ts';

export const releasesSchema = z.strictObject({
  order: z.number().int(),
  name: bilingual,
  /** Its repository; a release's page is `<repository>/releases/tag/<tag>`. */
  repository: z.url(),
  /** Which tags are releases of this part, as a regular expression. */
  tags: z.string().min(1),
  /** The day on which the tags were read. */
  read: z.iso.date(),
  /** Newest first; a date is that of the tagged commit. */
  releases: z.array(z.strictObject({ tag: z.string().min(1), date: z.iso.date() })),
});

export type Part = z.infer<typeof releasesSchema>;

/** What the project releases, part by part, in their order on the page. @throws Error with a line for each fault. */
export const readReleases = (): readonly Part[] =>
  [...readYamlFolder('releases', releasesSchema).values()].sort((a, b) => a.order - b.order);

export interface Release {
  readonly part: Part;
  readonly tag: string;
  /** `2025-03-19`. */
  readonly date: string;
  readonly url: string;
}

/** Releases of all parts, newest first. */
export const allReleases = (parts: readonly Part[]): readonly Release[] =>
  parts
    .flatMap((part) =>
      part.releases.map(({ tag, date }) => ({ part, tag, date, url: `${part.repository}/releases/tag/${encodeURIComponent(tag)}` })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.part.order - b.part.order);
