import type { ApplicationProject } from '../project.ts';
import type { BuildModule, PomFile } from '../workspace/build-module.ts';
import { below, directoryOf } from '../workspace/build-module.ts';

/** A reactor: the application lies in Maven modules that one pom gathers. They stay; the new module stands beside them. */
export interface Reactor {
  /** The pom that gathers the application's own Maven module. */
  readonly gatherer: PomFile;
  readonly base: BuildModule & { readonly pom: PomFile };
  /** The base and the Maven modules of this project that it is built with. */
  readonly parts: readonly BuildModule[];
}

export function reactorOf({ workspace, base }: ApplicationProject): Reactor | undefined {
  if (!base?.pom) return undefined;
  const { pom } = base;
  const poms = workspace.modules.flatMap((m) => (m.pom ? [m.pom] : []));
  const gatherer = poms.find((p) => modulesOf(p).includes(pom.path));
  if (!gatherer) return undefined;
  return { gatherer, base: { ...base, pom }, parts: workspace.modules.filter((m) => m === base || base.needs.has(m.directory)) };
}

/** Paths of the poms that a pom gathers. */
function modulesOf(pom: PomFile): string[] {
  const directory = directoryOf(pom.path);
  return pom.effective.modules.map((name) => (name.endsWith('.xml') ? below(directory, name) : below(directory, `${name}/pom.xml`)));
}

/**
 * Whether what crosses from base to module gets a jar of its own. So it is where the application's one Maven module is divided
 * anew; in a reactor it stays in the base's own jars. The module sees those in both.
 */
export function meetsInApi(project: ApplicationProject): boolean {
  return reactorOf(project) === undefined;
}
