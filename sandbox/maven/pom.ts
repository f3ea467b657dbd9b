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
  readonly profiles: readonly PomProfile[];
  /** The elements of `<project>` that the trial reads nothing from but that would change a build. */
  readonly unread: readonly string[];
}

/** What a profile adds while it is active. */
export interface PomProfile {
  readonly id: string;
  readonly activation: Activation;
  readonly properties: ReadonlyMap<string, string>;
  readonly modules: readonly string[];
  readonly dependencies: readonly PomDependency[];
  readonly managedDependencies: readonly PomDependency[];
  readonly build: PomBuild;
}

/** When a profile is active without being named. Every condition that is given must hold. */
export interface Activation {
  /** Where no other profile of the same pom is active. */
  readonly byDefault: boolean;
  readonly property: { readonly name: string; readonly value: string | undefined } | undefined;
  /** `17`, `!1.8`, `[11,18)` */
  readonly jdk: string | undefined;
  readonly os: ReadonlyMap<'name' | 'family' | 'arch' | 'version', string>;
  readonly file: { readonly exists: string | undefined; readonly missing: string | undefined } | undefined;
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
  /** Behind its start tag, where Maven points at; undefined for what no file holds. */
  readonly place: Place | undefined;
  readonly versionPlace?: Place | undefined;
}

/** Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
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
  /** Behind its start tag; missing for what no file holds. */
  readonly place?: Place;
  readonly versionPlace?: Place | undefined;
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
    ...readParts(project),
    profiles: childrenOf(project, 'profiles', 'profile').map(readProfile),
    unread: (childOf(build, 'extensions')?.children ?? []).map((child) => `build extension ${textOf(child, 'artifactId') ?? ''}`),
  };
}

/** What a project and a profile may both say. */
function readParts(element: Element): Pick<Pom, 'properties' | 'modules' | 'dependencies' | 'managedDependencies' | 'build'> {
  return {
    properties: new Map((childOf(element, 'properties')?.children ?? []).map((child) => [child.name, child.text])),
    modules: childrenOf(element, 'modules', 'module').map((child) => child.text),
    dependencies: childrenOf(element, 'dependencies', 'dependency').map(readDependency),
    managedDependencies: childrenOf(childOf(element, 'dependencyManagement'), 'dependencies', 'dependency').map(readDependency),
    build: readBuild(childOf(element, 'build')),
  };
}

function readProfile(element: Element): PomProfile {
  const activation = childOf(element, 'activation');
  const property = childOf(activation, 'property');
  const file = childOf(activation, 'file');
  const os = childOf(activation, 'os');
  return {
    id: textOf(element, 'id') ?? 'default',
    activation: {
      byDefault: textOf(activation, 'activeByDefault') === 'true',
      property: property && { name: textOf(property, 'name') ?? '', value: textOf(property, 'value') },
      jdk: textOf(activation, 'jdk'),
      os: new Map(
        (['name', 'family', 'arch', 'version'] as const).flatMap((key) => {
          const value = textOf(os, key);
          return value === undefined ? [] : [[key, value] as const];
        }),
      ),
      file: file && { exists: textOf(file, 'exists'), missing: textOf(file, 'missing') },
    },
    ...readParts(element),
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
    place: element.place(),
    versionPlace: childOf(element, 'version')?.place(),
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
    place: element.place(),
    versionPlace: childOf(element, 'version')?.place(),
  };
}

function readConfiguration(element: Element): Configuration {
  return { name: element.name, text: element.text, children: element.children.map(readConfiguration) };
}
