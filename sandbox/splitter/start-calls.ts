import { lineAndColumn } from '../java/diagnostic.ts';
import type { Member } from '../java/syntax/index.ts';
import { Kind } from '../java/syntax/index.ts';
import type { Illegal, Side } from '../protocol/split.ts';
import type { Bean, InjectionPoint } from './beans.ts';
import { candidatesFor } from './beans.ts';
import type { BaseBridge } from './bridge.ts';
import { annotationIn } from './index/symbols.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationOf } from './source-type.ts';
import type { AnyNode } from './walk.ts';
import { walk } from './walk.ts';

const AT_START = ['PostConstruct', 'Scheduled', 'EventListener'];
const RUNNERS =
  /^(CommandLineRunner|ApplicationRunner|InitializingBean|SmartLifecycle|Lifecycle|ApplicationListener|SmartInitializingSingleton)$/;
const RUNNER_METHODS = new Set(['run', 'afterPropertiesSet', 'start', 'onApplicationEvent', 'afterSingletonsInstantiated']);

/**
 * Calls to a bean of the module that the base makes while it starts, or by its own clock: no version of the module need be
 * there yet. The bridge cannot help that. Followed through methods of the same class and of the beans that it is given.
 */
export function findStartCalls(
  points: readonly InjectionPoint[],
  beans: readonly Bean[],
  sides: ReadonlyMap<SourceUnit, Side>,
  bridges: readonly BaseBridge[],
): Illegal[] {
  if (bridges.length === 0) return [];
  const bridged = new Set(bridges.map((b) => b.interface.name));
  const pointsOf = new Map<SourceType, InjectionPoint[]>();
  for (const point of points) {
    if (sides.get(point.unit) === 'module') continue;
    const known = pointsOf.get(point.owner);
    if (known) known.push(point);
    else pointsOf.set(point.owner, [point]);
  }
  const found = new Map<string, Illegal>();
  const seen = new Set<Member>();
  const follow = (owner: SourceType, member: Member): void => {
    if (seen.has(member)) return;
    seen.add(member);
    for (const { on, method, start } of callsIn(member)) {
      if (on === '') {
        for (const own of owner.declaration.members) if (own.kind === 'MethodDeclaration' && own.name.name === method) follow(owner, own);
        continue;
      }
      for (const point of pointsOf.get(owner) ?? []) {
        if (point.name !== on) continue;
        if (bridged.has(point.typeName)) add(point, start);
        else
          for (const { type } of candidatesFor(point, beans))
            for (const called of type?.declaration.members ?? [])
              if (type && sides.get(type.unit) !== 'module' && called.kind === 'MethodDeclaration' && called.name.name === method)
                follow(type, called);
      }
    }
  };
  const add = (point: InjectionPoint, start: number): void => {
    const what = point.typeName.slice(point.typeName.lastIndexOf('.') + 1);
    const { line } = lineAndColumn(point.unit.text, start);
    const key = `${point.unit.path}:${line} ${what}`;
    if (found.has(key)) return;
    found.set(key, {
      file: point.unit.path,
      line,
      from: point.owner.name,
      to: point.typeName,
      kind: 'injection',
      solved: false,
      remedy: {
        en: `The base calls ${what} while it starts, or on its own clock, when no version of the module need be there. Move this call into the module, or let it wait for the module’s start, or leave ${what} in the base.`,
        zh: `基座在启动过程中（或由定时任务）调用 ${what}，而此时模块可能还没有任何版本。请把这个调用迁到模块里，或推迟到模块启动之后，或把 ${what} 留在基座。`,
      },
    });
  };
  for (const owner of reaching(pointsOf, beans, bridged))
    if (mayCallAtStart(owner)) for (const member of owner.declaration.members) if (runsAtStart(member, owner)) follow(owner, member);
  return [...found.values()];
}

/** Classes that are given a bridged bean, or a bean that is: only their code is read in full. */
function reaching(
  pointsOf: ReadonlyMap<SourceType, readonly InjectionPoint[]>,
  beans: readonly Bean[],
  bridged: ReadonlySet<string>,
): ReadonlySet<SourceType> {
  const found = new Set<SourceType>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [owner, points] of pointsOf)
      if (
        !found.has(owner) &&
        points.some((point) => bridged.has(point.typeName) || candidatesFor(point, beans).some(({ type }) => type && found.has(type)))
      )
        found.add(owner);
  }
  return found;
}

const calling = new WeakMap<SourceType, boolean>();

/** Whether something that runs at start calls anything: told by the index, so that few files are read in full. */
function mayCallAtStart(owner: SourceType): boolean {
  let may = calling.get(owner);
  if (may === undefined) calling.set(owner, (may = hasCallAtStart(owner)));
  return may;
}

function hasCallAtStart({ symbol: { unit, body, constructors, methods } }: SourceType): boolean {
  const { tree } = unit;
  const nodes = constructors.map(({ node }) => node);
  for (const method of [...methods.values()].flat())
    if (RUNNER_METHODS.has(method.name) || annotationIn(method.annotations, ...AT_START, 'Bean')) nodes.push(method.node);
  for (let node = body + 1; body >= 0 && node < tree.next(body); node = tree.next(node))
    if (tree.kind(node) === Kind.static_initializer || tree.kind(node) === Kind.block) nodes.push(node);
  return nodes.some((first) => {
    for (let node = first; node < tree.next(first); node++)
      if (tree.kind(node) === Kind.method_invocation || tree.kind(node) === Kind.method_reference) return true;
    return false;
  });
}

function runsAtStart(member: Member, owner: SourceType): boolean {
  if (member.kind === 'ConstructorDeclaration' || member.kind === 'Initializer') return true;
  if (member.kind !== 'MethodDeclaration') return false;
  if (annotationOf(member.modifiers.annotations, ...AT_START)) return true;
  const supertypes = owner.declaration.interfaces.flatMap((t) => (t.kind === 'ClassType' ? [t.segments.at(-1)?.name.name ?? ''] : []));
  if (RUNNER_METHODS.has(member.name.name) && supertypes.some((name) => RUNNERS.test(name))) return true;
  const made = member.returnType.kind === 'ClassType' ? (member.returnType.segments.at(-1)?.name.name ?? '') : '';
  return annotationOf(member.modifiers.annotations, 'Bean') !== undefined && RUNNERS.test(made);
}

/** Called methods with the variable or field that they are called on; '' for a method of the same class. */
function callsIn(member: Member): { readonly on: string; readonly method: string; readonly start: number }[] {
  const calls: { on: string; method: string; start: number }[] = [];
  walk(member, (node: AnyNode) => {
    if (node.kind !== 'MethodCall' && node.kind !== 'MethodReference') return;
    const { target } = node;
    const method = node.kind === 'MethodCall' ? node.name.name : node.name;
    if (!target || target.kind === 'This') calls.push({ on: '', method, start: node.start });
    else if (target.kind === 'Name') calls.push({ on: target.name, method, start: node.start });
    else if (target.kind === 'FieldAccess' && target.target.kind === 'This')
      calls.push({ on: target.name.name, method, start: node.start });
  });
  return calls;
}
