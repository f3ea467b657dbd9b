import { relativePath, resolvePath } from '../../host/paths.ts';
import { setting, settings } from '../configuration.ts';
import { matchesGlob } from '../glob.ts';
import { filterResource } from '../interpolation.ts';
import type { PomResource } from '../pom.ts';
import type { GoalContext, KnownPlugin } from '../session.ts';

const DEFAULT_DELIMITERS = ['${*}', '@'];
/** Maven filters no images; other binary files have to be excluded by whoever filters. */
const NEVER_FILTERED = /\.(jpe?g|gif|bmp|png|ico|jar|zip|class|woff2?)$/i;

export const resourcesPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-resources-plugin',
  prefix: 'resources',
  defaultVersion: '3.3.1',
  goals: {
    resources: { phase: 'process-resources', needsDependencies: false, run: copyResources },
    testResources: { phase: 'process-test-resources', needsDependencies: false, run: copyTestResources },
  },
};

function copyResources(context: GoalContext): void {
  const { project } = context;
  const declared =
    project.resources.length > 0
      ? project.resources
      : [{ directory: 'src/main/resources', filtering: false, targetPath: undefined, includes: [], excludes: [] }];
  for (const resource of declared) copyResource(context, resource, 'target/classes');
}

function copyTestResources(context: GoalContext): void {
  const { session, project, log } = context;
  if (project.lookup('maven.test.skip') === 'true') {
    log.info('Not copying test resources');
    return;
  }
  const directory = `${project.directory}/src/test/resources`;
  if (session.files.stat(directory))
    copyResource(context, { directory, filtering: false, targetPath: undefined, includes: [], excludes: [] }, 'target/test-classes');
  else log.info(`skip non existing resourceDirectory ${directory}`);
}

function copyResource({ session: { files }, project, configuration, log }: GoalContext, resource: PomResource, output: string): void {
  const directory = resolvePath(project.directory, resource.directory);
  if (files.stat(directory)?.kind !== 'directory') {
    log.info(`skip non existing resourceDirectory ${directory}`);
    return;
  }
  const own = settings(configuration, 'delimiters');
  const delimiters = [...own, ...(setting(configuration, 'useDefaultDelimiters') === 'false' ? [] : DEFAULT_DELIMITERS)];
  const target = resolvePath(`${project.directory}/${output}`, resource.targetPath ?? '.');
  const wanted = files.walk(directory).filter((path) => isWanted(relativePath(directory, path), resource));
  for (const path of wanted) {
    const to = `${target}/${relativePath(directory, path)}`;
    const filtered = resource.filtering && !NEVER_FILTERED.test(path);
    files.write(to, filtered ? filterResource(files.readText(path), delimiters, (key) => project.lookup(key)) : files.read(path));
  }
  const into = resource.targetPath === undefined ? output : `${output}/${resource.targetPath}`;
  log.info(
    `Copying ${wanted.length} resource${wanted.length > 1 ? 's' : ''} from ${relativePath(project.directory, directory)} to ${into}`,
  );
}

function isWanted(path: string, resource: PomResource): boolean {
  if (resource.excludes.some((pattern) => matchesGlob(pattern, path))) return false;
  return resource.includes.length === 0 || resource.includes.some((pattern) => matchesGlob(pattern, path));
}
