import { scopeOf } from './compile/method.ts';
import type { Frame } from './frame.ts';
import { RtMethod } from './rt-class.ts';
import type { Vm } from './vm.ts';

/**
 * javac's bridge method: called under the erased signature of what it overrides, it casts its arguments and calls the
 * method. As on the JVM it has a stack frame of its own, at the line of the class.
 */
export function bridge(vm: Vm, method: RtMethod): RtMethod {
  const { symbol, owner } = method;
  return new RtMethod(vm, symbol, owner, (m) => {
    const types = symbol.parameters.map((p) => (p.type.kind === 'primitive' ? undefined : vm.typeClass(p.type)));
    const source = owner.symbol?.source;
    const start = source?.declaration?.start ?? source?.members[0]?.start ?? 0;
    const line = source ? scopeOf(vm, owner, false, symbol.name).lineOf(start) : 0;
    m.size = symbol.parameters.length + 1;
    m.code = (f: Frame) => {
      types.forEach((type, i) => {
        const value = f[i + 1];
        if (type && value !== null && !vm.isInstance(value, type)) vm.errors.classCast(line, value, type);
      });
      vm.stack.lines[vm.stack.sp] = line;
      return vm.invoke(method, f.slice(0, types.length + 1));
    };
  });
}
