import type { Lambda } from '../../syntax/ast.ts';
import type { MethodSymbol } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import type { Expr, Slot } from '../frame.ts';
import { findDeclared } from '../linker.ts';
import type { RtClass } from '../rt-class.ts';
import { RtMethod } from '../rt-class.ts';
import { JavaObject } from '../value.ts';
import { compile, compileTo } from './expression.ts';
import { UNKNOWN } from '../../types/types.ts';
import { compileBody } from './method-body.ts';
import { frameCasts } from './parameter-cast.ts';
import { Scope } from './scope.ts';

/** A class that implements one functional interface by one method. */
export function functionalClass(
  scope: Scope,
  functional: RtClass,
  abstract: MethodSymbol,
  method: RtMethod,
  also: readonly RtClass[] = [],
): RtClass {
  const { vm } = scope;
  return vm.linker.hiddenClass(
    vm.linker.lambdaName(scope.javaClass.name),
    vm.jdk('java.lang.Object'),
    [functional, ...also],
    scope.javaClass.loader,
    (c, signature) => {
      const declared = findDeclared(c, signature);
      return declared?.symbol.flags.abstract &&
        declared.symbol.name === abstract.name &&
        declared.symbol.parameters.length === abstract.parameters.length
        ? method
        : undefined;
    },
  );
}

/**
 * A lambda becomes an object whose `native` holds `this` and the variables it uses; its method puts them into the
 * frame of the call and runs the body there. `also`: further interfaces of an intersection cast.
 */
export function compileLambda(scope: Scope, e: Lambda, also: readonly RtClass[] = []): Expr {
  const { vm } = scope;
  const info = scope.attribution.lambdas.get(e);
  const line = scope.lineOf(e.start);
  if (!info) return () => vm.errors.notFound(line, 'lambda');
  const name = `lambda$${scope.methodName === '<init>' ? 'new' : scope.methodName === '<clinit>' ? 'static' : scope.methodName.replace(/^lambda\$(.*)\$\d+$/, '$1')}$${scope.vm.lambdaNumber(scope.symbol, e)}`;
  const inner = new Scope({ ...scope.options, methodName: name }, 0, scope);
  e.parameters.forEach((p) => inner.declare(scope.attribution.locals.get(p), true));
  const result = resultOf(scope, info.method, info.returnType);
  const body = bodyOf(inner, e, result);
  const targets = inner.captured.map((c) => c.to);
  const casts = frameCasts(
    scope,
    info.method,
    e.parameters.map((p) => scope.attribution.locals.get(p)?.type ?? UNKNOWN),
  );
  const symbol: MethodSymbol = { ...info.method, flags: { ...info.method.flags, abstract: false }, name, owner: scope.symbol };
  const method = new RtMethod(vm, symbol, scope.javaClass, (m) => {
    m.size = inner.size;
    m.code = (f) => {
      if (casts) casts(f);
      const values: Slot = f[0].native;
      f[0] = values[0];
      for (let i = 0; i < targets.length; i++) f[targets[i] ?? 0] = values[i + 1];
      return body(f);
    };
  });
  method.resumable = (steps) => steps.lambdaResumption(scope, inner, e, result, casts);
  const javaClass = functionalClass(scope, vm.runtimeOf(info.interface), info.method, method, also);
  const { thisSlot } = scope;
  const sources = inner.captured.map((c) => c.from);
  if (sources.length === 0 && thisSlot < 0) {
    const only = new JavaObject(javaClass, [], [null]);
    return () => only;
  }
  return (f) => {
    const values: Slot[] = [thisSlot < 0 ? null : f[thisSlot]];
    for (const from of sources) values.push(f[from]);
    return new JavaObject(javaClass, [], values);
  };
}

/** What a functional interface's method gives: a reference where its declaration says a type variable. */
export function resultOf(scope: Scope, method: MethodSymbol, inferred: Type): Type {
  const declared = method.returnType;
  if (declared.kind === 'primitive' || declared.kind === 'void') return declared;
  return inferred.kind === 'primitive' ? scope.vm.relations.boxed(inferred) : inferred;
}

function bodyOf(inner: Scope, e: Lambda, result: Type): Expr {
  if (e.body.kind === 'Block') return compileBody(inner, e.body, result);
  if (result.kind === 'void') {
    const x = compile(inner, e.body);
    return (f) => {
      x(f);
    };
  }
  return compileTo(inner, e.body, result);
}
