import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readParserWasm } from '../../sandbox/host/node/parser-wasm.ts';
import { loadParser } from '../../sandbox/java/syntax/index.ts';
import { propose } from '../../sandbox/splitter/index.ts';
import { PROJECT } from './lesson-place.ts';
import { lessonProject } from './lesson-project.ts';
import { localise, readLessons } from './lesson.ts';

const lessons = readLessons();
const recordings = readdirSync('sandbox/conformance', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|\/)(?:recordings(?:-[\d.]+)?|real-cluster)\/[^/]+\.json$/.test(path))
  .map((path) => path.split('/').at(-1));
const sameText = (text: string): string => text;

it('the first lesson is the one of a minute, and courses do not mix', () => {
  expect(lessons[0]?.name).toBe('one-minute');
  const courses = lessons.map(({ course }) => course);
  expect(courses.filter((course, i) => course !== courses[i - 1])).toEqual([...new Set(courses)]);
});

describe.each(lessons)('lesson $name', (lesson) => {
  const passes = !lesson.free;
  const folder = `content/lessons/${lesson.name}`;
  const project = lessonProject(lesson);

  const edits = lesson.steps.flatMap(({ do: actions }) => actions.flatMap((action) => ('edit' in action ? [action.edit] : [])));
  // Operators may change nothing but what runs.
  it.runIf(passes && (lesson.course !== 'operator' || edits.length > 0))(
    'changes lines that its project has, and arrives at its solution',
    () => {
      expect(edits.length).toBeGreaterThan(0);
      for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file);
        const solution = readFileSync(`${folder}/solution/${file}`, 'utf8');
        // What a later step takes back is not in the solution.
        for (const { from, to } of own.filter((edit) => !own.some((other) => other.from === edit.to))) {
          expect(solution).toContain(to);
          // What is added to a line leaves the line in place.
          if (!to.includes(from)) expect(solution).not.toContain(from);
        }
        // What a split moves stands in the project under another path.
        const bytes = project.get(file);
        if (!bytes) continue;
        const given = new TextDecoder().decode(bytes);
        expect(own.reduce((text, { from, to }) => text.replace(from, () => to), given)).toBe(solution);
      }
    },
  );

  it('opens files that exist when the step begins', () => {
    for (const { open } of lesson.steps) if (open) expect(project.has(open) || existsSync(`${folder}/solution/${open}`), open).toBe(true);
  });

  it('names figures that the page can fill', () => {
    const names = new Set(['first', 'install', 'start', 'deploy', 'maven', 'gap']);
    const texts = lesson.steps.flatMap(({ real, done, hint }) => [real, done, hint]).flatMap((text) => (text ? [text.en, text.zh] : []));
    for (const text of texts) for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) expect(names, text).toContain(name);
  });

  it('rests on recordings that are there', () => {
    for (const name of lesson.recordings) expect(recordings, name).toContain(`${name}.json`);
  });

  it('ends on the visitor’s own machine, with a step or with the lines of its last page', () => {
    expect(lesson.steps.at(-1)?.id === 'machine' || lesson.machine.length > 0).toBe(true);
  });

  it('has the same steps in both languages, and none without a step', () => {
    for (const language of ['en', 'zh-cn'])
      expect(readdirSync(`${folder}/${language}`).sort()).toEqual(lesson.steps.map(({ id }) => `${id}.md`).sort());
  });

  it('names what the result asks, or its first module is asked', () => {
    const { asks } = localise(lesson, 'en', sameText);
    expect(asks).toEqual(lesson.asks ?? [{ port: 8080, path: `/${lesson.modules[0] ?? ''}/` }]);
  });

  it('speaks of files by their place in the sandbox', () => {
    const { steps } = localise(lesson, 'en', sameText);
    const paths = steps.flatMap(({ actions, checks }) => [
      ...actions.flatMap((action) => (action.kind === 'edit' ? [action.file] : [])),
      ...checks.flatMap(({ check }) => (check.kind === 'file' ? [check.path] : [])),
    ]);
    for (const path of paths) expect(path.startsWith(`${PROJECT}/`)).toBe(true);
  });
});

describe('the solution of the split lesson', () => {
  it('is what the splitter writes, and the change', async () => {
    const parser = await loadParser(readParserWasm());
    const folder = 'content/lessons/split';
    const action = lessons.flatMap(({ name, steps }) =>
      name === 'split' ? steps.flatMap(({ do: actions }) => actions.flatMap((one) => ('split' in one ? [one.split] : []))) : [],
    )[0];
    if (!action) throw new Error('The split lesson splits nothing.');
    const proposal = propose(filesOf(`${folder}/project`), { mode: 'propose', project: PROJECT, ...action }, parser);
    if (proposal.outcome === 'refused') throw new Error(proposal.reasons.map(({ en }) => en).join(' '));
    const written = new Map(
      proposal.changes.flatMap(({ path, after }) =>
        after === null ? [] : [[path, after.replace('"hello from the warehouse"', '"good morning from the warehouse"')] as const],
      ),
    );
    const solution = new Map(filesOf(`${folder}/solution`).map(({ path, text }) => [path, text]));
    expect([...solution.keys()].sort()).toEqual([...written.keys()].sort());
    for (const [path, text] of written) expect(solution.get(path), path).toBe(text);
  });
});

const filesOf = (folder: string): { path: string; text: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
