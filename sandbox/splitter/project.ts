import { formatLikeJavac } from '../java/diagnostic.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import type { Limit } from '../protocol/split.ts';
import { annotationIn } from './index/symbols.ts';
import type { ReadingWatch } from './index/project-index.ts';
import { indexProject } from './index-project.ts';
import type { ProjectFile } from './project-file.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import { indexTypes } from './source-type.ts';
import type { BuildModule } from './workspace/build-module.ts';
import { applicationLimits, limit, workspaceLimits } from './workspace/limits.ts';
import { readWorkspace } from './workspace/workspace.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A repository with its Java files read. Nothing stops the reading: what stands in the way of writing is in `limits`. */
export interface Project {
  readonly workspace: Workspace;
  /** Text files by path; build output and hidden folders are left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly binaries: readonly string[];
  readonly index: TypeIndex;
  readonly moduleOf: ReadonlyMap<SourceUnit, BuildModule>;
  /** Classes that start an application. A repository may hold several applications. */
  readonly applications: readonly SourceType[];
  readonly limits: readonly Limit[];
}

/** A project as seen from the application that is split. */
export interface ApplicationProject extends Project {
  /** undefined: nothing here starts a Spring Boot application. */
  readonly application: SourceType | undefined;
  /** The part with the main class. */
  readonly base: BuildModule | undefined;
}

export const MAIN_RESOURCES = 'src/main/resources/';

export function readProject(given: readonly ProjectFile[], parser: JavaParser, watch?: ReadingWatch): Project {
  const workspace = readWorkspace(given);
  const limits = workspaceLimits(workspace);
  const indexed = indexProject(parser, workspace.sources, watch);
  for (const { path, text, tree } of indexed.units) {
    const [first] = tree.broken ? parser.parse({ path, text }).diagnostics : [];
    if (first)
      limits.push(
        limit(
          'open point',
          {
            en: `This file is not read to its end, so what it names may be missing: ${formatLikeJavac(first).split('\n')[0] ?? path}`,
            zh: `这个文件没有完全读懂，其中的引用可能缺失：${formatLikeJavac(first).split('\n')[0] ?? path}`,
          },
          {
            en: 'If javac compiles it, look through what it names yourself; compile both sides after the split.',
            zh: '如果 javac 能编译它，请自行检查它的引用，并在拆分后编译两边。',
          },
          path,
        ),
      );
  }
  const index = indexTypes(indexed, ({ path, text }) => parser.parse({ path, text }).unit);
  const moduleAt = new Map(workspace.sources.map(({ path, module }) => [path, module]));
  const moduleOf = new Map<SourceUnit, BuildModule>();
  for (const unit of index.units) {
    const module = moduleAt.get(unit.path);
    if (module) moduleOf.set(unit, module);
  }
  return {
    workspace,
    files: workspace.files,
    binaries: workspace.binaries,
    index,
    moduleOf,
    applications: [...index.types.values()].filter((t) => !t.unit.test && annotationIn(t.symbol.annotations, 'SpringBootApplication')),
    limits,
  };
}

/**
 * The application that the picked files belong to: of several, the one whose parts hold most of them, and of those the one
 * that is built of most: what starts a part alone is there to try it out.
 */
export function seenFrom(project: Project, picked: readonly SourceUnit[]): ApplicationProject {
  const reach = (type: SourceType, units: readonly SourceUnit[]): number => {
    const own = project.moduleOf.get(type.unit);
    return units.filter((unit) => {
      const module = project.moduleOf.get(unit);
      return module !== undefined && (module === own || own?.needs.has(module.directory) === true);
    }).length;
  };
  const ordered = project.applications
    .map((type) => ({ type, reach: reach(type, picked), whole: reach(type, project.index.units) }))
    .sort((a, b) => b.reach - a.reach || b.whole - a.whole);
  const application = ordered[0]?.type;
  const base = application && project.moduleOf.get(application.unit);
  const limits = [...project.limits];
  if (!application && !limits.some((l) => l.level === 'refusal'))
    limits.push(
      limit(
        'analysis only',
        {
          en: 'No class has @SpringBootApplication, so nothing here starts a base.',
          zh: '没有带 @SpringBootApplication 的类，这里没有可以启动基座的入口。',
        },
        {
          en: 'The proposal shows the cut. To have it written, give the repository that holds the main class, or add one.',
          zh: '提案会展示切分结果。若要生成结果，请给出包含启动类的代码仓库，或添加一个启动类。',
        },
      ),
    );
  const users = ordered.slice(1).filter((o) => o.reach > 0);
  if (application && users.length > 0)
    limits.push(
      limit(
        'open point',
        {
          en: `${users.map((o) => o.type.name).join(', ')} is built with the picked code, too. It is split for ${application.name}.`,
          zh: `${users.map((o) => o.type.name).join('、')} 也使用了选中的代码。这里按 ${application.name} 拆分。`,
        },
        {
          en: 'What the other application needs stays for it, and the module has copies. Change both together, or leave shared classes in the base.',
          zh: '另一个应用需要的代码会为它保留，模块使用副本。请同时修改两处，或把共用的类留在基座。',
        },
      ),
    );
  return { ...project, application, base, limits: base ? [...limits, ...applicationLimits(project.workspace, base)] : limits };
}
