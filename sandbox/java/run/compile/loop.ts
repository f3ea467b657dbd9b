import type { DoWhile, For, ForEach, Statement, While } from '../../syntax/statement.ts';
import { BOOLEAN, UNKNOWN } from '../../types/types.ts';
import { BREAK, CONTINUE, type Expr, type Frame, NORMAL, type Slot, type Stmt } from '../frame.ts';
import type { RtMethod } from '../rt-class.ts';
import { convert } from './convert.ts';
import { compile, compileTo } from './expression.ts';
import { because } from './null-text.ts';
import type { Scope } from './scope.ts';
import { compileEffect, compileLocal, compileStatement } from './statement.ts';

/** Code of `continue` with this loop's label; a loop without label takes the plain one twice. */
type ContinueCode = number | undefined;

/** A body that is one expression cannot leave the loop, so its turn needs no question how it ended. */
function effectOf(scope: Scope, body: Statement): Expr | undefined {
  const inner = body.kind === 'Block' && body.statements.length === 1 ? body.statements[0] : body;
  return inner?.kind === 'ExpressionStatement' ? compileEffect(scope, inner.expression) : undefined;
}

export function compileWhile(scope: Scope, s: While, labelled: ContinueCode): Stmt {
  const condition = compileTo(scope, s.condition, BOOLEAN);
  return loop(scope, condition, effectOf(scope, s.body), s.body, undefined, labelled);
}

export function compileFor(scope: Scope, s: For, labelled: ContinueCode): Stmt {
  return scope.block(() => {
    const inits = s.init.map((i) => (i.kind === 'LocalVariable' ? compileLocal(scope, i) : compileStatement(scope, i)));
    const condition = s.condition ? compileTo(scope, s.condition, BOOLEAN) : undefined;
    const effect = effectOf(scope, s.body);
    const updates = s.update.map((u) => compileEffect(scope, u));
    const [only] = updates;
    const update: Expr | undefined =
      updates.length <= 1
        ? only
        : (f) => {
            for (const u of updates) u(f);
          };
    const body = loop(scope, condition, effect, s.body, update, labelled);
    return (f) => {
      for (const init of inits) init(f);
      return body(f);
    };
  });
}

function loop(
  scope: Scope,
  condition: Expr | undefined,
  effect: Expr | undefined,
  statement: Statement,
  update: Expr | undefined,
  labelled: ContinueCode,
): Stmt {
  const { stack } = scope.vm;
  const next = labelled ?? CONTINUE;
  if (effect && condition) {
    if (update) {
      return (f) => {
        while (condition(f)) {
          if (--stack.slice < 0) stack.tick();
          effect(f);
          update(f);
        }
        return NORMAL;
      };
    }
    return (f) => {
      while (condition(f)) {
        if (--stack.slice < 0) stack.tick();
        effect(f);
      }
      return NORMAL;
    };
  }
  const body = compileStatement(scope, statement);
  return (f) => {
    while (condition === undefined || condition(f)) {
      if (--stack.slice < 0) stack.tick();
      const code = body(f);
      if (code !== NORMAL && code !== CONTINUE && code !== next) return code === BREAK ? NORMAL : code;
      if (update !== undefined) update(f);
    }
    return NORMAL;
  };
}

export function compileDoWhile(scope: Scope, s: DoWhile, labelled: ContinueCode): Stmt {
  const { stack } = scope.vm;
  const next = labelled ?? CONTINUE;
  const body = compileStatement(scope, s.body);
  const condition = compileTo(scope, s.condition, BOOLEAN);
  return (f) => {
    do {
      if (--stack.slice < 0) stack.tick();
      const code = body(f);
      if (code !== NORMAL && code !== CONTINUE && code !== next) return code === BREAK ? NORMAL : code;
    } while (condition(f));
    return NORMAL;
  };
}

/** A walk over an array or an Iterable: what it starts with, and the next element into its slots, if there is one. */
interface ForEachPlan {
  readonly start: Expr;
  readonly next: (f: Frame, walk: Slot) => boolean;
}

interface ArrayWalk {
  readonly store: { readonly length: number; readonly [index: number]: Slot };
  index: number;
}

