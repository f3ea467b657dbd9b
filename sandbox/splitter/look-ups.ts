import { lineAndColumn } from '../java/diagnostic.ts';
import type { Illegal, Side } from '../protocol/split.ts';
import type { Bean } from './beans.ts';
import type { Project } from './project.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { createTypeNames } from './type-names.ts';
import type { AnyNode } from './walk.ts';

type Call = Extract<AnyNode, { kind: 'MethodCall' }>;

/** A call in the module that asks the base's context for a bean of the module, by its class. */
export interface StrayLookUp {
  readonly unit: SourceUnit;
  readonly start: number;
  readonly end: number;
  /** As the code names it. */
  readonly className: string;
}

/**
 * A look-up of a bean by hand: `context.getBean(X.class)`. A static holder belongs to the side of its class, and so does the
 * context that it holds; an injected context is that of its own side.
 */
export function lookUp(
  project: Project,
  sides: ReadonlyMap<SourceUnit, Side>,
  beans: readonly Bean[],
  unit: SourceUnit,
  from: SourceType,
  call: Call,
): { readonly illegal: Illegal; readonly stray: StrayLookUp | undefined } | undefined {
  const names = createTypeNames(project.index, unit);
  const literal = call.arguments.find((a) => a.kind === 'ClassLiteral');
  const byName = call.arguments.find((a) => a.kind === 'Literal');
  const byClass = literal?.kind === 'ClassLiteral' && literal.type.kind === 'ClassType' ? literal.type : undefined;
  const named = byClass
    ? names.resolve(
        byClass.segments.map((s) => s.name.name),
        from,
      )
    : byName?.kind === 'Literal'
      ? beans.find((b) => b.name === byName.value)?.type
      : undefined;
  if (!named) return undefined;
  const holder = call.target?.kind === 'Name' ? names.resolve([call.target.name], from) : undefined;
  const isModules = (asked: SourceUnit): boolean => sides.get(asked) === 'module';
  if (isModules(named.unit) === isModules(holder?.unit ?? unit)) return undefined;
  const stray =
    isModules(unit) && isModules(named.unit) && byClass && call.arguments.length === 1
      ? { unit, start: call.start, end: call.end, className: unit.text.slice(byClass.start, byClass.end) }
      : undefined;
  const simple = named.simpleName;
  return {
    stray,
    illegal: {
      file: unit.path,
      line: lineAndColumn(unit.text, call.start).line,
      from: from.name,
      to: named.name,
      kind: 'look-up',
      solved: stray !== undefined,
      remedy: stray
        ? {
            en: `${holder?.simpleName ?? 'The context'} is the base’s and does not know ${simple}. The module asks its own context, by the new class ModuleBeans.`,
            zh: `${holder?.simpleName ?? '这个上下文'} 属于基座，不认识 ${simple}。模块改为通过新增的 ModuleBeans 在自己的上下文中查找。`,
          }
        : isModules(unit)
          ? {
              en: `This asks one context for a bean of the other. In the module use SpringServiceFinder.getBaseService(${simple}.class).`,
              zh: `这里在一个上下文中查找另一个上下文的 Bean。在模块中请使用 SpringServiceFinder.getBaseService(${simple}.class)。`,
            }
          : {
              en: 'This asks the base’s context for a bean of the module. Use SpringServiceFinder.getModuleServiceWithoutVersion (Spring Boot 2: getModuleService) with an interface.',
              zh: '这里在基座的上下文中查找模块的 Bean。请配合接口使用 SpringServiceFinder.getModuleServiceWithoutVersion（Spring Boot 2 用 getModuleService）。',
            },
    },
  };
}

export function writeModuleBeans(packageName: string): string {
  return `package ${packageName};

import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.stereotype.Component;

/** Finds beans of this module by hand. The holders of the base find the base’s. */
@Component
public class ModuleBeans implements ApplicationContextAware {
    private static ApplicationContext context;

    public static <T> T getBean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) throws BeansException {
        context = applicationContext;
    }
}
`;
}
