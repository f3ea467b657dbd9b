import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';

/** The recordings of a real base stand beside the program that makes them. Builds run at the root of the repository. */
const FOLDER = 'sandbox/conformance/real-base/recordings';

const answerSchema = z.looseObject({
  status: z.string().optional(),
  headers: z.array(z.string()).optional(),
  body: z.string().optional(),
  raw: z.string().optional(),
  code: z.number().nullable().optional(),
  stdout: z.string().optional(),
  stderr: z.string().optional(),
  ms: z.number().optional(),
});
const requestSchema = z.looseObject({ to: z.string(), method: z.string(), path: z.string(), headers: z.record(z.string(), z.union([z.string(), z.number()])), body: z.string() });
const stepSchema = z.looseObject({
  step: z.string(),
  request: requestSchema.optional(),
  command: z.array(z.string()).optional(),
  answer: answerSchema.optional(),
  asking: z.string().optional(),
  every: z.string().optional(),
  answers: z.array(z.looseObject({ atMs: z.number(), status: z.string(), body: z.string(), times: z.number() })).optional(),
  meanwhile: z.array(z.looseObject({ request: requestSchema.optional(), command: z.array(z.string()).optional(), answer: answerSchema.optional() })).optional(),
  console: z.array(z.string()).optional(),
});
const recordingSchema = z.looseObject({
  scenario: z.string(),
  about: z.string(),
  label: z.string(),
  java: z.string(),
  start: z.looseObject({ console: z.array(z.string()) }).optional(),
  steps: z.array(stepSchema),
});

export type Recording = z.infer<typeof recordingSchema>;
export type Step = z.infer<typeof stepSchema>;

const read = new Map<string, Recording>();

export const recordingNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** The bytes of a recording, to be served as they are. */
export const recordingText = (name: string): string => readFileSync(`${FOLDER}/${name}.json`, 'utf8');

/** @throws Error that lists the recordings that exist when there is none of this name. */
export function readRecording(name: string): Recording {
  const known = read.get(name);
  if (known) return known;
  if (!recordingNames().includes(name)) throw new Error(`There is no recording "${name}". Recordings: ${recordingNames().join(', ')}.`);
  const recording = recordingSchema.parse(JSON.parse(recordingText(name)));
  read.set(name, recording);
  return recording;
}

/**
 * A step of a recording by its name; `nth` counts steps of the same name from 1.
 * @throws Error that lists the steps when there is no such step.
 */
export function readStep(name: string, step: string, nth = 1): Step {
  const { steps } = readRecording(name);
  const found = steps.filter((candidate) => candidate.step === step)[nth - 1];
  if (!found) throw new Error(`Recording "${name}" has no step "${step}" (number ${nth}). Its steps: ${steps.map(({ step: s }) => `"${s}"`).join(', ')}.`);
  return found;
}
