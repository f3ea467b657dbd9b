import { z } from 'astro/zod';
import { readYaml } from '../site/yaml-data.ts';
import { bilingual, id } from './lesson-fields.ts';
import { readLessons, type LessonSource } from './lesson.ts';

/** A link to a page of the manual: its path in English. */
const pageLink = z.strictObject({ text: bilingual, href: z.string().regex(/^\/.+\/$/, 'must be a path with a slash at both ends') });
const schema = z.array(
  z.strictObject({
    id,
    title: bilingual,
    lead: bilingual,
    /** Where to read on while the course has no lesson. */
    instead: pageLink.optional(),
    /** Where one goes on after the lessons. */
    then: pageLink.optional(),
  }),
);

export type Course = z.infer<typeof schema>[number] & {
  /** In their order. */
  readonly lessons: readonly LessonSource[];
};

/**
 * Every course with its lessons; free play belongs to none.
 * @throws Error that names the lesson whose course is not there, or the course that has neither a lesson nor anything to read instead
 */
export function readCourses(content = 'content'): readonly Course[] {
  const courses = readYaml('lessons/courses.yaml', schema, content);
  const lessons = readLessons(content).filter(({ free }) => !free);
  for (const { name, course } of lessons)
    if (!courses.some((one) => one.id === course))
      throw new Error(`content/lessons/${name}/lesson.yaml: there is no course "${course}" in content/lessons/courses.yaml.`);
  return courses.map((course) => {
    const own = lessons.filter((lesson) => lesson.course === course.id);
    if (own.length === 0 && !course.instead && !course.then)
      throw new Error(`content/lessons/courses.yaml: the course "${course.id}" has no lesson, and no "instead".`);
    return { ...course, lessons: own };
  });
}

/** The lesson after this one in its course; null after the last. */
export function nextLesson({ name, course }: LessonSource, courses: readonly Course[]): LessonSource | null {
  const lessons = courses.find(({ id: one }) => one === course)?.lessons ?? [];
  return lessons[lessons.findIndex((lesson) => lesson.name === name) + 1] ?? null;
}
