import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { RuntimeClass } from '../../run/runtime-class.ts';
import { blocking, Wait } from '../../run/thread/wait.ts';
import { type EnumState, JavaArray, JavaObject, type Long, type Reference } from '../../run/value.ts';
import { classIn } from './class.ts';

/** Threads that wait for notify() on an object, first come first. */
const waiting = new WeakMap<object, { woken: boolean }[]>();

function checkOwner(m: Machine, monitor: object): void {
  if (!m.monitors.isHeld(monitor)) m.throwNew('java.lang.IllegalMonitorStateException', 'current thread is not owner');
}

function wake(m: Machine, monitor: object, count: number): void {
  checkOwner(m, monitor);
  for (const waiter of waiting.get(monitor)?.splice(0, count) ?? []) waiter.woken = true;
}

/** Waits until notify(), until it is interrupted or for so many milliseconds, with the monitor given up; 0 is for ever. */
const waitFor = blocking((m: Machine, monitor: object, millis: Long) => {
  if (millis < 0) m.throwNew('java.lang.IllegalArgumentException', 'timeout value is negative');
  checkOwner(m, monitor);
  const thread = m.jdk('java.lang.Thread');
  const me = m.invokeStatic(thread, 'currentThread()', []);
  const interrupted = (): boolean => me instanceof JavaObject && m.invokeVirtual(me, 'isInterrupted()', []) === true;
  const throwInterrupted = (): never => {
    m.invokeStatic(thread, 'interrupted()', []);
    return m.throwNew('java.lang.InterruptedException');
  };
  if (interrupted()) throwInterrupted();
  const waiter = { woken: false };
  waiting.set(monitor, [...(waiting.get(monitor) ?? []), waiter]);
  const { monitors } = m;
  const task = m.scheduler.current;
  const depth = monitors.release(monitor);
  const enterAgain = (): void => {
    monitors.take(monitor, task, depth);
    if (!waiter.woken && interrupted()) throwInterrupted();
  };
  return new Wait(
    () => waiter.woken || interrupted(),
    millis === 0 ? undefined : Number(millis),
    () => {
      waiting.set(
        monitor,
        (waiting.get(monitor) ?? []).filter((w) => w !== waiter),
      );
      return new Wait(() => monitors.isFree(monitor, task), undefined, enterAgain, monitor);
    },
  );
});

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
  notify: (m: Machine, self: object) => wake(m, self, 1),
  notifyAll: (m: Machine, self: object) => wake(m, self, Infinity),
  'wait(long)': waitFor,
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
