import { lineAndColumn } from '../java/diagnostic.ts';
import type { Bean } from './beans.ts';
import type { BaseBridge } from './bridge.ts';
import { methodsToForward } from './bridge.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { StrayLookUp } from './look-ups.ts';
import { lookUp } from './look-ups.ts';
import type { ProjectIndex } from './index/project-index.ts';
import type { ApplicationProject } from './project.ts';
import { liesElsewhere } from './analysis.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { ruleWarnings } from './hazard-rules.ts';
import { TraceFinder } from './leaving/traces.ts';
import { isRegistration } from './registrations.ts';
import { entitiesOf, queriedEntities } from './index/query-names.ts';
import { factsOf } from './index/unit-facts.ts';
import { writtenNames } from './written-names.ts';
import type { Illegal, Side, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import { walk } from './walk.ts';

export interface Hazards {
  readonly warnings: readonly Warning[];
  readonly illegal: readonly Illegal[];
  readonly strayLookUps: readonly StrayLookUp[];
}

export function findHazards(
  project: ApplicationProject,
  sides: ReadonlyMap<SourceUnit, Side>,
  hierarchy: Hierarchy,
  bridges: readonly BaseBridge[],
  beans: readonly Bean[],
): Hazards {
  const warnings: Warning[] = [];
  const illegal: Illegal[] = [];
  const strayLookUps: StrayLookUp[] = [];
  const moved = new Set([...sides].filter(([, side]) => side === 'module').flatMap(([unit]) => unit.types.map((type) => type.name)));
  const written = writtenNames(project);
  const entities = entitiesOf(project.index.project.units);
  const isElsewhere = liesElsewhere(project);
  for (const [unit, side] of sides) {
    // Another application of the repository keeps what it names.
    if (isElsewhere(unit.path)) continue;
    warnings.push(...ruleWarnings(unit.indexed, side));
    if (side === 'module')
      for (const { file, line, why, cure, harm } of tracesIn(project).of(unit.indexed))
        if (harm !== 'base') warnings.push({ file, line, en: `${why.en} ${cure.en}`, zh: `${why.zh}${cure.zh}` });
    if (side !== 'module')
      for (const { name, line, from } of written.inSources.get(unit) ?? [])
        if (moved.has(name))
          illegal.push({ file: unit.path, line, from, to: name, kind: 'name in a string', solved: false, remedy: NAME_REMEDY });
    if (side !== 'module')
      for (const { entity, start } of queriedEntities(unit.indexed, entities, project.index.project.resolver))
        if (sides.get(project.index.unitOf.get(entity.unit) ?? unit) === 'module')
          illegal.push({
            file: unit.path,
            line: lineAndColumn(unit.text, start).line,
            from: unit.types[0]?.name ?? unit.path,
            to: entity.name,
            kind: 'name in a string',
            solved: false,
            remedy: {
              en: `This query names the entity ${entity.simpleName}, which the base’s persistence does not know any more; the base does not start. Move the query too, write it as SQL, or leave ${entity.simpleName} in the base.`,
              zh: `这个查询引用了实体 ${entity.simpleName}，基座的持久化不再认识它，基座会启动失败。请把查询也迁走、改写为 SQL，或把 ${entity.simpleName} 留在基座。`,
            },
          });
    if (factsOf(unit.indexed).calls.some((call) => call.name === 'getBean'))
      for (const type of unit.types)
        walk(type.declaration, (node) => {
          if (node.kind !== 'MethodCall' || node.name.name !== 'getBean') return;
          const found = lookUp(project, sides, beans, unit, type, node);
          if (found) illegal.push(found.illegal);
          if (found?.stray) strayLookUps.push(found.stray);
        });
    if (side === 'api') for (const type of unit.types) sharedState(type, unit, warnings);
  }
  /** Code of the base that would not find the module's any more. */
  const looksForServices =
    written.inFiles.some(({ path }) => path.includes('/services/')) &&
    [...sides].some(([unit, side]) => side !== 'module' && unit.text.includes('ServiceLoader'));
  for (const { path, namespace, names } of written.inFiles) {
    // A mapper's own file goes with it.
    if ((namespace !== undefined && moved.has(namespace)) || isElsewhere(path)) continue;
    for (const { name, line } of names)
      if (moved.has(name))
        illegal.push({
          file: path,
          line,
          from: path,
          to: name,
          kind: 'name in a file',
          ...(isRegistration(path) && !(path.includes('/services/') && looksForServices)
            ? { solved: true, remedy: REGISTERED }
            : { solved: false, remedy: NAME_REMEDY }),
        });
  }
  return { warnings: [...warnings, ...bridgeHazards(bridges, hierarchy)], illegal, strayLookUps };
}

const finders = new WeakMap<ProjectIndex, TraceFinder>();

/** What a module would leave behind, found once for a reading of the project. */
function tracesIn({ index: { project } }: ApplicationProject): TraceFinder {
  let finder = finders.get(project);
  if (!finder) finders.set(project, (finder = new TraceFinder(project.units)));
  return finder;
}

const REGISTERED: Bilingual = {
  en: 'This line goes to the same file of the module: the module’s context finds the class, the base’s does not any more.',
  zh: '这一行会移到模块的同名文件中：模块的上下文能找到这个类，基座的上下文不再能找到。',
};

const NAME_REMEDY: Bilingual = {
  en: 'The base cannot load this class by name any more. Take the name out, or leave the class in the base.',
  zh: '基座再也不能按名称加载这个类。请去掉这个名称，或者把类留在基座。',
};

function sharedState(type: SourceType, unit: SourceUnit, warnings: Warning[]): void {
  const { tree } = type.symbol.unit;
  const declarations = new Set<number>();
  for (const { name, node, modifiers } of type.symbol.fields.values()) {
    // The constants of an interface are final, written or not.
    if (!modifiers.has('static') || modifiers.has('final') || type.symbol.form === 'interface' || declarations.has(node)) continue;
    declarations.add(node);
    warnings.push({
      file: unit.path,
      line: lineAndColumn(unit.text, tree.start(node)).line,
      en: `${type.simpleName}.${name} is one value for the base and all modules.`,
      zh: `${type.simpleName}.${name} 由基座和所有模块共用同一个值。`,
    });
  }
}

function bridgeHazards(bridges: readonly BaseBridge[], hierarchy: Hierarchy): Warning[] {
  const warnings: Warning[] = [];
  for (const type of new Set(bridges.map((b) => b.interface))) {
    const where = { file: type.unit.path, line: lineAndColumn(type.unit.text, type.declaration.name.start).line };
    warnings.push({
      ...where,
      en: `${type.simpleName} is called across class loaders from now on. While no version of the module is active, calls fail; an exception of the module arrives wrapped; from runtime 2.1.11 on, arguments and results are copied (a list that the module changes stays as it was).`,
      zh: `从现在起，${type.simpleName} 的调用跨越类加载器。没有活跃的模块版本时调用会失败；模块抛出的异常会被包装；运行时 2.1.11 起，参数和结果会被复制（模块修改列表不会影响调用方）。`,
    });
    for (const named of signatureTypes(type, hierarchy)) {
      if (named.declaration.typeKind !== 'record') continue;
      warnings.push({
        file: named.unit.path,
        line: lineAndColumn(named.unit.text, named.declaration.name.start).line,
        en: `${named.simpleName} is a record and crosses from base to module. Runtime 2.1.6 passes it; 2.1.11 copies with Hessian, which refuses records. Make it a class to be safe.`,
        zh: `${named.simpleName} 是 record，会在基座与模块之间传递。运行时 2.1.6 可以传递；2.1.11 用 Hessian 复制，不支持 record。稳妥起见请改成普通类。`,
      });
    }
  }
  return warnings;
}

function signatureTypes(type: SourceType, hierarchy: Hierarchy): ReadonlySet<SourceType> {
  const found = new Set<SourceType>();
  for (const { method, owner } of methodsToForward(hierarchy, type) ?? []) {
    for (const part of [method.returnType, ...method.parameters.map((p) => p.type)]) {
      walk(part, (node) => {
        const named =
          node.kind === 'ClassType'
            ? hierarchy.resolve(
                owner,
                node.segments.map((s) => s.name.name),
              )
            : undefined;
        if (named) found.add(named);
      });
    }
  }
  return found;
}
