import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';

/** The recordings of a real base stand beside the program that makes them. Builds run at the root of the repository. */
const ROOT = 'sandbox/conformance/real-base';
const FOLDER = `${ROOT}/recordings`;

/** The runtimes that were asked beside the newest one, whose recordings lie in a folder of their own. */
const folderOf = (version?: string): string => (version === undefined ? FOLDER : `${FOLDER}-${version}`);

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
const requestSchema = z.looseObject({
  to: z.union([z.string(), z.number()]),
  method: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.number()])),
  body: z.string(),
});
const stepSchema = z.looseObject({
  step: z.string(),
  request: requestSchema.optional(),
  command: z.array(z.string()).optional(),
  answer: answerSchema.optional(),
  asking: z.string().optional(),
  every: z.string().optional(),
  answers: z.array(z.looseObject({ atMs: z.number(), status: z.string(), body: z.string(), times: z.number() })).optional(),
  meanwhile: z
    .array(z.looseObject({ request: requestSchema.optional(), command: z.array(z.string()).optional(), answer: answerSchema.optional() }))
    .optional(),
  together: z.array(z.looseObject({ request: requestSchema, answer: answerSchema })).optional(),
  telnet: z.array(z.looseObject({ sent: z.string().optional(), received: z.string() })).optional(),
  edit: z.looseObject({ file: z.string(), from: z.string(), to: z.string() }).optional(),
  console: z.array(z.string()).optional(),
});
/** A file that the program beside the recordings wrote, with what the site shows of it. */
export const recordingSchema = z.looseObject({
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

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

export const recordingNames = (): readonly string[] => namesIn(FOLDER);

/**
 * @param version a runtime that was asked beside the newest one: `2.1.6`.
 * @throws Error that lists the recordings that exist when there is none of this name.
 */
export function readRecording(name: string, version?: string): Recording {
  const folder = folderOf(version);
  const file = `${folder}/${name}.json`;
  const known = read.get(file);
  if (known) return known;
  if (!existsSync(folder)) throw new Error(`There are no recordings of runtime ${version}.`);
  const names = namesIn(folder);
  if (!names.includes(name)) throw new Error(`There is no recording "${name}" in ${folder}. Recordings: ${names.join(', ')}.`);
  const recording = recordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  read.set(file, recording);
  return recording;
}

const listed = ({ steps }: Recording): string => steps.map(({ step }, at) => `${at + 1} "${step}"`).join(', ');

/** A step of a recording by its name: the first of that name. @throws Error that lists the steps when there is none. */
export function readStep(name: string, step: string): Step {
  const recording = readRecording(name);
  const found = recording.steps.find((candidate) => candidate.step === step);
  if (!found) throw new Error(`Recording "${name}" has no step "${step}". Its steps: ${listed(recording)}.`);
  return found;
}

/**
 * A step of a recording by its number, from 1, which must have this name: a page that was written about another step
 * fails the build instead of showing it.
 * @throws Error that lists the steps when the number or the name does not fit.
 */
export function readNthStep(name: string, number: number, step: string, version?: string): Step {
  const recording = readRecording(name, version);
  const found = recording.steps[number - 1];
  if (found?.step !== step)
    throw new Error(
      `Recording "${name}": step ${number} is ${found ? `"${found.step}"` : 'not there'}, not "${step}". Its steps: ${listed(recording)}.`,
    );
  return found;
}
