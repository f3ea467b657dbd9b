import { parentOf, resolvePath } from '../host/paths.ts';
import type { Files } from '../host/files.ts';
import { bootManages, managedByCatalog } from './catalog.ts';
import { interpolateConfiguration, mergeConfiguration } from './configuration.ts';
import { inheritPom } from './inheritance.ts';
import { interpolate, InterpolationCycle, type Lookup } from './interpolation.ts';
import { readPom, type Pom, type PomDependency, type PomPlugin } from './pom.ts';
import { ModelProblems, type ModelProblem } from './problem.ts';
import { managementKey, type Dependency, type ManagedDependency, type Plugin, type Project, type Scope } from './project.ts';
import { SPRING_BOOT_VERSION, springBootParent } from './spring-boot-parent.ts';
import { XmlProblem } from './xml.ts';

export interface ModelOptions {
  readonly files: Files;
  /** `-D` of the command line; they win over the properties of a pom. */
  readonly userProperties: ReadonlyMap<string, string>;
  readonly localRepository: string;
}

const SCOPES: ReadonlySet<string> = new Set(['compile', 'provided', 'runtime', 'test', 'system']);
const SPRING_BOOT_GROUP = 'org.springframework.boot';

/**
 * Reads a pom.xml with its parents.
 * @throws {ModelProblems}
 */
export function readProject(pomFile: string, options: ModelOptions): Project {
  const own = readFile(pomFile, options.files, '');
  const chain = readChain(own, pomFile, options);
  const pom = chain.poms.reduceRight((parent, child) => inheritPom(child, parent));
  const id = `${pom.groupId ?? '[unknown-group-id]'}:${pom.artifactId}:${pom.version ?? '[unknown-version]'}`;
  try {
    return effectiveProject(pom, own, pomFile, chain.files, options);
  } catch (error) {
    if (!(error instanceof InterpolationCycle)) throw error;
    throw problem({ message: error.message, pomFile, project: id, help: 'InterpolationCycleException' });
  }
}

/** By the file's bytes: a file that has not changed is read once. */
const read = new WeakMap<Uint8Array, Pom>();

function readFile(pomFile: string, files: Files, project: string): Pom {
  const bytes = files.read(pomFile);
  const known = read.get(bytes);
  if (known) return known;
  try {
    const pom = readPom(new TextDecoder().decode(bytes));
    read.set(bytes, pom);
    return pom;
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw problem({
      severity: 'FATAL',
      message: `Non-parseable POM ${pomFile}: ${error.message}`,
      pomFile,
      project,
      line: error.line,
      column: error.column,
      help: 'ModelParseException',
    });
  }
}

/** The pom and its parents, nearest first, and the files of those that lie in the workspace. */
function readChain(own: Pom, pomFile: string, options: ModelOptions): { poms: Pom[]; files: string[] } {
  const poms = [own];
  const files: string[] = [];
  let current = own;
  let file: string | undefined = pomFile;
  for (let reference = current.parent; reference; reference = current.parent) {
    const wanted = `${reference.groupId}:${reference.artifactId}:${reference.version}`;
    const project = `${own.groupId ?? reference.groupId}:${own.artifactId}:${own.version ?? reference.version}`;
    const neighbour: string | undefined =
      file === undefined || reference.relativePath === ''
        ? undefined
        : neighbourPom(file, reference.relativePath ?? '../pom.xml', options.files);
    const installed = `${options.localRepository}/${reference.groupId.replaceAll('.', '/')}/${reference.artifactId}/${reference.version}/${reference.artifactId}-${reference.version}.pom`;
    const candidate: string | undefined = neighbour ?? (options.files.stat(installed) ? installed : undefined);
    const found = candidate === undefined ? undefined : readFile(candidate, options.files, project);
    if (found && candidate !== undefined && coordinatesOf(found) === wanted) {
      if (files.includes(candidate) || candidate === pomFile) {
        throw problem({
          severity: 'FATAL',
          message: `The parents form a cycle: ${[pomFile, ...files, candidate].join(' -> ')}`,
          pomFile,
          project,
        });
      }
      poms.push(found);
      files.push(candidate);
      current = found;
      file = candidate;
      continue;
    }
    if (
      reference.groupId === SPRING_BOOT_GROUP &&
      reference.artifactId === 'spring-boot-starter-parent' &&
      reference.version === SPRING_BOOT_VERSION
    ) {
      poms.push(springBootParent);
      break;
    }
    throw problem({
      severity: 'FATAL',
      message: `Non-resolvable parent POM for ${project}: ${missingParent(wanted, reference, candidate)}`,
      pomFile,
      project,
      help: 'UnresolvableModelException',
    });
  }
  return { poms, files };
}

