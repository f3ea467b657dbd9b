import { describe, expect, it } from 'vitest';
import { Project } from '../progress/project.ts';
import { ScriptedSandbox } from '../testing/scripted-sandbox.ts';
import { Engine } from './engine.ts';
import { Mirror } from './mirror.ts';

function setUp() {
  const sandbox = new ScriptedSandbox();
  const engine = new Engine(sandbox.open);
  engine.restart();
  const project = new Project('/shop', new Map([['/shop/A.java', 'old']]), null);
  return { sandbox, project, mirror: new Mirror(engine, project) };
}

describe('Mirror', () => {
  it('writes what the visitor edits into the sandbox', () => {
    const { sandbox, project } = setUp();
    project.write('/shop/A.java', 'new', 'page');
    expect(sandbox.files.get('/shop/A.java')).toBe('new');
  });

  it('takes over what a command wrote, but not what builds make', async () => {
    const { sandbox, project, mirror } = setUp();
    sandbox.files.set('/shop/inventory/pom.xml', '<project/>').set('/shop/target/a.class', 'x').set('/etc/hosts', 'x');
    sandbox.tell({
      event: 'files',
      changes: ['/shop/inventory/pom.xml', '/shop/target/a.class', '/etc/hosts'].map((path) => ({ kind: 'write', path })),
    });
    await mirror.settled();
    expect(project.paths()).toEqual(['/shop/A.java', '/shop/inventory/pom.xml']);
  });

  it('does not put an old text back over what was typed meanwhile', async () => {
    const { sandbox, project, mirror } = setUp();
    project.write('/shop/A.java', 'first', 'page');
    let answer: (content: string) => void = () => undefined;
    sandbox.answers.readFile = ({ path }) => new Promise((resolve) => (answer = (content) => resolve({ path, content })));
    sandbox.tell({ event: 'files', changes: [{ kind: 'write', path: '/shop/A.java' }] });
    project.write('/shop/A.java', 'second', 'page');
    answer('first');
    await mirror.settled();
    expect(project.read('/shop/A.java')).toBe('second');
  });

  it('removes a folder with everything in it', () => {
    const { sandbox, project } = setUp();
    project.write('/shop/old/B.java', 'b', 'sandbox');
    sandbox.tell({ event: 'files', changes: [{ kind: 'remove', path: '/shop/old' }] });
    expect(project.paths()).toEqual(['/shop/A.java']);
  });
});