/** The parts of a for-each loop, for code that is run in one go and in steps; its variable is declared here. */
export function planForEach(scope: Scope, s: ForEach): ForEachPlan {
  const { vm } = scope;
  const { stack } = vm;
  const type = scope.typeOf(s.iterable);
  const iterable = compile(scope, s.iterable);
  const line = scope.lineOf(s.iterable.start);
  const local = scope.attribution.locals.get(s);
  const variable = local?.type ?? UNKNOWN;
  // javac keeps the array, its length and the index, or the iterator, in variables of its own.
  const hidden = scope.hiddenLocal();
  const hiddenIndex = scope.hiddenLocal(2);
  scope.jvmNext += type.kind === 'array' ? 3 : 1;
  const slot = scope.declare(local);
  const element = scope.newSlot();
  const from = type.kind === 'array' ? type.element : UNKNOWN;
  const value = convert(
    vm,
    (f) => f[element],
    type.kind === 'array' ? from : variable.kind === 'primitive' ? elementType(scope, s) : UNKNOWN,
    variable,
    {
      line,
      because: () =>
        type.kind === 'array'
          ? ` because "${hidden()}[${hiddenIndex()}]" is null`
          : ' because the return value of "java.util.Iterator.next()" is null',
    },
  );
  if (type.kind === 'array') {
    return {
      start: (f): ArrayWalk => {
        const array = iterable(f);
        if (array === null) return vm.errors.nullPointer(line, () => `Cannot read the array length because "${hidden()}" is null`);
        return { store: array.store, index: 0 };
      },
      next: (f, walk: ArrayWalk) => {
        if (walk.index >= walk.store.length) return false;
        f[element] = walk.store[walk.index++];
        f[slot] = value(f);
        return true;
      },
    };
  }
  // javac casts what the iterator gives, unless the variable takes any object.
  const cast = variable.kind === 'class' && type.kind === 'class' && type.args.length > 0 ? vm.typeClass(variable) : undefined;
  const wanted = cast?.superclass || cast?.isInterface ? cast : undefined;
  return {
    start: (f) => {
      const source = iterable(f);
      if (source === null)
        return vm.errors.nullPointer(line, () => `Cannot invoke "${iteratorText(scope, s)}"${because(scope, s.iterable)}`);
      stack.lines[stack.sp] = line;
      const iterator = vm.invokeVirtual(source, 'iterator()', []);
      if (iterator === undefined || iterator === null || typeof iterator === 'number' || typeof iterator === 'bigint')
        return vm.errors.nullPointer(line, () => '');
      const javaClass = vm.classOf(iterator);
      const hasNext = javaClass.findMethod('hasNext()');
      const nextOne = javaClass.findMethod('next()');
      if (!hasNext || !nextOne) return vm.errors.notFound(line, javaClass.name);
      return { iterator, hasNext, nextOne } satisfies IteratorWalk;
    },
    next: (f, walk: IteratorWalk) => {
      stack.lines[stack.sp] = line;
      if (vm.invoke(walk.hasNext, [walk.iterator]) !== true) return false;
      const item = vm.invoke(walk.nextOne, [walk.iterator]);
      if (wanted && item !== null && !vm.isInstance(item, wanted)) return vm.errors.classCast(line, item, wanted);
      f[element] = item;
      f[slot] = value(f);
      return true;
    },
  };
}

interface IteratorWalk {
  readonly iterator: Slot;
  readonly hasNext: RtMethod;
  readonly nextOne: RtMethod;
}

export function compileForEach(scope: Scope, s: ForEach, labelled: ContinueCode): Stmt {
  return scope.block(() => {
    const { stack } = scope.vm;
    const goOn = labelled ?? CONTINUE;
    const { start, next } = planForEach(scope, s);
    const body = compileStatement(scope, s.body);
    return (f) => {
      const walk: Slot = start(f);
      while (next(f, walk)) {
        if (--stack.slice < 0) stack.tick();
        const code = body(f);
        if (code !== NORMAL && code !== CONTINUE && code !== goOn) return code === BREAK ? NORMAL : code;
      }
      return NORMAL;
    };
  });
}

function elementType(scope: Scope, s: ForEach): ReturnType<Scope['typeOf']> {
  const { relations } = scope.vm;
  const up = relations.asSuper(scope.typeOf(s.iterable), relations.named('java.lang.Iterable').symbol);
  const [argument] = up?.args ?? [];
  return argument ? (argument.kind === 'wildcard' ? argument.type : argument) : UNKNOWN;
}

function iteratorText(scope: Scope, s: ForEach): string {
  const type = scope.typeOf(s.iterable);
  return `${type.kind === 'class' ? type.symbol.binaryName : 'java.lang.Iterable'}.iterator()`;
}
