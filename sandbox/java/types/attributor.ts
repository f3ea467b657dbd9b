import type { Diagnostic } from '../diagnostic.ts';
import type { Expression, Lambda, Span } from '../syntax/ast.ts';
import type { Attribution } from './attribution.ts';
import { checkBounds } from './check-bounds.ts';
import { notSupported } from './check-imports.ts';
import { Relations } from './relations.ts';
import { describeKind, locationName, resolveType, type TypeProblem } from './resolve-type.ts';
import type { ClassPath, ClassSymbol, LocalSymbol, MethodSymbol, SourceSymbol } from './symbol.ts';
import { Inference } from './infer.ts';
import type { Type, TypeVariable } from './type.ts';
import type { TypeScope } from './type-scope.ts';
import { isString } from './constant.ts';

/** What surrounds a piece of code. */
export interface Env {
  readonly parent: Env | undefined;
  readonly locals: Map<string, LocalSymbol>;
  readonly scope: TypeScope;
  readonly currentClass: ClassSymbol;
  /** The method, initializer (its class) or lambda whose code it is. */
  readonly owner: MethodSymbol | ClassSymbol | Lambda;
  readonly isStatic: boolean;
  readonly returns: Returns;
  /** Before `this(…)`/`super(…)` returned. */
  readonly beforeSuper?: boolean;
  /** Values of the innermost switch expression. */
  readonly yields?: { readonly target: Type | undefined; readonly types: { type: Type; expression: Expression }[] };
}

export type Returns =
  | { readonly kind: 'type'; readonly type: Type }
  | { readonly kind: 'none' }
  /** In a lambda: `target` undefined or unknown means that the body decides. */
  | {
      readonly kind: 'lambda';
      readonly target: Type | undefined;
      readonly found: { type: Type | undefined; expression: Expression | undefined }[];
    };

export interface Bindings {
  readonly whenTrue: readonly LocalSymbol[];
  readonly whenFalse: readonly LocalSymbol[];
}
export const NO_BINDINGS: Bindings = { whenTrue: [], whenFalse: [] };

export interface AttributorOptions {
  readonly classPath: ClassPath;
  readonly withoutFlow?: boolean;
  /** True for classes that were checked when they were compiled: the types of their annotations are not looked up again. */
  readonly checked?: boolean;
  /** Of these errors in code that has compiled: whether more is known by now, so that it is worth another try. */
  readonly learn?: (found: readonly Diagnostic[]) => boolean;
  /** Whether the real JDK has a class of this name: then its absence here is "not supported", no error of the program. */
  readonly knownToJdk?: (binaryName: string, member?: string) => boolean;
}

/** One run over one class: types, symbols and problems go here. */
export class Attributor {
  readonly relations: Relations;
  readonly options: AttributorOptions;
  readonly attribution: Attribution;
  readonly bindings = new Map<Expression, Bindings>();
  diagnostics: Diagnostic[] = [];
  /** What declarations say wrong: javac tells that of all classes before it looks into any code. */
  readonly ofDeclarations = new Set<Diagnostic>();
  private declaring = false;
  private quiet = 0;
  private readonly anonymousCounts = new Map<ClassSymbol, number>();
  private readonly localCounts = new Map<string, number>();
  /** Anonymous and local classes in the order they were met; attributed with the class. */
  readonly pendingClasses: { symbol: ClassSymbol; env: Env }[] = [];
  currentUnit: SourceSymbol;

  constructor(options: AttributorOptions, attribution: Attribution, currentUnit: SourceSymbol) {
    this.options = options;
    this.relations = new Relations(options.classPath);
    this.attribution = attribution;
    this.currentUnit = currentUnit;
  }

  get string(): Type {
    return this.relations.named('java.lang.String');
  }

  report(code: string, message: string, offset: number, details: readonly string[] = []): void {
    if (this.quiet > 0) {
      this.quietErrors++;
      return;
    }
    const duplicate = this.diagnostics.some((d) => d.offset === offset && d.message === message && d.code === code);
    if (duplicate) return;
    const found: Diagnostic = { severity: 'error', code, message, details, source: this.currentUnit.unit.source, offset };
    this.diagnostics.push(found);
    if (this.declaring) this.ofDeclarations.add(found);
  }
  quietErrors = 0;
  /** The target of the innermost simple assignment that is looked at. */
  assigned: Expression | undefined;
  /** A method of a stub was called with what none of the stub's overloads takes. */
  mayLackOverload = false;
  /** Where the outermost of the calls stands whose types are being inferred together: there javac speaks of them. */
  inferredFrom: number | undefined;

  /** Runs without reporting; tells how many errors there would have been. */
  speculate<T>(body: () => T): { value: T; errors: number } {
    this.quiet++;
    const before = this.quietErrors;
    try {
      const value = body();
      return { value, errors: this.quietErrors - before };
    } finally {
      this.quiet--;
    }
  }
  get speculating(): boolean {
    return this.quiet > 0;
  }

  /** What is said meanwhile is said of declarations. */
  ofDeclaration(check: () => void): void {
    const { declaring } = this;
    this.declaring = true;
    check();
    this.declaring = declaring;
  }

  reportProblems(problems: readonly TypeProblem[]): void {
    for (const p of problems) {
      if (p.qualified !== undefined && this.options.knownToJdk?.(p.qualified)) {
        this.reportNotSupported(p.qualified, p.offset);
        continue;
      }
      const missing = p.missing === undefined ? undefined : this.jdkNameOf(p.missing);
      if (missing === undefined) this.report(p.code, p.message, p.offset, p.details);
      else if (missing.imported === false) this.reportNotSupported(missing.name, p.offset);
    }
  }

