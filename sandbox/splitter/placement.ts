import { annotationIn } from './index/symbols.ts';
import { MESSAGE_LISTENERS } from './pick/roles.ts';
import type { PickModel } from './pick/model.ts';
import type { Pick } from './pick/pick.ts';
import { reasonOf } from './pick/reasons.ts';
import type { Reference } from './references.ts';
import type { SourceUnit, TypeIndex } from './source-type.ts';
import { stereotypeOf } from './beans.ts';
import type { Side } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

/** Which side every main source file goes to, and why. */
export interface Placement {
  readonly sides: ReadonlyMap<SourceUnit, Side>;
  readonly reasons: ReadonlyMap<SourceUnit, Bilingual>;
  /** Files that were picked or that only picked ones need: the module, before what the base needs was taken out. */
  readonly wanted: ReadonlySet<SourceUnit>;
  /** Files of the module that another application of the repository needs, too: they stay for it, and the module has copies. */
  readonly copied: ReadonlySet<SourceUnit>;
}

const ENTRY_CLASSES = [
  'SpringBootApplication',
  'Controller',
  'RestController',
  'Configuration',
  'ControllerAdvice',
  'RestControllerAdvice',
  'Aspect',
  ...MESSAGE_LISTENERS,
];
const ENTRY_METHODS = ['Scheduled', 'EventListener', ...MESSAGE_LISTENERS];

const entryPoints = new WeakMap<SourceUnit, boolean>();

/** Has a role that starts by itself, so it is never moved only because nobody else names it. */
export function isEntryPoint(unit: SourceUnit): boolean {
  const known = entryPoints.get(unit) ?? startsByItself(unit);
  entryPoints.set(unit, known);
  return known;
}

function startsByItself(unit: SourceUnit): boolean {
  return unit.types.some(
    ({ symbol }) =>
      annotationIn(symbol.annotations, ...ENTRY_CLASSES) !== undefined ||
      [...symbol.methods.values()]
        .flat()
        .some((m) => annotationIn(m.annotations, ...ENTRY_METHODS) !== undefined || (m.name === 'main' && m.modifiers.has('static'))),
  );
}

export function isBean(unit: SourceUnit): boolean {
  return unit.types.some(
    (type) => stereotypeOf(type) !== undefined && annotationIn(type.symbol.annotations, 'ConfigurationProperties') === undefined,
  );
}

export interface PlaceRequest {
  readonly model: PickModel;
  readonly pick: Pick;
  /** Files that somebody put where both sides see them. */
  readonly shared: ReadonlySet<SourceUnit>;
  /**
   * Whether what crosses from base to module gets a jar of its own below the base. Else it stays in the base, which the
   * module sees.
   */
  readonly apiJar: boolean;
}

/**
 * Places every file, as the cut says. `cured` are references of base files that the split rewrites away, so they hold nothing back.
 * A picked type that the base still names goes to the api when it can live there, and stays in the base when it names something
 * of the base; a bean stays in the module, and the reference to it is left illegal.
 */
