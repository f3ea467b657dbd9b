import type { Catch, Try } from '../../../syntax/statement.ts';
import { JavaThrow } from '../../thrown.ts';
import { stateOf } from '../../throwable.ts';
import { compileCatch, compileResource } from '../try.ts';
import type { Builder, Leave } from './builder.ts';
import { emitCall } from './call.ts';
import { prepare } from './expression.ts';
import { writeStatement } from './statement.ts';

export function writeTry(b: Builder, s: Try, leave: Leave): void {
  b.scope.block(() => {
    const { finally: last } = s;
    if (!last) writeCaught(b, s, leave);
    else
      b.guarded(
        leave,
        (inner) => writeCaught(b, s, inner),
        (outer) => writeStatement(b, last, outer),
      );
  });
}

function writeCaught(b: Builder, s: Try, leave: Leave): void {
  const end = b.label();
  const from = b.here;
  if (s.resources.length > 0) writeResources(b, s, 0, leave);
  else writeStatement(b, s.body, leave);
  const to = b.here;
  b.jump(end);
  for (const c of s.catches) writeCatch(b, c, from, to, leave, end);
  b.mark(end);
}

function writeCatch(b: Builder, c: Catch, from: number, to: number, leave: Leave, end: { at: number }): void {
  b.scope.block(() => {
    const { classes, slot } = compileCatch(b.scope, c);
    b.handler(from, to, slot, (exception) => classes.some((k) => exception.javaClass.isSubclassOf(k())));
    writeStatement(b, c.body, leave);
    b.jump(end);
  });
}

/** try-with-resources (JLS 14.20.3), from this resource on. */
function writeResources(b: Builder, s: Try, index: number, leave: Leave): void {
  const { scope } = b;
  const { vm } = scope;
  const resource = s.resources[index];
  if (!resource) {
    writeStatement(b, s.body, leave);
    return;
  }
  const initializer = resource.kind === 'LocalVariable' ? resource.declarators[0]?.initializer : resource;
  if (initializer) prepare(b, initializer);
  const { open } = compileResource(scope, resource);
  const slot = scope.newSlot();
  const result = scope.newSlot();
  const second = scope.newSlot();
  // As javac writes the line table: closed at the body's end, or at the `try` when something was thrown.
  const lines = { normal: scope.lineOf(s.body.end - 1), thrown: scope.lineOf(s.start) };
  b.effect((f) => {
    f[slot] = open(f);
  });
  b.guarded(
    leave,
    (inner) => writeResources(b, s, index + 1, inner),
    (_outer, thrown) => {
      const end = b.label();
      b.unless((f) => f[slot] !== null, end);
      const from = b.here;
      const close = vm.relations.named('java.lang.AutoCloseable').symbol.methods.get('close')?.[0];
      if (!close) throw new Error("The trial's library has no AutoCloseable.close.");
      b.effect((f) => {
        vm.stack.lines[vm.stack.sp] = thrown(f) ? lines.thrown : lines.normal;
      });
      emitCall(b, { kind: 'virtual', symbol: close, receiver: (f) => f[slot], args: [], line: undefined, whenNull: undefined }, result);
      b.jump(end);
      b.handler(from, b.here, second, () => true);
      b.effect((f) => {
        const primary = thrown(f);
        if (!primary) throw new JavaThrow(f[second]);
        if (f[second] !== primary) stateOf(primary).suppressed.push(f[second]);
      });
      b.mark(end);
    },
  );
}
