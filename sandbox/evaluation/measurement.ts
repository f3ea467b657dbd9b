import { z } from 'zod';
import { LEVELS } from './level.ts';
import { PACKAGINGS } from './packaging.ts';

const counts = z.record(z.string(), z.int().positive());
const chain = z.strictObject({ root: z.string(), steps: z.array(z.string()) });

/** One run: a library in one packaging, as it is or with its fix. */
const run = z.strictObject({
  packaging: z.enum(PACKAGINGS),
  /** Whether the description's fix was in place. */
  fixed: z.boolean(),
  level: z.enum(LEVELS),
  date: z.iso.date(),
  /** Of the description that was followed (`codeOf`): another one now is another measurement. Lessons' modules have none. */
  code: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  /** The library as it was built, `group:artifact:version`. */
  library: z.string().optional(),
  rounds: z.int().positive(),
  /** Seconds between the last uninstall and the look that counts. */
  waited: z.int().positive().default(5),
  installed: z.array(z.string()),
  /** The different answers of all rounds. */
  answers: z.array(z.string()),
  /** Lines of the base's log that say why an install or a use failed. */
  problem: z.array(z.string()).default([]),
  /** Whether two modules at once each got their own answer; absent where one of them could not be installed. */
  apart: z.boolean().optional(),
  loadersKept: z.int().nonnegative(),
  /** What holds them; the different ones. */
  held: z.array(chain).default([]),
  /** Loaders alive after each round and a collection, and kilobytes of metaspace in use then; before the first round at first. */
  loadersByRound: z.array(z.int().nonnegative()),
  metaspaceByRound: z.array(z.int().nonnegative()),
  /** What is there after the last round and was not before, with how often. */
  left: z.strictObject({
    threads: counts.default({}),
    timers: counts.default({}),
    hooks: counts.default({}),
    threadLocals: counts.default({}),
    mbeans: counts.default({}),
    drivers: counts.default({}),
    systemProperties: z.array(z.string()).default([]),
    openFiles: counts.default({}),
  }),
});

export const measurementSchema = z.strictObject({
  /** The version of the standard that was followed. */
  standard: z.literal('1.0'),
  base: z.strictObject({ koupleless: z.string(), sofaArk: z.string(), springBoot: z.string(), java: z.string() }),
  /** Flags of the base's JVM. */
  flags: z.array(z.string()),
  runs: z.array(run).min(1),
});

export type Run = z.infer<typeof run>;
export type Measurement = z.infer<typeof measurementSchema>;
