import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { RuntimeClass } from '../../run/runtime-class.ts';
import { type EnumState, JavaArray, JavaObject, type Reference } from '../../run/value.ts';
import { classIn } from './class.ts';

/** Tasks that wait for notify() on an object, first come first. */
const waiting = new WeakMap<object, { woken: boolean }[]>();

function wake(monitor: object, count: number): void {
  for (const waiter of waiting.get(monitor)?.splice(0, count) ?? []) waiter.woken = true;
}

/** Waits until notify() or for so many milliseconds; 0 is for ever. */
function waitFor(m: Machine, monitor: object, millis: number): void {
  if (millis < 0) m.throwNew('java.lang.IllegalArgumentException', 'timeout value is negative');
  const waiter = { woken: false };
  const list = waiting.get(monitor) ?? [];
  waiting.set(monitor, [...list, waiter]);
  m.whileWaiting(monitor, () =>
    millis === 0 ? m.scheduler.blockUntil(() => waiter.woken) : m.scheduler.blockUntil(() => waiter.woken, millis),
  );
  waiting.set(
    monitor,
    (waiting.get(monitor) ?? []).filter((w) => w !== waiter),
  );
}

function clone(m: Machine, self: JavaObject | JavaArray): JavaObject | JavaArray {
  if (self instanceof JavaArray) {
    m.allocate(8 * self.store.length);
    return new JavaArray(self.javaClass, self.store.slice());
  }
  if (!self.javaClass.isSubclassOf(m.jdk('java.lang.Cloneable'))) m.throwNew('java.lang.CloneNotSupportedException', self.javaClass.name);
  return new JavaObject(self.javaClass, self.fields.slice(), self.native);
}

/** System.identityHashCode: objects have their own, values theirs. */
export function identityHash(m: Machine, o: Reference): number {
  if (o === null) return 0;
  return typeof o === 'string' || typeof o === 'boolean' ? m.hashCode(o) : m.identityHash(o);
}

const object: NativeClass = {
  getClass: (m: Machine, self: Exclude<Reference, null>) => m.classOf(self).classObject,
  hashCode: (m: Machine, self: Reference) => identityHash(m, self),
  clone: (m: Machine, self: JavaObject | JavaArray) => clone(m, self),
  notify: (_m: Machine, self: object) => wake(self, 1),
  notifyAll: (_m: Machine, self: object) => wake(self, Infinity),
  'wait(long)': (m: Machine, self: object, millis: number) => waitFor(m, self, millis),
};

function isEnumState(native: unknown): native is EnumState {
  return typeof native === 'object' && native !== null && 'name' in native && 'ordinal' in native;
}

export function enumState(constant: JavaObject): EnumState {
  if (isEnumState(constant.native)) return constant.native;
  throw new Error(`${constant.javaClass.name} is no enum.`);
}

/** The enum itself, also for a constant with a body. */
function declaringClass(constant: JavaObject): RuntimeClass {
  const { javaClass } = constant;
  return javaClass.symbol?.typeKind === 'enum' || !javaClass.superclass ? javaClass : javaClass.superclass;
}

const enumeration: NativeClass = {
  name: (_m: Machine, self: JavaObject) => enumState(self).name,
  ordinal: (_m: Machine, self: JavaObject) => enumState(self).ordinal,
  getDeclaringClass: (_m: Machine, self: JavaObject) => declaringClass(self).classObject,
  valueOf: (m: Machine, _self: null, enumClass: JavaObject, name: string | null) => {
    if (name === null) return m.throwNew('java.lang.NullPointerException', 'Name is null');
    const javaClass = classIn(enumClass);
    return m.invokeStatic(javaClass, 'valueOf(java.lang.String)', [name]) ?? null;
  },
};

const objects: NativeClass = {
  equals: (m: Machine, _self: null, a: Reference, b: Reference) => m.equals(a, b),
  hashCode: (m: Machine, _self: null, o: Reference) => (o === null ? 0 : m.hashCode(o)),
};

export const rootClasses: Natives = {
  'java.lang.Object': object,
  'java.lang.Enum': enumeration,
  'java.util.Objects': objects,
};
