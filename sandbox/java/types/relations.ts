import type { ClassPath, ClassSymbol, FieldSymbol, MethodSymbol } from './symbol.ts';
import type { ClassType, Type, TypeVariable } from './type.ts';
import {
  arrayOf,
  BOXES,
  classType,
  erasedWithin,
  erasure,
  PRIMITIVES,
  sameType,
  show,
  substitute,
  type Substitution,
  UNKNOWN,
  unboxed,
  upperBound,
  widens,
} from './types.ts';

/** The wildcard that a captured type variable stands for. */
const captures = new WeakMap<TypeVariable, Type>();

function mentionsVariable(type: Type): boolean {
  if (type.kind === 'class') return type.args.some(mentionsVariable);
  if (type.kind === 'wildcard') return mentionsVariable(type.type);
  return type.kind === 'variable' || (type.kind === 'array' && mentionsVariable(type.element));
}

/** Whether a type is of this very class, not of one below it. */
export const isOf = (type: Type, symbol: ClassSymbol): boolean => type.kind === 'class' && type.symbol === symbol;

/** Subtyping, conversions and member look-up over one class path. */
export class Relations {
  readonly classPath: ClassPath;
  /** `java.lang.Object`. */
  readonly object: ClassType;
  constructor(classPath: ClassPath) {
    this.classPath = classPath;
    this.object = this.named('java.lang.Object');
  }

  /** The raw type of a library class that must be there. */
  named(binaryName: string, ...args: Type[]): ClassType {
    const symbol = this.classPath.findClass(binaryName);
    if (!symbol) throw new Error(`The library has no ${binaryName}.`);
    return classType(symbol, args);
  }

  /** `int` → `java.lang.Integer`; any other type as it is. */
  boxed(type: Type): Type {
    return type.kind === 'primitive' ? this.named(BOXES[type.name]) : type;
  }

  /** The superclass with the type's own arguments put in; undefined for Object and interfaces. */
  superclassOf(type: ClassType): ClassType | undefined {
    type.symbol.complete();
    const superclass = type.symbol.superclass;
    return superclass && this.inherited(type, superclass);
  }

  /** Its direct interfaces, in order, with the type's own arguments put in. */
  interfacesOf(type: ClassType): ClassType[] {
    type.symbol.complete();
    return type.symbol.interfaces.map((i) => this.inherited(type, i));
  }

  private inherited(type: ClassType, parent: ClassType): ClassType {
    if (parent.args.length === 0) return parent;
    if (type.args.length === 0 && type.symbol.typeParameters.length > 0) return classType(parent.symbol);
    const result = substitute(parent, this.substitutionOf(type));
    return result.kind === 'class' ? result : parent;
  }

  /** Type parameters of a class to the arguments of a type; those of a raw type to their erasure. */
  substitutionOf(type: ClassType): Substitution {
    const map = new Map<TypeVariable, Type>();
    type.symbol.complete();
    type.symbol.typeParameters.forEach((parameter, i) => {
      const argument = type.args[i];
      if (argument) map.set(parameter, argument.kind === 'wildcard' ? this.captured(argument, parameter) : argument);
      else map.set(parameter, parameter.bounds[0] ? erasure(parameter.bounds[0], this.object) : this.object);
    });
    if (type.outer) for (const [k, v] of this.substitutionOf(type.outer)) map.set(k, v);
    return map;
  }

  private captured(argument: Type, parameter: TypeVariable): Type {
    if (argument.kind !== 'wildcard') return argument;
    if (argument.bound !== 'none') return argument.type;
    return this.boundOf(parameter);
  }

  /** What is known of any argument: `E extends Enum<E>` is an `Enum<?>`. */
  private boundOf(parameter: TypeVariable | undefined): Type {
    const bound = parameter?.bounds[0];
    if (bound?.kind !== 'class') return this.object;
    return bound.args.length === 0
      ? bound
      : classType(
          bound.symbol,
          bound.args.map((a) => (mentionsVariable(a) ? { kind: 'wildcard', bound: 'none', type: this.object } : a)),
          bound.outer,
        );
  }

