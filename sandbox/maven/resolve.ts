import { managementKey, type Coordinates, type Dependency, type Management, type Project, type Scope } from './project.ts';

/** A dependency after mediation, with what it brings along. */
export interface ResolvedNode {
  readonly dependency: Dependency;
  readonly scope: Scope;
  readonly children: readonly ResolvedNode[];
}

/** What an artifact's pom says of its dependencies; undefined when nobody has the artifact. */
export type DependenciesOf = (coordinates: Coordinates) => readonly Dependency[] | undefined;

export interface Resolution {
  readonly tree: readonly ResolvedNode[];
  /** The tree in pre-order: the order of a class path and of `BOOT-INF/lib`. */
  readonly all: readonly ResolvedNode[];
  /** What nobody has, and who wants it. */
  readonly missing: readonly { readonly dependency: Dependency; readonly wantedBy: string }[];
}

interface Draft {
  readonly dependency: Dependency;
  readonly depth: number;
  scope: Scope;
  readonly exclusions: Dependency['exclusions'];
  readonly children: Draft[];
}

/**
 * Maven's mediation: breadth first, the nearest version wins, the first of two equally near ones; managed versions
 * and scopes apply to everything transitive; exclusions hold for all that is below them.
 */
export function resolveDependencies(project: Pick<Project, 'dependencies' | 'managed'>, dependenciesOf: DependenciesOf): Resolution {
  const winners = new Map<string, Draft>();
  const missing: { dependency: Dependency; wantedBy: string }[] = [];
  const top: Draft[] = [];
  const queue: { readonly draft: Draft; readonly siblings: Draft[]; readonly wantedBy: string }[] = project.dependencies.map(
    (dependency) => ({
      draft: { dependency, depth: 1, scope: dependency.scope, exclusions: dependency.exclusions, children: [] },
      siblings: top,
      wantedBy: 'the project',
    }),
  );
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { draft, siblings, wantedBy } = next;
    const key = managementKey(draft.dependency);
    const winner = winners.get(key);
    if (winner) {
      if (winner.depth > 1) winner.scope = wider(winner.scope, draft.scope);
      continue;
    }
    winners.set(key, draft);
    siblings.push(draft);
    const children = dependenciesOf(draft.dependency);
    if (!children) {
      missing.push({ dependency: draft.dependency, wantedBy });
      continue;
    }
    for (const raw of children) {
      if (raw.optional || raw.scope === 'test' || raw.scope === 'provided' || isExcluded(raw, draft.exclusions)) continue;
      const child = manage(raw, project.managed);
      queue.push({
        draft: {
          dependency: child,
          depth: draft.depth + 1,
          scope: derive(draft.scope, child.scope),
          exclusions: [...draft.exclusions, ...child.exclusions],
          children: [],
        },
        siblings: draft.children,
        wantedBy: `${draft.dependency.groupId}:${draft.dependency.artifactId}:${draft.dependency.version}`,
      });
    }
  }
  const tree = top.map(finish);
  return { tree, all: flatten(tree), missing };
}

function manage(dependency: Dependency, managed: Management): Dependency {
  const own = managed.get(managementKey(dependency));
  if (own) {
    return {
      ...dependency,
      version: own.version,
      scope: own.scope ?? dependency.scope,
      exclusions: [...dependency.exclusions, ...own.exclusions],
    };
  }
  return dependency;
}

function isExcluded(dependency: Dependency, exclusions: Dependency['exclusions']): boolean {
  return exclusions.some(
    ({ groupId, artifactId }) =>
      (groupId === '*' || groupId === dependency.groupId) && (artifactId === '*' || artifactId === dependency.artifactId),
  );
}

function derive(parent: Scope, own: Scope): Scope {
  if (parent === 'provided' || parent === 'test') return parent;
  return parent === 'runtime' ? 'runtime' : own;
}

const WIDTH: Readonly<Record<Scope, number>> = { compile: 4, runtime: 3, provided: 2, system: 1, test: 0 };

function wider(a: Scope, b: Scope): Scope {
  return WIDTH[b] > WIDTH[a] ? b : a;
}

function finish(draft: Draft): ResolvedNode {
  return { dependency: draft.dependency, scope: draft.scope, children: draft.children.map(finish) };
}

function flatten(nodes: readonly ResolvedNode[]): readonly ResolvedNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** `dependency:tree` as Maven prints it, without the line of the project itself. */
export function printTree(nodes: readonly ResolvedNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node, index) => {
    const last = index === nodes.length - 1;
    const { groupId, artifactId, type, classifier, version } = node.dependency;
    const name = [groupId, artifactId, type, ...(classifier === undefined ? [] : [classifier]), version, node.scope].join(':');
    return [`${indent}${last ? '\\- ' : '+- '}${name}`, ...printTree(node.children, `${indent}${last ? '   ' : '|  '}`)];
  });
}
