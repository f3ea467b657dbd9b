import type { Configuration } from './pom.ts';
import { mergeConfiguration } from './configuration.ts';
import { knownPlugin, pluginByPrefix } from './plugins/known.ts';
import { MojoFailure } from './problem.ts';
import type { Plugin, Project } from './project.ts';
import type { Goal, KnownPlugin } from './session.ts';

/** One goal to run in a project, as Maven's `--- prefix:version:goal (id) @ project ---` shows it. */
export interface PlannedGoal {
  readonly plugin: KnownPlugin;
  readonly version: string;
  readonly goalName: string;
  readonly goal: Goal;
  readonly executionId: string;
  readonly configuration: Configuration | undefined;
}

const CLEAN = ['pre-clean', 'clean', 'post-clean'];
const DEFAULT = [
  'validate',
  'initialize',
  'generate-sources',
  'process-sources',
  'generate-resources',
  'process-resources',
  'compile',
  'process-classes',
  'generate-test-sources',
  'process-test-sources',
  'generate-test-resources',
  'process-test-resources',
  'test-compile',
  'process-test-classes',
  'test',
  'prepare-package',
  'package',
  'pre-integration-test',
  'integration-test',
  'post-integration-test',
  'verify',
  'install',
  'deploy',
];
const SITE = ['pre-site', 'site', 'post-site', 'site-deploy'];
const PLUGINS = 'org.apache.maven.plugins';

/** Goals that a packaging binds: phase, plug-in, goal. */
const BINDINGS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  pom: [
    ['clean', 'maven-clean-plugin', 'clean'],
    ['install', 'maven-install-plugin', 'install'],
  ],
  jar: [
    ['clean', 'maven-clean-plugin', 'clean'],
    ['process-resources', 'maven-resources-plugin', 'resources'],
    ['compile', 'maven-compiler-plugin', 'compile'],
    ['process-test-resources', 'maven-resources-plugin', 'testResources'],
    ['test-compile', 'maven-compiler-plugin', 'testCompile'],
    ['test', 'maven-surefire-plugin', 'test'],
    ['package', 'maven-jar-plugin', 'jar'],
    ['install', 'maven-install-plugin', 'install'],
  ],
};

/** What Maven says where there is no goal, or none that it knows. */
export const specifyGoal = (): string =>
  `You must specify a valid lifecycle phase or a goal in the format <plugin-prefix>:<goal> or <plugin-group-id>:<plugin-artifact-id>[:<plugin-version>]:<goal>. Available lifecycle phases are: ${[...CLEAN, ...DEFAULT, ...SITE].join(', ')}.`;

/**
 * What the goals and phases of a command line mean for a project. `leaveOut` hears of what its pom binds to a phase and the
 * trial does not know.
 * @throws {MojoFailure}
 */
export function planGoals(
  project: Project,
  requested: readonly string[],
  leaveOut: (what: string) => void = () => undefined,
): readonly PlannedGoal[] {
  return requested.flatMap((name) => (name.includes(':') ? [directGoal(project, name)] : phaseGoals(project, name, leaveOut)));
}

function phaseGoals(project: Project, phase: string, leaveOut: (what: string) => void): readonly PlannedGoal[] {
  const cycle = [CLEAN, DEFAULT, SITE].find((phases) => phases.includes(phase));
  if (!cycle) {
    throw new MojoFailure(`Unknown lifecycle phase "${phase}". ${specifyGoal()}`, 'LifecyclePhaseNotFoundException');
  }
  if (cycle === SITE || phase === 'deploy') {
    throw new MojoFailure(
      `The trial's Maven has no ${phase}: it has no network. It knows the phases up to install.`,
      'MojoExecutionException',
    );
  }
  const bindings = BINDINGS[project.packaging];
  if (!bindings)
    throw new MojoFailure(
      `The trial does not know the packaging ${project.packaging} of ${project.artifactId}; it knows pom and jar.`,
      'MojoExecutionException',
    );
  return cycle
    .slice(0, cycle.indexOf(phase) + 1)
    .flatMap((each) => [...boundByPackaging(project, bindings, each), ...boundByPlugins(project, bindings, each, leaveOut)]);
}

