import { expect, it } from 'vitest';
import { lessonProject } from '../lesson-project.ts';
import { readLessons } from '../lesson.ts';
import { deployable, parcelOf } from './parcel.ts';

const texts = {
  title: 'One minute',
  lead: 'lead',
  needs: 'needs',
  bare: 'bare',
  option: 'option',
  local: 'local',
  container: 'container',
  more: 'more',
};

it('the zip holds the project, the commands in order, and a development container', () => {
  const parcel = parcelOf(new Map([['pom.xml', '<project/>']]), [{ run: 'mvn install', says: 'build it' }], texts);
  expect([...parcel.keys()]).toEqual(['.mvn/jvm.config', 'pom.xml', 'README.md', '.devcontainer/devcontainer.json']);
  expect(parcel.get('README.md')).toContain('1. build it\n\n   ```sh\n   mvn install\n   ```');
  expect(JSON.parse(parcel.get('.devcontainer/devcontainer.json') ?? '')).toMatchObject({ forwardPorts: [8080, 1238] });
});

it('without arkctl the archive of the first line is handed over by curl, as one word of the shell', () => {
  const pom = '<artifactId>sofa-ark-maven-plugin</artifactId>';
  const parcel = parcelOf(
    new Map([
      ['base/pom.xml', ''],
      ['stock/pom.xml', pom],
    ]),
    [],
    texts,
  );
  expect(parcel.get('README.md')).toContain(
    String.raw`-d "{\"bizName\":\"stock\",\"bizVersion\":\"1.0.0\",\"bizUrl\":\"file://$PWD/stock/target/stock-1.0.0-ark-biz.jar\"}"`,
  );
});

it('what the project has of its own stays as it is', () => {
  const own = [
    ['README.md', 'mine'],
    ['.mvn/jvm.config', '-Xmx1g'],
  ] as const;
  const parcel = parcelOf(new Map(own), [], texts);
  expect(parcel.get('README.md')).toBe('mine');
  expect(parcel.get('.mvn/jvm.config')).toBe('-Xmx1g');
  expect(parcel.get('koupleless-README.md')).toContain('# One minute');
});

it('every lesson about a base has a module that can be deployed after it was taken home', () => {
  const decoder = new TextDecoder();
  const modules = readLessons().map((lesson) => {
    const files = new Map([...lessonProject(lesson)].map(([path, bytes]) => [path, decoder.decode(bytes)]));
    return [lesson.name, deployable(files)] as const;
  });
  expect(modules.filter(([, module]) => module === null).map(([name]) => name)).toEqual(['split']);
  expect(modules.find(([name]) => name === 'versions')?.[1]).toBe('inventory');
});
