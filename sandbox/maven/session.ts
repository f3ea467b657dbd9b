import type { Clock } from '../host/clock.ts';
import type { Files } from '../host/files.ts';
import type { ClassSource } from '../java/run/loader.ts';
import type { LombokLimit } from '../java/lombok/expand.ts';
import type { Compile } from '../java/run/machine.ts';
import type { SourceFile } from '../java/syntax/ast.ts';
import type { CompileCache } from './compile-cache.ts';
import type { MavenLog } from './maven-log.ts';
import type { Configuration } from './pom.ts';
import type { Project } from './project.ts';
import type { PomReading } from './reading/pom-reading.ts';
import type { Resolution, ResolvedNode } from './resolve.ts';

/** What Lombok makes of a source, and what of it the trial does not do. */
export type ExpandLombok = (file: SourceFile) => { readonly file: SourceFile; readonly limits: readonly LombokLimit[] };

/** What Maven needs of the world around it. */
export interface MavenEnvironment {
  readonly files: Files;
  readonly clock: Clock;
  readonly compile: Compile;
  /** Whether the real jar has a class, with or without a stub here. */
  readonly libraryHas?: (artifactId: string, className: string) => boolean;
  readonly expandLombok?: ExpandLombok | undefined;
  /** `expandLombok`, for a project that names it: few do. */
  readonly loadLombok?: () => Promise<ExpandLombok>;
  /** Classes of a Central artifact, by artifactId; undefined where the trial has none. */
  readonly libraryJar: (artifactId: string) => ClassSource | undefined;
  /** The visitor's home: the local repository is below it. */
  readonly home: string;
}

/** One run of `mvn`. */
export interface MavenSession extends MavenEnvironment {
  readonly arguments: readonly string[];
  readonly userProperties: ReadonlyMap<string, string>;
  readonly reactor: readonly Project[];
  /** Of this run, by pom file: what `compile` made, so that other projects see it. */
  readonly compiled: Map<string, ClassSource>;
  /** Main artifact of a project once `package` ran: absolute path of the jar. */
  readonly packaged: Map<string, string>;
  /** Further jars of a project, by `attachedKey`: absolute paths. */
  readonly attached: Map<string, string>;
  readonly cache: CompileCache;
  readonly log: MavenLog;
  /** What is loaded with an odd pom, or with a goal that needs it. */
  readonly reading: PomReading | undefined;
  resolutionOf(project: Project): Resolution;
  /** What stands behind a resolved dependency. */
  artifactOf(node: ResolvedNode): Artifact;
  /** Where a run started. */
  readonly root: Project;
}

/** Of a jar that a project has beside its main one. */
export function attachedKey(pomFile: string, classifier: string): string {
  return `${pomFile} ${classifier}`;
}

export type Artifact =
  | { readonly kind: 'project'; readonly classes: ClassSource; readonly jar: Uint8Array; readonly fileName: string }
  | { readonly kind: 'library'; readonly classes: ClassSource | undefined; readonly fileName: string };

/** One goal at work in one project. */
export interface GoalContext {
  readonly session: MavenSession;
  readonly project: Project;
  readonly configuration: Configuration | undefined;
  readonly log: MavenLog;
  readonly version: string;
}

export interface Goal {
  /** Phase that it is bound to where an execution names none. */
  readonly phase: string | undefined;
  readonly needsDependencies: boolean;
  /** @throws {import('./problem.ts').MojoFailure} */
  run(context: GoalContext): void;
}

/** A Maven plug-in as the trial knows it. */
export interface KnownPlugin {
  readonly groupId: string;
  readonly artifactId: string;
  readonly prefix: string;
  /** What Maven 3.9.9 takes where no pom says a version. */
  readonly defaultVersion: string | undefined;
  readonly goals: Readonly<Record<string, Goal>>;
}
