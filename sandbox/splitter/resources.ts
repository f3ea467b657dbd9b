import type { ApplicationProject } from './project.ts';
import { factsOf } from './index/unit-facts.ts';
import type { SourceUnit, TypeIndex } from './source-type.ts';
import type { Side } from '../protocol/split.ts';
import type { Placement } from './placement.ts';
import type { BuildFile } from './write/places.ts';
import { isSettings } from './write/places.ts';

export type ResourcePlace = 'base' | 'module' | 'both';

/** The class that a MyBatis file belongs to. */
export function namespaceOf(text: string): string | undefined {
  return NAMESPACE.exec(text)?.[1];
}

const NAMESPACE = /<(?:mapper|sqlMap)\s[^>]*\bnamespace\s*=\s*"([^"]+)"/;

/**
 * Which resources go with the module: a MyBatis file with the mapper that is its namespace, another one where the code names
 * it by path, only the module's code or both sides', and a template with the controllers that answer with it. Settings are left out.
 */
export function placeResources(
  project: ApplicationProject,
  { sides, copied }: Placement,
  fileOf: (path: string) => BuildFile | undefined,
): ReadonlyMap<string, ResourcePlace> {
  const both = new Set([...copied].flatMap((unit) => unit.types.map((type) => type.name)));
  const names = new Map<string, Side>();
  for (const [unit, side] of sides) for (const type of unit.types) names.set(type.name, side);
  const namedBy = resourceUsers(project, fileOf);
  const places = new Map<string, ResourcePlace>();
  const place = (path: string, text: string): void => {
    const file = fileOf(path);
    if (isSettings(file)) return;
    const namespace = path.endsWith('.xml') ? namespaceOf(text) : undefined;
    if (namespace !== undefined && names.has(namespace))
      places.set(path, both.has(namespace) ? 'both' : names.get(namespace) === 'module' ? 'module' : 'base');
    else if (file?.kind === 'resource') {
      const users = new Set((namedBy.get(path) ?? []).map((unit) => (sides.get(unit) === 'module' ? 'module' : 'base')));
      places.set(path, users.has('module') ? (users.has('base') ? 'both' : 'module') : 'base');
    }
  };
  for (const [path, text] of project.files) if (!path.endsWith('.java')) place(path, text);
  for (const path of project.binaries) place(path, '');
  return places;
}

const TEMPLATE = /^templates\/(.+)\.(?:html|ftlh?|mustache|vm|btl|jte|peb)$/;

/** `owners/list` of `templates/owners/list.html`; '' of what is no template. */
export function viewName(resource: string): string {
  return TEMPLATE.exec(resource)?.[1] ?? '';
}

/** Names of views that a controller's strings may mean: each of them, and each behind a common prefix (`PREFIX + "/list"`). */
function viewsOf({ indexed }: SourceUnit): ReadonlySet<string> {
  const facts = factsOf(indexed);
  if (!facts.annotationNames.has('Controller')) return new Set();
  const names = facts.literals.map(({ text }) => text.replace(/^\//, '')).filter((text) => /^[\w-][\w./-]*$/.test(text));
  const ends = facts.literals.flatMap(({ text }) => (/^\/[\w-][\w./-]*$/.test(text) ? [text] : []));
  return new Set([...names, ...names.flatMap((name) => ends.map((end) => `${name}${end}`))]);
}

const known = new WeakMap<TypeIndex, ReadonlyMap<string, readonly SourceUnit[]>>();

/** Main files whose strings name a resource by its path; the same for every pick. */
function resourceUsers(
  { index, files, binaries }: ApplicationProject,
  fileOf: (path: string) => BuildFile | undefined,
): ReadonlyMap<string, readonly SourceUnit[]> {
  const before = known.get(index);
  if (before) return before;
  const resources = [...files.keys(), ...binaries].flatMap((path) => {
    const file = fileOf(path);
    return file?.kind === 'resource' ? [{ path, name: file.name }] : [];
  });
  const users = new Map<string, SourceUnit[]>();
  for (const unit of index.units) {
    if (unit.test) continue;
    const text = factsOf(unit.indexed)
      .literals.map((literal) => literal.text)
      // What is no path cannot hold one.
      .filter((literal) => /[./]/.test(literal))
      .join('\n');
    const views = viewsOf(unit);
    if (text === '' && views.size === 0) continue;
    for (const { path, name } of resources)
      if (text.includes(name) || views.has(viewName(name))) {
        const all = users.get(path);
        if (all) all.push(unit);
        else users.set(path, [unit]);
      }
  }
  known.set(index, users);
  return users;
}