export function place(
  index: TypeIndex,
  { model, pick, shared, apiJar }: PlaceRequest,
  references: readonly Reference[],
  cured: ReadonlySet<Reference>,
): Placement {
  const units = index.units.filter((u) => !u.test);
  const { users, needs } = usesIn(references, cured);
  const idOf = (unit: SourceUnit): number => index.project.idOf(unit.indexed);
  const unitAt = (id: number): SourceUnit | undefined => {
    const indexed = index.project.units[id];
    return indexed && index.unitOf.get(indexed);
  };
  /** By code, or by an aspect’s pointcut. */
  const usersOf = (unit: SourceUnit): readonly SourceUnit[] => {
    const aspects = (model.users[idOf(unit)] ?? []).filter((r) => model.roles[r.from] === 'guard' && r.kinds.has('name in a string'));
    return [...(users.get(unit) ?? []), ...aspects.flatMap((r) => unitAt(r.from) ?? [])].filter((u) => !pick.elsewhere.has(idOf(u)));
  };
  const needsOf = (unit: SourceUnit): Iterable<SourceUnit> => needs.get(unit) ?? [];
  const wanted = new Set(units.filter((unit) => pick.module.has(idOf(unit))));
  const reasons = new Map<SourceUnit, Bilingual>(units.map((unit) => [unit, reasonOf(model, pick, idOf(unit))]));
  const sides = new Map<SourceUnit, Side>(units.map((u) => [u, wanted.has(u) ? 'module' : 'base']));

  /** A file, and all that it names of those that may go along. */
  const gather = (
    found: Map<SourceUnit, Bilingual>,
    unit: SourceUnit,
    reason: Bilingual,
    goesAlong: (needed: SourceUnit) => boolean,
  ): void => {
    if (found.has(unit)) return;
    found.set(unit, reason);
    for (const needed of needsOf(unit))
      if (goesAlong(needed))
        gather(
          found,
          needed,
          { en: `${nameOf(unit)}, which both sides see, names it`, zh: `两边共用的 ${nameOf(unit)} 引用了它` },
          goesAlong,
        );
  };
  const isModules = (unit: SourceUnit): boolean => sides.get(unit) === 'module' && !isBean(unit);

  const byHand = new Map<SourceUnit, Bilingual>();
  for (const unit of shared)
    gather(byHand, unit, apiJar ? BY_HAND : BY_HAND_IN_BASE, (needed) =>
      sides.get(needed) === 'module' ? isModules(needed) : apiJar && !isEntryPoint(needed),
    );
  for (const [unit, reason] of byHand) {
    sides.set(unit, apiJar ? 'api' : 'base');
    reasons.set(unit, reason);
  }

  const crossing = new Map<SourceUnit, Bilingual>();
  for (const unit of wanted) {
    const others = usersOf(unit).filter((user) => !wanted.has(user));
    if (others.length > 0 && isModules(unit))
      gather(crossing, unit, { en: `the base names it too: ${listNames(others)}`, zh: `基座也引用了它：${listNames(others)}` }, isModules);
  }
  // A jar below the base cannot name what is in the base.
  const tied = new Map<SourceUnit, SourceUnit>();
  for (let before = -1; apiJar && before !== tied.size;) {
    before = tied.size;
    for (const unit of crossing.keys()) {
      const ofBase = tied.has(unit) ? undefined : [...needsOf(unit)].find((n) => n !== unit && (sides.get(n) === 'base' || tied.has(n)));
      if (ofBase) tied.set(unit, ofBase);
    }
  }
  // What only such classes name stays with them.
  const along = new Set<SourceUnit>(tied.keys());
  for (let before = -1; before !== along.size;) {
    before = along.size;
    for (const unit of crossing.keys()) {
      const by = along.has(unit) ? [] : usersOf(unit).filter((user) => !wanted.has(user) || crossing.has(user));
      if (by.length > 0 && by.every((user) => along.has(user))) along.add(unit);
    }
  }
  for (const [unit, reason] of crossing) {
    const ofBase = tied.get(unit);
    sides.set(unit, apiJar && !along.has(unit) ? 'api' : 'base');
    reasons.set(
      unit,
      ofBase
        ? {
            en: `${reason.en}; it names ${nameOf(ofBase)} of the base`,
            zh: `${reason.zh}；它引用了基座的 ${nameOf(ofBase)}`,
          }
        : reason,
    );
  }
  const copied = new Set<SourceUnit>();
  const copy = (id: number): void => {
    const unit = unitAt(id);
    if (!unit || copied.has(unit) || sides.get(unit) !== 'module') return;
    copied.add(unit);
    for (const { to } of model.needs[id] ?? []) copy(to);
  };
  for (const unit of wanted) {
    const id = idOf(unit);
    const others = (model.users[id] ?? []).filter((r) => pick.elsewhere.has(r.from));
    if (others.length > 0) copy(id);
  }
  for (const unit of copied) {
    const { en = '', zh = '' } = reasons.get(unit) ?? {};
    reasons.set(unit, { en: `${en}; it stays for another application, too`, zh: `${zh}；同时为另一个应用保留一份` });
  }
  return { sides, reasons, wanted, copied };
}

const BY_HAND: Bilingual = { en: 'put where both sides see it', zh: '手动放到两边都能看到的地方' };
const BY_HAND_IN_BASE: Bilingual = {
  en: 'put where both sides see it: with several Maven modules that is the base, whose jars the module sees',
  zh: '手动放到两边都能看到的地方：多 Maven 模块的工程中就是基座，模块能看到基座的 jar',
};

interface Uses {
  readonly users: ReadonlyMap<SourceUnit, ReadonlySet<SourceUnit>>;
  readonly needs: ReadonlyMap<SourceUnit, ReadonlySet<SourceUnit>>;
}

/** Those of a project's references, which every pick asks for. */
const known = new WeakMap<readonly Reference[], Uses>();

function usesIn(references: readonly Reference[], cured: ReadonlySet<Reference>): Uses {
  const before = cured.size === 0 ? known.get(references) : undefined;
  if (before) return before;
  const users = new Map<SourceUnit, Set<SourceUnit>>();
  const needs = new Map<SourceUnit, Set<SourceUnit>>();
  const add = (to: Map<SourceUnit, Set<SourceUnit>>, key: SourceUnit, unit: SourceUnit): void => {
    const others = to.get(key);
    if (others) others.add(unit);
    else to.set(key, new Set([unit]));
  };
  for (const reference of references) {
    if (reference.kind === 'import' || reference.unit.test || cured.has(reference)) continue;
    add(users, reference.target.unit, reference.unit);
    add(needs, reference.unit, reference.target.unit);
  }
  if (cured.size === 0) known.set(references, { users, needs });
  return { users, needs };
}

export function nameOf(unit: SourceUnit): string {
  return unit.types[0]?.simpleName ?? unit.path;
}

export function listNames(units: readonly SourceUnit[]): string {
  const names = [...new Set(units.map(nameOf))];
  return names.length > 4 ? `${names.slice(0, 4).join(', ')}, …` : names.join(', ');
}
