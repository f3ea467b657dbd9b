import { mergeConfiguration } from './configuration.ts';
import type { Pom, PomExecution, PomPlugin } from './pom.ts';
import { managementKey } from './project.ts';

/** A pom over its parent, as Maven assembles inheritance: what the child says wins, lists are joined by key. */
export function inheritPom(child: Pom, parent: Pom): Pom {
  return {
    parent: child.parent,
    groupId: child.groupId ?? child.parent?.groupId ?? parent.groupId,
    artifactId: child.artifactId,
    version: child.version ?? child.parent?.version ?? parent.version,
    packaging: child.packaging,
    name: child.name,
    properties: new Map([...parent.properties, ...child.properties]),
    modules: child.modules,
    dependencies: joinBy(managementKey, child.dependencies, parent.dependencies),
    managedDependencies: joinBy(managementKey, child.managedDependencies, parent.managedDependencies),
    build: {
      finalName: child.build.finalName ?? parent.build.finalName,
      sourceDirectory: child.build.sourceDirectory ?? parent.build.sourceDirectory,
      resources: child.build.resources.length > 0 ? child.build.resources : parent.build.resources,
      plugins: inheritPlugins(child.build.plugins, parent.build.plugins),
      managedPlugins: inheritPlugins(child.build.managedPlugins, parent.build.managedPlugins),
    },
    profiles: child.profiles,
    unread: [...child.unread, ...parent.unread],
  };
}

/** The dominant list first, then what only the other one has. */
export function joinBy<T>(key: (entry: T) => string, dominant: readonly T[], recessive: readonly T[]): readonly T[] {
  const known = new Set(dominant.map(key));
  return [...dominant, ...recessive.filter((entry) => !known.has(key(entry)))];
}

/** Plug-ins keep the parent's order; those that only the child has come after. */
export function inheritPlugins(child: readonly PomPlugin[], parent: readonly PomPlugin[]): readonly PomPlugin[] {
  const same = (a: PomPlugin, b: PomPlugin): boolean => a.groupId === b.groupId && a.artifactId === b.artifactId;
  const inherited = parent.map((plugin) => {
    const own = child.find((other) => same(other, plugin));
    return own === undefined
      ? plugin
      : {
          ...own,
          version: own.version ?? plugin.version,
          configuration: mergeConfiguration(own.configuration, plugin.configuration),
          executions: inheritExecutions(own.executions, plugin.executions),
        };
  });
  return [...inherited, ...child.filter((plugin) => !parent.some((other) => same(other, plugin)))];
}

function inheritExecutions(child: readonly PomExecution[], parent: readonly PomExecution[]): readonly PomExecution[] {
  const inherited = parent.map((execution) => {
    const own = child.find((other) => other.id === execution.id);
    return own === undefined
      ? execution
      : {
          id: own.id,
          phase: own.phase ?? execution.phase,
          goals: [...new Set([...execution.goals, ...own.goals])],
          configuration: mergeConfiguration(own.configuration, execution.configuration),
        };
  });
  return [...inherited, ...child.filter((execution) => !parent.some((other) => other.id === execution.id))];
}
