import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { httpMethods } from '../../sandbox/protocol/checks.ts';
import type { Language } from '../site/locale.ts';
import { readYaml } from '../site/yaml-data.ts';
import { checkInSandbox, checkSchema, factSchema } from './check-schema.ts';
import { bilingual, httpPath, id, port, projectPath } from './lesson-fields.ts';
import { ASKED_AT_ONCE, type Action, type Address, type Lesson, type LessonStep } from './lesson-data.ts';
import { PROJECT } from './lesson-place.ts';

/** Where the base of a lesson listens. */
const BASE_PORT = 8080;

const splitSchema = z.strictObject({
  pick: z.array(z.string().min(1)).min(1),
  module: z.strictObject({ name: id, version: z.string().min(1), contextPath: z.string().min(1) }),
});

const actionSchema = z.union([
  z.strictObject({
    run: z.string().min(1),
    in: projectPath.optional(),
    optional: z.boolean().default(false),
    clears: z.boolean().default(false),
  }),
  z.strictObject({ edit: z.strictObject({ file: projectPath, from: z.string().min(1), to: z.string().min(1) }) }),
  z.strictObject({
    request: z.strictObject({
      method: z.enum(httpMethods).default('GET'),
      port,
      path: httpPath,
      body: z.string().optional(),
    }),
    optional: z.boolean().default(false),
  }),
  z.strictObject({ split: splitSchema }),
]);

/** What the result beside the code asks every second: the first is in the address field, the others are pinned under it. */
const asksSchema = z
  .array(z.strictObject({ machine: z.string().min(1).optional(), port, path: httpPath }))
  .min(1)
  .max(ASKED_AT_ONCE);

const stepSchema = z.strictObject({
  id,
  title: bilingual,
  /** One word for the progress bar. */
  short: bilingual,
  /** The file that the editor shows when the step begins. */
  open: projectPath.optional(),
  /** Commands that bring a fresh sandbox to the start of this step: after a reload, or when a link leads here. */
  arrive: z.array(z.string()).default([]),
  /** An earlier step whose edits come after `arrive`: what is deployed on arrival is then still the old text. */
  arriveBefore: id.optional(),
  /** The facts that the step's text relies on: true on arrival, however one arrives. */
  holds: z.array(factSchema).min(1),
  do: z.array(actionSchema).min(1),
  /** Only free play has none. */
  checks: z.array(checkSchema).default([]),
  /** What to say when the checks have passed. */
  done: bilingual,
  hint: bilingual,
  /** What differs on a real base; `{name}` is a figure of the recordings. */
  real: bilingual.optional(),
  /** From this step on the result asks these instead. */
  asks: asksSchema.optional(),
});

const lessonFields = z.strictObject({
  /** Its place in its course. */
  order: z.number().int(),
  /** A course of `content/lessons/courses.yaml`. */
  course: id.default('developer'),
  /** Free play: nothing to pass, and in no course. */
  free: z.boolean().default(false),
  title: bilingual,
  /** The heading and the sentence of the page before the start. */
  heading: bilingual,
  lead: bilingual,
  summary: bilingual,
  minutes: z.number().int().positive(),
  recordings: z.array(z.string()).min(1),
  /** What will happen, for the page before the start. */
  plan: z.array(bilingual).min(2),
  /** Files and folders of other lessons' projects that it begins with, too; its own `project/` lies over them. */
  shares: z.array(z.strictObject({ lesson: id, paths: z.array(projectPath).min(1) })).default([]),
  /** The modules that the lesson will plug in, for the drawing before the start. */
  modules: z.array(z.string()).min(1),
  /** Left out: the first of `modules`, on the base's port. */
  asks: asksSchema.optional(),
  steps: z.array(stepSchema).min(1),
  finish: bilingual,
  /** How the same is done on a machine of one's own: lines that were run there, and what each does. */
  machine: z
    .array(z.strictObject({ run: z.string().min(1), says: bilingual }))
    .max(3)
    .default([]),
});
const lessonSchema = lessonFields.superRefine(({ free, steps }, context) => {
  for (const [at, { checks }] of steps.entries())
    if (!free && checks.length === 0)
      context.addIssue({ code: 'custom', path: ['steps', at, 'checks'], message: 'a step that is not free play needs a check' });
});

