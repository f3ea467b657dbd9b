import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { Task, ThreadState } from '../../run/scheduler.ts';
import { blocking, Wait } from '../../run/thread/wait.ts';
import { frameOf, stateOf } from '../../run/throwable.ts';
import { type JavaObject, type Long, type Reference, type Value } from '../../run/value.ts';
import { payload } from './payload.ts';

function currentThread(m: Machine): JavaObject {
  const task = m.scheduler.current;
  return (task.threadObject ??= m.newObject(m.jdk('java.lang.Thread'), '<init>(java.lang.String,boolean,java.lang.ClassLoader)', [
    task.name,
    task.daemon,
    task.loader.loaderObject,
  ]));
}

/** `millis` below zero is no limit. */
const await_ = blocking(
  (m: Machine, _self: null, condition: JavaObject, millis: Long) =>
    new Wait(
      () => m.invokeVirtual(condition, 'getAsBoolean()', []) === true,
      millis < 0 ? undefined : Number(millis),
      (held) => held,
    ),
);

/** Others that could go on have a turn first. */
const spin = blocking(
  () =>
    new Wait(
      () => false,
      0,
      () => undefined,
    ),
);

/** Where a thread stands, innermost method first; a running one is in this very method. */
function stackTrace(m: Machine, self: JavaObject): Value | undefined {
  const places = m.scheduler.placesOf(self);
  const seen = m.newObject(m.jdk('java.lang.Throwable'), '<init>()', []);
  const state = stateOf(seen);
  const own = {
    className: 'java.lang.Thread',
    methodName: 'getStackTrace',
    fileName: 'Thread.java',
    module: 'java.base/',
    line: undefined,
  };
  if (self === currentThread(m)) state.frames = [own, ...state.frames];
  else state.frames = places.map((p) => frameOf(p.method, p.line)).reverse();
  return m.invokeVirtual(seen, 'getStackTrace()', []);
}

function taskOf(m: Machine, thread: JavaObject, body: JavaObject, kind: Task['kind'], user?: JavaObject | null): Task {
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
    body,
    ...(user ? { user } : {}),
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

const threads: NativeClass = {
  await: await_,
  spin,
  start: (m: Machine, _self: null, thread: JavaObject, body: JavaObject, pooled: boolean) => {
    m.scheduler.spawn(taskOf(m, thread, body, pooled ? 'executor' : 'thread'));
  },
  rest: (m: Machine, _self: null, thread: JavaObject, user: JavaObject | null) => {
    m.scheduler.rest(taskOf(m, thread, thread, 'executor', user));
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

/** As `Thread.getState` numbers them. */
const STATES: readonly ThreadState[] = ['RUNNABLE', 'BLOCKED', 'WAITING', 'TIMED_WAITING'];

const thread: NativeClass = {
  currentThread,
  started: (m: Machine) => m.newArray(m.jdk('java.lang.Thread'), [...new Set([currentThread(m), ...m.scheduler.threadObjects])]),
  works: (m: Machine, self: JavaObject) => m.scheduler.current.threadObject === self || m.scheduler.threadObjects.has(self),
  getStackTrace: (m: Machine, self: JavaObject) => stackTrace(m, self) ?? null,
  holdsLock: (m: Machine, _self: null, monitor: Reference) =>
    monitor === null ? m.throwNew('java.lang.NullPointerException') : m.monitors.ownerOf(monitor) === m.scheduler.current,
  showsId: (m: Machine) => m.release === 21,
  waits: (m: Machine, self: JavaObject) => STATES.indexOf(m.scheduler.stateOf(self)),
};

export const threadNatives: Natives = { 'java.lang.Thread': thread, 'jdk.internal.misc.Blocking': threads };
