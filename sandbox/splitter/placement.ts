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

/**
 * Places every file, as the cut says. `cured` are references of base files that the split rewrites away, so they hold nothing back.
 * A picked type that the base still names goes to the api when it can live there; else it stays in the module and the
 * reference is left illegal. With `apiJar` the two sides meet in a jar of their own; without, the module sees all of the
 * base, and what both name stays there.
 */
export function place(
  index: TypeIndex,
  { model, pick }: { readonly model: PickModel; readonly pick: Pick },
  references: readonly Reference[],
  cured: ReadonlySet<Reference>,
  apiJar: boolean,
): Placement {
  const units = index.units.filter((u) => !u.test);
  const { users, needs } = usesIn(references, cured);
  const usersOf = (unit: SourceUnit): readonly SourceUnit[] =>
    [...(users.get(unit) ?? [])].filter((user) => !pick.elsewhere.has(idOf(user)));
  const needsOf = (unit: SourceUnit): Iterable<SourceUnit> => needs.get(unit) ?? [];
  const idOf = (unit: SourceUnit): number => index.project.idOf(unit.indexed);
  const wanted = new Set(units.filter((unit) => pick.module.has(idOf(unit))));
  const reasons = new Map<SourceUnit, Bilingual>(units.map((unit) => [unit, reasonOf(model, pick, idOf(unit))]));

  const sides = new Map<SourceUnit, Side>(units.map((u) => [u, wanted.has(u) ? 'module' : 'base']));
  const toApi = (unit: SourceUnit, reason: Bilingual): void => {
    if (sides.get(unit) === 'api' || (!apiJar && sides.get(unit) === 'base')) return;
    sides.set(unit, apiJar ? 'api' : 'base');
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
    if (!apiJar || sides.get(unit) !== 'base' || isEntryPoint(unit)) continue;
    const users = usersOf(unit).filter((user) => sides.get(user) === 'module');
    if (users.length > 0) toApi(unit, { en: `the module names it: ${listNames(users)}`, zh: `模块引用了它：${listNames(users)}` });
  }
  return { sides, reasons, wanted };
}

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
