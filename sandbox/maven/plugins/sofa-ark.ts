import { parentOf, relativePath, resolvePath } from '../../host/paths.ts';
import { readArchive, writeArchive, type ArchiveEntry } from '../archive.ts';
import { setting, settings } from '../configuration.ts';
import { readManifest } from '../manifest.ts';
import { centred, duration, rule, timestamp } from '../maven-log.ts';
import { MojoFailure } from '../problem.ts';
import type { Project } from '../project.ts';
import { printTree, type Resolution, type ResolvedNode } from '../resolve.ts';
import { readSlimming, type SlimmingLists } from './slimming-files.ts';
import type { GoalContext, KnownPlugin, MavenSession } from '../session.ts';
import { classFiles, directoryEntry, leadingEntries, mavenFiles } from './jar.ts';
import { nestedJars } from './library-jars.ts';
import { findMainClass } from './main-class.ts';

/** Content of the entry that makes a jar a biz. */
const MARK = 'a mark file included in sofa-ark module.';
const encoder = new TextEncoder();
/** Settings that would change the archive in ways that the trial does not know. */
const UNKNOWN_SETTINGS = [
  'includes',
  'includeGroupIds',
  'includeArtifactIds',
  'packExcludesConfig',
  'packExcludesUrl',
  'baseDependencyParentIdentity',
];

export const sofaArkPlugin: KnownPlugin = {
  groupId: 'com.alipay.sofa',
  artifactId: 'sofa-ark-maven-plugin',
  prefix: 'sofa-ark',
  defaultVersion: undefined,
  goals: { repackage: { phase: 'package', needsDependencies: true, run: repackage } },
};

function repackage(context: GoalContext): void {
  const { session, project, configuration, log, version } = context;
  if (setting(configuration, 'skip') === 'true' || project.packaging === 'pom') return;
  const plain = session.packaged.get(project.pomFile);
  const goal = `Execution default-cli of goal com.alipay.sofa:sofa-ark-maven-plugin:${version}:repackage`;
  if (plain === undefined) throw new MojoFailure(`${goal} failed: Source file must be provided`, 'MojoExecutionException');
  const unknown = UNKNOWN_SETTINGS.find((name) => setting(configuration, name) !== undefined);
  if (unknown !== undefined)
    throw new MojoFailure(`${goal} failed: the trial does not know its setting <${unknown}>. A real build does.`, 'MojoExecutionException');
  const resolution = session.resolutionOf(project);
  const declaredMode = setting(configuration, 'declaredMode') === 'true';
  if (declaredMode)
    for (const line of [`${project.groupId}:${project.artifactId}:${project.packaging}:${project.version}`, ...printTree(resolution.tree)])
      log.info(line);
  reportSettings(session, project, log.print, ['bootstrap.yml', 'bootstrap.properties', 'bootstrap.yml', 'bootstrap.properties']);
  if (declaredMode) reportSecondMaven(context);
  reportSettings(session, project, log.print, ['bootstrap.properties', 'bootstrap.yml']);

  const bizName = setting(configuration, 'bizName') ?? project.lookup('com.alipay.sofa.ark.bizName') ?? project.artifactId;
  const bizVersion = setting(configuration, 'bizVersion') ?? project.version;
  const mainClass = setting(configuration, 'mainClass') ?? findMainClass(session, project, goal);
  const manifest = new Map(
    readManifest(
      new TextDecoder().decode(
        readArchive(session.files.read(plain), (name) => name === 'META-INF/MANIFEST.MF').get('META-INF/MANIFEST.MF'),
      ),
    ),
  );
  const list = (name: string): string => settings(configuration, name).join(',');
  manifest.set('Main-Class', mainClass);
  manifest.set('Start-Class', mainClass);
  manifest.set('Ark-Biz-Name', bizName);
  manifest.set('Ark-Biz-Version', bizVersion);
  manifest.set('priority', setting(configuration, 'priority') ?? project.lookup('sofa.ark.biz.priority') ?? '100');
  manifest.set('web-context-path', setting(configuration, 'webContextPath') ?? '/');
  manifest.set('deny-import-packages', list('denyImportPackages'));
  manifest.set('deny-import-classes', list('denyImportClasses'));
  manifest.set('deny-import-resources', list('denyImportResources'));
  manifest.set('inject-plugin-dependencies', list('injectPluginDependencies'));
  manifest.set('inject-export-packages', list('injectPluginExportPackages'));
  if (declaredMode)
    manifest.set(
      'declared-libraries',
      [...new Set([...resolution.all.map((node) => node.dependency.artifactId), project.artifactId])].join(','),
    );
  manifest.set('build-time', timestamp(session.clock.now()).replace('Z', '+0000'));

  const target = `${resolvePath(project.directory, setting(configuration, 'outputDirectory') ?? 'target')}/${setting(configuration, 'finalName') ?? project.finalName}-ark-biz.jar`;
  session.files.write(target, writeArchive(bizEntries(context, manifest, resolution)));
}

