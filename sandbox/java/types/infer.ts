import type { Relations } from './relations.ts';
import type { ClassType, Type, TypeVariable } from './type.ts';
import { classType, containsUnknown, mentions, show, substitute, type Substitution, UNKNOWN, upperBound } from './types.ts';

interface Bounds {
  equal: Type[];
  lower: Type[];
  upper: Type[];
}

/** What the target demands of a type parameter and what the arguments give it do not go together. */
export interface BoundConflict {
  readonly variable: TypeVariable;
  readonly exact: readonly Type[];
  readonly lower: readonly Type[];
  /** What it must fit, where no argument says what it must be. */
  readonly upper?: readonly Type[];
}

/** Bounds of a generic call's type parameters, gathered from arguments and target. */
export class Inference {
  readonly variables: ReadonlySet<TypeVariable>;
  private readonly relations: Relations;
  private readonly bounds = new Map<TypeVariable, Bounds>();
  /** Variables with a bound that stands for a wildcard's. */
  private readonly loose = new Set<Type>();
  /** Variables that stand in the throws clause. */
  readonly throwing = new Set<TypeVariable>();
  constructor(variables: readonly TypeVariable[], relations: Relations) {
    this.variables = new Set(variables);
    this.relations = relations;
    for (const v of variables) this.bounds.set(v, { equal: [], lower: [], upper: [] });
  }

  isResolved(variable: TypeVariable): boolean {
    const b = this.bounds.get(variable);
    return b !== undefined && b.equal.length + b.lower.length + b.upper.length > 0;
  }

  /** The type that a variable must be, when something says so. */
  exact(variable: TypeVariable): Type | undefined {
    return this.bounds.get(variable)?.equal.find((t) => !this.mentions(t) && t.kind !== 'unknown');
  }

  /** What the target makes a variable fit. */
  limit(variable: TypeVariable): Type | undefined {
    return this.bounds.get(variable)?.upper.find((t) => !this.mentions(t) && !containsUnknown(t));
  }

  /** The types that a variable must all be, when they are not the same. */
  clash(variable: TypeVariable): readonly Type[] | undefined {
    const equal = this.bounds.get(variable)?.equal.filter((t) => !this.mentions(t) && !containsUnknown(t)) ?? [];
    return this.loose.has(variable) || equal.every((t) => t === equal[0] || show(t) === show(equal[0] ?? t)) ? undefined : equal;
  }

  /** The concrete lower bounds of a variable when one of them does not fit this type. */
  conflict(variable: TypeVariable, type: Type): readonly Type[] | undefined {
    const lower = this.bounds.get(variable)?.lower.filter((t) => !this.mentions(t)) ?? [];
    return lower.some((t) => !this.relations.isSubtype(t, type)) ? lower : undefined;
  }

  /** Whether a variable can be this type: nothing says another, and what goes into it fits. */
  accepts(variable: TypeVariable, type: Type): boolean {
    const b = this.bounds.get(variable);
    if (!b || b.equal.length > 0) return false;
    return b.lower.every((t) => this.mentions(t) || this.relations.isSubtype(t, type));
  }

  mentions(type: Type): boolean {
    return mentions(type, this.variables);
  }

  /** Relates a formal type to an actual one: `lower`: actual goes into formal; `upper`: formal goes into actual. */
  relate(formal: Type, actual: Type, kind: 'lower' | 'equal' | 'upper'): void {
    if (actual.kind === 'unknown' || actual.kind === 'void') return;
    if (formal.kind === 'variable' && this.variables.has(formal)) {
      if (actual.kind === 'null') return;
      const bound = this.relations.boxed(actual.kind === 'wildcard' ? upperBound(actual) : actual);
      if (bound !== formal) this.bounds.get(formal)?.[kind].push(bound);
      return;
    }
    if (!this.mentions(formal)) return;
    if (formal.kind === 'array' && actual.kind === 'array') {
      if (actual.element.kind !== 'primitive') this.relate(formal.element, actual.element, kind);
      return;
    }
    if (formal.kind === 'wildcard') {
      if (formal.bound !== 'none') this.relate(formal.type, upperBound(actual), formal.bound === 'extends' ? 'lower' : 'upper');
      return;
    }
    if (formal.kind === 'intersection') {
      for (const t of formal.types) this.relate(t, actual, kind);
      return;
    }
    if (formal.kind !== 'class') return;
    if (kind === 'upper') this.relateUp(formal, actual);
    else this.relateDown(formal, actual);
  }

  private relateDown(formal: ClassType, actual: Type): void {
    const up = this.relations.asSuper(this.relations.boxed(actual), formal.symbol);
    if (!up || up.args.length === 0) return;
    formal.args.forEach((argument, i) => this.relateArgument(argument, up.args[i] ?? UNKNOWN));
  }

