import type { BinaryMove, Change, SplitRequest, Warning } from '../../protocol/split.ts';
import type { Analysis } from '../analysis.ts';
import { elsewhere } from '../analysis.ts';
import { addressesOf } from '../addresses.ts';
import { namesApplication } from '../application-name.ts';
import { stereotypeOf } from '../beans.ts';
import { writeBaseBridge, writeBorrowedBeans } from '../bridge.ts';
import type { Judgement } from '../judgement.ts';
import type { ModuleContext } from '../contexts/module-context.ts';
import { moduleContext } from '../contexts/module-context.ts';
import { startScripts } from '../contexts/start-scripts.ts';
import { writePersistence } from '../contexts/write-persistence.ts';
import { linksInModule } from '../links.ts';
import { unitsOn } from '../sides.ts';
import { writeModuleBeans } from '../look-ups.ts';
import type { ModuleApplication } from '../module-application.ts';
import { writeModuleApplication } from '../module-application.ts';
import { divideProperties, takeFromYaml } from '../module-settings.ts';
import { namespaceOf, placeResources, viewName } from '../resources.ts';
import { divideRegistration, isRegistration } from '../registrations.ts';
import type { SettingKeys } from '../setting-keys.ts';
import { settingKeysOf } from '../setting-keys.ts';
import type { SourceType, SourceUnit } from '../source-type.ts';
import type { Splice } from '../splice.ts';
import { applySplices } from '../splice.ts';
import type { BuildFile, Places } from './places.ts';
import { buildFileFinder, inModule, isSettings, placesOf } from './places.ts';

export interface Output {
  readonly changes: readonly Change[];
  readonly binaryMoves: readonly BinaryMove[];
  /** New path of every file that moves. */
  readonly paths: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}

export interface WriteRequest {
  readonly module: SplitRequest['module'];
  readonly application: SourceType;
  /** Of the picked names, those that are packages. */
  readonly packages: readonly string[];
  readonly edits: ReadonlyMap<SourceUnit, readonly Splice[]>;
  /** Files that the root's build names by path, and that stay for it. */
  readonly rootFiles: ReadonlySet<string>;
  /** All that the build needs, by path: every pom that changes or is new. */
  readonly poms: ReadonlyMap<string, string>;
}

/** A module does not read the base's files: the profiles that they switch on are those of its beans, too. */
const PROFILES = ['spring.profiles.active', 'spring.profiles.default', 'spring.profiles.include'];
const PROFILE_GROUPS = 'spring.profiles.group';

/** On a pool that is another's, and again for every version that is installed. */
const RUN_SCRIPTS = ['spring.sql.init.mode=always', 'spring.sql.init.continue-on-error=true'];

