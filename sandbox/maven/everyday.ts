import { parentOf, resolvePath } from '../host/paths.ts';
import type { Files } from '../host/files.ts';
import { modulePom } from './module-pom.ts';
import { childOf, childrenOf, parseElements, textOf, XmlProblem, type Element } from './xml.ts';

/** What a pom.xml has that needs no second look: elements by name, those that must be there with `!`. */
const usual: Readonly<Record<string, string>> = {
  project: 'modelVersion! parent groupId artifactId! version packaging name properties modules dependencyManagement dependencies build',
  parent: 'groupId! artifactId! version! relativePath',
  dependencyManagement: 'dependencies',
  dependency: 'groupId! artifactId! version type scope',
  build: 'finalName plugins pluginManagement',
  pluginManagement: 'plugins',
  plugin: 'groupId artifactId! version executions configuration',
  execution: 'id phase goals configuration',
};
const lists: Readonly<Record<string, string>> = {
  dependencies: 'dependency',
  plugins: 'plugin',
  modules: 'module',
  executions: 'execution',
  goals: 'goal',
};
const SCOPE = /^(?:compile|provided|runtime|test|import)$/;
const NAME = /^[\w.-]+$/;

/** By the file's bytes: what has not changed is read once. */
const known = new WeakMap<Uint8Array, Element | 'odd'>();

/** Whether a pom.xml, its parents and its modules, as far as they are files, are all everyday ones. */
export function areEveryday(pomFile: string, files: Files): boolean {
  const seen = new Set<string>();
  const waiting = [pomFile];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || files.stat(path)?.kind !== 'file') continue;
    seen.add(path);
    const project = everydayProject(files.read(path));
    if (project === 'odd') return false;
    const directory = parentOf(path);
    const parent = childOf(project, 'parent');
    const relative = parent && (textOf(parent, 'relativePath') ?? '../pom.xml');
    if (relative !== undefined && relative !== '') {
      const above = resolvePath(directory, relative);
      waiting.push(files.stat(above)?.kind === 'directory' ? `${above}/pom.xml` : above);
    }
    waiting.push(...childrenOf(project, 'modules', 'module').map((module) => modulePom(files, directory, module.text)));
  }
  return true;
}

function everydayProject(bytes: Uint8Array): Element | 'odd' {
  const before = known.get(bytes);
  if (before) return before;
  let read: Element | 'odd' = 'odd';
  try {
    const project = parseElements(new TextDecoder().decode(bytes));
    if (isEveryday(project)) read = project;
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
  }
  known.set(bytes, read);
  return read;
}

/**
 * Whether Maven has nothing to say of a pom.xml by itself: it holds what most hold, in its place, once. Of others it may have:
 * `reading/` knows what.
 */
export function isEveryday(project: Element): boolean {
  return project.name === 'project' && isPlain(project);
}

function isPlain(element: Element): boolean {
  const { name, children } = element;
  if (name === 'configuration') return true;
  const once = new Set(children.map(keyOf)).size === children.length;
  if (name === 'properties') return once && element.text === '' && children.every((child) => child.children.length === 0);
  const list = lists[name];
  if (list !== undefined)
    return element.text === '' && (once || name === 'goals') && children.every((child) => child.name === list && isPlain(child));
  const fields = usual[name]?.split(' ');
  if (!fields) return children.length === 0 && hasPlainText(element);
  const may = fields.map((field) => field.replace('!', ''));
  const must = fields.filter((field) => field.endsWith('!'));
  return (
    element.text === '' &&
    once &&
    children.every((child) => may.includes(child.name) && isPlain(child)) &&
    must.every((field) => children.some((child) => `${child.name}!` === field))
  );
}

/** What of an element must be there once among its like. */
function keyOf({ name, text, children }: Element): string {
  if (name === 'module' || name === 'goal') return text;
  if (!['dependency', 'plugin', 'execution'].includes(name)) return name;
  return ['groupId', 'artifactId', 'type', 'id'].map((key) => children.find((child) => child.name === key)?.text ?? '').join(':');
}

function hasPlainText({ name, text }: Element): boolean {
  if (name === 'modelVersion') return text === '4.0.0';
  if (name === 'packaging') return text === 'pom' || text === 'jar';
  if (name === 'scope') return SCOPE.test(text) || text.startsWith('${');
  if (name === 'version') return NAME.test(text) ? !/^(?:LATEST|RELEASE)$/.test(text) : /^\$\{[\w.-]+\}$/.test(text);
  if (name === 'groupId' || name === 'artifactId') return NAME.test(text);
  return text !== '' || name === 'relativePath';
}
