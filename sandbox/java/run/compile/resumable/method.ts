import type { Block } from '../../../syntax/statement.ts';
import { attributedBody } from '../../../types/attribution.ts';
import type { Type } from '../../../types/type.ts';
import type { RtMethod } from '../../rt-class.ts';
import type { Resumption } from '../../thread/code.ts';
import type { Vm } from '../../vm.ts';
import { scopeOf } from '../method.ts';
import type { Scope } from '../scope.ts';
import { Builder, leaveMethod } from './builder.ts';
import { writeMonitor, writeStatements } from './statement.ts';
import { suspends } from './suspends.ts';

/** How a method of Java source is run in steps; undefined for what has no such body. Constructors are run in one go. */
export function sourceResumption(vm: Vm, method: RtMethod): Resumption | undefined {
  const { symbol, owner } = method;
  const { declaration, flags } = symbol;
  if (symbol.implicit !== 'none' || flags.native || flags.abstract) return undefined;
  if (declaration?.kind !== 'MethodDeclaration' || !declaration.body) return undefined;
  const { body } = declaration;
  const scope = (): Scope => {
    const made = scopeOf(vm, owner, flags.static, symbol.name);
    attributedBody(made.attribution, declaration);
    for (const p of declaration.parameters) made.declare(made.attribution.locals.get(p), true);
    return made;
  };
  return {
    monitor: flags.synchronized,
    hidden: false,
    suspends: () => suspends(scope(), body),
    compile: () => {
      const b = new Builder(scope());
      if (!flags.synchronized) writeBody(b, body, symbol.returnType);
      else {
        const slot = b.scope.newSlot();
        b.effect((f) => {
          f[slot] = flags.static ? owner.classObject : f[0];
        });
        writeMonitor(b, slot, leaveMethod, (leave) => {
          b.scope.returnType = symbol.returnType;
          writeStatements(b, body.statements, leave);
        });
      }
      return b.build();
    },
  };
}

export function writeBody(b: Builder, body: Block, returnType: Type | undefined): void {
  b.scope.returnType = returnType;
  writeStatements(b, body.statements, leaveMethod);
}