/** Every file after the split. */
export function writeSplit(judgement: Judgement, request: WriteRequest): Output {
  const { analysis, wiring } = judgement;
  const { project, placement } = analysis;
  const { module } = request;
  const places = placesOf(project, module.name);
  const fileOf = buildFileFinder(project);
  const after = new Map<string, string>();
  const paths = new Map<string, string>();
  const binaryMoves: BinaryMove[] = [];
  const warnings: Warning[] = [];
  const byPath = new Map(project.index.units.map((u) => [u.path, u]));
  const scripts = startScripts(project, placement.sides, fileOf);
  const resources = placeResources(project, placement, fileOf);
  const packages = wholePackages(analysis);
  const addresses = unitsOn(placement.sides, 'module').flatMap((unit) => unit.types.flatMap(addressesOf));
  /** Where a file lies afterwards; two places when both sides need it. */
  const target = (path: string): readonly string[] => {
    const file = fileOf(path);
    const unit = byPath.get(path);
    const stays = `${places.base}${path}`;
    if (!file) return [(path.startsWith('src/') && !request.rootFiles.has(path)) || unit ? stays : path];
    if (unit && judgement.leftOut.has(unit)) return [`${places.module}left-out/${path}`];
    if (unit) {
      const side = judgement.testSides.get(unit) ?? placement.sides.get(unit) ?? 'base';
      if (placement.copied.has(unit)) return [stays, inModule(places, file)];
      return [side === 'module' ? inModule(places, file) : side === 'api' ? `${places.api}${path}` : stays];
    }
    if (scripts.moved.has(path)) return [inModule(places, file)];
    const asResource = inModule(places, { ...file, kind: 'resource' });
    const place = resources.get(path);
    if (place === 'module') return [asResource];
    if (place === 'both') return [stays, asResource];
    const packageName = file.name.slice(0, Math.max(0, file.name.lastIndexOf('/'))).replaceAll('/', '.');
    return [file.kind === 'java' && packages.has(packageName) ? inModule(places, file) : stays];
  };
  const application = moduleApplication(judgement, request);
  const strays = new Map<SourceUnit, Splice[]>();
  for (const { unit, start, end, className } of judgement.hazards.strayLookUps)
    strays.set(unit, [
      ...(strays.get(unit) ?? []),
      { start, end, text: `${application.packageName}.ModuleBeans.getBean(${className}.class)` },
    ]);
  const context = moduleContext(analysis, mapperNamespaces(project.files), judgement.imported);
  const settings = sideSettings(analysis, context, judgement.imported);
  const left = context.excluded.filter((name) => scripts.moved.size === 0 || !name.endsWith('.SqlInitializationAutoConfiguration'));
  const excluded = left.length > 0 ? `spring.autoconfigure.exclude=${left.join(',\\\n  ')}\n` : '';
  const own = new Map([
    [
      'application.properties',
      [`spring.application.name=${module.name}`, ...context.settings, ...(scripts.moved.size > 0 ? RUN_SCRIPTS : [])]
        .map((line) => `${line}\n`)
        .join('') + excluded,
    ],
  ]);
  const isModules = (name: string): boolean => {
    const type = project.index.types.get(name.replaceAll('$', '.'));
    return type !== undefined && placement.sides.get(type.unit) === 'module';
  };
  for (const [path, text] of project.files) {
    if (request.poms.has(path)) continue;
    const unit = byPath.get(path);
    const file = fileOf(path);
    let kept = unit ? applySplices(text, [...(request.edits.get(unit) ?? []), ...(strays.get(unit) ?? [])]) : text;
    if (file && isSettings(file)) {
      const divided = path.endsWith('.properties')
        ? divideProperties(text, settings.module, [settings.base])
        : takeFromYaml(path, text, settings.module);
      kept = divided.base;
      warnings.push(...divided.warnings);
      const name = file.name.replace(/\.ya?ml$/, '.properties');
      if (divided.module !== null) own.set(name, `${own.get(name) ?? ''}${divided.module}`);
    }
    if (file?.kind === 'resource' && isRegistration(path)) {
      const divided = divideRegistration(path, text, isModules);
      kept = divided.base;
      if (divided.module !== null) own.set(file.name, `${own.get(file.name) ?? ''}${divided.module}`);
      // Nothing is left of it in the base.
      if (divided.module !== null && kept.trim() === '') continue;
    }
    for (const to of target(path)) {
      after.set(to, isTemplate(file) && to.startsWith(places.module) ? linksInModule(kept, module.contextPath, addresses) : kept);
      if (to !== path) paths.set(path, to);
    }
  }
  for (const path of project.binaries) for (const to of target(path)) if (to !== path) binaryMoves.push({ from: path, to });
  for (const [name, text] of own) after.set(`${places.module}src/main/resources/${name}`, text);
  for (const [path, text] of moduleSources(judgement, application, places, context)) after.set(path, text);
  for (const bridge of wiring.bridges)
    after.set(
      `${places.baseJava}${bridge.packageName.replaceAll('.', '/')}/${bridge.className}.java`,
      writeBaseBridge(project.index, analysis.hierarchy, bridge, project.base?.boot),
    );
  for (const [path, text] of request.poms) after.set(path, text);
  // Without a name the Arklet of a base does not start.
  if (!namesApplication(new Map([...project.files].filter(([path]) => isSettings(fileOf(path)))))) {
    const path = `${places.baseResources}application.properties`;
    after.set(path, `spring.application.name=${project.base?.name ?? 'base'}\n${after.get(path) ?? ''}`);
    warnings.push({
      file: null,
      line: null,
      en: 'A base needs spring.application.name; it is added to its application.properties.',
      zh: '基座需要 spring.application.name，已添加到它的 application.properties。',
    });
  }
  return { changes: changesBetween(project.files, after), binaryMoves, paths, warnings };
}

