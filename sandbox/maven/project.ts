import type { ModelProblem } from './problem.ts';
import type { Configuration, PomResource } from './pom.ts';

/** Group, artifact and version: what Maven calls an artifact's coordinates. */
export interface Coordinates {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
}

export type Scope = 'compile' | 'provided' | 'runtime' | 'test' | 'system';

export interface Dependency extends Coordinates {
  readonly type: string;
  readonly classifier: string | undefined;
  readonly scope: Scope;
  readonly optional: boolean;
  readonly exclusions: readonly { readonly groupId: string; readonly artifactId: string }[];
}

/** An entry of dependencyManagement. `scope` is set only where it says one. */
export interface ManagedDependency extends Coordinates {
  readonly type: string;
  readonly classifier: string | undefined;
  readonly scope: Scope | undefined;
  readonly exclusions: readonly { readonly groupId: string; readonly artifactId: string }[];
}

/** What dependencyManagement says, the project's own and that of its parents and BOMs. */
export interface Management {
  /** By `managementKey`. */
  get(key: string): ManagedDependency | undefined;
  /** Every entry, in no order. May be much. */
  all(): readonly ManagedDependency[];
}

export interface Plugin {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly configuration: Configuration | undefined;
  readonly executions: readonly PluginExecution[];
}

export interface PluginExecution {
  readonly id: string;
  readonly phase: string | undefined;
  readonly goals: readonly string[];
  /** The plug-in's configuration with the execution's own over it. */
  readonly configuration: Configuration | undefined;
}

/** A project as Maven works with it: inherited, managed and interpolated. */
export interface Project extends Coordinates {
  readonly packaging: string;
  /** What Maven warns of before it builds. */
  readonly warnings: readonly ModelProblem[];
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
  readonly pomFile: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly modules: readonly string[];
  readonly dependencies: readonly Dependency[];
  readonly managed: Management;
  /** The version of Spring Boot whose poms it inherits or imports. */
  readonly boot: string | undefined;
  /** Active profiles with the pom that has them: `dev (source: com.example:shop:1.0.0)`. */
  readonly activeProfiles: readonly string[];
  /** Ids of every profile of its poms. */
  readonly profileIds: ReadonlySet<string>;
  /** BOMs that it imports and the trial does not know. */
  readonly unknownBoms: readonly string[];
  readonly finalName: string;
  readonly sourceDirectory: string;
  readonly resources: readonly PomResource[];
  readonly plugins: readonly Plugin[];
  /** Managed only: configuration of plug-ins of the default life cycle that `plugins` does not name. */
  readonly managedPlugins: readonly Plugin[];
  /** `pom.xml` files of the parents that lie in the workspace, nearest first. */
  readonly parents: readonly string[];
  /** What its poms say and the trial does not know: build extensions, BOMs. */
  readonly leftOut: readonly string[];
  lookup(key: string): string | undefined;
}

export function identityOf(project: Coordinates): string {
  return `${project.groupId}:${project.artifactId}`;
}

export function managementKey(dependency: {
  readonly groupId: string;
  readonly artifactId: string;
  readonly type: string;
  readonly classifier: string | undefined;
}): string {
  const classifier = dependency.classifier === undefined ? '' : `:${dependency.classifier}`;
  return `${dependency.groupId}:${dependency.artifactId}:${dependency.type}${classifier}`;
}
