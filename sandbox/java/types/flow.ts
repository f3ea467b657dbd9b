import type { ConstructorDeclaration } from '../syntax/ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Attribution } from './attribution.ts';
import { AliveAnalysis, type Report } from './flow-alive.ts';
import { AssignAnalysis } from './flow-assign.ts';
import { ThrowsAnalysis } from './flow-throws.ts';
import type { Relations } from './relations.ts';
import { declarationStart, SourceClass } from './source-class.ts';
import type { FieldSymbol, SourceSymbol } from './symbol.ts';
import { show } from './types.ts';

/**
 * Flow analysis of one attributed top-level class with what is in it: reachability, definite assignment, checked
 * exceptions, in javac's order. Only for classes without other errors.
 */
export function analyzeFlow(top: SourceSymbol, attribution: Attribution, relations: Relations): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { source } = top.unit;
  const report: Report = (code, message, offset, details = []) => {
    if (!found.some((d) => d.offset === offset && d.message === message))
      found.push({ severity: 'error', code, message, details, source, offset });
  };
  const classes = [top, ...nested(top), ...[...attribution.localClasses.values()].flatMap(({ source: c }) => (c ? [c, ...nested(c)] : []))];
  for (const c of classes) alive(c, attribution, report);
  for (const c of classes) assignment(c, attribution, report);
  for (const c of classes) exceptions(c, attribution, relations, report);
  return found;
}

function nested(symbol: SourceSymbol): SourceSymbol[] {
  return [...symbol.memberClasses.values()].flatMap(({ source: c }) => (c ? [c, ...nested(c)] : []));
}

function alive(symbol: SourceSymbol, attribution: Attribution, report: Report): void {
  const analysis = new AliveAnalysis(attribution, report);
  for (const m of symbol.members) {
    if (m.kind === 'FieldDeclaration') for (const d of m.declarators) if (d.initializer) analysis.expression(d.initializer);
    if (m.kind === 'Initializer') analysis.initializer(m.body);
    if (m.kind === 'ConstructorDeclaration') analysis.body(m.body, false, () => undefined);
    if (m.kind === 'MethodDeclaration' && m.body) {
      const isVoid = m.returnType.kind === 'PrimitiveType' && m.returnType.name === 'void';
      analysis.body(m.body, !isVoid, (end) => report('compiler.err.missing.ret.stmt', 'missing return statement', end));
    }
  }
}

function blankFinals(symbol: SourceSymbol, isStatic: boolean): FieldSymbol[] {
  return [...symbol.fields.values()].filter(
    (f) => f.flags.final && f.flags.static === isStatic && f.declaration?.kind === 'VariableDeclarator' && !f.declaration.initializer,
  );
}

function assignment(symbol: SourceSymbol, attribution: Attribution, report: Report): void {
  const analysis = new AssignAnalysis(attribution, report);
  const initializers = (isStatic: boolean): void => {
    for (const m of symbol.members) {
      if (m.kind === 'Initializer' && m.static === isStatic) analysis.block(m.body);
      if (m.kind !== 'FieldDeclaration') continue;
      for (const d of m.declarators)
        if (symbol.fields.get(d.name.name)?.flags.static === isStatic && d.initializer) analysis.initializer(d.initializer);
    }
  };
  const nameOffset = (f: FieldSymbol): number => (f.declaration?.kind === 'VariableDeclarator' ? f.declaration.name.start : 0);
  const statics = blankFinals(symbol, true);
  analysis.fields(statics);
  initializers(true);
  const constructors = symbol.members.filter((m): m is ConstructorDeclaration => m.kind === 'ConstructorDeclaration');
  const byDefault = (f: FieldSymbol): void =>
    report(
      'compiler.err.var.not.initialized.in.default.constructor',
      `variable ${f.name} not initialized in the default constructor`,
      nameOffset(f),
    );
  // javac 17 looks at blank static fields only where it makes the default constructor.
  if (constructors.length === 0) for (const f of statics) if (!analysis.isAssigned(analysis.snapshot(), f)) byDefault(f);
  const blank = blankFinals(symbol, false);
  analysis.fields(blank);
  initializers(false);
  const start = analysis.snapshot();
  if (constructors.length === 0 && symbol.typeKind !== 'record') {
    for (const f of blank) if (!analysis.isAssigned(start, f)) byDefault(f);
  }
  for (const c of constructors) {
    const [first] = c.body.statements;
    const delegates = first?.kind === 'ExplicitConstructorCall' && first.target === 'this';
    analysis.fields(blank);
    analysis.restore(start);
    if (delegates) for (const f of blank) analysis.assigned(f);
    const end = analysis.body(c.body);
    for (const f of blank)
      if (!analysis.isAssigned(end, f))
        report('compiler.err.var.might.not.have.been.initialized', `variable ${f.name} might not have been initialized`, c.body.end - 1);
  }
  analysis.fields([]);
  for (const m of symbol.members) {
    if (m.kind !== 'MethodDeclaration' || !m.body) continue;
    analysis.fields([]);
    analysis.body(m.body);
  }
}

function exceptions(symbol: SourceSymbol, attribution: Attribution, relations: Relations, report: Report): void {
  const analysis = new ThrowsAnalysis(attribution, relations, symbol.unit.source.text, report);
  const byDeclaration = new Map([...symbol.methods.values()].flat().map((m) => [m.declaration, m]));
  const constructors = symbol.members.filter((m) => m.kind === 'ConstructorDeclaration').map((m) => byDeclaration.get(m)?.thrown ?? []);
  // Instance initialisers may throw what every constructor declares; those of an anonymous class anything.
  const [firstDeclared] = constructors;
  const allowed = (firstDeclared ?? []).filter((t) => constructors.every((list) => list.some((u) => relations.isSubtype(t, u))));
  const initializerThrows = symbol.nesting === 'anonymous' ? [relations.named('java.lang.Throwable')] : allowed;
  const implied =
    symbol.nesting === 'anonymous'
      ? []
      : (symbol.superclass?.symbol.methods.get('<init>')?.find((c) => c.parameters.length === 0)?.thrown ?? []);
  const [first] = constructors.length === 0 ? implied.filter((t) => analysis.isChecked(t)) : [];
  if (first && symbol instanceof SourceClass)
    report(
      'compiler.err.unreported.exception.default.constructor',
      `unreported exception ${show(first)} in default constructor`,
      declarationStart(symbol),
    );
  for (const m of symbol.members) {
    if (m.kind === 'FieldDeclaration') {
      for (const d of m.declarators)
        if (d.initializer) analysis.body(d.initializer, symbol.fields.get(d.name.name)?.flags.static ? [] : initializerThrows);
    } else if (m.kind === 'Initializer') analysis.body(m.body, m.static ? [] : initializerThrows);
    else if (m.kind !== 'TypeDeclaration') {
      const method = byDeclaration.get(m);
      const begins = m.kind === 'ConstructorDeclaration' && m.body.statements[0]?.kind !== 'ExplicitConstructorCall';
      if (m.body) analysis.body(m.body, method?.thrown ?? [], begins ? implied : []);
    }
  }
}
