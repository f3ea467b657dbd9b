import { setting } from './configuration.ts';
import type { Configuration } from './pom.ts';
import type { Project } from './project.ts';

/** The one Java beyond the trial's 17 that it compiles. */
export const NEWER = '21';

/** What a project says of its Java under `release`, `target` or `source`: the compiler plug-in's configuration before the property. */
export const javaSetting = (project: Pick<Project, 'lookup'>, configuration: Configuration | undefined, name: string): string | undefined =>
  setting(configuration, name) ?? project.lookup(`maven.compiler.${name}`);

/** The language that the files of a project are written in, where that is newer than the trial's Java 17. */
export function newerRelease(project: Pick<Project, 'lookup' | 'plugins' | 'managedPlugins'>): 21 | undefined {
  const compiler = [...project.plugins, ...project.managedPlugins].find(({ artifactId }) => artifactId === 'maven-compiler-plugin');
  const of = (name: string): string | undefined => javaSetting(project, compiler?.configuration, name);
  return (of('release') ?? of('target') ?? of('source')) === NEWER ? 21 : undefined;
}
