import type { RtMethod } from '../rt-class.ts';
import type { Task } from '../scheduler.ts';
import { frameOf, frameText } from '../throwable.ts';
import { JavaObject } from '../value.ts';
import type { Vm } from '../vm.ts';

export interface Place {
  readonly method: RtMethod;
  readonly line: number;
}

/** A thread that nobody will wake, and where it stands; outermost method first. */
export interface Stuck {
  readonly task: Task;
  readonly monitor: object | undefined;
  readonly frames: readonly Place[];
}

/** As a thread dump tells of threads that wait for ever. */
export function dumpText(vm: Vm, stuck: readonly Stuck[]): string {
  return `; its thread dump would say:\n${stuck.map((s) => threadText(vm, s, stuck)).join('\n')}`;
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
