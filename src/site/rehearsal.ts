import { z } from 'astro/zod';
import { readYaml } from './yaml-data.ts';

const figures = z.strictObject({
  played: z.number().int().positive(),
  failed: z.number().int().nonnegative(),
  /** Milliseconds. */
  p50: z.number().nonnegative(),
  p90: z.number().nonnegative(),
});
const bothEngines = { embedded: figures, node: figures };

const rehearsalSchema = z.strictObject({
  date: z.iso.date(),
  machine: z.strictObject({ system: z.string(), processor: z.string(), cores: z.number().int().positive(), node: z.string() }),
  /** Rounds of each case on each engine. */
  times: z.number().int().positive(),
  all: z.strictObject(bothEngines),
  cases: z
    .array(z.strictObject({ id: z.string(), name: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }), ...bothEngines }))
    .min(25),
});

export type Rehearsal = z.infer<typeof rehearsalSchema>;

/** The newest long run of the trial's cases, as `npm run rehearse -- --times N --write` left it. */
export const readRehearsal = (): Rehearsal => readYaml('rehearsal/latest.yaml', rehearsalSchema);