function missingParent(
  wanted: string,
  reference: { readonly groupId: string; readonly artifactId: string },
  candidate: string | undefined,
): string {
  if (reference.groupId === SPRING_BOOT_GROUP && reference.artifactId === 'spring-boot-starter-parent') {
    return `the trial knows ${SPRING_BOOT_GROUP}:spring-boot-starter-parent in version ${SPRING_BOOT_VERSION} only, not ${wanted}`;
  }
  const looked =
    candidate === undefined
      ? "'parent.relativePath' points at no local POM"
      : `'parent.relativePath' points at ${candidate} instead of ${wanted}, please verify your project structure`;
  return `Could not find artifact ${wanted.replace(/:([^:]+)$/, ':pom:$1')} in the trial's catalogue and ${looked}`;
}

function coordinatesOf(pom: Pom): string {
  return `${pom.groupId ?? pom.parent?.groupId}:${pom.artifactId}:${pom.version ?? pom.parent?.version}`;
}

function neighbourPom(file: string, relativePath: string, files: Files): string | undefined {
  const path = resolvePath(parentOf(file), relativePath);
  const stat = files.stat(path);
  if (stat?.kind === 'file') return path;
  return stat?.kind === 'directory' && files.stat(`${path}/pom.xml`)?.kind === 'file' ? `${path}/pom.xml` : undefined;
}

function effectiveProject(pom: Pom, own: Pom, pomFile: string, parents: readonly string[], options: ModelOptions): Project {
  const directory = parentOf(pomFile);
  const lookup = createLookup(pom, own, directory, options.userProperties);
  const text = (value: string): string => interpolate(value, lookup);
  const id = `${text(pom.groupId ?? '')}:${text(pom.artifactId)}:${text(pom.version ?? '')}`;
  const missing = (['groupId', 'artifactId', 'version'] as const).filter((key) => (pom[key] ?? '') === '');
  if (missing.length > 0) {
    throw new ModelProblems(missing.map((key) => ({ ...noProblem, message: `'${key}' is missing.`, pomFile, project: id })));
  }
  const managed = readManaged(pom.managedDependencies, text, pomFile, id);
  const problems: ModelProblem[] = [];
  const dependencies = pom.dependencies.map((dependency) =>
    effectiveDependency(dependency, managed, text, (message) => problems.push({ ...noProblem, message, pomFile, project: id })),
  );
  if (problems.length > 0) throw new ModelProblems(problems);
  const plugin = (from: PomPlugin): Plugin => effectivePlugin(from, pom.build.managedPlugins, lookup);
  return {
    groupId: text(pom.groupId ?? ''),
    artifactId: text(pom.artifactId),
    version: text(pom.version ?? ''),
    packaging: text(pom.packaging),
    name: text(own.name ?? pom.artifactId),
    directory,
    pomFile,
    properties: new Map([...pom.properties, ...options.userProperties].map(([key, value]) => [key, text(value)])),
    modules: own.modules.map(text),
    dependencies,
    managed,
    finalName: text(pom.build.finalName ?? `\${project.artifactId}-\${project.version}`),
    sourceDirectory: resolvePath(directory, text(pom.build.sourceDirectory ?? 'src/main/java')),
    resources: pom.build.resources.map((resource) => ({ ...resource, directory: text(resource.directory) })),
    plugins: pom.build.plugins.map(plugin),
    managedPlugins: pom.build.managedPlugins.map(plugin),
    parents,
    leftOut: [...pom.profiles.map((profile) => `profile ${profile}`), ...pom.unread],
    lookup: (key) => {
      const value = lookup(key);
      return value === undefined ? undefined : text(value);
    },
  };
}

function createLookup(pom: Pom, own: Pom, directory: string, userProperties: ReadonlyMap<string, string>): Lookup {
  const ofProject = new Map<string, string | undefined>([
    ['groupId', pom.groupId],
    ['artifactId', pom.artifactId],
    ['version', pom.version],
    ['packaging', pom.packaging],
    ['name', own.name ?? pom.artifactId],
    ['basedir', directory],
    ['parent.groupId', own.parent?.groupId],
    ['parent.artifactId', own.parent?.artifactId],
    ['parent.version', own.parent?.version],
    ['build.directory', `${directory}/target`],
    ['build.outputDirectory', `${directory}/target/classes`],
    ['build.sourceDirectory', `${directory}/${pom.build.sourceDirectory ?? 'src/main/java'}`],
    ['build.finalName', pom.build.finalName ?? `\${project.artifactId}-\${project.version}`],
  ]);
  return (key) => {
    if (key === 'basedir') return directory;
    if (key.startsWith('project.') || key.startsWith('pom.')) {
      const value = ofProject.get(key.slice(key.indexOf('.') + 1));
      if (value !== undefined) return value;
    }
    return userProperties.get(key) ?? pom.properties.get(key);
  };
}

