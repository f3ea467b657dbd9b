import type { JavaLoader } from '../../java/run/loader.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { JavaArray, JavaObject, Reference, Value } from '../../java/run/value.ts';
import { loadClass } from '../reflect.ts';
import type { Exchange } from './exchange.ts';

export interface ServletTools {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  /** A class whose loader sees the servlet API. */
  readonly through: RuntimeClass;
  /** Milliseconds since 1970. */
  now(): number;
  /** Of ServletContext.getInitParameter and the like. */
  readonly contextName: string;
  resource(path: string): string | undefined;
  /** Runs another handler of the application: RequestDispatcher.forward. */
  forward(exchange: Exchange, path: string): void;
}

/** What a method of such an object answers that is not known here. */
export const UNKNOWN = Symbol('unknown');

/** Makes Java's objects for the servlet API. What is asked of them and not known here is refused by name. */
export class ServletMaking {
  readonly tools: ServletTools;

  constructor(tools: ServletTools) {
    this.tools = tools;
  }

  make(type: string, answer: (name: string, args: readonly Value[]) => Value | undefined | typeof UNKNOWN): JavaObject {
    const { machine, loader, through } = this.tools;
    return machine.proxy(loader, [loadClass(machine, type, through)], (method, args) => {
      const { name } = method.symbol;
      const found = answer(name, args);
      if (found !== UNKNOWN) return found;
      if (name === 'hashCode') return 1;
      if (name === 'equals') return false;
      if (name === 'toString') return type;
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: ${type}.${name} (the trial does not simulate it; a real base does)`,
      );
    });
  }

  strings(values: readonly string[]): Value {
    const { machine } = this.tools;
    return machine.newArray(machine.jdk('java.lang.String'), values);
  }

  list(values: readonly Reference[]): JavaObject {
    const { machine } = this.tools;
    const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
    for (const v of values) machine.invokeVirtual(list, 'add(java.lang.Object)', [v]);
    return list;
  }

  enumeration(values: readonly Reference[]): Value {
    const { machine } = this.tools;
    return (
      machine.invokeStatic(machine.jdk('java.util.Collections'), 'enumeration(java.util.Collection)', [this.list([...new Set(values)])]) ??
      null
    );
  }

  bytes(content: Uint8Array): JavaArray {
    const { machine } = this.tools;
    const array = machine.newZeroArray(machine.jdk('byte'), content.length);
    content.forEach((b, i) => (array.store[i] = (b << 24) >> 24));
    return array;
  }

  newOf(type: string, constructor: string, args: readonly Value[]): JavaObject {
    const { machine, through } = this.tools;
    return machine.newObject(loadClass(machine, type, through), constructor, args);
  }
}
