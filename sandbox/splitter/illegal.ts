import type { Analysis } from './analysis.ts';
import type { BaseBridge } from './bridge.ts';
import type { Reference } from './references.ts';
import { byUnit } from './references.ts';
import { topLevel } from './source-type.ts';
import { annotationIn } from './index/symbols.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { addressesOf, matchesPattern } from './addresses.ts';
import { factsOf } from './index/unit-facts.ts';
import { sees } from './stale-imports.ts';
import type { Illegal, Side, SplitReference, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

/** References that the cut would break: base → module first of all, and those that no jar could compile. */
export function findIllegal(analysis: Analysis, apiName: string, bridges: readonly BaseBridge[]): Illegal[] {
  const { placement, references, pick } = analysis;
  const cured = new Map(analysis.cures.flatMap((c) => c.references.map((r) => [r, c.replacement.simpleName] as const)));
  const isUsed = (unit: SourceUnit, target: SourceType): boolean =>
    byUnit(references)
      .get(unit)
      ?.some((r) => r.kind !== 'import' && topLevel(r.target) === target) ?? false;
  const found: Illegal[] = [];
  const isElsewhere = (unit: SourceUnit): boolean => pick.elsewhere.has(analysis.project.index.project.idOf(unit.indexed));
  for (const r of references) {
    // Another application of the repository keeps what it names.
    if (r.unit.test || isElsewhere(r.unit)) continue;
    const from = placement.sides.get(r.unit) ?? 'base';
    const to = placement.sides.get(r.target.unit) ?? 'base';
    const crossesPick = placement.wanted.has(r.target.unit) && !placement.wanted.has(r.unit);
    if (sees(from, to) && !crossesPick) continue;
    const unused = r.kind === 'import' && !isUsed(r.unit, topLevel(r.target));
    const interfaceName = cured.get(r);
    const bridge = bridges.find((b) => b.interface === r.target);
    const solution: Bilingual | undefined =
      interfaceName !== undefined
        ? { en: `The base asks for the interface ${interfaceName} instead.`, zh: `基座改用接口 ${interfaceName}。` }
        : bridge && (r.kind === 'field' || r.kind === 'parameter')
          ? {
              en: `${bridge.interface.simpleName} ${to === 'api' ? `goes to ${apiName}` : 'stays in the base'}. The base gets ${bridge.className}, a bean that passes every call on to the active version of the module.`,
              zh: `${bridge.interface.simpleName} ${to === 'api' ? `移到 ${apiName}` : '留在基座'}。基座得到一个新的 Bean ${bridge.className}，它把每次调用转给模块当前活跃的版本。`,
            }
          : sees(from, to)
            ? to === 'api'
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
  const leftOut = new Map<SourceUnit, Reference>();
  for (const test of sides.keys()) {
    const all = named.get(test) ?? [];
    const base = all.find((r) => sideOf(r.target.unit) === 'base');
    // A context of the module asks the base for beans: without a base it does not start.
    const [first] = all;
    if (first && isIntegration(test)) leftOut.set(test, base ?? first);
    else if (base && (base.target.unit.test || base.target.unit === project.application?.unit)) leftOut.set(test, base);
  }
  const calling = callsToModule(
    analysis,
    tests.filter((test) => sideOf(test) !== 'module' && isIntegration(test)),
  );
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
  const warnings = [
    ...[...leftOut].map(([test, r]): Warning => ({
      file: test.path,
      line: r.line,
      en: `This test starts a Spring context, or needs classes of base and module in one application (${topLevel(r.target).simpleName}). It is kept in left-out/, where no build compiles it; part it in two, or let it ask a base with the module deployed.`,
      zh: `这个测试会启动 Spring 上下文，或在同一个应用里同时用到基座和模块的类（${topLevel(r.target).simpleName}）。它被放到 left-out/，不参与编译；请拆成两个测试，或让它访问部署了模块的基座。`,
    })),
    ...[...calling].map(([test, address]): Warning => ({
      file: test.path,
      line: null,
      en: `This test calls ${address}, which the module answers, in a context of the base. It is kept in left-out/, where no build compiles it; let it ask a base with the module deployed.`,
      zh: `这个测试在基座的上下文中调用由模块处理的 ${address}。它被放到 left-out/，不参与编译；请让它访问部署了模块的基座。`,
    })),
  ];
  return { sides, leftOut: new Set([...leftOut.keys(), ...calling.keys()]), warnings };
}

/** Tests of the base with an address that moves, by test. */
function callsToModule({ placement }: Analysis, tests: readonly SourceUnit[]): ReadonlyMap<SourceUnit, string> {
  const addressesOn = (isModules: boolean): readonly string[] =>
    [...placement.sides].flatMap(([unit, side]) => ((side === 'module') === isModules ? unit.types.flatMap(addressesOf) : []));
  const found = new Map<SourceUnit, string>();
  if (tests.length === 0) return found;
  const [moved, staying] = [addressesOn(true), addressesOn(false)];
  for (const test of tests)
    for (const { text } of factsOf(test.indexed).literals) {
      // `http://localhost:{port}/owners/1?x` → `/owners/1`
      const address = /^(?:https?:\/\/[^/]*)?(\/[^?#]+)/.exec(text)?.[1];
      if (address === undefined || found.has(test)) continue;
      const isAt = (mapping: string): boolean => mapping !== '/' && matchesPattern(mapping, address);
      if (moved.some(isAt) && !staying.some(isAt)) found.set(test, address);
    }
  return found;
}

const STARTS_CONTEXT = ['SpringBootTest', 'ContextConfiguration', 'SpringJUnitConfig', 'DataJpaTest', 'MybatisTest', 'WebMvcTest'];

/** Starts a Spring context of the application. */
function isIntegration(test: SourceUnit): boolean {
  return test.types.some(({ symbol }) => annotationIn(symbol.annotations, ...STARTS_CONTEXT) !== undefined);
}
