import type { JavaParser } from '../java/syntax/index.ts';
import type { Analysis } from './analysis.ts';
import { analyse } from './analysis.ts';
import { stereotypeOf } from './beans.ts';
import { writeBaseBridge, writeBorrowedBeans } from './bridge.ts';
import { apiName, BASE_FOLDER, checkRequest } from './check-request.ts';
import { findHazards } from './hazards.ts';
import { describe, findIllegal, placeTests } from './illegal.ts';
import { writeModuleApplication } from './module-application.ts';
import { divideProperties, takeFromYaml } from './module-settings.ts';
import { openPackageAccess } from './package-access.ts';
import { writePoms } from './poms.ts';
import { MAIN_JAVA, MAIN_RESOURCES, readProject } from './project.ts';
import { isSettings, placeResources } from './resources.ts';
import type { SettingKeys } from './setting-keys.ts';
import { settingKeysOf } from './setting-keys.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationsOf, simpleNameOf } from './source-type.ts';
import type { Splice } from './splice.ts';
import { applySplices } from './splice.ts';
import type { Change, Illegal, Side, SplitReference, SplitRequest, SplitResult, Warning } from '../protocol/split.ts';
import type { ProjectFile } from './project-file.ts';
import { refused } from './refused.ts';
import { dropStaleImports } from './stale-imports.ts';
import { findSurroundings } from './surroundings.ts';
import { keepUrls } from './urls.ts';
import type { Wiring } from './wiring.ts';
import { wire } from './wiring.ts';
import { wrapParameters } from './wrapper-parameters.ts';

/**
 * Splits a module out of a Spring Boot monolith: what moves, what stays, what would be illegal and what is done about it,
 * and every file before and after. Writes nothing. `apply` is refused while an illegal reference is left.
 */
export function propose(files: readonly ProjectFile[], request: SplitRequest, parser: JavaParser): SplitResult {
  const project = readProject(files, parser);
  if ('reasons' in project) return refused(project.reasons);
  const wrong = checkRequest(project, request);
  if (wrong.length > 0) return refused(wrong);
  const analysis = analyse(project, request.pick);
  const { placement, hierarchy, references } = analysis;
  const { sides } = placement;
  const wiring = wireSides(analysis, request.module.name);
  const hazards = findHazards(project, sides, hierarchy, wiring.bridges, analysis.beans);
  if (hazards.refusals.length > 0) return refused(hazards.refusals);
  const moved = unitsOn(sides, 'module');
  if (moved.length === 0)
    return refused([
      {
        en: 'Nothing would be left for the module: the base needs all that is picked. Pick the classes that implement it, too.',
        zh: '模块中不会剩下任何内容：选中的类基座都需要。请把实现它们的类也选上。',
      },
    ]);

  const tests = placeTests(analysis);
  const wrappers = wrapParameters(hierarchy, [...new Set(wiring.bridges.map((b) => b.interface))]);
  const access = openPackageAccess(hierarchy, sides, references);
  const urls = keepUrls(moved, request.module.contextPath);
  const edits = new Map<SourceUnit, Splice[]>();
  const edit = (unit: SourceUnit, splices: readonly Splice[]): void => {
    edits.set(unit, [...(edits.get(unit) ?? []), ...splices]);
  };
  for (const cure of analysis.cures) edit(cure.unit, cure.splices);
  for (const part of [wrappers.splices, access.splices, urls.splices]) for (const [unit, splices] of part) edit(unit, splices);
  const cured = new Set(analysis.cures.flatMap((c) => c.references));
  for (const unit of project.index.units)
    edit(
      unit,
      dropStaleImports(
        project.index,
        sides,
        unit,
        tests.sides.get(unit) ?? sides.get(unit) ?? 'base',
        references.filter((r) => !cured.has(r) || r.kind !== 'import'),
      ),
    );

  const illegal = [
    ...findIllegal(analysis, apiName(project), wiring.bridges),
    ...wiring.illegal,
    ...access.illegal,
    ...wrappers.illegal,
    ...hazards.illegal,
    ...tests.illegal,
  ];
  const unsolved = illegal.filter((i) => !i.solved);
  if (request.mode === 'apply' && unsolved.length > 0)
    return refused(unsolved.map((i) => ({ en: `${i.file}:${i.line}: ${i.remedy.en}`, zh: `${i.file}:${i.line}：${i.remedy.zh}` })));

  const output = writeFiles(analysis, request, wiring, edits, tests.sides);
  return {
    outcome: request.mode === 'apply' ? 'applied' : 'proposal',
    moves: [...sides]
      .filter(([, side]) => side !== 'base')
      .map(([unit]) => ({ file: unit.path, to: output.paths.get(unit.path) ?? unit.path, reason: placement.reasons.get(unit) ?? PICKED })),
    stays: unitsOn(sides, 'base').map((unit) => ({ file: unit.path, reason: placement.reasons.get(unit) ?? PICKED })),
    illegal: sortPlaces(illegal),
    warnings: sortWarnings([
      ...wiring.warnings,
      ...wrappers.warnings,
      ...urls.warnings,
      ...output.warnings,
      ...hazards.warnings,
      ...findSurroundings(project, moved),
    ]),
    changes: output.changes,
    classes: [...sides].flatMap(([unit, side]) =>
      unit.types.map((type) => ({ name: type.name, file: unit.path, side, kind: kindOf(type) })),
    ),
    references: referenceList(analysis),
  };
}

