import type { JavaLoader, LoadFailure } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../java/run/value.ts';
import { enumConstants } from '../spring/beans/convert.ts';
import { implementsName, isEnum, iterate, reference } from '../spring/json/json-writer.ts';
import { describeField, enumName, isRuntimeClass, isTransient, superclasses } from '../spring/reflect.ts';

/** Copies a value as Hessian does when a call leaves one class loader for another: classes are looked up by name there. */
export class ServiceCopier {
  private readonly machine: Machine;
  private readonly target: JavaLoader;
  private readonly notThere: (failure: LoadFailure | undefined, name: string) => never;
  private readonly copies = new Map<object, Reference>();

  /** @param notThere throws what comes of a class that the target does not see */
  constructor(machine: Machine, target: JavaLoader, notThere: (failure: LoadFailure | undefined, name: string) => never) {
    this.machine = machine;
    this.target = target;
    this.notThere = notThere;
  }

  copy(value: Reference): Reference {
    if (value === null || typeof value !== 'object') return value;
    const known = this.copies.get(value);
    if (known !== undefined) return known;
    if (value instanceof JavaArray) return this.array(value);
    if (value instanceof JavaObject) return this.object(value);
    return value;
  }

  private array(array: JavaArray): Reference {
    const { component } = array.javaClass;
    if (!component || isPrimitive(component)) return component ? this.machine.newArray(component, Array.from<Value>(array.store)) : array;
    return this.machine.newArray(
      this.classAtTarget(component),
      Array.from<Value>(array.store).map((v) => this.copy(reference(this.machine, v))),
    );
  }

  private object(object: JavaObject): Reference {
    const { machine } = this;
    const { javaClass } = object;
    if (isRuntimeClass(object.native) && javaClass.name === 'java.lang.Class') return this.classAtTarget(object.native).classObject;
    if (isEnum(javaClass)) return enumConstants(this.classAtTarget(javaClass)).find((c) => enumName(c) === enumName(object)) ?? null;
    if (implementsName(javaClass, 'java.util.Map')) {
      const map = this.emptyLike(object, 'java.util.HashMap');
      for (const entry of iterate(machine, machine.invokeVirtual(object, 'entrySet()', []) ?? null)) {
        const [key, value] = ['getKey()', 'getValue()'].map((m) =>
          this.copy(reference(machine, machine.invokeVirtual(entry, m, []) ?? null)),
        );
        machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key ?? null, value ?? null]);
      }
      return map;
    }
    if (implementsName(javaClass, 'java.util.Collection')) {
      const list = this.emptyLike(object, implementsName(javaClass, 'java.util.Set') ? 'java.util.HashSet' : 'java.util.ArrayList');
      for (const item of iterate(machine, object)) machine.invokeVirtual(list, 'add(java.lang.Object)', [this.copy(item)]);
      return list;
    }
    // Values of the JDK do not change: whether they are copied cannot be seen.
    if (!javaClass.loader) return object;
    return this.bean(object);
  }

  private bean(object: JavaObject): Reference {
    const { machine } = this;
    const [first] = object.javaClass.declaredFields.filter((f) => !f.symbol.flags.static);
    if (object.javaClass.symbol?.typeKind === 'record' && first) {
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `can't get field offset on a record class: ${describeField(first)}`,
      );
    }
    const javaClass = this.classAtTarget(object.javaClass);
    const copy = new JavaObject(javaClass, [...object.fields]);
    this.copies.set(object, copy);
    const own = superclasses(javaClass).flatMap((c) => c.declaredFields);
    for (const field of superclasses(object.javaClass).flatMap((c) => c.declaredFields)) {
      const twin = own.find((f) => f.symbol.name === field.symbol.name && !f.symbol.flags.static);
      if (field.symbol.flags.static || !twin) continue;
      if (isTransient(field)) {
        copy.fields[twin.slot] = field.symbol.type.kind === 'primitive' ? (field.symbol.type.name === 'boolean' ? false : 0) : null;
        continue;
      }
      const value = object.fields[field.slot] ?? null;
      copy.fields[twin.slot] = field.symbol.type.kind === 'primitive' ? value : this.copy(reference(machine, value));
    }
    return copy;
  }

  private emptyLike(object: JavaObject, fallback: string): JavaObject {
    const { machine } = this;
    const plain = [
      'java.util.ArrayList',
      'java.util.LinkedList',
      'java.util.HashMap',
      'java.util.LinkedHashMap',
      'java.util.TreeMap',
      'java.util.HashSet',
      'java.util.LinkedHashSet',
      'java.util.TreeSet',
    ].includes(object.javaClass.name);
    const made = machine.newObject(machine.jdk(plain ? object.javaClass.name : fallback), '<init>()', []);
    this.copies.set(object, made);
    return made;
  }

  private classAtTarget(javaClass: RuntimeClass): RuntimeClass {
    if (isPrimitive(javaClass)) return javaClass;
    const found = this.target.load(javaClass.name);
    if (isRuntimeClass(found)) return found;
    return this.notThere(found, javaClass.name);
  }
}

/** A class that was generated, a lambda's, has no source either, but the name of a package. */
export const isPrimitive = (javaClass: RuntimeClass): boolean => !javaClass.symbol && !javaClass.component && !javaClass.name.includes('.');
