import type { Files } from '../host/files.ts';
import { resolvePath } from '../host/paths.ts';
import { joinBy, inheritPlugins } from './inheritance.ts';
import { interpolate } from './interpolation.ts';
import type { Activation, Pom, PomProfile } from './pom.ts';
import { managementKey } from './project.ts';
import { satisfies } from './version-range.ts';

/** What decides which profiles are active. */
export interface ProfileContext {
  readonly files: Files;
  readonly userProperties: ReadonlyMap<string, string>;
  /** `-P`: ids, those to leave out with `!` or `-` before them. */
  readonly requested: readonly string[];
}

const JAVA_VERSION = '17.0.15';
/** As the version text of the trial's Maven has it. */
const OS: ReadonlyMap<string, string> = new Map([
  ['name', 'linux'],
  ['family', 'unix'],
  ['arch', 'amd64'],
  ['version', 'trial'],
]);

/** The ids that `-P` names, without the marks before them. */
export function requestedIds(requested: readonly string[]): readonly string[] {
  return requested.map((each) => each.trim().replace(/^[!\-+?]+/, '')).filter((id) => id !== '');
}

/** The profiles of a pom that are active; those active by default only where no other is. `directory` is the project's. */
export function activeProfiles(pom: Pom, directory: string, context: ProfileContext): readonly PomProfile[] {
  const on = new Set<string>();
  const off = new Set<string>();
  for (const each of context.requested) for (const id of requestedIds([each])) (/^\s*[!-]/.test(each) ? off : on).add(id);
  const wanted = pom.profiles.filter(({ id }) => !off.has(id));
  const active = wanted.filter(({ id, activation }) => on.has(id) || holds(activation, directory, context));
  return active.length > 0 ? active : wanted.filter(({ activation }) => activation.byDefault);
}

function holds(activation: Activation, directory: string, { files, userProperties }: ProfileContext): boolean {
  const { property, jdk, os, file } = activation;
  const conditions: boolean[] = [];
  if (property) conditions.push(propertyHolds(property, userProperties));
  if (jdk !== undefined) conditions.push(jdkHolds(jdk));
  for (const [key, value] of os) conditions.push(agrees(value.toLowerCase(), (wanted) => OS.get(key) === wanted));
  if (file) {
    const there = (path: string): boolean =>
      files.stat(
        resolvePath(
          directory,
          interpolate(path, (key) => (key.endsWith('basedir') ? directory : userProperties.get(key))),
        ),
      ) !== undefined;
    conditions.push(file.exists === undefined ? file.missing !== undefined && !there(file.missing) : there(file.exists));
  }
  return conditions.length > 0 && conditions.every(Boolean);
}

function propertyHolds(
  { name, value }: { readonly name: string; readonly value: string | undefined },
  properties: ReadonlyMap<string, string>,
): boolean {
  const given = properties.get(name.replace(/^!/, ''));
  if (name.startsWith('!')) return given === undefined;
  if (value === undefined || value === '') return given !== undefined;
  return agrees(value, (wanted) => given === wanted);
}

function jdkHolds(wanted: string): boolean {
  return agrees(wanted, (version) => (/^[[(]/.test(version) ? satisfies(JAVA_VERSION, version) : JAVA_VERSION.startsWith(version)));
}

/** `!x`: anything but x. */
function agrees(wanted: string, is: (value: string) => boolean): boolean {
  return wanted.startsWith('!') ? !is(wanted.slice(1)) : is(wanted);
}

/** A pom with what its active profiles say; a profile wins over its pom, a later profile over an earlier one. */
export function injectProfiles(pom: Pom, active: readonly PomProfile[]): Pom {
  return active.reduce(
    (model, profile) => ({
      ...model,
      properties: new Map([...model.properties, ...profile.properties]),
      modules: [...model.modules, ...profile.modules.filter((module) => !model.modules.includes(module))],
      dependencies: replaceBy(managementKey, model.dependencies, profile.dependencies),
      managedDependencies: joinBy(managementKey, profile.managedDependencies, model.managedDependencies),
      build: {
        finalName: profile.build.finalName ?? model.build.finalName,
        sourceDirectory: model.build.sourceDirectory,
        resources: profile.build.resources.length > 0 ? profile.build.resources : model.build.resources,
        plugins: inheritPlugins(profile.build.plugins, model.build.plugins),
        managedPlugins: inheritPlugins(profile.build.managedPlugins, model.build.managedPlugins),
      },
    }),
    pom,
  );
}

/** The list in its order, an entry of the other in the place of its like, the rest after it. */
function replaceBy<T>(key: (entry: T) => string, list: readonly T[], over: readonly T[]): readonly T[] {
  const known = new Set(list.map(key));
  return [
    ...list.map((entry) => over.find((other) => key(other) === key(entry)) ?? entry),
    ...over.filter((entry) => !known.has(key(entry))),
  ];
}
