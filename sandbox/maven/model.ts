import { parentOf, resolvePath } from '../host/paths.ts';
import type { Files } from '../host/files.ts';
import { bootEntries, flatten, isBoot, managementOf, managementWithBoot, readScope, type Bom } from './boms.ts';
import { BOOT_GROUP, bomEntries, bootDependencies, bootVersions } from './catalog/platform.ts';
import { interpolateConfiguration, mergeConfiguration } from './configuration.ts';
import { inheritPom } from './inheritance.ts';
import { interpolate, InterpolationCycle, type Lookup } from './interpolation.ts';
import { readPom, type Place, type Pom, type PomDependency, type PomPlugin } from './pom.ts';
import { activeProfiles, injectProfiles } from './profiles.ts';
import { ModelProblems, type ModelProblem } from './problem.ts';
import { managementKey, type Dependency, type Management, type Plugin, type Project } from './project.ts';
import { SPRING_BOOT_VERSION, springBootParent, starterParentOf } from './spring-boot-parent.ts';
import type { PomReading } from './reading/pom-reading.ts';
import { parseElements, XmlProblem } from './xml.ts';

export interface ModelOptions {
  readonly files: Files;
  /** `-D` of the command line; they win over the properties of a pom. */
  readonly userProperties: ReadonlyMap<string, string>;
  readonly localRepository: string;
  /** `-P`. */
  readonly profiles?: readonly string[];
  /** What is said of poms by themselves, where some may be odd. */
  readonly reading?: PomReading | undefined;
}

/** Properties that end as those do by which Spring Boot's poms are told a version, and are not theirs. */
const NOT_OF_BOOT = /^(?:java|biz|sofa[.-]ark.*|koupleless\..*|module|project|revision|spring[.-]boot)\.version$/;

/**
 * Reads a pom.xml with its parents.
 * @throws {ModelProblems}
 */
export function readProject(pomFile: string, options: ModelOptions): Project {
  const warnings = lookAt(pomFile, options);
  const own = readFile(pomFile, options.files, '');
  const chain = readChain(own, pomFile, options);
  const context = { files: options.files, userProperties: options.userProperties, requested: options.profiles ?? [] };
  const directory = parentOf(pomFile);
  const active = chain.poms.map((pom) => activeProfiles(pom, directory, context));
  const injected = chain.poms.map((pom, index) => injectProfiles(pom, active[index] ?? []));
  const pom = injected.reduceRight((parent, child) => inheritPom(child, parent));
  const id = `${pom.groupId ?? '[unknown-group-id]'}:${pom.artifactId}:${pom.version ?? '[unknown-version]'}`;
  const profiles = {
    active: chain.poms.flatMap((each, index) => (active[index] ?? []).map((profile) => `${profile.id} (source: ${coordinatesOf(each)})`)),
    ids: new Set(chain.poms.flatMap((each) => each.profiles.map((profile) => profile.id))),
  };
  try {
    return effectiveProject({ pom, own: injected[0] ?? own, pomFile, chain, profiles, warnings }, options);
  } catch (error) {
    if (!(error instanceof InterpolationCycle)) throw error;
    throw problem({ message: error.message, pomFile, project: id, help: 'InterpolationCycleException' });
  }
}

/**
 * What Maven says of the file by itself: warnings.
 * @throws {ModelProblems} where there is more than warnings
 */
function lookAt(pomFile: string, { files, reading }: ModelOptions): readonly ModelProblem[] {
  if (!reading) return [];
  const text = files.readText(pomFile);
  const ofText = reading.ofText(text, pomFile);
  if (ofText?.severity === 'FATAL') throw new ModelProblems([ofText]);
  const found = [...(ofText ? [ofText] : []), ...reading.ofModel(parseElements(text), pomFile)];
  const [named] = found.slice(-1);
  if (found.some(({ severity }) => severity !== 'WARNING'))
    throw new ModelProblems(found.map((each) => ({ ...each, project: each.project === '' ? (named?.project ?? '') : each.project })));
  return found;
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

interface Chain {
  /** The pom and its parents, nearest first. */
  readonly poms: readonly Pom[];
  /** The files of those that lie in the workspace. */
  readonly files: readonly string[];
  /** The version of Spring Boot that is a parent. */
  readonly boot: string | undefined;
}

function readChain(own: Pom, pomFile: string, options: ModelOptions): Chain {
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
    const odd = candidate === undefined ? undefined : options.reading?.ofText(options.files.readText(candidate), candidate);
    if (odd?.severity === 'FATAL') throw new ModelProblems([{ ...odd, pomFile, project, source: candidate }]);
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
    const boot = isBoot(reference) ? bootParents(reference, poms, options) : undefined;
    if (boot) return { poms: [...poms, ...boot], files, boot: reference.version };
    throw problem({
      severity: 'FATAL',
      message: `Non-resolvable parent POM for ${project}: ${missingParent(wanted, reference, candidate)}`,
      pomFile,
      project,
      help: 'UnresolvableModelException',
    });
  }
  return { poms, files, boot: undefined };
}