  /** A simple name that stands for a class of the real JDK which the trial lacks. A single import of it was refused already. */
  private jdkNameOf(simpleName: string): { name: string; imported: boolean } | undefined {
    const { knownToJdk } = this.options;
    if (!knownToJdk) return undefined;
    for (const i of this.currentUnit.unit.imports) {
      const name = i.onDemand ? `${i.name.text}.${simpleName}` : i.name.text;
      if (!i.static && name.endsWith(`.${simpleName}`) && knownToJdk(name)) return { name, imported: !i.onDemand };
    }
    return knownToJdk(`java.lang.${simpleName}`) ? { name: `java.lang.${simpleName}`, imported: false } : undefined;
  }

  /** True, and reported, when a dotted name begins with a class of the real JDK that the trial lacks. */
  refusedQualified(e: Expression, offset: number): boolean {
    for (let at: Expression | undefined = e; at?.kind === 'FieldAccess'; at = at.target) {
      const name = dottedName(at);
      if (name === undefined || !this.options.knownToJdk?.(name)) continue;
      this.reportNotSupported(name, offset);
      return true;
    }
    return false;
  }

  reportNotSupported(what: string, offset: number): void {
    const { code, message, details } = notSupported(what, offset);
    this.report(code, message, offset, details);
  }

  /** True, and reported, when the real JDK's class has a member that the trial's lacks. */
  refusedMember(symbol: ClassSymbol, member: string, offset: number): boolean {
    for (let c: ClassSymbol | undefined = symbol; c; c = c.superclass?.symbol) {
      for (const owner of [c, ...c.interfaces.map((t) => t.symbol)]) {
        if (owner.source?.unit.source.path.startsWith('java.base/') !== true || !this.options.knownToJdk?.(owner.binaryName, member))
          continue;
        this.reportNotSupported(`${owner.canonicalName}.${member}`, offset);
        return true;
      }
    }
    return false;
  }

  typeOf(node: Parameters<typeof resolveType>[0], env: Env): Type {
    const problems: TypeProblem[] = [];
    const type = resolveType(node, this.scopeOf(env), problems);
    this.reportProblems(problems);
    this.attribution.typeNodes.set(node, type);
    checkBounds(this, node, type);
    return type;
  }

  /** Local classes are visible by name in code. */
  scopeOf(env: Env): TypeScope {
    return env.scope;
  }

  private handlePending: (pending: { symbol: ClassSymbol; env: Env }) => void = () => undefined;
  onPending(handle: (pending: { symbol: ClassSymbol; env: Env }) => void): void {
    this.handlePending = handle;
  }
  /** Attributes local and anonymous classes where they stand, so that what they capture is known. */
  attributePending(): void {
    const { inferredFrom } = this;
    this.inferredFrom = undefined;
    for (let next = this.pendingClasses.pop(); next; next = this.pendingClasses.pop()) this.handlePending(next);
    this.inferredFrom = inferredFrom;
  }

  newInference(variables: readonly TypeVariable[]): Inference {
    return new Inference(variables, this.relations);
  }

  nextAnonymous(outer: ClassSymbol): number {
    const next = (this.anonymousCounts.get(outer) ?? 0) + 1;
    this.anonymousCounts.set(outer, next);
    return next;
  }
  nextLocal(outer: ClassSymbol, name: string): number {
    const key = `${outer.binaryName}/${name}`;
    const next = (this.localCounts.get(key) ?? 0) + 1;
    this.localCounts.set(key, next);
    return next;
  }
}

/** `a.b.c` of names and field accesses. */
export function dottedName(e: Expression): string | undefined {
  if (e.kind === 'Name') return e.name;
  if (e.kind !== 'FieldAccess') return undefined;
  const target = dottedName(e.target);
  return target === undefined ? undefined : `${target}.${e.name.name}`;
}

/** Where javac's caret stands for an expression. */
export function preferredPosition(e: Expression, text: string): number {
  switch (e.kind) {
    case 'Binary':
    case 'Assign':
    case 'InstanceOf':
      return e.operatorStart;
    case 'FieldAccess':
      return dotBefore(text, e.name);
    case 'MethodCall':
      return text.indexOf('(', e.name.end);
    case 'Unary':
      return e.prefix ? e.start : e.end - 2;
    case 'Conditional':
      return text.indexOf('?', e.condition.end);
    case 'ArrayAccess':
      return text.indexOf('[', e.array.end);
    case 'Lambda':
      return e.arrowStart;
    case 'ClassLiteral':
      return e.end - 'class'.length - 1;
    default:
      return e.start;
  }
}

export function dotBefore(text: string, name: Span): number {
  const at = text.lastIndexOf('.', name.start);
  return at < 0 ? name.start : at;
}

export function childEnv(env: Env, more: Partial<Env> = {}): Env {
  return { ...env, parent: env, locals: new Map(), ...more };
}

export function findLocal(env: Env, name: string): { local: LocalSymbol; env: Env } | undefined {
  for (let at: Env | undefined = env; at; at = at.parent) {
    const local = at.locals.get(name);
    if (local) return { local, env: at };
  }
  return undefined;
}

export function withBindings(env: Env, symbols: readonly LocalSymbol[]): Env {
  if (symbols.length === 0) return env;
  return childEnv(env, { locals: new Map(symbols.map((s) => [s.name, s])) });
}

export { describeKind, isString, locationName };
