import { type Attributor, describeKind } from './attributor.ts';
import { declarationStart, type SourceClass } from './source-class.ts';
import type { ClassSymbol, MethodSymbol } from './symbol.ts';
import type { ClassType, Type } from './type.ts';
import { erasedName, erasedWithin, show, substitute, showMethod } from './types.ts';

/** What javac checks of a class beside its code: supertypes, overriding, abstract methods, bodies. */
export function checkHeader(cx: Attributor, symbol: SourceClass): void {
  const { declaration } = symbol;
  const at = declaration ? declarationStart(symbol) : (symbol.options.anonymous?.bodyStart ?? 0);
  if (declaration && symbol.nesting === 'top' && symbol.flags.access === 'public') {
    const file = symbol.unit.source.path.split('/').at(-1) ?? '';
    if (file !== `${symbol.simpleName}.java`)
      cx.report(
        'compiler.err.class.public.should.be.in.file',
        `${describeKind(symbol)} ${symbol.simpleName} is public, should be declared in a file named ${symbol.simpleName}.java`,
        at,
      );
  }
  const superclass = symbol.superclass?.symbol;
  if (declaration?.superclass && superclass) {
    if (superclass.typeKind === 'interface')
      cx.report('compiler.err.no.intf.expected.here', 'no interface expected here', declaration.superclass.start);
    else if (superclass.flags.final)
      cx.report('compiler.err.cant.inherit.from.final', `cannot inherit from final ${superclass.simpleName}`, declaration.superclass.start);
    if (isCyclic(symbol)) {
      if (isFirstOfCycle(symbol)) cx.report('compiler.err.cyclic.inheritance', `cyclic inheritance involving ${symbol.simpleName}`, at);
      return;
    }
    if (superclass.flags.sealed && !permitted(superclass, symbol))
      cx.report(
        'compiler.err.cant.inherit.from.sealed',
        `class is not allowed to extend sealed class: ${superclass.simpleName} (as it is not listed in its permits clause)`,
        at,
      );
  }
  declaration?.interfaces.forEach((node, i) => {
    const type = symbol.interfaces[i]?.symbol;
    if (type && type.typeKind !== 'interface' && type.typeKind !== 'annotation')
      cx.report('compiler.err.intf.expected.here', 'interface expected here', node.start);
    if (type?.flags.sealed && !permitted(type, symbol))
      cx.report(
        'compiler.err.cant.inherit.from.sealed',
        `class is not allowed to extend sealed class: ${type.simpleName} (as it is not listed in its permits clause)`,
        at,
      );
  });
  declaration?.permits.forEach((node, i) => {
    const permits = symbol.permits?.[i];
    if (permits && symbol.permits?.length === declaration.permits.length && !isDirectSubclass(permits, symbol))
      cx.report('compiler.err.invalid.permits.clause', 'invalid permits clause', node.start, [
        `  (subclass ${permits.canonicalName} must extend sealed class)`,
      ]);
  });
  checkFunctional(cx, symbol);
  if (symbol.interfaces.length > 1 || (symbol.interfaces.length > 0 && superclass !== cx.relations.object.symbol))
    checkDefaults(cx, symbol, at);
  if (symbol.typeKind === 'record') checkRecordFields(cx, symbol);
  checkImplicitSuper(cx, symbol, at);
  const sealedParent = [superclass, ...symbol.interfaces.map((t) => t.symbol)].some((p) => p?.flags.sealed && permitted(p, symbol));
  const says = declaration?.modifiers.modifiers.some((m) => m.name === 'sealed' || m.name === 'non-sealed' || m.name === 'final');
  if (sealedParent && declaration && !says && (symbol.typeKind === 'class' || symbol.typeKind === 'interface')) {
    cx.report(
      'compiler.err.non.sealed.sealed.or.final.expected',
      symbol.typeKind === 'interface' ? 'sealed or non-sealed modifiers expected' : 'sealed, non-sealed or final modifiers expected',
      at,
    );
  }
  for (const methods of symbol.methods.values()) for (const method of methods) checkMethod(cx, symbol, method);
  if (symbol.typeKind === 'enum' && !isPlainEnum(symbol) && [...symbol.methods.values()].flat().some((m) => m.flags.abstract)) {
    for (const c of declaration?.constants ?? [])
      if (!c.body)
        cx.report('compiler.err.abstract.cant.be.instantiated', `${symbol.simpleName} is abstract; cannot be instantiated`, c.name.start);
  }
  if (!symbol.flags.abstract && symbol.typeKind !== 'interface' && symbol.typeKind !== 'annotation') checkImplemented(cx, symbol, at);
}