function boundByPackaging(
  project: Project,
  bindings: readonly (readonly [string, string, string])[],
  phase: string,
): readonly PlannedGoal[] {
  return bindings
    .filter(([bound]) => bound === phase)
    .map(([, artifactId, goalName]) => {
      const declared = declaredPlugin(project, PLUGINS, artifactId);
      const executionId = `default-${goalName}`;
      const own = declared?.executions.find((execution) => execution.id === executionId);
      return plan(PLUGINS, artifactId, declared?.version, goalName, executionId, own ? own.configuration : declared?.configuration);
    });
}

function boundByPlugins(
  project: Project,
  bindings: readonly (readonly [string, string, string])[],
  phase: string,
  leaveOut: (what: string) => void,
): readonly PlannedGoal[] {
  const goals: PlannedGoal[] = [];
  for (const plugin of project.plugins) {
    for (const execution of plugin.executions) {
      for (const goalName of execution.goals) {
        const known = knownPlugin(plugin.groupId, plugin.artifactId);
        if (known?.goals[goalName] === undefined) {
          const version = plugin.version ?? known?.defaultVersion;
          // Of a goal that it does not know the trial cannot tell the phase either.
          if ((execution.phase ?? phase) === phase)
            leaveOut(`${goalName} of ${plugin.groupId}:${plugin.artifactId}${version === undefined ? '' : `:${version}`}`);
          continue;
        }
        const planned = plan(plugin.groupId, plugin.artifactId, plugin.version, goalName, execution.id, execution.configuration);
        const isDefault = bindings.some(
          ([, artifactId, goal]) => plugin.groupId === PLUGINS && artifactId === plugin.artifactId && execution.id === `default-${goal}`,
        );
        if (!isDefault && (execution.phase ?? planned.goal.phase) === phase) goals.push(planned);
      }
    }
  }
  return goals;
}

function declaredPlugin(project: Project, groupId: string, artifactId: string): Plugin | undefined {
  const is = (plugin: Plugin): boolean => plugin.groupId === groupId && plugin.artifactId === artifactId;
  return project.plugins.find(is) ?? project.managedPlugins.find(is);
}

/** `dependency:tree`, `com.alipay.sofa:sofa-ark-maven-plugin:3.1.4:repackage` */
function directGoal(project: Project, name: string): PlannedGoal {
  const parts = name.split(':');
  const goalName = parts.at(-1) ?? '';
  if (parts.length === 2) {
    const known = pluginByPrefix(parts[0] ?? '');
    if (!known) {
      throw new MojoFailure(
        `No plugin found for prefix '${parts[0] ?? ''}' in the current project and in the plugin groups [org.apache.maven.plugins, org.codehaus.mojo] that the trial knows`,
        'NoPluginFoundForPrefixException',
      );
    }
    const declared = declaredPlugin(project, known.groupId, known.artifactId);
    return plan(
      known.groupId,
      known.artifactId,
      declared?.version,
      goalName,
      'default-cli',
      mergeConfiguration(declared?.executions.find((execution) => execution.id === 'default-cli')?.configuration, declared?.configuration),
    );
  }
  const [groupId = '', artifactId = ''] = parts;
  const declared = declaredPlugin(project, groupId, artifactId);
  return plan(groupId, artifactId, parts.length > 3 ? parts[2] : declared?.version, goalName, 'default-cli', declared?.configuration);
}

function plan(
  groupId: string,
  artifactId: string,
  version: string | undefined,
  goalName: string,
  executionId: string,
  configuration: Configuration | undefined,
): PlannedGoal {
  const plugin = knownPlugin(groupId, artifactId);
  const wanted = version ?? plugin?.defaultVersion;
  const name = `${groupId}:${artifactId}${wanted === undefined ? '' : `:${wanted}`}`;
  if (!plugin)
    throw new MojoFailure(
      `Plugin ${name} or one of its dependencies could not be resolved: the trial does not know this plug-in. A real build may.`,
      'PluginResolutionException',
    );
  if (wanted === undefined)
    throw new MojoFailure(
      `Error resolving version for plugin '${groupId}:${artifactId}': say its <version> in pom.xml`,
      'PluginResolutionException',
    );
  const goal = plugin.goals[goalName];
  if (!goal)
    throw new MojoFailure(
      `Could not find goal '${goalName}' in plugin ${name} among the goals that the trial knows: ${Object.keys(plugin.goals).join(', ')}`,
      'MojoExecutionException',
    );
  return { plugin, version: wanted, goalName, goal, executionId, configuration };
}
