import { describe, expect, it } from 'vitest';
import { Project, type FileChange } from './project.ts';

const FILE = '/shop/A.java';
const start = new Map([[FILE, 'class A {}']]);

describe('Project', () => {
  it('begins with what was saved, and knows what differs from the lesson', () => {
    const project = new Project('/shop', start, new Map([[FILE, 'class B {}']]));
    expect(project.changed(FILE)).toBe(true);
    expect(project.differsAt(FILE)).toBe('class '.length);
    expect(new Project('/shop', start, null).differsAt(FILE)).toBeNull();
  });

  it('tells of a change once, and not of the same text again', () => {
    const project = new Project('/shop', start, null);
    const heard: FileChange[] = [];
    project.changes.add((change) => heard.push(change));
    project.write(FILE, 'class C {}', 'page');
    project.write(FILE, 'class C {}', 'sandbox');
    expect(heard).toEqual([{ path: FILE, text: 'class C {}', origin: 'page' }]);
  });

  it('keeps sources and leaves out what builds make', () => {
    const project = new Project('/shop', start, null);
    expect(
      ['/shop/base/pom.xml', '/shop/target/x.jar', '/shop/base/target/classes/A.class', '/shopping/list'].map((path) =>
        project.keeps(path),
      ),
    ).toEqual([true, false, false, false]);
  });
});
