import { z } from 'astro/zod';
import { checkedVersions } from './project.ts';

/** Whom a page is written for. */
export const readers = ['everyone', 'evaluator', 'developer', 'operator', 'contributor'] as const;
export const pageTypes = ['tutorial', 'how-to', 'concept', 'reference', 'community'] as const;

/** A Chinese character says about as much as two Latin letters. */
const width = (text: string): number => text.length + [...text.matchAll(/\p{Script=Han}/gu)].length;

/** What every page of the manual says about itself, beside Starlight's own frontmatter. A key that is not known fails the build. */
export const pageFields = z.strictObject({
  description: z
    .string({ error: 'needs a `description`: one sentence that says what the page is for.' })
    .refine((text) => width(text) >= 20, 'the `description` must be a whole sentence (20 letters, or 10 Chinese characters, or more).')
    .max(220, 'the `description` must fit a search result (220 characters or fewer).'),
  type: z.enum(pageTypes, { error: `needs a \`type\`: one of ${pageTypes.join(', ')}.` }),
  reader: z.enum(readers, { error: `needs a \`reader\`: one of ${readers.join(', ')}.` }),
  /** Minutes that the work of a tutorial or how-to takes, or the reading of another page. */
  minutes: z.number({ error: 'needs `minutes`: how long the page takes.' }).int().positive(),
  /** The Koupleless runtime that every statement of the page was checked against; `none` for pages that state nothing about the runtime. */
  checkedAgainst: z.enum([...checkedVersions, 'none'], {
    error: `needs \`checkedAgainst\`: the runtime version it was checked on (${checkedVersions.join(', ')}), or none.`,
  }),
  /** The recordings (names in sandbox/conformance/real-base/recordings) that stand behind the page. */
  recordings: z.array(z.string()).optional(),
  /** What people type who look for this page and would not find its words: synonyms, former names, messages. */
  also: z.array(z.string().min(2)).optional(),
  /** Code that was read for what no recording shows, each at a fixed commit or tag. */
  sources: z.array(z.url({ error: 'an entry of `sources` is an address: https://github.com/…/blob/<commit or tag>/…' })).optional(),
  /** Where a reader goes on: addresses of this site without language. */
  then: z
    .array(z.string().regex(/^\/.+\/(?:#[\w-]+)?$/, 'an entry of `then` is an address without language: /start/quick-start/'))
    .optional(),
});