  private relateArgument(formal: Type, actual: Type): void {
    if (formal.kind !== 'wildcard') {
      if (actual.kind === 'wildcard') {
        this.loose.add(formal);
        if (actual.bound === 'none') this.relate(formal, this.relations.object, 'lower');
        else this.relate(formal, actual.type, 'equal');
      } else this.relate(formal, actual, 'equal');
      return;
    }
    if (formal.bound === 'extends') {
      if (!(actual.kind === 'wildcard' && actual.bound === 'super')) this.relate(formal.type, upperBound(actual), 'lower');
    } else if (formal.bound === 'super') {
      if (actual.kind !== 'wildcard' || actual.bound === 'super') this.relate(formal.type, upperBound(actual), 'upper');
    }
  }

  private relateUp(formal: ClassType, actual: Type): void {
    if (actual.kind !== 'class' || actual.args.length === 0) return;
    const up = this.relations.asSuper(formal, actual.symbol);
    if (!up) return;
    up.args.forEach((argument, i) => {
      const target = actual.args[i] ?? UNKNOWN;
      if (target.kind === 'wildcard') {
        if (target.bound === 'extends') this.relate(argument, target.type, 'upper');
        else if (target.bound === 'super') this.relate(argument, target.type, 'lower');
      } else this.relate(argument, target, 'equal');
    });
  }

  /** The type of one variable as far as it is known; undefined when nothing is. */
  solve(variable: TypeVariable, seen: Set<TypeVariable> = new Set()): Type | undefined {
    const b = this.bounds.get(variable);
    if (!b || seen.has(variable)) return undefined;
    const inner = new Set([...seen, variable]);
    const concrete = (types: Type[]): Type[] => types.map((t) => this.applyWith(t, inner)).filter((t) => !this.mentions(t));
    const equal = concrete(b.equal).filter((t) => t.kind !== 'unknown');
    if (equal[0]) return equal[0];
    const lower = concrete(b.lower);
    if (lower.length > 0) return this.relations.lub(lower);
    const upper = concrete(b.upper);
    const [first] = upper;
    if (first) return upper.reduce((a, c) => (this.relations.isSubtype(c, a) ? c : a), first);
    return undefined;
  }

  private applyWith(type: Type, seen: Set<TypeVariable>): Type {
    if (!this.mentions(type)) return type;
    const map = new Map<TypeVariable, Type>();
    for (const v of this.variables) {
      const solved = this.solve(v, seen);
      if (solved) map.set(v, solved);
    }
    return substitute(type, map);
  }

  /** What is known so far; the rest unknown. */
  partial(): Substitution {
    return new Map([...this.variables].map((v) => [v, this.solve(v) ?? UNKNOWN]));
  }

  /** What must be; a variable that further arguments may still widen is unknown. */
  settled(): Substitution {
    return new Map([...this.variables].map((v) => [v, this.exact(v) ?? UNKNOWN]));
  }

  /** Every variable: known, else its declared bound, else Object. `open` leaves those without any bound unknown. */
  final(open: boolean): Substitution {
    const map = new Map<TypeVariable, Type>();
    for (const v of this.variables) {
      const known = this.solve(v);
      if (known) map.set(v, known);
    }
    for (const v of this.variables) {
      if (map.has(v)) continue;
      const [bound] = v.bounds;
      const declared =
        bound && bound.kind === 'class' && bound.args.length > 0
          ? classType(
              bound.symbol,
              bound.args.map((a) => (this.mentions(a) ? substitute(a, map) : a)),
            )
          : bound && substitute(bound, map);
      const otherwise = declared && !this.mentions(declared) ? declared : declared ? UNKNOWN : this.relations.object;
      map.set(
        v,
        open ? UNKNOWN : this.throwing.has(v) && this.isBroad(bound) ? this.relations.named('java.lang.RuntimeException') : otherwise,
      );
    }
    for (const [v, type] of map) map.set(v, this.completed(v, type, map));
    return map;
  }

  /** JLS 18.4: a thrown variable that nothing else fixes is RuntimeException, where its bounds allow that. */
  private isBroad(bound: Type | undefined): boolean {
    return !bound || this.relations.isSubtype(this.relations.named('java.lang.RuntimeException'), bound);
  }

  /** `ArrayDeque<?>` of a diamond for `C extends Collection<T>`: its argument is what the bound says. */
  private completed(variable: TypeVariable, type: Type, map: Substitution): Type {
    const [bound] = variable.bounds;
    if (type.kind !== 'class' || bound?.kind !== 'class' || !type.args.some((a) => a.kind === 'unknown')) return type;
    const limit = substitute(bound, map);
    if (limit.kind !== 'class' || limit.args.length === 0 || limit.args.some(containsUnknown)) return type;
    const up = this.relations.asSuper(type.symbol.thisType, limit.symbol);
    if (!up) return type;
    const inner = new Inference(type.symbol.typeParameters, this.relations);
    inner.relate(up, limit, 'upper');
    return classType(
      type.symbol,
      type.args.map((a, i) => {
        const parameter = type.symbol.typeParameters[i];
        return a.kind === 'unknown' && parameter ? (inner.solve(parameter) ?? a) : a;
      }),
      type.outer,
    );
  }
}
