import type { Hierarchy } from './hierarchy.ts';
import type { Reference } from './references.ts';
import type { SourceUnit, TypeIndex } from './source-type.ts';
import { annotationOf, annotationsOf, hasModifier, topLevel } from './source-type.ts';
import { stereotypeOf } from './beans.ts';
import type { Side } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

/** Which side every main source file goes to, and why. */
export interface Placement {
  readonly sides: ReadonlyMap<SourceUnit, Side>;
  readonly reasons: ReadonlyMap<SourceUnit, Bilingual>;
  /** Files that were picked or that only picked ones need: the module, before what the base needs was taken out. */
  readonly wanted: ReadonlySet<SourceUnit>;
}

/** Has a role that starts by itself, so it is never moved only because nobody else names it. */
export function isEntryPoint(unit: SourceUnit): boolean {
  return unit.types.some(
    (type) =>
      annotationOf(
        annotationsOf(type),
        'SpringBootApplication',
        'Controller',
        'RestController',
        'Configuration',
        'ControllerAdvice',
        'RestControllerAdvice',
        'Aspect',
      ) !== undefined ||
      type.declaration.members.some(
        (m) =>
          m.kind === 'MethodDeclaration' &&
          (annotationOf(m.modifiers.annotations, 'Scheduled', 'EventListener', 'KafkaListener', 'RabbitListener', 'JmsListener') !==
            undefined ||
            (m.name.name === 'main' && hasModifier(m, 'static'))),
      ),
  );
}

export function isBean(unit: SourceUnit): boolean {
  return unit.types.some(
    (type) => stereotypeOf(type) !== undefined && annotationOf(annotationsOf(type), 'ConfigurationProperties') === undefined,
  );
}

/**
 * Places every file. `cured` are references of base files that the split rewrites away, so they hold nothing back.
 * A picked type that the base still names goes to the api when it can live there; else it stays in the module and the
 * reference is left illegal.
 */
export function place(
  index: TypeIndex,
  hierarchy: Hierarchy,
  references: readonly Reference[],
  picked: ReadonlySet<SourceUnit>,
  cured: ReadonlySet<Reference>,
): Placement {
  const units = index.units.filter((u) => !u.test);
  const uses = references.filter((r) => r.kind !== 'import' && !r.unit.test && !cured.has(r));
  const usersOf = (unit: SourceUnit): SourceUnit[] => uses.filter((r) => topLevel(r.target).unit === unit).map((r) => r.unit);
  const needsOf = (unit: SourceUnit): SourceUnit[] => uses.filter((r) => r.unit === unit).map((r) => topLevel(r.target).unit);
  const reasons = new Map<SourceUnit, Bilingual>();
  const wanted = new Set(units.filter((u) => picked.has(u)));
  for (const unit of wanted) reasons.set(unit, { en: 'picked', zh: '已选中' });
  grow(units, wanted, usersOf, hierarchy, reasons);

  const sides = new Map<SourceUnit, Side>(units.map((u) => [u, wanted.has(u) ? 'module' : 'base']));
  const toApi = (unit: SourceUnit, reason: Bilingual): void => {
    if (sides.get(unit) === 'api') return;
    sides.set(unit, 'api');
    reasons.set(unit, reason);
    for (const needed of needsOf(unit)) {
      const movable = sides.get(needed) === 'module' ? !isBean(needed) : !isEntryPoint(needed);
      if (movable) toApi(needed, { en: `${nameOf(unit)}, which both sides see, names it`, zh: `两边共用的 ${nameOf(unit)} 引用了它` });
    }
  };
  for (const unit of wanted) {
    const users = usersOf(unit).filter((user) => !wanted.has(user));
    if (users.length > 0 && !isBean(unit))
      toApi(unit, { en: `the base names it too: ${listNames(users)}`, zh: `基座也引用了它：${listNames(users)}` });
  }
  for (const unit of units) {
    if (sides.get(unit) !== 'base' || isEntryPoint(unit)) continue;
    const users = usersOf(unit).filter((user) => sides.get(user) === 'module');
    if (users.length > 0) toApi(unit, { en: `the module names it: ${listNames(users)}`, zh: `模块引用了它：${listNames(users)}` });
  }
  for (const unit of units) {
    if (sides.get(unit) !== 'base') continue;
    const users = new Set(usersOf(unit));
    reasons.set(
      unit,
      users.size === 0
        ? { en: 'not picked, and nothing that moves needs it', zh: '未选中，迁出的代码也不需要它' }
        : { en: `not picked; used by ${listNames([...users])}`, zh: `未选中；被 ${listNames([...users])} 使用` },
    );
  }
  return { sides, reasons, wanted };
}

/** Adds what only the module needs: a file all of whose users move, together with implementations that nobody names. */
function grow(
  units: readonly SourceUnit[],
  wanted: Set<SourceUnit>,
  usersOf: (unit: SourceUnit) => SourceUnit[],
  hierarchy: Hierarchy,
  reasons: Map<SourceUnit, Bilingual>,
): void {
  for (let grown = true; grown;) {
    grown = false;
    for (const unit of units) {
      if (wanted.has(unit) || isEntryPoint(unit)) continue;
      const group = new Set([
        unit,
        ...unit.types
          .flatMap((t) => hierarchy.subtypes(t))
          .map((t) => topLevel(t).unit)
          .filter((u) => !u.test && !wanted.has(u)),
      ]);
      const outside = [...group].flatMap((member) => usersOf(member)).filter((user) => !group.has(user));
      if (outside.length === 0 || outside.some((user) => !wanted.has(user)) || [...group].some(isEntryPoint)) continue;
      for (const member of group) {
        wanted.add(member);
        reasons.set(member, { en: `only what moves needs it: ${listNames(outside)}`, zh: `只有迁出的代码需要它：${listNames(outside)}` });
      }
      grown = true;
    }
  }
}

export function nameOf(unit: SourceUnit): string {
  return unit.types[0]?.simpleName ?? unit.path;
}

export function listNames(units: readonly SourceUnit[]): string {
  const names = [...new Set(units.map(nameOf))];
  return names.length > 4 ? `${names.slice(0, 4).join(', ')}, …` : names.join(', ');
}