/** Two interfaces that know nothing of each other give the same method, one of them with a body (JLS 8.4.8.4). */
function checkDefaults(cx: Attributor, symbol: SourceClass, at: number): void {
  const sites = cx.relations.allSupertypes(symbol.thisType);
  const interfaces = sites.filter((t) => t.symbol.typeKind === 'interface' && t.symbol !== symbol);
  const signature = (site: ClassType, m: MethodSymbol): string =>
    m.parameters.map((p) => erasedName(substitute(p.type, cx.relations.substitutionOf(site)))).join(',');
  const given = interfaces.flatMap((site) => [...site.symbol.methods.values()].flat().map((method) => ({ site, method })));
  for (const { site, method } of given) {
    if (!method.flags.default) continue;
    const own = signature(site, method);
    const same = (other: ClassType, m: MethodSymbol): boolean => signature(other, m) === own;
    const byClass = sites.some(
      (t) =>
        (t.symbol === symbol || t.symbol.typeKind !== 'interface') && t.symbol.methods.get(method.name)?.some((m) => same(t, m)) === true,
    );
    if (byClass) continue;
    const rivals = given.filter(
      (o) => o.method.name === method.name && !o.method.flags.static && o.method.flags.access !== 'private' && same(o.site, o.method),
    );
    const nearest = rivals.filter(
      (o) => !rivals.some((x) => x.site.symbol !== o.site.symbol && cx.relations.asSuper(x.site, o.site.symbol) !== undefined),
    );
    const [first, second] = nearest;
    if (!first || !second || !nearest.some((o) => o.method === method)) continue;
    const defaults = first.method.flags.default && second.method.flags.default;
    const shown = `${method.name}(${method.parameters.map((p) => show(p.type)).join(',')})`;
    const [a, b] = [first.site.symbol.simpleName, second.site.symbol.simpleName];
    cx.report('compiler.err.types.incompatible', `types ${a} and ${b} are incompatible;`, at, [
      `  ${symbol.typeKind === 'interface' ? 'interface' : 'class'} ${nameOf(symbol)} inherits ${defaults ? 'unrelated defaults' : 'abstract and default'} for ${shown} from types ${a} and ${b}`,
    ]);
    return;
  }
}

/** `@FunctionalInterface` promises one abstract method (JLS 9.6.4.9). */
function checkFunctional(cx: Attributor, symbol: SourceClass): void {
  const annotation = symbol.annotations.find((a) => /^(java\.lang\.)?FunctionalInterface$/.test(a.name.text));
  if (!annotation || cx.relations.functionalMethod(symbol.thisType)) return;
  const isInterface = symbol.typeKind === 'interface';
  const abstract = [...symbol.methods.values()].flat().some((m) => m.flags.abstract && !m.flags.static);
  const inherited = symbol.interfaces.some((t) => [...t.symbol.methods.values()].flat().some((m) => m.flags.abstract));
  cx.report('compiler.err.bad.functional.intf.anno.1', 'Unexpected @FunctionalInterface annotation', annotation.start, [
    `  ${symbol.simpleName} is not a functional interface`,
    ...(isInterface
      ? [
          abstract || inherited
            ? `    multiple non-overriding abstract methods found in interface ${symbol.simpleName}`
            : `    no abstract method found in interface ${symbol.simpleName}`,
        ]
      : []),
  ]);
}

/** No constant has a body of its own. */
const isPlainEnum = (symbol: SourceClass): boolean =>
  symbol.declaration?.constants.every((c) => !c.body) === true && symbol.typeKind === 'enum';

