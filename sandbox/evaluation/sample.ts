import { parse } from 'yaml';
import { z } from 'zod';
import { readDescription, type Description } from './description.ts';

const lessonSchema = z.strictObject({
  title: z.string().min(1),
  /** A folder of content/lessons, and which module of its project is evaluated. */
  lesson: z.string().min(1),
  module: z.string().min(1),
  /** Whether the lesson's solution lies over the project. */
  solved: z.boolean().default(false),
  /** Below the module's context path; absent where the module answers no request. */
  use: z.string().optional(),
});

/** A module of a lesson, as it stands there. */
export type LessonSample = z.infer<typeof lessonSchema> & { readonly name: string };

/** What is evaluated both on a real base and in the sandbox: code of its own without a library, or a lesson's module. */
export type Sample = Description | LessonSample;

export const isLesson = (sample: Sample): sample is LessonSample => 'lesson' in sample;

/** @throws Error with a line for each fault: file, field, what is wrong */
export function readSample(name: string, text: string): Sample {
  if (!/^lesson:/m.test(text)) return readDescription(name, text);
  const read = lessonSchema.safeParse(parse(text));
  if (read.success) return { ...read.data, name };
  throw new Error(read.error.issues.map(({ path, message }) => `${name}.yaml: ${path.join('.') || 'the file'}: ${message}`).join('\n'));
}