const PICKED = { en: 'picked', zh: '已选中' };

function unitsOn(sides: ReadonlyMap<SourceUnit, Side>, side: Side): SourceUnit[] {
  return [...sides].filter(([, s]) => s === side).map(([unit]) => unit);
}

function wireSides(analysis: Analysis, moduleName: string): Wiring {
  const root = analysis.project.application.unit.packageName;
  const taken = new Set(analysis.project.index.packages.keys());
  const replacements = new Map(analysis.cures.map((c) => [`${c.unit.path} ${c.target.name}`, c.replacement]));
  return wire({
    beans: analysis.beans,
    points: analysis.points,
    sides: analysis.placement.sides,
    hierarchy: analysis.hierarchy,
    moduleName,
    bridgePackage: taken.has(`${root}.bridge`) ? `${root}.modulebridge` : `${root}.bridge`,
    replaced: (point) => (point.type ? replacements.get(`${point.unit.path} ${point.type.name}`) : undefined),
  });
}

interface Output {
  readonly changes: readonly Change[];
  /** New path of every file that moves. */
  readonly paths: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}

function writeFiles(
  analysis: Analysis,
  request: SplitRequest,
  wiring: Wiring,
  edits: ReadonlyMap<SourceUnit, readonly Splice[]>,
  tests: ReadonlyMap<SourceUnit, Side>,
): Output {
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
    project,
    module.name,
    moved,
    request.pick.filter((p) => project.index.packages.has(p)).length > 0
      ? request.pick.filter((p) => project.index.packages.has(p))
      : [...movedPackages],
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
  const poms = writePoms(project.files.get('pom.xml') ?? '', project.pom, {
    groupId: project.groupId,
    artifactId: project.artifactId,
    version: project.version,
    api,
    base: BASE_FOLDER,
    module,
  });
  for (const [path, text] of poms) after.set(path, text);
  if (!hasApplicationName(project.files))
    warnings.push({
      file: null,
      line: null,
      en: 'A base needs spring.application.name; it is added to its application.properties.',
      zh: '基座需要 spring.application.name，已添加到它的 application.properties。',
    });
  nameBase(after, project.artifactId);
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

function hasApplicationName(files: ReadonlyMap<string, string>): boolean {
  return [...files].some(
    ([path, text]) =>
      isSettings(path) &&
      (/^\s*spring\.application\.name\s*[=:]/m.test(text) || /^spring:[^]*?^\s+application:\s*$[^]*?^\s+name:/m.test(text)),
  );
}

/** Without a name the Arklet of a base does not start. */
function nameBase(after: Map<string, string>, artifactId: string): void {
  const settings = [...after].filter(([path]) => path.startsWith(`${BASE_FOLDER}/`) && isSettings(path.slice(BASE_FOLDER.length + 1)));
  if (hasApplicationName(new Map(settings.map(([path, text]) => [path.slice(BASE_FOLDER.length + 1), text])))) return;
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

function referenceList(analysis: Analysis): SplitReference[] {
  const seen = new Set<string>();
  return analysis.references
    .filter((r) => !r.unit.test && r.kind !== 'import')
    .map(describe)
    .filter((r) => {
      const key = `${r.file}:${r.line} ${r.to} ${r.kind}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function sortPlaces(illegal: readonly Illegal[]): Illegal[] {
  return [...illegal].sort((a, b) => Number(a.solved) - Number(b.solved) || a.file.localeCompare(b.file) || a.line - b.line);
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}