  /** The parameterisation of `symbol` that a type has among its supertypes. */
  asSuper(type: Type, symbol: ClassSymbol): ClassType | undefined {
    switch (type.kind) {
      case 'class': {
        if (type.symbol === symbol) return type;
        const up = this.superclassOf(type);
        const found = up && this.asSuper(up, symbol);
        if (found) return found;
        for (const i of this.interfacesOf(type)) {
          const result = this.asSuper(i, symbol);
          if (result) return result;
        }
        if (symbol === this.object.symbol) return this.object;
        const real = type.symbol.real && this.asSuper(classType(type.symbol.real), symbol);
        return real && classType(real.symbol);
      }
      case 'variable':
        for (const bound of type.bounds) {
          const result = this.asSuper(bound, symbol);
          if (result) return result;
        }
        return symbol === this.object.symbol ? this.object : undefined;
      case 'intersection':
        for (const t of type.types) {
          const result = this.asSuper(t, symbol);
          if (result) return result;
        }
        return undefined;
      case 'wildcard':
        return this.asSuper(upperBound(type), symbol);
      case 'array':
        return ['java.lang.Object', 'java.lang.Cloneable', 'java.io.Serializable'].includes(symbol.binaryName)
          ? classType(symbol)
          : undefined;
      default:
        return undefined;
    }
  }

  /** JLS 4.10, with unchecked conversion and primitive widening. The unknown type is below and above every other. */
  isSubtype(a: Type, b: Type): boolean {
    if (a === b || a.kind === 'unknown' || b.kind === 'unknown') return true;
    if (a.kind === 'primitive' || b.kind === 'primitive') return a.kind === 'primitive' && b.kind === 'primitive' && widens(a, b);
    if (a.kind === 'void' || b.kind === 'void') return false;
    if (a.kind === 'null') return true;
    if (b.kind === 'null') return false;
    if (b.kind === 'intersection') return b.types.every((t) => this.isSubtype(a, t));
    if (b.kind === 'wildcard') return this.isSubtype(a, b.type);
    if (a.kind === 'wildcard') return this.isSubtype(a.type, b);
    if (b.kind === 'variable') return a.kind === 'variable' && a.bounds.some((x) => this.isSubtype(x, b));
    if (b.kind === 'array') {
      if (a.kind !== 'array') return false;
      if (a.element.kind === 'primitive' || b.element.kind === 'primitive') return sameType(a.element, b.element);
      return this.isSubtype(a.element, b.element);
    }
    const up = this.asSuper(a, b.symbol);
    if (!up) return false;
    if (b.args.length === 0 || up.args.length === 0) return true;
    return b.args.every((arg, i) => this.contains(arg, up.args[i] ?? UNKNOWN));
  }

  /** Whether a type argument `outer` contains `inner` (JLS 4.5.1). */
  contains(outer: Type, inner: Type): boolean {
    if (outer.kind === 'unknown' || inner.kind === 'unknown') return true;
    if (outer.kind !== 'wildcard') {
      if (inner.kind === 'wildcard') return false;
      return (
        sameType(outer, inner) ||
        (outer.kind === 'class' &&
          inner.kind === 'class' &&
          outer.symbol === inner.symbol &&
          this.isSubtype(inner, outer) &&
          this.isSubtype(outer, inner))
      );
    }
    if (outer.bound === 'none') return true;
    if (outer.bound === 'extends')
      return (
        !(inner.kind === 'wildcard' && inner.bound === 'super') &&
        (this.isSubtype(upperBound(inner), outer.type) ||
          (inner.kind === 'wildcard' && inner.bound === 'none' && this.isSubtype(this.object, outer.type)))
      );
    return inner.kind === 'wildcard'
      ? inner.bound === 'super' && this.isSubtype(outer.type, inner.type)
      : this.isSubtype(outer.type, inner);
  }

