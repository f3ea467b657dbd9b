import type { Expression } from '../../syntax/ast.ts';
import type { LocalVariable, Statement } from '../../syntax/statement.ts';
import { BOOLEAN, UNKNOWN } from '../../types/types.ts';
import { BREAK, CONTINUE, type Expr, NORMAL, RETURN, type Stmt, YIELD } from '../frame.ts';
import { JavaThrow } from '../thrown.ts';
import { compileStep } from './assign.ts';
import { compileInitializer } from './creation.ts';
import { compile, compileTo } from './expression.ts';
import { compileDoWhile, compileFor, compileForEach, compileWhile } from './loop.ts';
import { because } from './null-text.ts';
import type { Scope } from './scope.ts';
import { compileSwitch } from './switch.ts';
import { compileTry } from './try.ts';

export function compileStatement(scope: Scope, s: Statement): Stmt {
  const { vm } = scope;
  const { stack } = vm;
  switch (s.kind) {
    case 'Block':
      return scope.block(() => compileStatements(scope, s.statements));
    case 'LocalVariable':
      return compileLocal(scope, s);
    case 'LocalType':
    case 'Empty':
      return () => NORMAL;
    case 'ExpressionStatement': {
      const x = compileEffect(scope, s.expression);
      return (f) => {
        x(f);
        return NORMAL;
      };
    }
    case 'If':
      return compileIf(scope, s);
    case 'While':
      return compileWhile(scope, s, undefined);
    case 'DoWhile':
      return compileDoWhile(scope, s, undefined);
    case 'For':
      return compileFor(scope, s, undefined);
    case 'ForEach':
      return compileForEach(scope, s, undefined);
    case 'Switch':
      return compileSwitch(scope, s);
    case 'Return': {
      if (!s.value) {
        return () => {
          stack.result = undefined;
          return RETURN;
        };
      }
      const value =
        scope.returnType && scope.returnType.kind !== 'void' ? compileTo(scope, s.value, scope.returnType) : compile(scope, s.value);
      return (f) => {
        stack.result = value(f);
        return RETURN;
      };
    }
    case 'Yield': {
      const value = scope.yieldType ? compileTo(scope, s.value, scope.yieldType) : compile(scope, s.value);
      return (f) => {
        stack.result = value(f);
        return YIELD;
      };
    }
    case 'Break': {
      const code = s.label ? scope.labelCode(s.label.name) : BREAK;
      return () => code;
    }
    case 'Continue': {
      const code = s.label ? scope.labelCode(s.label.name) + 1 : CONTINUE;
      return () => code;
    }
    case 'Throw': {
      const value = compile(scope, s.value);
      const line = scope.lineOf(s.start);
      return (f) => {
        const thrown = value(f);
        if (thrown === null) return vm.errors.nullPointer(line, () => `Cannot throw exception${because(scope, s.value)}`);
        throw new JavaThrow(thrown);
      };
    }
    case 'Try':
      return compileTry(scope, s);
    case 'Synchronized': {
      const lock = compile(scope, s.lock);
      const line = scope.lineOf(s.start);
      const body = compileStatement(scope, s.body);
      return (f) => {
        const monitor = lock(f);
        if (monitor === null) return vm.errors.nullPointer(line, () => `Cannot enter synchronized block${because(scope, s.lock)}`);
        vm.monitors.enter(monitor);
        try {
          return body(f);
        } finally {
          vm.monitors.exit(monitor);
        }
      };
    }
    // Assertions are off, as they are in a JVM that was not told otherwise.
    case 'Assert':
      return () => NORMAL;
    case 'Labeled':
      return compileLabeled(scope, s.label.name, s.body);
    case 'ExplicitConstructorCall':
      throw new Error('Constructors compile their own calls.');
  }
}

export function compileStatements(scope: Scope, statements: readonly Statement[]): Stmt {
  const all = statements.filter((s) => s.kind !== 'LocalType' && s.kind !== 'Empty').map((s) => compileStatement(scope, s));
  const [a, b, c] = all;
  if (!a) return () => NORMAL;
  if (!b) return a;
  if (!c) {
    return (f) => {
      const code = a(f);
      return code === NORMAL ? b(f) : code;
    };
  }
  if (all.length === 3) {
    return (f) => {
      let code = a(f);
      if (code !== NORMAL) return code;
      code = b(f);
      return code === NORMAL ? c(f) : code;
    };
  }
  const count = all.length;
  return (f) => {
    for (let i = 0; i < count; i++) {
      const code = (all[i] ?? a)(f);
      if (code !== NORMAL) return code;
    }
    return NORMAL;
  };
}

/** An expression for its effect: what `i++` gives is not needed. */
export function compileEffect(scope: Scope, e: Expression): Expr {
  if (e.kind === 'Unary' && (e.operator === '++' || e.operator === '--')) return compileStep(scope, e, false);
  return compile(scope, e);
}

export function compileLocal(scope: Scope, s: LocalVariable): Stmt {
  const steps: Stmt[] = s.declarators.map((d) => {
    const local = scope.attribution.locals.get(d);
    const { initializer } = d;
    if (!initializer) {
      scope.declare(local);
      return () => NORMAL;
    }
    // The slot comes first: `int x = x + 1` is no Java, but a lambda may stand in the initializer.
    const slot = scope.declare(local);
    const value = compileInitializer(scope, initializer, local?.type ?? UNKNOWN);
    return (f) => {
      f[slot] = value(f);
      return NORMAL;
    };
  });
  const [first] = steps;
  if (first && steps.length === 1) return first;
  return (f) => {
    for (const step of steps) step(f);
    return NORMAL;
  };
}

function compileIf(scope: Scope, s: Extract<Statement, { kind: 'If' }>): Stmt {
  const condition = compileTo(scope, s.condition, BOOLEAN);
  const then = compileStatement(scope, s.then);
  if (!s.else) return (f) => (condition(f) ? then(f) : NORMAL);
  const otherwise = compileStatement(scope, s.else);
  return (f) => (condition(f) ? then(f) : otherwise(f));
}

function compileLabeled(scope: Scope, label: string, body: Statement): Stmt {
  return scope.withLabel(label, (breakCode) => {
    const inner = compileLabeledBody(scope, body, breakCode);
    return (f) => {
      const code = inner(f);
      return code === breakCode ? NORMAL : code;
    };
  });
}

function compileLabeledBody(scope: Scope, body: Statement, breakCode: number): Stmt {
  switch (body.kind) {
    case 'While':
      return compileWhile(scope, body, breakCode + 1);
    case 'DoWhile':
      return compileDoWhile(scope, body, breakCode + 1);
    case 'For':
      return compileFor(scope, body, breakCode + 1);
    case 'ForEach':
      return compileForEach(scope, body, breakCode + 1);
    default:
      return compileStatement(scope, body);
  }
}
