import type { Expression } from '../../syntax/ast.ts';
import type { ClassSymbol, MethodSymbol } from '../../types/symbol.ts';
import { erasedName } from '../../types/types.ts';
import type { Scope } from './scope.ts';

const short = (name: string): string => (name === 'java.lang.Object' ? 'Object' : name === 'java.lang.String' ? 'String' : name);

const shortArray = (name: string): string => {
  const base = name.replace(/(\[\])+$/, '');
  return short(base) + name.slice(base.length);
};

/** `"java.util.List.get(int)"`, as the JVM names a method in its messages. */
export function methodText(method: MethodSymbol, owner: ClassSymbol = method.owner): string {
  return `"${short(owner.binaryName)}.${method.name}(${method.parameters.map((p) => shortArray(erasedName(p.type))).join(', ')})"`;
}

/** ` because "order.items" is null`, or empty where the JVM says nothing. */
export function because(scope: Scope, e: Expression): string {
  const text = describe(scope, e, true);
  return text === undefined ? '' : ` because ${text} is null`;
}

function describe(scope: Scope, e: Expression, outermost: boolean): string | undefined {
  if (e.kind === 'Parenthesized') return describe(scope, e.expression, outermost);
  if (e.kind === 'Cast') return describe(scope, e.operand, outermost);
  if (e.kind === 'MethodCall') {
    const method = scope.attribution.calls.get(e)?.method;
    if (!method) return undefined;
    // The JVM has the whole call text in one pair of quotes.
    const owner = calledOwner(scope, e.target, method);
    return outermost ? `the return value of ${methodText(method, owner)}` : methodText(method, owner).slice(1, -1);
  }
  const inner = path(scope, e);
  return inner === undefined ? undefined : outermost ? `"${inner}"` : inner;
}

/** javac writes the static type of the receiver into the call, not the declaring class, except for Object's methods. */
export function calledOwner(scope: Scope, target: Expression | undefined, method: MethodSymbol): ClassSymbol {
  if (!target || method.owner.binaryName === 'java.lang.Object' || target.kind === 'Super') return method.owner;
  const type = scope.attribution.types.get(target);
  return type?.kind === 'class' ? type.symbol : method.owner;
}

function path(scope: Scope, e: Expression): string | undefined {
  switch (e.kind) {
    case 'Parenthesized':
      return path(scope, e.expression);
    case 'Cast':
      return path(scope, e.operand);
    case 'This':
      return 'this';
    case 'Literal':
      return e.literal === 'null' ? 'null' : e.raw;
    case 'Name': {
      const symbol = scope.attribution.names.get(e);
      if (symbol?.kind === 'local') return capturedName(scope, symbol) ?? scope.nameOf(symbol);
      if (symbol?.kind !== 'field') return undefined;
      return symbol.flags.static ? `${short(symbol.owner.binaryName)}.${symbol.name}` : `this.${symbol.name}`;
    }
    case 'FieldAccess': {
      const symbol = scope.attribution.names.get(e);
      if (symbol?.kind === 'field' && symbol.flags.static) return `${short(symbol.owner.binaryName)}.${symbol.name}`;
      if (e.target.kind === 'New') return e.name.name;
      const target = describe(scope, e.target, false);
      return target === undefined ? undefined : `${target}.${e.name.name}`;
    }
    case 'ArrayAccess': {
      const array = describe(scope, e.array, false);
      const index = describe(scope, e.index, false);
      return array === undefined ? undefined : `${array}[${index ?? '...'}]`;
    }
    case 'MethodCall':
      return describe(scope, e, false);
    default:
      return undefined;
  }
}

/** A variable of the method around a local class is a hidden field there. */
function capturedName(scope: Scope, symbol: Parameters<Scope['slotOf']>[0]): string | undefined {
  return scope.slotOf(symbol) < 0 ? `this.val$${symbol.name}` : undefined;
}
