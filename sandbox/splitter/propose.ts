import type { JavaParser } from '../java/syntax/index.ts';
import type { Change, Limit, Side, SplitRequest, SplitResult, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { Analysis } from './analysis.ts';
import { relate } from './analysis.ts';
import { namesApplication } from './application-name.ts';
import { stereotypeOf } from './beans.ts';
import { writeBaseBridge, writeBorrowedBeans } from './bridge.ts';
import { apiName, BASE_FOLDER, checkFolders, checkModule, checkSeeds } from './check-request.ts';
import type { Judgement } from './judgement.ts';
import { judge, NOTHING_LEFT, PICKED, referenceList, unitsOn } from './judgement.ts';
import type { MavenApplication } from './maven-application.ts';
import { mavenApplication, writingLimits } from './maven-application.ts';
import { writeModuleApplication } from './module-application.ts';
import { divideProperties, takeFromYaml } from './module-settings.ts';
import { writePoms } from './poms.ts';
import type { ProjectFile } from './project-file.ts';
import { MAIN_JAVA, MAIN_RESOURCES, readProject, seenFrom } from './project.ts';
import { refused } from './refused.ts';
import { isSettings, placeResources } from './resources.ts';
import { findSeeds } from './seeds.ts';
import type { SettingKeys } from './setting-keys.ts';
import { settingKeysOf } from './setting-keys.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationsOf, simpleNameOf } from './source-type.ts';
import type { Splice } from './splice.ts';
import { applySplices } from './splice.ts';
import { dropStaleImports } from './stale-imports.ts';
import { findSurroundings } from './surroundings.ts';
import { keepUrls } from './urls.ts';
import { wishOf } from './wish.ts';

/**
 * Splits a module out of a Spring Boot monolith: what moves, what stays, what would be illegal and what is done about it,
 * and every file before and after. Writes nothing. `apply` is refused while an illegal reference is left, or where the
 * project's build is none that the splitter writes for.
 */
export function propose(files: readonly ProjectFile[], request: SplitRequest, parser: JavaParser): SplitResult {
  const wrongNames = checkModule(request.module);
  if (wrongNames.length > 0) return refused(wrongNames);
  const project = readProject(files, parser);
  const seeds = findSeeds(project, request.pick);
  const seen = seenFrom(project, [...seeds.units]);
  const refusals = seen.limits.filter((l) => l.level === 'refusal');
  if (refusals.length > 0) return refused(refusals.map(withCure));
  const wrong = [...checkSeeds(seen, seeds), ...checkFolders(seen, request.module.name)];
  if (wrong.length > 0) return refused(wrong);
  const judgement = judge(seen, relate(project), wishOf(seen, seeds, request.moves), request.module.name);
  if (judgement.moved.length === 0) return refused([NOTHING_LEFT]);
  const limits = [...judgement.limits, ...writingLimits(seen)];
  const { analysis, moved } = judgement;
  const { placement } = analysis;
  const unwritable = limits.filter((l) => l.level === 'analysis only');
  const unsolved = judgement.illegal.filter((i) => !i.solved);
  if (request.mode === 'apply' && unsolved.length + unwritable.length > 0)
    return refused([
      ...unwritable.map(withCure),
      ...unsolved.map((i) => ({ en: `${i.file}:${i.line}: ${i.remedy.en}`, zh: `${i.file}:${i.line}：${i.remedy.zh}` })),
    ]);
  const urls = keepUrls(moved, request.module.contextPath);
  const maven = unwritable.length === 0 ? mavenApplication(seen) : undefined;
  const output = maven ? writeFiles(judgement, maven, seeds.packages, request, editsOf(judgement, urls.splices)) : NO_OUTPUT;
  return {
    outcome: request.mode === 'apply' ? 'applied' : 'proposal',
    moves: [...placement.sides]
      .filter(([, side]) => side !== 'base')
      .map(([unit]) => ({ file: unit.path, to: output.paths.get(unit.path) ?? unit.path, reason: placement.reasons.get(unit) ?? PICKED })),
    stays: unitsOn(placement.sides, 'base').map((unit) => ({ file: unit.path, reason: placement.reasons.get(unit) ?? PICKED })),
    illegal: judgement.illegal,
    warnings: sortWarnings([...judgement.warnings, ...urls.warnings, ...output.warnings, ...findSurroundings(seen, moved)]),
    limits,
    changes: output.changes,
    classes: [...placement.sides].flatMap(([unit, side]) =>
      unit.types.map((type) => ({ name: type.name, file: unit.path, side, kind: kindOf(type) })),
    ),
    references: referenceList(analysis),
  };
}

const NO_OUTPUT: Output = { changes: [], paths: new Map(), warnings: [] };

function withCure({ en, zh, cure }: Limit): Bilingual {
  return { en: `${en} ${cure.en}`, zh: `${zh}${cure.zh}` };
}

/** Everything that the split edits in Java files. */
function editsOf(judgement: Judgement, urls: ReadonlyMap<SourceUnit, readonly Splice[]>): ReadonlyMap<SourceUnit, readonly Splice[]> {
  const { analysis, wrappers, access, testSides } = judgement;
  const { sides } = analysis.placement;
  const edits = new Map<SourceUnit, Splice[]>();
  const edit = (unit: SourceUnit, splices: readonly Splice[]): void => {
    edits.set(unit, [...(edits.get(unit) ?? []), ...splices]);
  };
  for (const cure of analysis.cures) edit(cure.unit, cure.splices);
  for (const part of [wrappers.splices, access.splices, urls]) for (const [unit, splices] of part) edit(unit, splices);
  const cured = new Set(analysis.cures.flatMap((c) => c.references));
  for (const unit of analysis.project.index.units)
    edit(
      unit,
      dropStaleImports(
        analysis.project.index,
        sides,
        unit,
        testSides.get(unit) ?? sides.get(unit) ?? 'base',
        analysis.references.filter((r) => !cured.has(r) || r.kind !== 'import'),
      ),
    );
  return edits;
}

interface Output {
  readonly changes: readonly Change[];
  /** New path of every file that moves. */
  readonly paths: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}

function writeFiles(
  judgement: Judgement,
  maven: MavenApplication,
  packages: readonly string[],
  request: SplitRequest,
  edits: ReadonlyMap<SourceUnit, readonly Splice[]>,
): Output {
  const { analysis, wiring, testSides: tests } = judgement;
  const { project, placement } = analysis;
  const { module } = request;
  const api = apiName(project);
  const folder: Readonly<Record<Side, string>> = { base: BASE_FOLDER, api, module: module.name };
  const after = new Map<string, string>();
  const paths = new Map<string, string>();
  const warnings: Warning[] = [];
  const move = (path: string, side: Side, text: string): void => {
    paths.set(path, `${folder[side]}/${path}`);
    after.set(`${folder[side]}/${path}`, text);
  };
  const byPath = new Map(project.index.units.map((u) => [u.path, u]));
  const resources = placeResources(project, placement.sides);
  const moved = unitsOn(placement.sides, 'module');
  const movedPackages = new Set(moved.map((u) => u.packageName));
  const settings = sideSettings(analysis);
  const ownSettings: [string, string][] = [];
  for (const [path, text] of project.files) {
    const unit = byPath.get(path);
    if (unit) move(path, tests.get(unit) ?? placement.sides.get(unit) ?? 'base', applySplices(text, edits.get(unit) ?? []));
    else if (path === 'pom.xml') continue;
    else if (isSettings(path)) {
      const divided = path.endsWith('.properties')
        ? divideProperties(text, settings.module, [settings.base])
        : takeFromYaml(path, text, settings.module);
      move(path, 'base', divided.base);
      warnings.push(...divided.warnings);
      if (divided.module !== null) ownSettings.push([path.replace(/\.ya?ml$/, '.properties'), divided.module]);
    } else if (path.startsWith(MAIN_RESOURCES)) {
      const place = resources.get(path) ?? 'base';
      move(path, place === 'module' ? 'module' : 'base', text);
      if (place === 'both') after.set(`${module.name}/${path}`, text);
    } else if (path.startsWith('src/')) {
      const inPackage = path.startsWith(MAIN_JAVA) ? path.slice(MAIN_JAVA.length, path.lastIndexOf('/')).replaceAll('/', '.') : '';
      const whole =
        movedPackages.has(inPackage) &&
        project.index.units.every((u) => u.test || u.packageName !== inPackage || placement.sides.get(u) === 'module');
      move(path, whole ? 'module' : 'base', text);
    } else after.set(path, text);
  }
  const own = new Map<string, string>([[`${MAIN_RESOURCES}application.properties`, `spring.application.name=${module.name}\n`]]);
  for (const [path, text] of ownSettings) own.set(path, `${own.get(path) ?? ''}${text}`);
  for (const [path, text] of own) after.set(`${module.name}/${path}`, text);
  const application = writeModuleApplication(
    project.index,
    maven.application,
    module.name,
    moved,
    packages.length > 0 ? packages : [...movedPackages],
    unitsOn(placement.sides, 'api')
      .flatMap((u) => u.types)
      .filter((t) => stereotypeOf(t)),
  );
  const java = (packageName: string, className: string): string => `${MAIN_JAVA}${packageName.replaceAll('.', '/')}/${className}.java`;
  after.set(`${module.name}/${java(application.packageName, application.className)}`, application.text);
  if (wiring.borrowed.length > 0)
    after.set(
      `${module.name}/${java(application.packageName, 'BaseBeans')}`,
      writeBorrowedBeans(application.packageName, 'BaseBeans', wiring.borrowed),
    );
  for (const bridge of wiring.bridges)
    after.set(`${BASE_FOLDER}/${java(bridge.packageName, bridge.className)}`, writeBaseBridge(project.index, analysis.hierarchy, bridge));
  const poms = writePoms(maven.text, maven.pom, {
    groupId: maven.groupId,
    artifactId: maven.artifactId,
    version: maven.version,
    api,
    base: BASE_FOLDER,
    module,
  });
  for (const [path, text] of poms) after.set(path, text);
  if (!namesApplication(new Map([...project.files].filter(([path]) => isSettings(path)))))
    warnings.push({
      file: null,
      line: null,
      en: 'A base needs spring.application.name; it is added to its application.properties.',
      zh: '基座需要 spring.application.name，已添加到它的 application.properties。',
    });
  nameBase(after, maven.artifactId);
  return { changes: changesBetween(project.files, after), paths, warnings };
}

function sideSettings(analysis: Analysis): { module: SettingKeys; base: SettingKeys } {
  const merge = (units: readonly SourceUnit[]): SettingKeys => {
    const all = units.map(settingKeysOf);
    return { keys: new Set(all.flatMap((s) => [...s.keys])), prefixes: new Set(all.flatMap((s) => [...s.prefixes])) };
  };
  const { sides } = analysis.placement;
  return { module: merge(unitsOn(sides, 'module')), base: merge([...unitsOn(sides, 'base'), ...unitsOn(sides, 'api')]) };
}

/** Without a name the Arklet of a base does not start. */
function nameBase(after: Map<string, string>, artifactId: string): void {
  const settings = [...after].filter(([path]) => path.startsWith(`${BASE_FOLDER}/`) && isSettings(path.slice(BASE_FOLDER.length + 1)));
  if (namesApplication(new Map(settings))) return;
  const path = `${BASE_FOLDER}/${MAIN_RESOURCES}application.properties`;
  after.set(path, `spring.application.name=${artifactId}\n${after.get(path) ?? ''}`);
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((c) => c.before !== c.after);
}

function kindOf(type: SourceType): string {
  const names = annotationsOf(type).map(simpleNameOf);
  if (names.includes('SpringBootApplication')) return 'application';
  if (names.includes('RestController') || names.includes('Controller')) return 'controller';
  const stereotype = ['Service', 'Repository', 'Configuration', 'Component'].find((n) => names.includes(n));
  return stereotype ? stereotype.toLowerCase() : type.declaration.typeKind;
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}