function readManaged(
  entries: readonly PomDependency[],
  text: (value: string) => string,
  pomFile: string,
  project: string,
): Map<string, ManagedDependency> {
  const managed = new Map<string, ManagedDependency>();
  for (const entry of entries) {
    if (entry.scope === 'import') {
      const id = `${text(entry.groupId)}:${text(entry.artifactId)}:${text(entry.version ?? '')}`;
      if (id === `${SPRING_BOOT_GROUP}:spring-boot-dependencies:${SPRING_BOOT_VERSION}`) continue;
      throw problem({
        message: `Non-resolvable import POM: the trial does not know ${id}; it knows ${SPRING_BOOT_GROUP}:spring-boot-dependencies:${SPRING_BOOT_VERSION}`,
        pomFile,
        project,
        help: 'UnresolvableModelException',
      });
    }
    const managedEntry: ManagedDependency = {
      groupId: text(entry.groupId),
      artifactId: text(entry.artifactId),
      version: text(entry.version ?? ''),
      type: text(entry.type),
      classifier: entry.classifier,
      scope: entry.scope === undefined ? undefined : readScope(text(entry.scope)),
      exclusions: entry.exclusions,
    };
    const key = managementKey(managedEntry);
    if (!managed.has(key)) managed.set(key, managedEntry);
  }
  return managed;
}

function effectiveDependency(
  dependency: PomDependency,
  managed: ReadonlyMap<string, ManagedDependency>,
  text: (value: string) => string,
  report: (message: string) => void,
): Dependency {
  const named = {
    groupId: text(dependency.groupId),
    artifactId: text(dependency.artifactId),
    type: text(dependency.type),
    classifier: dependency.classifier,
  };
  const management = managed.get(managementKey(named));
  const version =
    dependency.version === undefined
      ? (management?.version ?? managedByCatalog(named.groupId, named.artifactId))
      : text(dependency.version);
  if (version === undefined)
    report(
      bootManages(named.groupId)
        ? `The trial does not know ${named.groupId}:${named.artifactId}, so it has no version for it. A real build takes the one that Spring Boot manages.`
        : `'dependencies.dependency.version' for ${managementKey(named)} is missing.`,
    );
  return {
    ...named,
    version: version ?? '',
    scope: dependency.scope === undefined ? (management?.scope ?? 'compile') : readScope(text(dependency.scope)),
    optional: dependency.optional,
    exclusions: [...dependency.exclusions, ...(management?.exclusions ?? [])],
  };
}

function readScope(scope: string): Scope {
  return SCOPES.has(scope) ? (scope as Scope) : 'compile';
}

function effectivePlugin(plugin: PomPlugin, managedPlugins: readonly PomPlugin[], lookup: Lookup): Plugin {
  const managed = managedPlugins.find((other) => other.groupId === plugin.groupId && other.artifactId === plugin.artifactId);
  const configuration = mergeConfiguration(plugin.configuration, managed?.configuration);
  const executions = new Map((managed?.executions ?? []).map((execution) => [execution.id, execution]));
  for (const execution of plugin.executions) {
    const inherited = executions.get(execution.id);
    executions.set(
      execution.id,
      inherited === undefined
        ? execution
        : {
            id: execution.id,
            phase: execution.phase ?? inherited.phase,
            goals: [...new Set([...inherited.goals, ...execution.goals])],
            configuration: mergeConfiguration(execution.configuration, inherited.configuration),
          },
    );
  }
  const version = plugin.version ?? managed?.version;
  return {
    groupId: plugin.groupId,
    artifactId: plugin.artifactId,
    version: version === undefined ? undefined : interpolate(version, lookup),
    configuration: configuration && interpolateConfiguration(configuration, lookup),
    executions: [...executions.values()].map((execution) => {
      const merged = mergeConfiguration(execution.configuration, configuration);
      return {
        ...execution,
        phase: execution.phase && interpolate(execution.phase, lookup),
        configuration: merged && interpolateConfiguration(merged, lookup),
      };
    }),
  };
}

const noProblem = { severity: 'ERROR', line: undefined, column: undefined, help: undefined } as const;

function problem(part: Partial<ModelProblem> & Pick<ModelProblem, 'message' | 'pomFile' | 'project'>): ModelProblems {
  return new ModelProblems([{ ...noProblem, ...part }]);
}