  /** Method invocation conversion; strict forbids boxing. */
  isConvertible(from: Type, to: Type, strict = false): boolean {
    if (this.isSubtype(from, to)) return true;
    if (strict) return false;
    if (from.kind === 'primitive' && to.kind !== 'primitive') return this.isSubtype(this.boxed(from), to);
    const inner = to.kind === 'primitive' && from.kind !== 'primitive' ? unboxed(from) : undefined;
    return inner !== undefined && to.kind === 'primitive' && widens(inner, to);
  }

  /** JLS 5.5. A cast that is sure to fail is none. */
  isCastable(from: Type, to: Type): boolean {
    if (from.kind === 'unknown' || to.kind === 'unknown') return true;
    if (from.kind === 'void' || to.kind === 'void') return false;
    if (from.kind === 'primitive' && to.kind === 'primitive') return (from.name === 'boolean') === (to.name === 'boolean');
    if (from.kind === 'primitive') return this.isSubtype(this.boxed(from), to);
    if (to.kind === 'primitive') {
      const inner = unboxed(from);
      if (inner) return widens(inner, to);
      return from.kind !== 'null' && this.isSubtype(this.boxed(to), from);
    }
    if (from.kind === 'null' || this.isSubtype(from, to) || this.isSubtype(to, from)) return true;
    if (from.kind === 'intersection') return from.types.some((t) => this.isCastable(t, to));
    if (to.kind === 'intersection') return to.types.every((t) => this.isCastable(from, t));
    if (from.kind === 'variable') return from.bounds.length === 0 || from.bounds.every((t) => this.isCastable(t, to));
    if (to.kind === 'variable') return to.bounds.length === 0 || to.bounds.every((t) => this.isCastable(from, t));
    if (from.kind === 'wildcard' || to.kind === 'wildcard') return true;
    if (from.kind === 'array' && to.kind === 'array')
      return from.element.kind === 'primitive' || to.element.kind === 'primitive'
        ? sameType(from.element, to.element)
        : this.isCastable(from.element, to.element);
    if (from.kind === 'array' || to.kind === 'array' || to.kind === 'null') return false;
    const a = this.asSuper(classType(from.symbol), to.symbol);
    const b = this.asSuper(classType(to.symbol), from.symbol);
    if (a || b) return this.argumentsMayAgree(from, to);
    const isInterface = (s: ClassSymbol): boolean => s.typeKind === 'interface' || s.typeKind === 'annotation';
    if (isInterface(from.symbol)) return isInterface(to.symbol) || !to.symbol.flags.final;
    return isInterface(to.symbol) && !from.symbol.flags.final;
  }

  /**
   * Capture conversion (JLS 5.1.10): wildcards among the type arguments become fresh type variables. `? super T` is
   * left as it is: nothing can be read from it but Object.
   */
  capture(type: Type): Type {
    if (type.kind !== 'class' || !type.args.some((a) => a.kind === 'wildcard' && a.bound !== 'super')) return type;
    return classType(
      type.symbol,
      type.args.map((a, i) => {
        if (a.kind !== 'wildcard' || a.bound === 'super') return a;
        const bound = a.bound === 'extends' ? a.type : this.boundOf(type.symbol.typeParameters[i]);
        const fresh: TypeVariable = { kind: 'variable', name: `capture of ${show(a)}`, bounds: [bound] };
        captures.set(fresh, a);
        return fresh;
      }),
      type.outer,
    );
  }

  /** A type outside the call that captured: captured variables become their wildcards again. */
  uncapture(type: Type): Type {
    switch (type.kind) {
      case 'variable':
        return captures.has(type) ? (type.bounds[0] ?? this.object) : type;
      case 'class':
        if (type.args.length === 0) return type;
        return classType(
          type.symbol,
          type.args.map((a) =>
            a.kind === 'variable'
              ? (captures.get(a) ?? a)
              : a.kind === 'wildcard' && a.bound !== 'none'
                ? { ...a, type: this.uncapture(a.type) }
                : this.uncapture(a),
          ),
          type.outer,
        );
      case 'array':
        return arrayOf(this.uncapture(type.element));
      default:
        return type;
    }
  }