function checkRecordFields(cx: Attributor, symbol: SourceClass): void {
  for (const m of symbol.members) {
    if (m.kind !== 'FieldDeclaration' || m.modifiers.modifiers.some((x) => x.name === 'static')) continue;
    for (const d of m.declarators)
      cx.report('compiler.err.record.cannot.declare.instance.fields', 'field declaration must be static', d.name.start, [
        '  (consider replacing field with record component)',
      ]);
  }
  const canonical = symbol.recordComponents.map((c) => erasedName(c.type)).join(',');
  for (const c of symbol.methods.get('<init>') ?? []) {
    const { declaration } = c;
    if (
      declaration?.kind !== 'ConstructorDeclaration' ||
      !declaration.parameters ||
      c.parameters.map((p) => erasedName(p.type)).join(',') === canonical
    )
      continue;
    const [first] = declaration.body.statements;
    if (first?.kind !== 'ExplicitConstructorCall' || first.target !== 'this')
      cx.report(
        'compiler.err.invalid.canonical.constructor.in.record',
        `constructor is not canonical, so its first statement must invoke another constructor of class ${symbol.simpleName}`,
        declaration.name.start,
      );
  }
}

/** A constructor that does not call another begins with `super()`, which must exist. */
function checkImplicitSuper(cx: Attributor, symbol: SourceClass, at: number): void {
  const superclass = symbol.superclass?.symbol;
  if (symbol.typeKind !== 'class' || !superclass || symbol.nesting === 'anonymous') return;
  const constructors = superclass.methods.get('<init>') ?? [];
  if (constructors.length === 0 || constructors.some((c) => c.parameters.length === 0 || (c.varargs && c.parameters.length === 1))) return;
  const places = symbol.members.flatMap((m) =>
    m.kind === 'ConstructorDeclaration' ? (m.body.statements[0]?.kind === 'ExplicitConstructorCall' ? [] : [m.body.start]) : [],
  );
  const own = symbol.members.some((m) => m.kind === 'ConstructorDeclaration');
  for (const offset of own ? places : [at]) {
    const [only, ...others] = constructors;
    const formals = (c: MethodSymbol): string => c.parameters.map((p) => show(p.type)).join(',');
    if (only && others.length === 0)
      cx.report(
        'compiler.err.cant.apply.symbol',
        `constructor ${superclass.simpleName} in ${describeKind(superclass)} ${superclass.simpleName} cannot be applied to given types;`,
        offset,
        [`  required: ${formals(only)}`, '  found:    no arguments', '  reason: actual and formal argument lists differ in length'],
      );
    else
      cx.report(
        'compiler.err.cant.apply.symbols',
        `no suitable constructor found for ${superclass.simpleName}(no arguments)`,
        offset,
        constructors.flatMap((c) => [
          `    constructor ${superclass.simpleName}.${superclass.simpleName}(${formals(c)}) is not applicable`,
          '      (actual and formal argument lists differ in length)',
        ]),
      );
  }
}

/** Constructors that call each other in a circle (JLS 8.8.7); said where the source first names one. */
export function checkDelegation(cx: Attributor, symbol: SourceClass): void {
  const calls = new Map<MethodSymbol, { to: MethodSymbol; at: number }>();
  for (const c of symbol.methods.get('<init>') ?? []) {
    const first = c.declaration?.body?.statements[0];
    const to = first?.kind === 'ExplicitConstructorCall' && first.target === 'this' ? cx.attribution.calls.get(first)?.method : undefined;
    if (first && to) calls.set(c, { to, at: first.start });
  }
  for (const [start] of calls) {
    const seen = new Set<MethodSymbol>();
    let at: MethodSymbol | undefined = start;
    for (; at && !seen.has(at); at = calls.get(at)?.to) seen.add(at);
    if (!at) continue;
    cx.report(
      'compiler.err.recursive.ctor.invocation',
      'recursive constructor invocation',
      Math.min(at.declaration?.name.start ?? 0, ...[...calls.values()].filter((c) => c.to === at).map((c) => c.at)),
    );
    return;
  }
}

const isDirectSubclass = (child: ClassSymbol, parent: ClassSymbol): boolean =>
  [child.superclass, ...child.interfaces].some((t) => t?.symbol === parent);

