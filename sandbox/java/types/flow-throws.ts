import type { Block, Catch, Statement, Try } from '../syntax/statement.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import type { Attribution, LambdaInfo } from './attribution.ts';
import type { Report } from './flow-alive.ts';
import type { Relations } from './relations.ts';
import type { LocalSymbol, MethodSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { show, substitute, UNKNOWN } from './types.ts';

interface Thrown {
  readonly type: Type;
  readonly offset: number;
  readonly details: readonly string[];
}

/** Checked exceptions (JLS 11.2): what is thrown, caught and declared. */
export class ThrowsAnalysis {
  private readonly attribution: Attribution;
  private readonly relations: Relations;
  private readonly report: Report;
  private readonly text: string;
  private thrown: Thrown[] = [];
  /** Exceptions that a rethrown, effectively final catch parameter can be. */
  private readonly rethrown = new Map<LocalSymbol, readonly Type[]>();

  constructor(attribution: Attribution, relations: Relations, text: string, report: Report) {
    this.attribution = attribution;
    this.relations = relations;
    this.text = text;
    this.report = report;
  }

  /** Reports what a body throws and does not declare; `implied` is thrown where it begins. */
  body(node: AnyNode, declared: readonly Type[], implied: readonly Type[] = []): void {
    const before = this.thrown;
    this.thrown = [];
    for (const t of implied) this.mark(t, node.start);
    this.visit(node);
    for (const t of this.thrown) {
      if (!declared.some((d) => this.relations.isSubtype(t.type, d)))
        this.report(
          'compiler.err.unreported.exception.need.to.catch.or.throw',
          `unreported exception ${show(t.type)}; must be caught or declared to be thrown`,
          t.offset,
          t.details,
        );
    }
    this.thrown = before;
  }

  /** Checked exceptions that leave a lambda's body. */
  leaving(node: AnyNode): readonly Type[] {
    this.visit(node);
    return this.thrown.map((t) => t.type);
  }

  isChecked(type: Type): boolean {
    return type.kind !== 'unknown' && !this.relations.isThrowableUnchecked(type);
  }

  private mark(type: Type, offset: number, details: readonly string[] = []): void {
    if (this.isChecked(type)) this.thrown.push({ type, offset, details });
  }

  private visit(node: AnyNode): void {
    switch (node.kind) {
      case 'MethodDeclaration':
      case 'FieldDeclaration':
      case 'ConstructorDeclaration':
      case 'Initializer':
      case 'TypeDeclaration':
      case 'LocalType':
        return;
      case 'Lambda': {
        const found = [...this.attribution.lambdas].find(([l]) => l === (node as unknown));
        if (found) this.body(found[0].body, thrownThrough(found[1], this.relations));
        return;
      }
      case 'Try':
        this.tryStatement(node as unknown as Try);
        return;
      case 'Throw':
        this.throwStatement(node as unknown as Extract<Statement, { kind: 'Throw' }>);
        return;
      default:
    }
    forEachChild(node, (child) => this.visit(child));
    this.invocation(node);
  }

  private invocation(node: AnyNode): void {
    for (const key of [node as unknown]) {
      const call = this.attribution.calls.get(key as Parameters<Attribution['calls']['get']>[0]);
      if (!call?.method) return;
      // An array's clone() declares no exception, though it is Object's method.
      if (call.returnType.kind === 'array' && call.method.name === 'clone' && call.method.owner.binaryName === 'java.lang.Object') return;
      const offset =
        node.kind === 'MethodCall' ? this.text.indexOf('(', (node as unknown as { name: { end: number } }).name.end) : node.start;
      for (const t of call.thrown ?? this.thrownBy(call.method, call.parameterTypes)) this.mark(t, offset);
    }
  }

  /** The declared exceptions; a type variable that arguments fix is taken from its bound otherwise. */
  private thrownBy(method: MethodSymbol, parameters: readonly Type[]): Type[] {
    return method.thrown.map((t) => {
      if (t.kind !== 'variable') return t;
      // A thrown type variable (`<X extends Throwable> orElseThrow(Supplier<? extends X>)`) is what the argument makes it.
      const at = method.parameters.findIndex(
        (p) => p.type.kind === 'class' && p.type.args.some((a) => a === t || (a.kind === 'wildcard' && a.type === t)),
      );
      const given = at >= 0 ? parameters[at] : undefined;
      const inner = given?.kind === 'class' ? given.args[0] : undefined;
      return inner ? (inner.kind === 'wildcard' ? inner.type : inner) : substitute(t, new Map([[t, UNKNOWN]]));
    });
  }

  private throwStatement(s: Extract<Statement, { kind: 'Throw' }>): void {
    this.visit(s.value);
    const name = s.value.kind === 'Name' ? this.attribution.names.get(s.value) : undefined;
    const precise = name?.kind === 'local' && (name.final || name.effectivelyFinal) ? this.rethrown.get(name) : undefined;
    if (precise) for (const t of precise) this.mark(t, s.start);
    else this.mark(this.attribution.types.get(s.value) ?? UNKNOWN, s.start);
  }

  private tryStatement(s: Try): void {
    const before = this.thrown;
    this.thrown = [];
    for (const r of s.resources) {
      this.visit(r);
      this.close(r);
    }
    this.visit(s.body);
    let inside = this.thrown;
    this.thrown = [];
    const caughtBefore: Type[] = [];
    const inTry = inside;
    for (const c of s.catches) inside = this.catchClause(c, inside, caughtBefore, inTry);
    this.thrown = [...before, ...inside, ...this.thrown];
    if (s.finally) {
      // A finally that cannot complete swallows what was thrown.
      const { length } = this.thrown;
      this.visit(s.finally);
      if (!completes(s.finally)) this.thrown = [...before, ...this.thrown.slice(length)];
    }
  }

  private close(r: Try['resources'][number]): void {
    const [d] = r.kind === 'LocalVariable' ? r.declarators : [];
    const local = d && this.attribution.locals.get(d);
    const type = local?.type ?? (r.kind === 'LocalVariable' ? UNKNOWN : (this.attribution.types.get(r) ?? UNKNOWN));
    if (type.kind === 'unknown') return;
    const [close] = this.relations.findMethods(type, 'close').filter((m) => m.method.parameters.length === 0);
    for (const t of close?.method.thrown ?? [])
      this.mark(
        t,
        d ? d.name.start : r.start,
        d ? [`  exception thrown from implicit call to close() on resource variable '${d.name.name}'`] : [],
      );
  }

  private catchClause(c: Catch, inside: readonly Thrown[], caughtBefore: Type[], inTry: readonly Thrown[]): Thrown[] {
    const nodes = c.type.kind === 'UnionType' ? c.type.types : [c.type];
    const types = nodes.map((n) => this.attribution.typeNodes.get(n) ?? UNKNOWN);
    for (const [i, t] of types.entries()) {
      const at = types.length > 1 ? (nodes[i]?.start ?? c.start) : c.start;
      if (t.kind === 'unknown') continue;
      if (caughtBefore.some((b) => this.relations.isSubtype(t, b)))
        this.report('compiler.err.except.already.caught', `exception ${show(t)} has already been caught`, at);
      else if (
        this.isChecked(t) &&
        !this.isBroad(t) &&
        !inTry.some((x) => this.relations.isSubtype(x.type, t) || this.relations.isSubtype(t, x.type))
      ) {
        this.report(
          'compiler.err.except.never.thrown.in.try',
          `exception ${show(t)} is never thrown in body of corresponding try statement`,
          at,
        );
      }
    }
    const local = this.attribution.locals.get(c);
    const reaching = inside.filter(
      (x) => types.some((t) => this.relations.isSubtype(x.type, t)) && !caughtBefore.some((b) => this.relations.isSubtype(x.type, b)),
    );
    if (local)
      this.rethrown.set(
        local,
        reaching.map((x) => x.type),
      );
    caughtBefore.push(...types);
    this.visit(c.body);
    return inside.filter((x) => !types.some((t) => this.relations.isSubtype(x.type, t)));
  }

  /** Exception and Throwable may always be caught: unchecked ones are among them. */
  private isBroad(type: Type): boolean {
    return type.kind === 'class' && (type.symbol.binaryName === 'java.lang.Exception' || type.symbol.binaryName === 'java.lang.Throwable');
  }
}

/** What the function of a lambda may throw, as its functional type says. */
function thrownThrough(info: LambdaInfo, relations: Relations): readonly Type[] {
  const { thrown, owner } = info.method;
  if (!thrown.some((t) => t.kind === 'variable')) return thrown;
  const site = relations.asSuper(info.functionalType, owner);
  return site ? thrown.map((t) => substitute(t, relations.substitutionOf(site))) : thrown;
}

function completes(block: Block): boolean {
  const last = block.statements.at(-1);
  return last?.kind !== 'Return' && last?.kind !== 'Throw';
}
