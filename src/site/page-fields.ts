import { z } from 'astro/zod';
import { checkedVersions } from './project.ts';

export const pageTypes = ['tutorial', 'how-to', 'concept', 'reference', 'community'] as const;

/** What every page of the manual says about itself, beside Starlight's own frontmatter. A key that is not known fails the build. */
export const pageFields = z.strictObject({
  description: z
    .string({ error: 'needs a `description`: one sentence that says what the page is for.' })
    .min(20, 'the `description` must be a whole sentence (20 characters or more).')
    .max(220, 'the `description` must fit a search result (220 characters or fewer).'),
  type: z.enum(pageTypes, { error: `needs a \`type\`: one of ${pageTypes.join(', ')}.` }),
  /** Minutes that a tutorial or how-to takes. */
  minutes: z.number().int().positive().optional(),
  /** The Koupleless runtime that every statement of the page was checked against; `none` for pages that state nothing about the runtime. */
  checkedAgainst: z.enum([...checkedVersions, 'none'], {
    error: `needs \`checkedAgainst\`: the runtime version it was checked on (${checkedVersions.join(', ')}), or none.`,
  }),
  /** The recordings (names in sandbox/conformance/real-base/recordings) that stand behind the page. */
  recordings: z.array(z.string()).optional(),
});