function permitted(parent: ClassSymbol, child: ClassSymbol): boolean {
  return parent.permits ? parent.permits.includes(child) : parent.source !== undefined && parent.source.unit === child.source?.unit;
}

function isCyclic(symbol: ClassSymbol): boolean {
  const seen = new Set<ClassSymbol>();
  for (let at: ClassSymbol | undefined = symbol; at; at = at.superclass?.symbol) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** javac speaks of a cycle once, at its first class. */
function isFirstOfCycle(symbol: ClassSymbol): boolean {
  const start = symbol.source?.declaration?.start ?? 0;
  for (let at = symbol.superclass?.symbol; at && at !== symbol; at = at.superclass?.symbol)
    if (at.source && at.source.unit === symbol.source?.unit && (at.source.declaration?.start ?? 0) < start) return false;
  return true;
}

function checkMethod(cx: Attributor, symbol: SourceClass, method: MethodSymbol): void {
  const { declaration } = method;
  if (declaration?.kind !== 'MethodDeclaration') return;
  const inInterface = symbol.typeKind === 'interface' || symbol.typeKind === 'annotation';
  if (!declaration.body && !method.flags.abstract && !method.flags.native)
    cx.report('compiler.err.missing.meth.body.or.decl.abstract', 'missing method body, or declare abstract', declaration.name.start);
  if (declaration.body && method.flags.abstract)
    cx.report(
      inInterface ? 'compiler.err.intf.abstract.meth.cant.have.body' : 'compiler.err.abstract.meth.cant.have.body',
      inInterface ? 'interface abstract methods cannot have body' : 'abstract methods cannot have a body',
      declaration.name.start,
    );
  if (method.flags.abstract && !symbol.flags.abstract && !inInterface && (symbol.typeKind === 'class' || isPlainEnum(symbol)))
    cx.report(
      'compiler.err.does.not.override.abstract',
      `${symbol.simpleName} is not abstract and does not override abstract method ${showMethod(method)} in ${symbol.simpleName}`,
      declarationStart(symbol),
    );
  const component = method.parameters.length === 0 ? symbol.recordComponents.find((c) => c.name === method.name) : undefined;
  if (component && method.flags.access !== 'public')
    cx.report(
      'compiler.err.invalid.accessor.method.in.record',
      `invalid accessor method in record ${symbol.simpleName}`,
      declaration.name.start,
      ['  (accessor method must be public)'],
    );
  const inherited = overriddenBy(cx, symbol, method);
  const overridden = method.flags.static ? [] : inherited.filter((o) => !o.method.flags.static);
  const override = declaration.modifiers.annotations.find((a) => a.name.text === 'Override' || a.name.text === 'java.lang.Override');
  if (override && overridden.length === 0) {
    if (!component)
      cx.report(
        method.flags.static
          ? 'compiler.err.static.methods.cannot.be.annotated.with.override'
          : 'compiler.err.method.does.not.override.superclass',
        method.flags.static
          ? 'static methods cannot be annotated with @Override'
          : 'method does not override or implement a method from a supertype',
        override.start,
      );
  }
  for (const { method: other, returns, thrown: allowed } of inherited) {
    if (other.flags.static && (method.flags.static || other.owner.typeKind === 'interface')) continue;
    const verb = other.owner.typeKind === 'interface' ? (inInterface ? 'overrides' : 'implement') : 'override';
    const intro = `${showMethod(method)} in ${nameOf(symbol)} cannot ${verb === 'overrides' ? 'override' : verb} ${showMethod(other)} in ${other.owner.simpleName}`;
    if (method.flags.static !== other.flags.static) {
      cx.report(method.flags.static ? 'compiler.err.override.static' : 'compiler.err.override.meth', intro, declaration.name.start, [
        `  ${method.flags.static ? 'overriding' : 'overridden'} method is static`,
      ]);
      return;
    }
    if (other.flags.final) {
      cx.report('compiler.err.override.meth', intro, declaration.name.start, ['  overridden method is final']);
      return;
    }
    if (rank(method.flags.access) < rank(other.flags.access)) {
      cx.report('compiler.err.override.weaker.access', intro, declaration.name.start, [
        `  attempting to assign weaker access privileges; was ${other.flags.access}`,
      ]);
      return;
    }
    if (!returnFits(cx, method.returnType, returns)) {
      cx.report('compiler.err.override.incompatible.ret', intro, declaration.name.start, [
        `  return type ${show(method.returnType)} is not compatible with ${show(returns)}`,
      ]);
      return;
    }
    const thrown = method.thrown.find((t) => !cx.relations.isThrowableUnchecked(t) && !allowed.some((o) => cx.relations.isSubtype(t, o)));
    if (thrown) {
      cx.report('compiler.err.override.meth.doesnt.throw', intro, declaration.name.start, [
        `  overridden method does not throw ${show(thrown)}`,
      ]);
      return;
    }
  }
}

const rank = (access: string): number => ['private', 'package', 'protected', 'public'].indexOf(access);

function returnFits(cx: Attributor, own: Type, other: Type): boolean {
  if (own.kind === 'void' || other.kind === 'void') return own.kind === other.kind;
  if (own.kind === 'primitive' || other.kind === 'primitive') return own === other;
  return cx.relations.isSubtype(own, other) || erasedName(own) === erasedName(other) || other.kind === 'variable';
}

interface Overridden {
  readonly method: MethodSymbol;
  /** As the overriding class sees them. */
  readonly returns: Type;
  readonly thrown: readonly Type[];
}

function overriddenBy(cx: Attributor, symbol: ClassSymbol, method: MethodSymbol): Overridden[] {
  const result: Overridden[] = [];
  for (const site of cx.relations.allSupertypes(symbol.thisType)) {
    if (site.symbol === symbol) continue;
    const map = cx.relations.substitutionOf(site);
    for (const other of site.symbol.methods.get(method.name) ?? []) {
      if (other.flags.access === 'private' || other.parameters.length !== method.parameters.length) continue;
      const same = other.parameters.every((p, i) => {
        const own = method.parameters[i]?.type;
        return (
          own !== undefined &&
          (erasedName(substitute(p.type, map)) === erasedName(own) ||
            erasedName(p.type) === erasedName(own) ||
            (p.type.kind === 'variable' && own.kind === 'variable'))
        );
      });
      // The type parameters of a generic method stand for those of the method that it overrides.
      const own = new Map([
        ...map,
        ...other.typeParameters.flatMap((v, i) => (method.typeParameters[i] ? [[v, method.typeParameters[i]] as const] : [])),
      ]);
      if (same)
        result.push({ method: other, returns: substitute(other.returnType, own), thrown: other.thrown.map((t) => substitute(t, own)) });
    }
  }
  return result;
}

function checkImplemented(cx: Attributor, symbol: SourceClass, at: number): void {
  if (symbol.typeKind === 'enum' && !isPlainEnum(symbol)) return;
  const supertypes = cx.relations.allSupertypes(symbol.thisType);
  for (const site of supertypes) {
    const map = cx.relations.substitutionOf(site);
    for (const methods of site.symbol.methods.values()) {
      for (const method of methods) {
        if (!method.flags.abstract || method.flags.static || site.symbol === symbol) continue;
        const wanted = method.parameters.map((p) => erasedWithin(p.type, map));
        const implemented = supertypes.some((other) =>
          (other.symbol.methods.get(method.name) ?? []).some((m) => {
            if (m.flags.abstract || (m.flags.static && other.symbol.typeKind === 'interface') || m.parameters.length !== wanted.length)
              return false;
            const otherMap = cx.relations.substitutionOf(other);
            return m.parameters.every(
              (p, i) => erasedWithin(p.type, otherMap) === wanted[i] || (p.type.kind === 'variable' && erasedName(p.type) === wanted[i]),
            );
          }),
        );
        if (implemented) continue;
        const shown = `${method.name}(${method.parameters.map((p) => show(substitute(p.type, map))).join(',')})`;
        cx.report(
          'compiler.err.does.not.override.abstract',
          `${nameOf(symbol)} is not abstract and does not override abstract method ${shown} in ${site.symbol.simpleName}`,
          at,
        );
        return;
      }
    }
  }
}

const nameOf = (symbol: ClassSymbol): string => (symbol.nesting === 'anonymous' ? `<anonymous ${symbol.binaryName}>` : symbol.simpleName);
