import type { Analysis } from './analysis.ts';
import type { BaseBridge } from './bridge.ts';
import type { Reference } from './references.ts';
import { byUnit } from './references.ts';
import { annotationsOf, simpleNameOf, topLevel } from './source-type.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { sees } from './stale-imports.ts';
import { meetsInApi } from './write/layout.ts';
import type { Illegal, Side, SplitReference, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

/** References that the cut would break: base → module first of all, and those that no jar could compile. */
export function findIllegal(analysis: Analysis, apiName: string, bridges: readonly BaseBridge[]): Illegal[] {
  const { placement, references } = analysis;
  const cured = new Map(analysis.cures.flatMap((c) => c.references.map((r) => [r, c.replacement.simpleName] as const)));
  const isUsed = (unit: SourceUnit, target: SourceType): boolean =>
    byUnit(references)
      .get(unit)
      ?.some((r) => r.kind !== 'import' && topLevel(r.target) === target) ?? false;
  const found: Illegal[] = [];
  const apiJar = meetsInApi(analysis.project);
  for (const r of references) {
    if (r.unit.test) continue;
    const from = placement.sides.get(r.unit) ?? 'base';
    const to = placement.sides.get(r.target.unit) ?? 'base';
    const crossesPick = placement.wanted.has(r.target.unit) && !placement.wanted.has(r.unit);
    if (sees(from, to, apiJar) && !crossesPick) continue;
    const unused = r.kind === 'import' && !isUsed(r.unit, topLevel(r.target));
    const interfaceName = cured.get(r);
    const bridge = bridges.find((b) => b.interface === r.target);
    const solution: Bilingual | undefined =
      interfaceName !== undefined
        ? { en: `The base asks for the interface ${interfaceName} instead.`, zh: `基座改用接口 ${interfaceName}。` }
        : bridge && (r.kind === 'field' || r.kind === 'parameter')
          ? {
              en: `${bridge.interface.simpleName} ${apiJar ? `goes to ${apiName}` : 'stays in the base'}. The base gets ${bridge.className}, a bean that passes every call on to the active version of the module.`,
              zh: `${bridge.interface.simpleName} ${apiJar ? `移到 ${apiName}` : '留在基座'}。基座得到一个新的 Bean ${bridge.className}，它把每次调用转给模块当前活跃的版本。`,
            }
          : sees(from, to, apiJar)
            ? apiJar
              ? {
                  en: `${topLevel(r.target).simpleName} goes to ${apiName}, which base and module both see.`,
                  zh: `${topLevel(r.target).simpleName} 移到 ${apiName}，基座和模块都能看到。`,
                }
              : {
                  en: `${topLevel(r.target).simpleName} stays in the base, which the module sees.`,
                  zh: `${topLevel(r.target).simpleName} 留在基座，模块能看到它。`,
                }
            : unused
              ? { en: 'The import is not used and is dropped.', zh: '这个导入没有用到，会被删除。' }
              : undefined;
    if (r.kind === 'import' && !solution && !unused) continue;
    found.push({ ...describe(r), solved: solution !== undefined, remedy: solution ?? leftToDo(r, from, to) });
  }
  return found;
}

export function describe(r: Reference): SplitReference {
  return {
    file: r.unit.path,
    line: r.line,
    from: (r.from ?? r.unit.types[0])?.name ?? r.unit.path,
    to: topLevel(r.target).name,
    kind: r.kind,
  };
}

function leftToDo(r: Reference, from: Side, to: Side): Bilingual {
  const what = topLevel(r.target).simpleName;
  const who = (r.from ?? r.unit.types[0])?.simpleName ?? r.unit.path;
  if (from === 'module')
    return {
      en: `A module cannot see ${what}, which starts or configures the base. Take what ${who} needs of it into a class of its own.`,
      zh: `模块看不到 ${what}，它负责启动或配置基座。请把 ${who} 需要的部分提取成单独的类。`,
    };
  if (from === 'api')
    return {
      en: `${who} is needed by both sides and names ${what}, which is on the ${to} side. Break this reference, for example by an interface.`,
      zh: `${who} 被两边使用，却引用了${to === 'module' ? '模块' : '基座'}一侧的 ${what}。请断开这个引用，例如引入接口。`,
    };
  if (r.kind === 'new' || r.kind === 'static' || r.kind === 'extends')
    return {
      en: `The base cannot ${r.kind === 'new' ? 'create' : r.kind === 'extends' ? 'extend' : 'call statics of'} ${what} of the module. Move ${who} too, or leave ${what} in the base.`,
      zh: `基座不能${r.kind === 'new' ? '创建' : r.kind === 'extends' ? '继承' : '调用'}模块中的 ${what}${r.kind === 'static' ? ' 的静态成员' : ''}。请把 ${who} 也迁走，或把 ${what} 留在基座。`,
    };
  return {
    en: `The base cannot name ${what}, which is the module’s. Let ${what} implement an interface that has the methods used here, and ask for that; or move ${who} too; or leave ${what} in the base.`,
    zh: `基座不能引用模块中的 ${what}。请让 ${what} 实现一个包含这里所用方法的接口并改用该接口；或者把 ${who} 也迁走；或者把 ${what} 留在基座。`,
  };
}

/**
 * The side of every test: with what it tests. One that needs the whole application, or that no side can compile, is left out
 * of both, with a note.
 */
export function placeTests(analysis: Analysis): {
  readonly sides: ReadonlyMap<SourceUnit, Side>;
  readonly leftOut: ReadonlySet<SourceUnit>;
  readonly warnings: readonly Warning[];
} {
  const { project, placement, references } = analysis;
  const sides = new Map<SourceUnit, Side>();
  const sideOf = (unit: SourceUnit): Side => (unit.test ? sides.get(unit) : placement.sides.get(unit)) ?? 'base';
  const tests = project.index.units.filter((u) => u.test);
  const named = new Map<SourceUnit, Reference[]>();
  for (const r of references) if (r.unit.test && r.kind !== 'import') named.set(r.unit, [...(named.get(r.unit) ?? []), r]);
  for (let changed = true; changed;) {
    changed = false;
    for (const test of tests) {
      if (sides.get(test) === 'module' || !named.get(test)?.some((r) => sideOf(r.target.unit) === 'module')) continue;
      sides.set(test, 'module');
      changed = true;
    }
  }
  const visible = !meetsInApi(project);
  const leftOut = new Map<SourceUnit, Reference>();
  for (const test of sides.keys()) {
    const base = named.get(test)?.find((r) => sideOf(r.target.unit) === 'base');
    if (base && (!visible || base.target.unit.test || base.target.unit === project.application?.unit || isIntegration(test)))
      leftOut.set(test, base);
  }
  // What only a test that is left out needs is of no use alone, and would not compile.
  for (let changed = true; changed;) {
    changed = false;
    for (const test of sides.keys()) {
      const needed = named.get(test)?.find((r) => leftOut.has(r.target.unit));
      if (!needed || leftOut.has(test)) continue;
      leftOut.set(test, needed);
      changed = true;
    }
  }
  const warnings = [...leftOut].map(([test, r]): Warning => ({
    file: test.path,
    line: r.line,
    en: `This test needs ${topLevel(r.target).simpleName} of the base and classes of the module in one application. It is kept in left-out/, where no build compiles it; part it in two, or let it ask a base with the module deployed.`,
    zh: `这个测试需要在同一个应用里同时用到基座的 ${topLevel(r.target).simpleName} 和模块的类。它被放到 left-out/，不参与编译；请拆成两个测试，或让它访问部署了模块的基座。`,
  }));
  return { sides, leftOut: new Set(leftOut.keys()), warnings };
}

/** Starts a Spring context of the application. */
function isIntegration(test: SourceUnit): boolean {
  return test.types.some((type) =>
    annotationsOf(type).some((a) =>
      /^(SpringBootTest|ContextConfiguration|SpringJUnitConfig|DataJpaTest|MybatisTest|WebMvcTest)$/.test(simpleNameOf(a)),
    ),
  );
}
