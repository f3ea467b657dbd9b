import { childOf, childrenOf } from '../../maven/xml.ts';
import type { Limit, SplitRequest } from '../../protocol/split.ts';
import { apiName, BASE_FOLDER } from '../check-request.ts';
import type { Judgement } from '../judgement.ts';
import { belongsToBase, namesPath, writePoms } from '../poms.ts';
import type { ApplicationProject } from '../project.ts';
import type { SourceType } from '../source-type.ts';
import type { PomFile } from '../workspace/build-module.ts';
import { limit } from '../workspace/limits.ts';
import type { Reactor } from './layout.ts';
import { reactorOf } from './layout.ts';
import { writeReactorPoms } from './reactor-poms.ts';
import { styleChecksOff } from './style-checks.ts';

/** A build that the splitter writes for: a reactor that gains a Maven module, or one Maven module that is divided into three. */
export interface WritableBuild {
  readonly application: SourceType;
  readonly pom: PomFile;
  /** undefined: the application is one Maven module at the project's root. */
  readonly reactor: Reactor | undefined;
}

export function writableBuild(project: ApplicationProject): WritableBuild | undefined {
  const { application, base } = project;
  if (!application || !base?.pom) return undefined;
  const reactor = reactorOf(project);
  return reactor || base.directory === '' ? { application, pom: base.pom, reactor } : undefined;
}

/** Why this project's files are not written, beyond what its limits say already. */
export function writingLimits(project: ApplicationProject): Limit[] {
  const { base } = project;
  if (!base?.pom || writableBuild(project)) return [];
  return [
    limit(
      'analysis only',
      {
        en: `${base.pom.path} builds the application, and no pom.xml gathers it.`,
        zh: `应用由 ${base.pom.path} 构建，但没有 pom.xml 聚合它。`,
      },
      {
        en: `Give the folder ${base.directory} as the project: a Maven module at its root is divided.`,
        zh: `请把目录 ${base.directory} 作为工程给出：根目录的 Maven 模块会被拆分。`,
      },
      base.pom.path,
    ),
  ];
}

export function pomsOf(
  { pom, reactor }: WritableBuild,
  { analysis, moved, wiring }: Judgement,
  module: SplitRequest['module'],
): ReadonlyMap<string, string> {
  const { project } = analysis;
  if (reactor) {
    const from = new Set(moved.flatMap((unit) => project.moduleOf.get(unit) ?? []));
    return writeReactorPoms(reactor, { ...module, from: [...from] });
  }
  return writePoms(pom.text, pom.element, {
    boot: project.base?.boot,
    groupId: pom.effective.groupId ?? '',
    artifactId: pom.effective.artifactId,
    version: pom.own.version ?? pom.effective.version ?? '',
    files: project.files,
    api: [...analysis.placement.sides.values()].includes('api') ? apiName(project) : undefined,
    base: BASE_FOLDER,
    checksOff: styleChecksOff(pom),
    newInBase: wiring.bridges.length > 0,
    module,
  });
}

/** Files outside of the source folders that a plug-in of the application's one pom names by path: both stay at the root. */
export function filesOfRoot({ pom, reactor }: WritableBuild, { files }: ApplicationProject): ReadonlySet<string> {
  if (reactor) return new Set();
  const kept = childrenOf(childOf(pom.element, 'build'), 'plugins', 'plugin')
    .filter((plugin) => !belongsToBase(pom.text, plugin))
    .map((plugin) => pom.text.slice(plugin.start, plugin.end))
    .join('\n');
  return new Set([...files.keys()].filter((path) => !/(^|\/)src\/(main|test)\//.test(path) && namesPath(kept, path)));
}
