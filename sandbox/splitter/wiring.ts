import type { Bean, InjectionPoint } from './beans.ts';
import { candidatesFor } from './beans.ts';
import type { BaseBridge, BorrowedBean } from './bridge.ts';
import { isManaged, methodsToForward } from './bridge.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { hasModifier } from './source-type.ts';
import type { Illegal, Side, Warning } from '../protocol/split.ts';

/** How the two Spring contexts get what they take from each other. */
export interface Wiring {
  readonly bridges: readonly BaseBridge[];
  readonly borrowed: readonly BorrowedBean[];
  readonly illegal: readonly Illegal[];
  readonly warnings: readonly Warning[];
}

export interface WiringQuestion {
  readonly beans: readonly Bean[];
  readonly points: readonly InjectionPoint[];
  readonly sides: ReadonlyMap<SourceUnit, Side>;
  /** Classes of the base that the module has beans of, too. */
  readonly alsoInModule: ReadonlySet<SourceType>;
  readonly hierarchy: Hierarchy;
  readonly moduleName: string;
  readonly bridgePackage: string;
  /** Types that an injection point asks for after the cures, where it is not the written one. */
  readonly replaced: (point: InjectionPoint) => SourceType | undefined;
}

export function wire(question: WiringQuestion): Wiring {
  const { beans, points, sides } = question;
  const bridges = new Map<string, BaseBridge>();
  const borrowed = new Map<string, BorrowedBean>();
  const illegal: Illegal[] = [];
  const warnings: Warning[] = [];
  const inModule = (unit: SourceUnit): boolean => sides.get(unit) === 'module';
  const classNames = new Set<string>();
  for (const written of points) {
    const replacement = question.replaced(written);
    const point = replacement ? { ...written, type: replacement, typeName: replacement.name } : written;
    const candidates = candidatesFor(point, beans);
    const here = candidates.filter((b) => inModule(b.unit) === inModule(point.unit));
    const there = candidates.filter((b) => inModule(b.unit) !== inModule(point.unit));
    if (there.length === 0) continue;
    if (here.length > 0) {
      warnings.push(
        point.many
          ? at(
              point,
              `Beans of ${simple(point.typeName)} are on both sides. This collection gets those of its own side only: ${here.map((b) => b.name).join(', ')}.`,
              `${simple(point.typeName)} 的 Bean 分布在两边，这个集合只会得到自己这边的：${here.map((b) => b.name).join('、')}。`,
            )
          : at(
              point,
              `Beans of ${simple(point.typeName)} are on both sides; this point gets the one of its own side: ${here.map((b) => b.name).join(', ')}.`,
              `${simple(point.typeName)} 的 Bean 分布在两边，这里得到的是自己这边的：${here.map((b) => b.name).join('、')}。`,
            ),
      );
      continue;
    }
    if (inModule(point.unit)) {
      borrow(point, there, beans, question.hierarchy, borrowed, warnings);
      continue;
    }
    const methods = point.type && methodsToForward(question.hierarchy, point.type);
    if (!point.type || !methods || sides.get(point.type.unit) === 'module' || (there.length > 1 && !point.many)) {
      illegal.push({
        file: point.unit.path,
        line: point.line,
        from: point.owner.name,
        to: point.typeName,
        kind: 'injection',
        solved: false,
        remedy: noBridge(point, there),
      });
      continue;
    }
    for (const bean of there) {
      if (bridges.has(`${point.typeName} ${bean.name}`)) continue;
      const plain = pascal(question.moduleName) + point.type.simpleName;
      const className = classNames.has(plain) ? pascal(question.moduleName) + pascal(bean.name) : plain;
      classNames.add(className);
      bridges.set(`${point.typeName} ${bean.name}`, {
        packageName: question.bridgePackage,
        className,
        interface: point.type,
        beanName: bean.name,
        moduleName: question.moduleName,
        primary: bean.primary,
      });
    }
  }
  for (const point of points) {
    if (!question.alsoInModule.has(point.owner)) continue;
    const fitting = candidatesFor(point, beans);
    if (fitting.length > 0 && !fitting.some((b) => inModule(b.unit))) borrow(point, fitting, beans, question.hierarchy, borrowed, warnings);
  }
  return { bridges: [...bridges.values()], borrowed: [...borrowed.values()], illegal, warnings };
}

function borrow(
  point: InjectionPoint,
  there: readonly Bean[],
  beans: readonly Bean[],
  hierarchy: Hierarchy,
  borrowed: Map<string, BorrowedBean>,
  warnings: Warning[],
): void {
  const ofType = beans.filter((b) => b.types.has(point.typeName)).length;
  for (const bean of point.many || there.length === 1 ? there : []) {
    const key = `${bean.name} ${point.typeName}`;
    const final =
      point.type !== undefined && (hasModifier(point.type.declaration, 'final') || point.type.declaration.typeKind === 'record');
    const taken = [...borrowed.values()].some((b) => b.name === bean.name);
    if (!borrowed.has(key))
      borrowed.set(key, {
        name: bean.name,
        method: taken ? `${bean.name}As${simple(point.typeName)}` : bean.name,
        type: point.typeName,
        byName: ofType > 1,
        final,
        managed: point.type !== undefined && isManaged(point.type, hierarchy),
      });
  }
  if (!point.many && there.length > 1)
    warnings.push(
      at(
        point,
        `Several beans of the base fit here: ${there.map((b) => b.name).join(', ')}. Add a bean for one of them to the module.`,
        `基座中有多个 Bean 符合：${there.map((b) => b.name).join('、')}。请在模块中指定其中一个。`,
      ),
    );
}

function noBridge(point: InjectionPoint, there: readonly Bean[]): { en: string; zh: string } {
  const what = simple(point.typeName);
  if (there.length > 1)
    return {
      en: `Several beans of the module fit here (${there.map((b) => b.name).join(', ')}); say which with @Qualifier.`,
      zh: `模块中有多个 Bean 符合（${there.map((b) => b.name).join('、')}），请用 @Qualifier 指明。`,
    };
  if (point.type?.declaration.typeKind === 'interface')
    return {
      en: `${what} is generic or extends a library’s interface, so the splitter cannot write its bridge. Ask for the bean with SpringServiceFinder.getModuleServiceWithoutVersion (Spring Boot 2: getModuleService) by hand.`,
      zh: `${what} 带泛型或继承了库中的接口，拆分器无法生成桥接类。请手动用 SpringServiceFinder.getModuleServiceWithoutVersion（Spring Boot 2 用 getModuleService）获取。`,
    };
  return {
    en: `The base can reach a module’s bean only through an interface that the base owns. Extract one from ${what}, and ask for that here; or leave ${what} in the base; or move this class too.`,
    zh: `基座只能通过自己拥有的接口访问模块的 Bean。请从 ${what} 提取接口并在这里使用它；或者把 ${what} 留在基座；或者把这个类也迁走。`,
  };
}

function at(point: InjectionPoint, en: string, zh: string): Warning {
  return { file: point.unit.path, line: point.line, en, zh };
}

function simple(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** `my-module` and `warehouse` as class names begin: `MyModule`, `Warehouse`. */
export function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