/**
 * Spring Boot's poms as parents. Of the version that the trial has, the catalogue does instead of what they manage, unless the
 * project says something about it by a property or imports other BOMs.
 */
function bootParents(
  { artifactId, version }: { readonly artifactId: string; readonly version: string },
  poms: readonly Pom[],
  { userProperties }: ModelOptions,
): readonly Pom[] | undefined {
  const names = [...userProperties.keys(), ...poms.flatMap((pom) => [...pom.properties.keys()])];
  const plain =
    names.every((name) => !name.endsWith('.version') || NOT_OF_BOOT.test(name)) &&
    poms.every((pom) => pom.managedDependencies.every(({ scope, groupId }) => scope !== 'import' || groupId === BOOT_GROUP));
  if (version === SPRING_BOOT_VERSION && plain) return artifactId === 'spring-boot-starter-parent' ? [springBootParent] : [];
  const dependencies = bootDependencies(version);
  if (!dependencies) return undefined;
  const { pom, java } = dependencies;
  return artifactId === 'spring-boot-starter-parent' ? [starterParentOf(version, java), pom] : [pom];
}

function missingParent(
  wanted: string,
  reference: { readonly groupId: string; readonly artifactId: string },
  candidate: string | undefined,
): string {
  if (isBoot(reference)) return `the trial does not know ${wanted}; it knows ${knownLines(bootVersions())}, Maven Central may know more`;
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

interface Assembled {
  readonly pom: Pom;
  readonly own: Pom;
  readonly pomFile: string;
  readonly chain: Chain;
  readonly profiles: { readonly active: readonly string[]; readonly ids: ReadonlySet<string> };
  readonly warnings: readonly ModelProblem[];
}

function effectiveProject({ pom, own, pomFile, chain, profiles, warnings }: Assembled, options: ModelOptions): Project {
  const directory = parentOf(pomFile);
  const lookup = createLookup(pom, own, directory, options.userProperties);
  const text = (value: string): string => interpolate(value, lookup);
  const id = `${text(pom.groupId ?? '')}:${text(pom.artifactId)}:${text(pom.version ?? '')}`;
  const missing = (['groupId', 'artifactId', 'version'] as const).filter((key) => (pom[key] ?? '') === '');
  if (missing.length > 0) {
    throw new ModelProblems(missing.map((key) => ({ ...noProblem, message: `'${key}' is missing.`, pomFile, project: id })));
  }
  const { managed, boot, unknownBoms } = readManagement(pom.managedDependencies, chain, text, options, { pomFile, project: id });
  const problems: ModelProblem[] = [];
  const dependencies = pom.dependencies.map((dependency) =>
    effectiveDependency(dependency, managed, unknownBoms, text, (message, place = dependency.place) =>
      problems.push({ ...noProblem, message, pomFile, project: id, ...place }),
    ),
  );
  if (problems.length > 0) throw new ModelProblems(problems);
  const plugin = (from: PomPlugin): Plugin => effectivePlugin(from, pom.build.managedPlugins, lookup);
  const plugins = pom.build.plugins.map(plugin);
  for (const { groupId, artifactId, version } of plugins)
    if (version?.includes('${'))
      problems.push({
        ...noProblem,
        message: `'build.plugins.plugin.version' for ${groupId}:${artifactId} must be a valid version but is '${version}'.`,
        pomFile,
        project: id,
        ...own.build.plugins.find((each) => each.artifactId === artifactId)?.versionPlace,
      });
  if (problems.length > 0) throw new ModelProblems(problems);
  const unversioned = own.build.plugins.filter(({ groupId, artifactId }) =>
    plugins.some((each) => each.groupId === groupId && each.artifactId === artifactId && each.version === undefined),
  );
  return {
    groupId: text(pom.groupId ?? ''),
    artifactId: text(pom.artifactId),
    version: text(pom.version ?? ''),
    packaging: text(pom.packaging),
    warnings: [
      ...warnings,
      ...unversioned.map(({ groupId, artifactId, place }): ModelProblem => ({
        ...noProblem,
        severity: 'WARNING',
        message: `'build.plugins.plugin.version' for ${groupId}:${artifactId} is missing.`,
        pomFile,
        project: id,
        ...place,
      })),
    ],
    name: text(own.name ?? pom.artifactId),
    directory,
    pomFile,
    properties: new Map([...pom.properties, ...options.userProperties].map(([key, value]) => [key, text(value)])),
    modules: own.modules.map(text),
    dependencies,
    managed,
    boot,
    activeProfiles: profiles.active,
    profileIds: profiles.ids,
    unknownBoms: unknownBoms.map(({ groupId, artifactId, version }) => `${groupId}:${artifactId}:${version}`),
    finalName: text(pom.build.finalName ?? `\${project.artifactId}-\${project.version}`),
    sourceDirectory: resolvePath(directory, text(pom.build.sourceDirectory ?? 'src/main/java')),
    resources: pom.build.resources.map((resource) => ({ ...resource, directory: text(resource.directory) })),
    plugins,
    managedPlugins: pom.build.managedPlugins.map(plugin),
    parents: chain.files,
    leftOut: pom.unread,
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

/** Management of a project; the Spring Boot that the trial has is added by the catalogue where its poms were not read. */
function readManagement(
  entries: readonly PomDependency[],
  chain: Chain,
  text: (value: string) => string,
  options: ModelOptions,
  place: { readonly pomFile: string; readonly project: string },
): { readonly managed: Management; readonly boot: string | undefined; readonly unknownBoms: readonly Bom[] } {
  const parentRead = chain.boot === undefined || chain.poms.at(-1)?.artifactId === 'spring-boot-dependencies';
  let boot = chain.boot;
  let fromCatalogue = !parentRead;
  const { entries: managed, unknown } = flatten(entries, text, (groupId, artifactId, version) => {
    const bom = { groupId, artifactId, version };
    if (isBoot(bom)) {
      boot ??= version;
      if (version === SPRING_BOOT_VERSION && entries.filter(({ scope }) => scope === 'import').length === 1) {
        fromCatalogue = true;
        return [];
      }
      return bootEntries(version)?.map(toPom);
    }
    return bomOnDisk(bom, options)?.map(toPom) ?? bomEntries(groupId, artifactId, version);
  });
  const unknownBoot = unknown.find(isBoot);
  if (unknownBoot) {
    throw problem({
      message: `Non-resolvable import POM: the trial does not know ${unknownBoot.groupId}:${unknownBoot.artifactId}:${unknownBoot.version}; it knows ${knownLines(bootVersions())}, Maven Central may know more`,
      ...place,
      help: 'UnresolvableModelException',
    });
  }
  return { managed: fromCatalogue ? managementWithBoot(managed) : managementOf(managed), boot, unknownBoms: unknown };
}

/** A BOM of the workspace that `install` has put into the local repository. */
function bomOnDisk({ groupId, artifactId, version }: Bom, options: ModelOptions): ReturnType<Management['all']> | undefined {
  const file = `${options.localRepository}/${groupId.replaceAll('.', '/')}/${artifactId}/${version}/${artifactId}-${version}.pom`;
  return options.files.stat(file)?.kind === 'file' ? readProject(file, options).managed.all() : undefined;
}

function toPom(entry: ReturnType<Management['all']>[number]): PomDependency {
  return { ...entry, optional: false, place: undefined };
}

/** `2.7.0 to 2.7.18, 3.0.0 to …` */
function knownLines(versions: readonly string[]): string {
  const lines = Map.groupBy(versions, (version) => version.replace(/\.\d+$/, ''));
  return [...lines.values()].map((line) => `${line[0] ?? ''} to ${line.at(-1) ?? ''}`).join(', ');
}

function effectiveDependency(
  dependency: PomDependency,
  managed: Management,
  unknownBoms: readonly Bom[],
  text: (value: string) => string,
  report: (message: string, place?: Place) => void,
): Dependency {
  const named = {
    groupId: text(dependency.groupId),
    artifactId: text(dependency.artifactId),
    type: text(dependency.type),
    classifier: dependency.classifier,
  };
  const management = managed.get(managementKey(named));
  const version = dependency.version === undefined ? management?.version || undefined : text(dependency.version);
  if (version?.includes('${'))
    report(
      `'dependencies.dependency.version' for ${managementKey(named)} must be a valid version but is '${version}'.`,
      dependency.versionPlace,
    );
  if (version === undefined) {
    const [bom] = unknownBoms;
    report(
      bom
        ? `The trial has no version for ${named.groupId}:${named.artifactId}: it may be managed by ${bom.groupId}:${bom.artifactId}:${bom.version}, which the trial does not know. A real build reads it.`
        : `'dependencies.dependency.version' for ${managementKey(named)} is missing.`,
    );
  }
  return {
    ...named,
    version: version ?? '',
    scope: dependency.scope === undefined ? (management?.scope ?? 'compile') : readScope(text(dependency.scope)),
    optional: dependency.optional,
    exclusions: [...dependency.exclusions, ...(management?.exclusions ?? [])],
  };
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
