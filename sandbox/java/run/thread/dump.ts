import type { RtMethod } from '../rt-class.ts';
import type { Task } from '../scheduler.ts';
import { frameOf, frameText } from '../throwable.ts';
import { JavaObject } from '../value.ts';
import type { Vm } from '../vm.ts';

/** A thread that waits, somewhere down the stack of JavaScript. */
export interface Blocked {
  readonly task: Task;
  readonly condition: () => boolean;
  /** Milliseconds since 1970, or Infinity. */
  readonly deadline: number;
  readonly monitor: object | undefined;
  /** Its part of the shadow stack. */
  readonly base: number;
  readonly sp: number;
}

interface Place {
  readonly method: RtMethod;
  readonly line: number;
}

/** A thread that nobody will wake, and where it stands; outermost method first. */
export interface Stuck {
  readonly task: Task;
  readonly monitor: object | undefined;
  readonly frames: readonly Place[];
}

export function framesOf(vm: Vm, base: number, sp: number): Place[] {
  const places: Place[] = [];
  for (let i = base; i <= sp; i++) {
    const method = vm.stack.methods[i];
    if (method) places.push({ method, line: vm.stack.lines[i] ?? 0 });
  }
  return places;
}

/** What an entry is stopped with when nobody is left who could wake those that wait. */
export function deadlockText(vm: Vm, stuck: readonly Stuck[]): string {
  const names = stuck.map((s) => `"${s.task.name}"`);
  const who = names.length === 1 ? `Thread ${names.join('')} waits` : `Threads ${names.join(', ')} wait`;
  const dump = stuck.map((s) => threadText(vm, s, stuck)).join('\n');
  return `${who} for something that no other thread will do: a deadlock. A real JVM would wait for ever; its thread dump would say:\n${dump}`;
}

function threadText(vm: Vm, s: Stuck, all: readonly Stuck[]): string {
  const lines = [`"${s.task.name}" ${s.monitor ? 'BLOCKED (on object monitor)' : 'WAITING'}`];
  const frames = s.frames.map((f) => `\tat ${frameText(frameOf(f.method, f.line))}`).reverse();
  const owner = s.monitor && vm.monitors.ownerOf(s.monitor);
  if (s.monitor instanceof JavaObject)
    frames.splice(1, 0, `\t- waiting to lock a ${s.monitor.javaClass.name}${owner ? `, which is held by "${owner.name}"` : ''}`);
  const held = all.filter((o) => o.monitor && vm.monitors.ownerOf(o.monitor) === s.task).map((o) => o.monitor);
  for (const monitor of new Set(held)) if (monitor instanceof JavaObject) frames.push(`\t- locked a ${monitor.javaClass.name}`);
  return [...lines, ...frames].join('\n');
}
