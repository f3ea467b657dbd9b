import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../sandbox/host/node/parser-wasm.ts';
import { connect } from '../../sandbox/main/connection.ts';
import { loadRuntime } from '../../sandbox/main/runtime.ts';
import { nextLesson, readCourses } from './courses.ts';
import { Engine } from './engine/engine.ts';
import { lessonProject } from './lesson-project.ts';
import { readLessons } from './lesson.ts';
import { projectPack } from './project-pack.ts';
import { stepDone } from './situation.ts';
import { enterStep, missingFacts, placesOf } from './testing/lesson-steps.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'courses-'));
  mkdirSync(`${content}/lessons`);
  cpSync('content/lessons/courses.yaml', `${content}/lessons/courses.yaml`);
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(join(content, 'lessons', file, '..'), { recursive: true });
  writeFileSync(join(content, 'lessons', file), text);
};
/** A whole lesson, as a writer adds it: files alone. */
function addLesson(name: string, more = ''): void {
  write(
    `${name}/lesson.yaml`,
    `
order: 1
${more}
title: { en: Notes, zh: 笔记 }
heading: { en: A note, zh: 一则笔记 }
lead: { en: Write one., zh: 写一则。 }
summary: { en: A note is written., zh: 写一则笔记。 }
minutes: 3
recordings: [two-versions]
modules: [notes]
plan: [{ en: One., zh: 一。 }, { en: Two., zh: 二。 }]
finish: { en: Written, zh: 写好了 }
steps:
  - id: write
    short: { en: Write, zh: 写 }
    title: { en: Write a note, zh: 写一则笔记 }
    arrive: [cd ~/shop]
    holds: [{ kind: file, path: note.txt, contains: nothing }]
    do:
      - { edit: { file: note.txt, from: nothing, to: something } }
      - { run: cat note.txt, in: . }
    checks: [{ kind: file, path: note.txt, contains: something, says: { en: the note is written, zh: 笔记写好了 } }]
    done: { en: Done., zh: 完成。 }
    hint: { en: Edit it., zh: 编辑它。 }
`,
  );
  write(`${name}/en/write.md`, 'Write.\n');
  write(`${name}/zh-cn/write.md`, '写。\n');
  write(`${name}/project/note.txt`, 'nothing\n');
}

it('a lesson begins with what it shares of others, and its own over it', () => {
  addLesson('ground');
  write('ground/project/base/pom.xml', '<project/>');
  addLesson('other', 'shares: [{ lesson: ground, paths: [base, note.txt] }]');
  write('other/project/note.txt', 'own\n');
  const [, other] = readLessons(content);
  expect(other && JSON.parse(projectPack(other, content))).toEqual({ 'base/pom.xml': '<project/>', 'note.txt': 'own\n' });
  expect(() => lessonProject({ name: 'other', shares: [{ lesson: 'ground', paths: ['bas'] }] }, content)).toThrow(
    'content/lessons/other/lesson.yaml: shares: content/lessons/ground/project has no "bas".',
  );
});

describe('a lesson that is added as files', () => {
  it('stands in its course, has its pack, and can be done', async () => {
    addLesson('notes');
    const [developer] = readCourses(content);
    expect(developer?.lessons.map(({ name }) => name)).toEqual(['notes']);
    const [notes] = developer?.lessons ?? [];
    expect(notes && JSON.parse(projectPack(notes, content))).toEqual({ 'note.txt': 'nothing\n' });
    const runtime = await loadRuntime(readParserWasm());
    const engine = new Engine((receiver) => {
      const send = connect(Promise.resolve(runtime), 'node', (message) => queueMicrotask(() => receiver.message(message)));
      return { post: send, close: () => undefined };
    });
    const [place] = developer?.lessons.flatMap((lesson) => placesOf(lesson, 'en')) ?? [];
    if (!place) throw new Error('The lesson has no step.');
    const session = await enterStep(place, engine, null, content);
    expect(await missingFacts(place, session.engine)).toEqual([]);
    expect(stepDone(session.situation)).toBe(false);
    await session.performAll();
    expect(stepDone(session.situation)).toBe(true);
    session.engine.close();
  });

  it('comes after another by its order, and free play is in no course', () => {
    addLesson('notes');
    addLesson('later', 'course: developer');
    write('later/lesson.yaml', readFileSync(join(content, 'lessons/later/lesson.yaml'), 'utf8').replace('order: 1', 'order: 2'));
    addLesson('play', 'free: true');
    const courses = readCourses(content);
    const [first, second] = courses[0]?.lessons ?? [];
    expect([first?.name, second?.name, courses[0]?.lessons.length]).toEqual(['notes', 'later', 2]);
    expect(first && nextLesson(first, courses)?.name).toBe('later');
    expect(second && nextLesson(second, courses)).toBeNull();
  });

  it('is told what is missing', () => {
    addLesson('notes', 'course: cook');
    expect(() => readCourses(content)).toThrow('content/lessons/notes/lesson.yaml: there is no course "cook"');
    addLesson('notes');
    write('notes/zh-cn/write.md', ' ');
    expect(() => readCourses(content)).toThrow('zh-cn/write.md: the step "write" of');
    write('notes/zh-cn/write.md', '写。');
    const file = join(content, 'lessons/notes/lesson.yaml');
    write('notes/lesson.yaml', readFileSync(file, 'utf8').replace(/ {4}checks: .*\n/, '    checks: []\n'));
    expect(() => readCourses(content)).toThrow('steps › item "write" › checks: a step that is not free play needs a check');
  });

  it('a course without a lesson says what to read instead', () => {
    addLesson('notes');
    write('courses.yaml', readFileSync('content/lessons/courses.yaml', 'utf8').replace(/^ {2}instead: .*\/operate\/.*\n/m, ''));
    expect(() => readCourses(content)).toThrow('the course "operator" has no lesson, and no "instead"');
  });
});
