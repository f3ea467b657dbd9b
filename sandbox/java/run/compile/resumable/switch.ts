import type { Switch, SwitchCase } from '../../../syntax/statement.ts';
import type { SwitchExpression } from '../../../syntax/ast.ts';
import { BREAK, YIELD } from '../../frame.ts';
import { compileTo } from '../expression.ts';
import { compileSelector, noMatch } from '../switch.ts';
import type { Builder, Label, Leave } from './builder.ts';
import { prepare } from './expression.ts';
import { writeStatement } from './statement.ts';

export function writeSwitch(b: Builder, s: Switch, leave: Leave): void {
  b.scope.block(() => {
    const end = b.label();
    const arrow = s.cases.some((c) => c.arrow);
    const inner: Leave = (code, f) => (code === BREAK ? end.at : leave(code, f));
    writeCases(b, s, end, (c) => {
      for (const x of c.body) writeStatement(b, x, inner);
      if (arrow) b.jump(end);
    });
    b.mark(end);
  });
}

/** Its value stands in a slot afterwards. */
export function prepareSwitch(b: Builder, e: SwitchExpression): void {
  const { scope } = b;
  const { stack } = scope.vm;
  scope.block(() => {
    const type = scope.typeOf(e);
    const slot = scope.newSlot();
    const none = b.label();
    const end = b.label();
    const line = scope.lineOf(e.start);
    const before = scope.yieldType;
    scope.yieldType = type;
    // Only `yield`, and what the arrows give, leave a switch expression.
    const inner: Leave = (code, f) => {
      f[slot] = stack.result;
      return code === YIELD ? end.at : none.at;
    };
    writeCases(b, e, none, (c) => {
      const [only] = c.body;
      if (!c.arrow) for (const x of c.body) writeStatement(b, x, inner);
      else if (only?.kind === 'ExpressionStatement') {
        prepare(b, only.expression);
        const value = compileTo(scope, only.expression, type);
        b.effect((f) => {
          f[slot] = value(f);
        });
        b.jump(end);
      } else if (only) {
        writeStatement(b, only, inner);
        b.jump(none);
      }
    });
    scope.yieldType = before;
    b.mark(none);
    b.effect(() => noMatch(scope, line));
    b.mark(end);
    scope.hoisted.set(e, slot);
  });
}

/** The choice of a case, then all of them in order. */
function writeCases(b: Builder, s: Switch | SwitchExpression, none: Label, write: (c: SwitchCase) => void): void {
  prepare(b, s.selector);
  const select = compileSelector(b.scope, s, b.scope.attribution.switches.get(s));
  const starts: Label[] = s.cases.map(() => b.label());
  b.emit(() => (f) => starts[select(f)]?.at ?? none.at);
  s.cases.forEach((c, i) => {
    const start = starts[i];
    if (start) b.mark(start);
    write(c);
  });
}
