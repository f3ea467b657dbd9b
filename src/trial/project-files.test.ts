import { describe, expect, it } from 'vitest';
import { PROJECT } from './lesson-place.ts';
import { readLessons } from './lesson.ts';
import { loadProject } from './project-files.ts';
import { projectAddress, projectPack } from './project-pack.ts';

const answers =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe.each(readLessons())('the project of $name', (lesson) => {
  it('comes in one pack, at an address that changes with it', async () => {
    const files = await loadProject(projectAddress(lesson), answers(projectPack(lesson)));
    expect(files.get(`${PROJECT}/pom.xml`)).toContain('<project');
    expect([...files.keys()].every((path) => path.startsWith(`${PROJECT}/`))).toBe(true);
    expect(projectAddress(lesson)).toMatch(/^\/_astro\/project-[\w-]+\.[\w-]{8}\.json$/);
  });
});

it.each([
  ['', 404, 'gone.json: 404'],
  ['[1]', 200, 'gone.json holds no files'],
  ['null', 200, 'gone.json holds no files'],
])('%j with status %i is refused', async (body, status, message) => {
  await expect(loadProject('gone.json', answers(body, status))).rejects.toThrow(message);
});