  private argumentsMayAgree(from: ClassType, to: ClassType): boolean {
    const [lower, upper] = this.asSuper(classType(from.symbol), to.symbol) ? [from, to] : [to, from];
    const up = this.asSuper(lower, upper.symbol);
    if (!up || up.args.length === 0 || upper.args.length === 0) return true;
    return up.args.every((a, i) => {
      const b = upper.args[i] ?? UNKNOWN;
      if (a.kind !== 'class' || b.kind !== 'class') return true;
      return a.symbol === b.symbol;
    });
  }

  /** Least upper bound, as far as the messages and members of ordinary programs need it. */
  lub(types: readonly Type[]): Type {
    const given = types.filter((t) => t.kind !== 'null');
    const [first, ...rest] = given.map((t) => this.boxed(t));
    if (!first) return types[0] ?? this.object;
    return rest.reduce((a, b) => this.lub2(a, b), first);
  }

  private lub2(a: Type, b: Type): Type {
    if (a.kind === 'unknown' || b.kind === 'unknown') return UNKNOWN;
    if (this.isSubtype(a, b)) return b;
    if (this.isSubtype(b, a)) return a;
    if (a.kind === 'array' && b.kind === 'array' && a.element.kind !== 'primitive' && b.element.kind !== 'primitive')
      return arrayOf(this.lub2(a.element, b.element));
    const candidates: ClassType[] = [];
    for (const up of this.allSupertypes(a)) {
      const other = this.asSuper(b, up.symbol);
      if (!other) continue;
      candidates.push(up.args.length > 0 && !sameType(up, other) ? this.mergeArguments(up, other) : up);
    }
    const minimal = candidates.filter(
      (c) => !candidates.some((d) => d !== c && d.symbol !== c.symbol && this.asSuper(classType(d.symbol), c.symbol)),
    );
    const distinct = minimal.filter((c, i) => minimal.findIndex((d) => d.symbol === c.symbol) === i && c.symbol !== this.object.symbol);
    const [only] = distinct;
    if (!only) return this.object;
    if (distinct.length === 1) return only;
    return {
      kind: 'intersection',
      types: [...distinct.filter((t) => t.symbol.typeKind !== 'interface'), ...distinct.filter((t) => t.symbol.typeKind === 'interface')],
    };
  }

  /** Arguments that differ become a wildcard of what they have in common (JLS 4.10.4); inside such a one, of anything. */
  private mergeArguments(a: ClassType, b: ClassType): ClassType {
    const anything: Type = { kind: 'wildcard', bound: 'none', type: this.object };
    return classType(
      a.symbol,
      a.args.map((x, i): Type => {
        const y = b.args[i] ?? UNKNOWN;
        if (sameType(x, y)) return x;
        if (this.merging || [x, y].some((t) => t.kind === 'wildcard' && t.bound !== 'extends')) return anything;
        this.merging = true;
        const type = this.lub2(upperBound(x), upperBound(y));
        this.merging = false;
        return type.kind === 'unknown' || type === this.object ? anything : { kind: 'wildcard', bound: 'extends', type };
      }),
    );
  }
  private merging = false;

  /** A class type, its superclasses and interfaces, nearest first. */
  allSupertypes(type: Type): ClassType[] {
    const seen = new Map<ClassSymbol, ClassType>();
    const visit = (t: Type): void => {
      if (t.kind === 'variable') t.bounds.forEach(visit);
      else if (t.kind === 'intersection') t.types.forEach(visit);
      else if (t.kind === 'wildcard') visit(upperBound(t));
      else if (t.kind === 'class' && !seen.has(t.symbol)) {
        seen.set(t.symbol, t);
        const up = this.superclassOf(t);
        if (up) visit(up);
        this.interfacesOf(t).forEach(visit);
      }
    };
    visit(type);
    if (!seen.has(this.object.symbol)) seen.set(this.object.symbol, this.object);
    return [...seen.values()];
  }