export type LessonSource = z.infer<typeof lessonSchema> & { readonly name: string };

/** Courses in the order of content/lessons/courses.yaml; a folder of lessons without that file has no order of courses. */
function courseOrder(content: string): readonly string[] {
  if (!existsSync(`${content}/lessons/courses.yaml`)) return [];
  return readYaml('lessons/courses.yaml', z.array(z.looseObject({ id: z.string() })), content).map(({ id }) => id);
}

/**
 * Every lesson: course by course, in their order there. The first is the trial's own.
 * @throws Error that names file, item and field, or the step text that is missing in a language.
 */
export function readLessons(content = 'content'): readonly LessonSource[] {
  const folder = `${content}/lessons`;
  const names = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/lesson.yaml`));
  const lessons = names.map((name) => ({ ...readYaml(`lessons/${name}/lesson.yaml`, lessonSchema, content), name }));
  for (const { name, steps } of lessons)
    for (const language of ['en', 'zh-cn']) for (const step of steps) stepText(folder, name, step.id, language);
  const courses = courseOrder(content);
  return lessons.sort((a, b) => courses.indexOf(a.course) - courses.indexOf(b.course) || a.order - b.order);
}

function stepText(folder: string, lesson: string, step: string, language: string): void {
  const file = `${folder}/${lesson}/${language}/${step}.md`;
  try {
    if (readFileSync(file, 'utf8').trim()) return;
  } catch {
    // Told below, like an empty file.
  }
  throw new Error(`${file}: the step "${step}" of ${folder}/${lesson}/lesson.yaml has no text in this language.`);
}

/** One lesson in one language, as the page gets it. `fill` puts the recordings' figures into texts. */
export function localise(lesson: LessonSource, language: Language, fill: (text: string) => string): Lesson {
  const say = (text: { readonly en: string; readonly zh: string }): string => fill(language === 'en' ? text.en : text.zh);
  return {
    name: lesson.name,
    title: say(lesson.title),
    finish: say(lesson.finish),
    minutes: lesson.minutes,
    asks: asksOf(lesson),
    ...(lesson.free ? { free: true } : {}),
    steps: lesson.steps.map((step): LessonStep => ({
      id: step.id,
      title: say(step.title),
      short: say(step.short),
      open: step.open ? `${PROJECT}/${step.open}` : null,
      arrive: step.arrive,
      arriveBefore: step.arriveBefore,
      holds: step.holds.map(checkInSandbox),
      actions: step.do.map(inSandbox),
      checks: step.checks.map(({ says: text, ...check }) => ({ says: say(text), check: checkInSandbox(check) })),
      asks: step.asks,
    })),
  };
}

const asksOf = ({ asks, modules: [first = ''] }: LessonSource): readonly Address[] => asks ?? [{ port: BASE_PORT, path: `/${first}/` }];

function inSandbox(action: z.infer<typeof actionSchema>): Action {
  if ('run' in action)
    return {
      kind: 'run',
      line: action.run,
      folder: action.in === undefined ? null : folderOf(action.in),
      optional: action.optional,
      clears: action.clears,
    };
  if ('edit' in action) return { kind: 'edit', ...action.edit, file: `${PROJECT}/${action.edit.file}` };
  if ('split' in action) return { kind: 'split', project: PROJECT, ...action.split };
  return { kind: 'request', ...action.request, optional: action.optional };
}

const folderOf = (folder: string): string => (folder === '.' ? PROJECT : `${PROJECT}/${folder}`);
