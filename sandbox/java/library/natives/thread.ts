import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { Task } from '../../run/scheduler.ts';
import { type JavaObject, type Long, type Reference } from '../../run/value.ts';
import { payload } from './payload.ts';

/** Threads that wait, and whether a time limits it. */
const waits = new WeakMap<JavaObject, 1 | 2>();

function currentThread(m: Machine): JavaObject {
  const task = m.scheduler.current;
  return (task.threadObject ??= m.newObject(m.jdk('java.lang.Thread'), '<init>(java.lang.String,boolean,java.lang.ClassLoader)', [
    task.name,
    task.daemon,
    task.loader.loaderObject,
  ]));
}

/** `millis` below zero is no limit. */
function await_(m: Machine, _self: null, condition: JavaObject, millis: Long): boolean {
  const thread = currentThread(m);
  const outer = waits.get(thread);
  waits.set(thread, millis < 0 ? 1 : 2);
  try {
    const holds = (): boolean => m.invokeVirtual(condition, 'getAsBoolean()', []) === true;
    return millis < 0 ? m.scheduler.blockUntil(holds) : m.scheduler.blockUntil(holds, Number(millis));
  } finally {
    if (outer === undefined) waits.delete(thread);
    else waits.set(thread, outer);
  }
}

function taskOf(m: Machine, thread: JavaObject, body: JavaObject, kind: Task['kind']): Task {
  const text = (method: string): Reference => {
    const value = m.invokeVirtual(thread, method, []);
    return typeof value === 'number' || typeof value === 'bigint' || value === undefined ? null : value;
  };
  const loader = thread.javaClass.loader ?? m.scheduler.current.loader;
  return {
    name: String(text('getName()')),
    kind,
    daemon: text('isDaemon()') === true,
    loader,
    threadObject: thread,
    run: () => {
      m.invokeVirtual(body, 'run()', []);
    },
  };
}

/** A task that will run, until it is cancelled. */
class Later {
  readonly cancel: () => boolean;
  constructor(cancel: () => boolean) {
    this.cancel = cancel;
  }
}

const blocking: NativeClass = {
  await: await_,
  start: (m: Machine, _self: null, thread: JavaObject, body: JavaObject, pooled: boolean) => {
    m.scheduler.spawn(taskOf(m, thread, body, pooled ? 'executor' : 'thread'));
  },
  rest: (m: Machine, _self: null, thread: JavaObject) => {
    m.scheduler.rest(taskOf(m, thread, thread, 'executor'));
  },
  leave: (m: Machine, _self: null, thread: JavaObject) => {
    m.scheduler.leave(thread);
  },
  later: (m: Machine, _self: null, nanos: Long, thread: JavaObject, body: JavaObject) => {
    const handle = m.newObject(m.jdk('java.lang.Object'), '<init>()', []);
    const scheduled = m.scheduler.schedule(Number(nanos) / 1e6, taskOf(m, thread, body, 'timer'));
    handle.native = new Later(() => scheduled.cancel());
    return handle;
  },
  cancel: (_m: Machine, _self: null, handle: JavaObject) => payload(handle, Later).cancel(),
};

const thread: NativeClass = {
  currentThread,
  waits: (_m: Machine, self: JavaObject) => waits.get(self) ?? 0,
};

export const threadNatives: Natives = { 'java.lang.Thread': thread, 'jdk.internal.misc.Blocking': blocking };