  /** `hidden`: private in a supertype, so that the type does not inherit it. */
  findField(type: Type, name: string): { field: FieldSymbol; site: ClassType; hidden: boolean } | undefined {
    let first: { field: FieldSymbol; site: ClassType; hidden: boolean } | undefined;
    for (const site of this.allSupertypes(type)) {
      const field = site.symbol.fields.get(name);
      if (!field) continue;
      const found = { field, site, hidden: field.flags.access === 'private' && !isOf(type, site.symbol) };
      if (!found.hidden) return found;
      first ??= found;
    }
    return first;
  }

  /** Methods of that name, overridden ones left out, each with the supertype it was found in. */
  findMethods(type: Type, name: string): { method: MethodSymbol; site: ClassType }[] {
    const result: { method: MethodSymbol; site: ClassType }[] = [];
    const from = type.kind === 'array' ? this.object : type;
    for (const site of this.allSupertypes(from)) {
      for (const method of site.symbol.methods.get(name) ?? []) {
        const overridden = result.some((r) => this.overrides(r, method, site));
        if (!overridden) result.push({ method, site });
      }
    }
    return result;
  }

  private overrides(upper: { method: MethodSymbol; site: ClassType }, lower: MethodSymbol, site: ClassType): boolean {
    const a = upper.method.parameters;
    if (a.length !== lower.parameters.length) return false;
    if (upper.method.signature === lower.signature) return true;
    const map = this.substitutionOf(site);
    const upperMap = this.substitutionOf(upper.site);
    return a.every((p, i) => {
      const other = lower.parameters[i];
      return other !== undefined && erasedWithin(p.type, upperMap) === erasedWithin(other.type, map);
    });
  }

  /** The member class of this name, its own or an inherited one. */
  findMemberClass(symbol: ClassSymbol, name: string): ClassSymbol | undefined {
    for (const t of this.allSupertypes(classType(symbol))) {
      const member = t.symbol.memberClasses.get(name);
      if (member) return member;
    }
    return undefined;
  }

  /** The single abstract method of a functional interface, with the supertype that declares it. */
  functionalMethod(type: Type): { method: MethodSymbol; site: ClassType; type: ClassType } | undefined {
    const target = type.kind === 'intersection' ? type.types.find((t) => this.functionalMethod(t)) : type;
    if (target?.kind !== 'class' || target.symbol.typeKind !== 'interface') return undefined;
    const abstract: { method: MethodSymbol; site: ClassType }[] = [];
    for (const site of this.allSupertypes(target)) {
      if (site.symbol === this.object.symbol) continue;
      for (const methods of site.symbol.methods.values()) {
        for (const method of methods) {
          if (!method.flags.abstract || method.flags.static) continue;
          if (this.object.symbol.methods.get(method.name)?.some((m) => m.signature === method.signature && m.flags.access === 'public'))
            continue;
          if (abstract.some((a) => a.method.name === method.name && this.overrides(a, method, site))) continue;
          if (this.hasDefault(target, method)) continue;
          abstract.push({ method, site });
        }
      }
    }
    const [only] = abstract;
    return abstract.length === 1 && only ? { ...only, type: target } : undefined;
  }

  private hasDefault(target: ClassType, method: MethodSymbol): boolean {
    return this.findMethods(target, method.name).some((m) => m.method.signature === method.signature && !m.method.flags.abstract);
  }

  /** Whether it need not be declared: below RuntimeException or Error, or unknown. */
  isThrowableUnchecked(type: Type): boolean {
    return ['java.lang.RuntimeException', 'java.lang.Error'].some((n) => this.isSubtype(type, this.named(n))) || type.kind === 'unknown';
  }

  /** The primitive type of this keyword: `int`. */
  primitiveOf(name: string): Type | undefined {
    return Object.hasOwn(PRIMITIVES, name) ? Object.values(PRIMITIVES).find((p) => p.name === name) : undefined;
  }
}