/** A page of Thymeleaf, with links in it. */
const isTemplate = (file: BuildFile | undefined): boolean =>
  file?.kind === 'resource' && file.name.endsWith('.html') && viewName(file.name) !== '';

/** Packages whose Java moves whole: what else lies in them goes along. */
function wholePackages({ project, placement }: Analysis): ReadonlySet<string> {
  const packages = new Set(unitsOn(placement.sides, 'module').map((u) => u.packageName));
  for (const unit of project.index.units) if (!unit.test && placement.sides.get(unit) !== 'module') packages.delete(unit.packageName);
  return packages;
}

function moduleApplication({ analysis, moved, imported }: Judgement, request: WriteRequest): ModuleApplication {
  const { project, placement } = analysis;
  // What lies in other applications of the repository is not on the module's class path: it can neither be scanned nor named.
  const others = elsewhere(project);
  const shared = [...unitsOn(placement.sides, 'api'), ...unitsOn(placement.sides, 'base')].filter(
    (unit) => !others.has(project.index.project.idOf(unit.indexed)),
  );
  return writeModuleApplication(
    project.index,
    request.application,
    request.module.name,
    moved,
    request.packages.length > 0 ? request.packages : [...new Set(moved.map((u) => u.packageName))],
    shared.flatMap((u) => u.types).filter((t) => stereotypeOf(t)),
    imported,
  );
}

/** The classes that a module has of its own: the one that starts it, the beans that it takes from the base, its persistence. */
function moduleSources(
  { wiring, hazards }: Judgement,
  application: ModuleApplication,
  places: Places,
  context: ModuleContext,
): ReadonlyMap<string, string> {
  const folder = `${places.module}src/main/java/${application.packageName.replaceAll('.', '/')}`;
  const sources = new Map([[`${folder}/${application.className}.java`, application.text]]);
  const borrowed = [...wiring.borrowed, ...context.borrowed.filter((b) => !wiring.borrowed.some((w) => w.method === b.method))];
  if (borrowed.length > 0) sources.set(`${folder}/BaseBeans.java`, writeBorrowedBeans(application.packageName, 'BaseBeans', borrowed));
  if (hazards.strayLookUps.length > 0) sources.set(`${folder}/ModuleBeans.java`, writeModuleBeans(application.packageName));
  if (context.dataSource)
    sources.set(`${folder}/ModulePersistence.java`, writePersistence(application.packageName, 'ModulePersistence', context));
  return sources;
}

function sideSettings(
  analysis: Analysis,
  context: ModuleContext,
  imported: readonly SourceType[],
): { module: SettingKeys; base: SettingKeys } {
  const merge = (units: readonly SourceUnit[], prefixes: readonly string[] = []): SettingKeys => {
    const all = units.map(settingKeysOf);
    return { keys: new Set(all.flatMap((s) => [...s.keys])), prefixes: new Set([...prefixes, ...all.flatMap((s) => [...s.prefixes])]) };
  };
  const { sides } = analysis.placement;
  const own = merge([...unitsOn(sides, 'module'), ...imported.map((type) => type.unit)]);
  return {
    module: {
      keys: new Set([...own.keys, ...PROFILES]),
      prefixes: new Set([...own.prefixes, ...context.prefixes, PROFILE_GROUPS]),
      withheld: new Set(context.withheld),
    },
    base: merge([...unitsOn(sides, 'base'), ...unitsOn(sides, 'api')], [...context.prefixes, 'spring.profiles']),
  };
}

/** Classes that are the namespace of a MyBatis file. */
function mapperNamespaces(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...files].flatMap(([path, text]) => (path.endsWith('.xml') ? (namespaceOf(text) ?? []) : [])));
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((c) => c.before !== c.after);
}