function bizEntries(
  { session, project, configuration }: GoalContext,
  manifest: ReadonlyMap<string, string>,
  resolution: Resolution,
): readonly ArchiveEntry[] {
  const now = session.clock.now();
  const classes = classFiles(session, project);
  const libraries = nestedJars(session, packedNodes(session, project, configuration, resolution), 'lib/');
  const conf = `${project.directory}/conf`;
  const settingsFiles = session.files.stat(conf)?.kind === 'directory' ? session.files.walk(conf) : [];
  return [
    ...leadingEntries(session, project, manifest, classes, ''),
    ...classes,
    ...mavenFiles(session, project),
    ...['com/alipay/', 'com/alipay/sofa/', 'com/alipay/sofa/ark/', 'com/alipay/sofa/ark/biz/'].map((name) => directoryEntry(name, now)),
    { name: 'com/alipay/sofa/ark/biz/mark', content: encoder.encode(MARK), modified: now },
    ...(libraries.length > 0 ? [directoryEntry('lib/', now), ...libraries] : []),
    ...settingsFiles.map((path) => ({
      name: `conf/${relativePath(conf, path)}`,
      content: session.files.read(path),
      modified: session.files.stat(path)?.modified ?? now,
    })),
  ];
}

function slimmingOf(properties: string | undefined, yaml: string | undefined): SlimmingLists {
  try {
    return readSlimming(properties, yaml);
  } catch (error) {
    throw new MojoFailure(error instanceof Error ? error.message : String(error), 'MojoExecutionException');
  }
}

/** Slimming: what is not provided and not excluded, here or in conf/ark/bootstrap.properties and bootstrap.yml. */
function packedNodes(
  { files }: MavenSession,
  project: Project,
  configuration: GoalContext['configuration'],
  { tree, all: nodes }: Resolution,
): readonly ResolvedNode[] {
  const read = (name: string): string | undefined => {
    const path = `${project.directory}/conf/ark/${name}`;
    return files.stat(path)?.kind === 'file' ? files.readText(path) : undefined;
  };
  const slimming = slimmingOf(read('bootstrap.properties'), read('bootstrap.yml'));
  const list = (name: string): readonly string[] => [...settings(configuration, name), ...slimming(name)];
  const matches = (pattern: string, text: string): boolean =>
    pattern.endsWith('*') ? text.startsWith(pattern.replace(/\.?\*$/, '')) : pattern === text;
  const [identities, groups, artifacts] = [list('excludes'), list('excludeGroupIds'), list('excludeArtifactIds')];
  const withProvided = setting(configuration, 'packageProvided') === 'true';
  const isExcluded = ({ dependency: { groupId, artifactId, version } }: ResolvedNode): boolean =>
    groups.some((pattern) => matches(pattern, groupId)) ||
    artifacts.some((pattern) => matches(pattern, artifactId)) ||
    identities.some((identity) => [`${groupId}:${artifactId}`, `${groupId}:${artifactId}:${version}`].includes(identity));
  const excluded = new Set<ResolvedNode>();
  const exclude = (node: ResolvedNode, below: boolean): void => {
    const out = below || isExcluded(node);
    if (out) excluded.add(node);
    for (const child of node.children) exclude(child, out && withIndirect);
  };
  // What an excluded library brings along goes with it. The plug-in asks both files, and what the YAML does not say counts as true.
  const withIndirect = slimmingOf(undefined, read('bootstrap.yml'))('excludeWithIndirectDependencies')[0] !== 'false';
  for (const node of tree) exclude(node, false);
  return nodes.filter(
    (node) => (node.scope === 'compile' || node.scope === 'runtime' || (withProvided && node.scope === 'provided')) && !excluded.has(node),
  );
}

/** The plug-in looks for both files several times and says so each time. */
function reportSettings({ files }: MavenSession, project: Project, print: (line: string) => void, names: readonly string[]): void {
  for (const name of names) {
    const path = `${project.directory}/conf/ark/${name}`;
    if (!files.stat(path)) print(`[info] sofa-ark-maven-plugin: extension-config ${path} not found, will not config it`);
  }
}

/** With declaredMode, in a module of a larger project, the plug-in asks a second Maven for the tree. */
function reportSecondMaven({ session, project, log }: GoalContext): void {
  const top = project.parents.at(-1);
  if (top === undefined) return;
  const output = `${project.directory}/deps.log.${session.clock.now()}`;
  const handedOn = [...session.userProperties].map(([key, value]) => ` -D${key}=${value}`).join('');
  log.info(`root project path: ${parentOf(top)}`);
  log.info(`project path: ${project.directory}`);
  log.info(`execute 'mvn dependency:tree' with command 'mvn dependency:tree -DappendOutput=true -DoutputFile="${output}"${handedOn}'`);
  if (session.arguments.includes('-B'))
    log.print('[WARN] Maven will be executed in interactive mode, but no input stream has been configured for this MavenInvoker instance.');
  for (const line of [
    'Scanning for projects...',
    '',
    centred(`< ${project.groupId}:${project.artifactId} >`),
    `Building ${project.name} ${project.version}`,
    '  from pom.xml',
    centred(`[ ${project.packaging} ]`),
    '',
    `--- dependency:3.6.1:tree (default-cli) @ ${project.artifactId} ---`,
    `Wrote dependency tree to: ${output}`,
    rule,
    'BUILD SUCCESS',
    rule,
    `Total time:  ${duration(0)}`,
    `Finished at: ${timestamp(session.clock.now())}`,
    rule,
  ])
    log.print(`[INFO] ${line}`);
}
