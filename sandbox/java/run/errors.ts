import type { MethodSymbol } from '../types/symbol.ts';
import type { Slot } from './frame.ts';
import type { RtClass } from './rt-class.ts';
import { JavaThrow } from './thrown.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

/** Exceptions that the engine itself throws, in the JVM's words. */
export class Errors {
  private readonly vm: Vm;
  /** What was the cause when a class first asked for one that is not there. */
  private readonly absent = new WeakMap<RtClass, Map<string, JavaObject | null>>();
  constructor(vm: Vm) {
    this.vm = vm;
  }

  /** Throws an exception of the JDK from the given line of the running method. */
  raise(line: number, className: string, message?: string): never {
    const { stack } = this.vm;
    if (stack.sp >= 0) stack.lines[stack.sp] = line;
    throw new JavaThrow(this.vm.newException(className, message));
  }

  nullPointer(line: number, message: () => string): never {
    return this.raise(line, 'java.lang.NullPointerException', message());
  }

  indexOutOfBounds(line: number, index: number, length: number): never {
    return this.raise(line, 'java.lang.ArrayIndexOutOfBoundsException', `Index ${index} out of bounds for length ${length}`);
  }

  classCast(line: number, value: Slot, target: RtClass): never {
    return this.raise(line, 'java.lang.ClassCastException', castMessage(this.vm.classOf(value), target, this.vm));
  }

  classCastTo(line: number, value: Slot, target: string): never {
    return this.classCast(line, value, this.vm.jdk(target));
  }

  /** The library has it by signature only: nothing of its behaviour is simulated. `what`: `Class.member` in full. */
  unsupported(what: string): never {
    return this.vm.throwNew('java.lang.InternalError', `not supported: ${what} (the trial does not simulate it; a real base does)`);
  }

  unsupportedMethod({ owner, name }: MethodSymbol): never {
    return this.unsupported(name === '<init>' ? `new ${owner.canonicalName}` : `${owner.canonicalName}.${name}`);
  }

  /**
   * A class that was there when this code was compiled, and that its loader does not find. A class asks for another once:
   * what it is told again is the JVM's, which makes the cause anew, by its name, and knows the JDK's alone.
   */
  absentClass(line: number, binaryName: string, by: RtClass): never {
    const { stack } = this.vm;
    if (stack.sp >= 0) stack.lines[stack.sp] = line;
    const told = this.absent.get(by) ?? new Map<string, JavaObject | null>();
    this.absent.set(by, told);
    const before = told.get(binaryName);
    if (before === undefined) {
      const error = this.vm.absent(binaryName, by.loader);
      told.set(binaryName, this.vm.causeOf(error));
      throw new JavaThrow(error);
    }
    const { name } = before?.javaClass ?? { name: '' };
    const ofJdk = before && this.vm.bootstrapClass(name);
    const cause = ofJdk
      ? this.vm.newException(name, this.vm.messageOf(before) ?? undefined)
      : this.vm.newException('java.lang.NoClassDefFoundError', name.replaceAll('.', '/'));
    return this.vm.throwNew('java.lang.NoClassDefFoundError', binaryName.replaceAll('.', '/'), cause);
  }

  /** A class or member that was there when the class was compiled, or that the trial does not know. */
  notFound(line: number, what: string): never {
    return this.raise(line, 'java.lang.NoClassDefFoundError', what);
  }
}

/** `class A cannot be cast to class B (A and B are in unnamed module of loader 'app')`. */
export function castMessage(from: RtClass, to: RtClass, vm: Vm): string {
  const a = moduleOf(from, vm);
  const b = moduleOf(to, vm);
  const where = a === b ? `${from.name} and ${to.name} are in ${a}` : `${from.name} is in ${a}; ${to.name} is in ${b}`;
  return `class ${from.name} cannot be cast to class ${to.name} (${where})`;
}

function moduleOf(javaClass: RtClass, vm: Vm): string {
  let element = javaClass;
  while (element.component) element = element.component;
  const { loader } = element;
  if (!loader || loader === vm.bootstrap) return "module java.base of loader 'bootstrap'";
  if (loader.javaClassName === APP_LOADER) return "unnamed module of loader 'app'";
  const proxies = /^(jdk\.proxy\d+)\./.exec(element.name)?.[1];
  const module = proxies === undefined ? 'unnamed module' : `module ${proxies}`;
  return `${module} of loader ${loader.javaClassName} @${vm.identityHash(loader.loaderObject).toString(16)}`;
}

export const APP_LOADER = 'jdk.internal.loader.ClassLoaders$AppClassLoader';
