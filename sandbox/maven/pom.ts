import { childOf, childrenOf, parseElements, textOf, type Element } from './xml.ts';

/** A pom.xml as it is written: nothing inherited, nothing interpolated. */
export interface Pom {
  readonly parent: ParentReference | undefined;
  readonly groupId: string | undefined;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly packaging: string;
  readonly name: string | undefined;
  readonly properties: ReadonlyMap<string, string>;
  readonly modules: readonly string[];
  readonly dependencies: readonly PomDependency[];
  readonly managedDependencies: readonly PomDependency[];
  readonly build: PomBuild;
  readonly profiles: readonly string[];
  /** The elements of `<project>` that the trial reads nothing from but that would change a build. */
  readonly unread: readonly string[];
}

export interface ParentReference {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  /** undefined: the default, `../pom.xml`. Empty: not a neighbour on disk. */
  readonly relativePath: string | undefined;
}

export interface PomDependency {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly type: string;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  readonly optional: boolean;
  readonly exclusions: readonly { readonly groupId: string; readonly artifactId: string }[];
}

export interface PomBuild {
  readonly finalName: string | undefined;
  readonly sourceDirectory: string | undefined;
  readonly resources: readonly PomResource[];
  readonly plugins: readonly PomPlugin[];
  readonly managedPlugins: readonly PomPlugin[];
}

export interface PomResource {
  readonly directory: string;
  readonly filtering: boolean;
  readonly targetPath: string | undefined;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

export interface PomPlugin {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly configuration: Configuration | undefined;
  readonly executions: readonly PomExecution[];
}

export interface PomExecution {
  readonly id: string;
  readonly phase: string | undefined;
  readonly goals: readonly string[];
  readonly configuration: Configuration | undefined;
}

/** A plug-in's configuration: a tree of names, with text at the leaves. */
export interface Configuration {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Configuration[];
}

const DEFAULT_PLUGIN_GROUP = 'org.apache.maven.plugins';

/** @throws {import('./xml.ts').XmlProblem} */
export function readPom(text: string): Pom {
  const project = parseElements(text);
  const parent = childOf(project, 'parent');
  const build = childOf(project, 'build');
  return {
    parent: parent && {
      groupId: textOf(parent, 'groupId') ?? '',
      artifactId: textOf(parent, 'artifactId') ?? '',
      version: textOf(parent, 'version') ?? '',
      relativePath: textOf(parent, 'relativePath'),
    },
    groupId: textOf(project, 'groupId'),
    artifactId: textOf(project, 'artifactId') ?? '',
    version: textOf(project, 'version'),
    packaging: textOf(project, 'packaging') ?? 'jar',
    name: textOf(project, 'name'),
    properties: new Map((childOf(project, 'properties')?.children ?? []).map((child) => [child.name, child.text])),
    modules: childrenOf(project, 'modules', 'module').map((child) => child.text),
    dependencies: childrenOf(project, 'dependencies', 'dependency').map(readDependency),
    managedDependencies: childrenOf(childOf(project, 'dependencyManagement'), 'dependencies', 'dependency').map(readDependency),
    build: readBuild(build),
    profiles: childrenOf(project, 'profiles', 'profile').map((profile) => textOf(profile, 'id') ?? 'default'),
    unread: (childOf(build, 'extensions')?.children ?? []).map((child) => `build extension ${textOf(child, 'artifactId') ?? ''}`),
  };
}

function readDependency(element: Element): PomDependency {
  return {
    groupId: textOf(element, 'groupId') ?? '',
    artifactId: textOf(element, 'artifactId') ?? '',
    version: textOf(element, 'version'),
    type: textOf(element, 'type') ?? 'jar',
    classifier: textOf(element, 'classifier'),
    scope: textOf(element, 'scope'),
    optional: textOf(element, 'optional') === 'true',
    exclusions: childrenOf(element, 'exclusions', 'exclusion').map((exclusion) => ({
      groupId: textOf(exclusion, 'groupId') ?? '*',
      artifactId: textOf(exclusion, 'artifactId') ?? '*',
    })),
  };
}

function readBuild(build: Element | undefined): PomBuild {
  return {
    finalName: textOf(build, 'finalName'),
    sourceDirectory: textOf(build, 'sourceDirectory'),
    resources: childrenOf(build, 'resources', 'resource').map(readResource),
    plugins: childrenOf(build, 'plugins', 'plugin').map(readPlugin),
    managedPlugins: childrenOf(childOf(build, 'pluginManagement'), 'plugins', 'plugin').map(readPlugin),
  };
}

function readResource(element: Element): PomResource {
  return {
    directory: textOf(element, 'directory') ?? 'src/main/resources',
    filtering: textOf(element, 'filtering') === 'true',
    targetPath: textOf(element, 'targetPath'),
    includes: childrenOf(element, 'includes', 'include').map((child) => child.text),
    excludes: childrenOf(element, 'excludes', 'exclude').map((child) => child.text),
  };
}

function readPlugin(element: Element): PomPlugin {
  const configuration = childOf(element, 'configuration');
  return {
    groupId: textOf(element, 'groupId') ?? DEFAULT_PLUGIN_GROUP,
    artifactId: textOf(element, 'artifactId') ?? '',
    version: textOf(element, 'version'),
    configuration: configuration && readConfiguration(configuration),
    executions: childrenOf(element, 'executions', 'execution').map((execution) => {
      const own = childOf(execution, 'configuration');
      return {
        id: textOf(execution, 'id') ?? 'default',
        phase: textOf(execution, 'phase'),
        goals: childrenOf(execution, 'goals', 'goal').map((goal) => goal.text),
        configuration: own && readConfiguration(own),
      };
    }),
  };
}

function readConfiguration(element: Element): Configuration {
  return { name: element.name, text: element.text, children: element.children.map(readConfiguration) };
}
