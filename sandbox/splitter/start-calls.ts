import { lineAndColumn } from '../java/diagnostic.ts';
import type { Member } from '../java/syntax/index.ts';
import type { Illegal, Side } from '../protocol/split.ts';
import type { InjectionPoint } from './beans.ts';
import type { BaseBridge } from './bridge.ts';
import type { SourceUnit } from './source-type.ts';
import { annotationOf } from './source-type.ts';
import type { AnyNode } from './walk.ts';
import { walk } from './walk.ts';

const AT_START = ['PostConstruct', 'Scheduled', 'EventListener'];
const RUNNERS =
  /^(CommandLineRunner|ApplicationRunner|InitializingBean|SmartLifecycle|Lifecycle|ApplicationListener|SmartInitializingSingleton)$/;
const RUNNER_METHODS = new Set(['run', 'afterPropertiesSet', 'start', 'onApplicationEvent', 'afterSingletonsInstantiated']);

/**
 * Calls to a bean of the module that the base makes while it starts, or by its own clock: no version of the module need be
 * there yet. The bridge cannot help that.
 */
export function findStartCalls(
  points: readonly InjectionPoint[],
  sides: ReadonlyMap<SourceUnit, Side>,
  bridges: readonly BaseBridge[],
): Illegal[] {
  const bridged = new Set(bridges.map((b) => b.interface.name));
  const found: Illegal[] = [];
  for (const point of points) {
    if (sides.get(point.unit) === 'module' || !bridged.has(point.typeName)) continue;
    for (const member of point.owner.declaration.members) {
      if (!runsAtStart(member, point)) continue;
      const call = firstCall(member, point.name);
      if (call === undefined) continue;
      const what = point.typeName.slice(point.typeName.lastIndexOf('.') + 1);
      found.push({
        file: point.unit.path,
        line: lineAndColumn(point.unit.text, call).line,
        from: point.owner.name,
        to: point.typeName,
        kind: 'injection',
        solved: false,
        remedy: {
          en: `The base calls ${what} while it starts, or on its own clock, when no version of the module need be there. Move this call into the module, or let it wait for the module’s start, or leave ${what} in the base.`,
          zh: `基座在启动过程中（或由定时任务）调用 ${what}，而此时模块可能还没有任何版本。请把这个调用迁到模块里，或推迟到模块启动之后，或把 ${what} 留在基座。`,
        },
      });
    }
  }
  return found;
}

function runsAtStart(member: Member, { owner }: InjectionPoint): boolean {
  if (member.kind === 'ConstructorDeclaration' || member.kind === 'Initializer') return true;
  if (member.kind !== 'MethodDeclaration') return false;
  if (annotationOf(member.modifiers.annotations, ...AT_START)) return true;
  const supertypes = owner.declaration.interfaces.flatMap((t) => (t.kind === 'ClassType' ? [t.segments.at(-1)?.name.name ?? ''] : []));
  if (RUNNER_METHODS.has(member.name.name) && supertypes.some((name) => RUNNERS.test(name))) return true;
  const made = member.returnType.kind === 'ClassType' ? (member.returnType.segments.at(-1)?.name.name ?? '') : '';
  return annotationOf(member.modifiers.annotations, 'Bean') !== undefined && RUNNERS.test(made);
}

/** Offset of the first call on a variable or field of this name. */
function firstCall(member: Member, name: string): number | undefined {
  let found: number | undefined;
  walk(member, (node: AnyNode) => {
    if (found !== undefined || (node.kind !== 'MethodCall' && node.kind !== 'MethodReference')) return;
    const { target } = node;
    const called =
      target?.kind === 'Name' ? target.name : target?.kind === 'FieldAccess' && target.target.kind === 'This' ? target.name.name : '';
    if (called === name) found = node.start;
  });
  return found;
}
