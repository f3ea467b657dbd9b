import { type Expr, type Frame, grow, type Stmt } from '../frame.ts';
import type { MethodSymbol, SourceSymbol } from '../../types/symbol.ts';
import { NO_FLAGS } from '../../types/flags.ts';
import { VOID } from '../../types/types.ts';
import type { RtClass } from '../rt-class.ts';
import { RtMethod } from '../rt-class.ts';
import { Exit, JavaThrow, Stop } from '../thrown.ts';
import { stateOf } from '../throwable.ts';
import type { Vm } from '../vm.ts';
import { compileArguments } from './call.ts';
import { compileInitializer } from './creation.ts';
import { constantValue } from './expression.ts';
import { scopeOf } from './method.ts';
import type { Scope } from './scope.ts';
import { compileStatement } from './statement.ts';

/** Compiles what runs before a constructor's body: initialisers of fields and initialiser blocks, in order. */
export function compileFieldInitializers(vm: Vm, javaClass: RtClass): void {
  if (javaClass.fieldInit !== null) return;
  javaClass.fieldInit = undefined;
  const symbol = javaClass.symbol?.source;
  if (!symbol) return;
  const scope = scopeOf(vm, javaClass, false, '<init>');
  const steps: Expr[] = [];
  for (const member of symbol.members) {
    if (member.kind === 'Initializer' && !member.static) steps.push(compileStatement(scope, member.body));
    if (member.kind !== 'FieldDeclaration') continue;
    for (const d of member.declarators) {
      const field = symbol.fields.get(d.name.name);
      if (!field || field.flags.static || !d.initializer) continue;
      const { slot } = vm.fieldOf(field);
      const value = compileInitializer(scope, d.initializer, field.type);
      const line = scope.lineOf(d.start);
      steps.push((f) => {
        vm.stack.lines[vm.stack.sp] = line;
        f[0].fields[slot] = value(f);
      });
    }
  }
  if (steps.length === 0) return;
  javaClass.fieldInit = (self) => {
    const frame: Frame = grow([self], scope.size);
    for (const step of steps) step(frame);
  };
}

/** Static initialisation of a class (JLS 12.4.2), superclass first. */
export function runStaticInitializers(vm: Vm, javaClass: RtClass): void {
  const { symbol } = javaClass;
  if (javaClass.failed) vm.throwNew('java.lang.NoClassDefFoundError', `Could not initialize class ${javaClass.name}`);
  if (javaClass.ready) return;
  javaClass.ready = true;
  if (!symbol) return;
  try {
    if (!javaClass.isInterface) {
      javaClass.superclass?.initialize();
      for (const parent of javaClass.interfaces) initializeDefaults(parent);
    }
    const clinit = symbol.source ? staticInitializer(vm, javaClass, symbol.source) : signatureInitializer(javaClass);
    if (clinit) vm.invoke(clinit, []);
  } catch (error) {
    javaClass.failed = true;
    javaClass.ready = false;
    if (error instanceof Stop || error instanceof Exit) throw error;
    const exception = vm.caught(error);
    if (exception.javaClass.isSubclassOf(vm.jdk('java.lang.Error'))) throw error instanceof JavaThrow ? error : new JavaThrow(exception);
    const wrapped = vm.newObject(vm.jdk('java.lang.ExceptionInInitializerError'), '<init>()', []);
    stateOf(wrapped).cause = exception;
    throw new JavaThrow(wrapped);
  }
}

/** An interface with default methods is initialised with the class that implements it. */
function initializeDefaults(javaClass: RtClass): void {
  for (const parent of javaClass.interfaces) initializeDefaults(parent);
  if (javaClass.declaredMethods.some((m) => m.symbol.flags.default)) javaClass.initialize();
}

/** Of a class that is known by its signature: enum constants and constant variables have their values, nothing else has. */
function signatureInitializer(javaClass: RtClass): undefined {
  let ordinal = 0;
  for (const { symbol: field, slot } of javaClass.declaredFields) {
    if (field.constant) javaClass.statics[slot] = constantValue(field.constant);
    if (!field.enumConstant) continue;
    const object = javaClass.newInstance();
    object.native = { name: field.name, ordinal: ordinal++ };
    javaClass.statics[slot] = object;
  }
}

function staticInitializer(vm: Vm, javaClass: RtClass, symbol: SourceSymbol): RtMethod | undefined {
  const pending: (() => void)[] = [];
  const scope = scopeOf(vm, javaClass, true, '<clinit>');
  const steps: Stmt[] = [];
  const run = (step: (f: Frame) => void): void => {
    steps.push((f) => {
      step(f);
      return 0;
    });
  };
  enumSteps(scope, symbol, run);
  for (const member of symbol.members) {
    if (member.kind === 'Initializer' && member.static) steps.push(compileStatement(scope, member.body));
    if (member.kind !== 'FieldDeclaration') continue;
    for (const d of member.declarators) {
      const field = symbol.fields.get(d.name.name);
      if (!field?.flags.static || !d.initializer) continue;
      const { slot } = vm.fieldOf(field);
      if (field.constant) {
        const value = constantValue(field.constant);
        pending.push(() => {
          javaClass.statics[slot] = value;
        });
        continue;
      }
      const value = compileInitializer(scope, d.initializer, field.type);
      const line = scope.lineOf(d.start);
      run((f) => {
        vm.stack.lines[vm.stack.sp] = line;
        javaClass.statics[slot] = value(f);
      });
    }
  }
  for (const set of pending) set();
  const natives = vm.nativesOf(javaClass.name)?.['<clinit>()'];
  if (steps.length === 0 && !natives) return undefined;
  const clinit: MethodSymbol = {
    kind: 'method',
    name: '<clinit>',
    owner: symbol,
    flags: { ...NO_FLAGS, static: true },
    typeParameters: [],
    parameters: [],
    varargs: false,
    returnType: VOID,
    thrown: [],
    annotations: [],
    declaration: undefined,
    implicit: 'none',
    signature: '<clinit>()',
  };
  return new RtMethod(vm, clinit, javaClass, (m) => {
    m.size = scope.size;
    m.code = (f) => {
      for (const step of steps) step(f);
      return undefined;
    };
  });
}

function enumSteps(scope: Scope, symbol: SourceSymbol, run: (step: (f: Frame) => void) => void): void {
  const { vm, javaClass } = scope;
  (symbol.declaration?.constants ?? []).forEach((constant, ordinal) => {
    const field = symbol.fields.get(constant.name.name);
    if (!field) return;
    const { slot } = vm.fieldOf(field);
    const line = scope.lineOf(constant.start);
    const body = scope.attribution.localClasses.get(constant);
    const invocation = scope.attribution.calls.get(constant);
    const bodyClass = body && vm.runtimeOf(body);
    const own = invocation?.method;
    const constructor =
      own &&
      (bodyClass
        ? (bodyClass.declaredMethods.find((m) => m.symbol.signature === own.signature) ??
          bodyClass.declaredMethods.find((m) => m.symbol.name === '<init>'))
        : vm.methodOf(own));
    const args = invocation ? compileArguments(scope, constant.arguments, invocation) : [];
    run((f) => {
      const object = (bodyClass ?? javaClass).newInstance();
      if (bodyClass) bodyClass.ready = true;
      object.native = { name: constant.name.name, ordinal };
      vm.stack.lines[vm.stack.sp] = line;
      if (!constructor) return vm.errors.notFound(line, constant.name.name);
      vm.invoke(constructor, [object, ...args.map((x) => x(f))]);
      javaClass.statics[slot] = object;
    });
  });
}
