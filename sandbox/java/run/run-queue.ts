import type { JavaLoader } from './loader.ts';
import type { JavaThreadInfo, MachineOptions } from './machine.ts';
import type { Scheduler, Task, ThreadState } from './scheduler.ts';
import type { TurnEnd } from './thread/drive.ts';
import type { Place, Stuck } from './thread/dump.ts';
import { JavaThread } from './thread/java-thread.ts';
import { stepCompiler } from './thread/steps.ts';
import { SLICE } from './thread/turn.ts';
import { Exit, Stop } from './thrown.ts';
import { traceText } from './throwable.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

interface Timed {
  readonly due: number;
  readonly order: number;
  readonly task: Task;
}

/** A thread that waits, somewhere down the stack of JavaScript. */
interface Blocked {
  readonly task: Task;
  readonly condition: () => boolean;
  /** Milliseconds since 1970, or Infinity. */
  readonly deadline: number;
  readonly monitor: object | undefined;
  /** Its part of the shadow stack. */
  readonly base: number;
  readonly sp: number;
}

/** Milliseconds within which threads that wake up do so in no certain order on a real JVM either. */
const SAME_MOMENT = 5;

/** How long a thread may sleep in all, in milliseconds of its own time, while no entry waits for it. */
const SLEEPS_ALONE = 30_000;

/** Milliseconds that a thread's slice takes on this clock, so that who sleeps meanwhile wakes up. */
const SLICE_TAKES = 1;
/** The same for a thread that only asks whether others are ready. */
const SPIN_TAKES = 0.01;
/** The same for a slice of the entry's own thread, which is longer. */
const ENTRY_SLICE_TAKES = 50;
/** Turns that daemons still have when every other thread has ended: a JVM does not end in no time either. */
const LAST_TURNS = 100;

/** The scheduler of one machine. */
export class RunQueue implements Scheduler {
  current: Task;
  private readonly vm: Vm;
  private readonly clock: MachineOptions['clock'];
  private readonly wakes: MachineOptions['wakes'];
  /** Takes back the call that is to wake the next sleeper. */
  private cancelWake: () => void = () => undefined;
  private ready: JavaThread[] = [];
  private timed: Timed[] = [];
  /** Suspended threads, first come first. */
  private waiting: JavaThread[] = [];
  /** Threads that wait somewhere down the stack of JavaScript, and go on when what is above them is done. */
  private readonly blocked: Blocked[] = [];
  /** Threads of which the trial does not run more, though a real JVM would: they live on. */
  private readonly standing = new Set<Task>();
  readonly resting = new Set<Task>();
  /** How many turns are to be had before waiting threads are asked again. */
  private round = 0;
  /** How many started threads run: more than one when one that cannot be suspended lets others run. */
  private depth = 0;
  /** What the thread that runs while no entry waits may still sleep; undefined inside an entry. */
  private sleepLeft: number | undefined;
  private order = 0;
  /** How far this scheduler's clock is ahead of the host's, in milliseconds: what sleeping has skipped. */
  private ahead = 0;

  constructor(vm: Vm, clock: MachineOptions['clock'], wakes?: MachineOptions['wakes']) {
    this.vm = vm;
    this.clock = clock;
    this.wakes = wakes;
    this.current = this.mainTask('main', vm.bootstrap);
  }

  now(): number {
    return Math.floor(this.exactly());
  }

  private exactly(): number {
    return this.clock.now() + this.ahead;
  }

  nanos(): number {
    return this.clock.nanos() + this.ahead * 1_000_000;
  }

  spawn(task: Task): void {
    if (task.threadObject) this.leave(task.threadObject);
    this.ready.push(new JavaThread(task));
  }

  rest(task: Task): void {
    this.resting.add(task);
  }

  leave(threadObject: JavaObject): void {
    for (const tasks of [this.standing, this.resting]) for (const task of tasks) if (task.threadObject === threadObject) tasks.delete(task);
  }

  schedule(delayMillis: number, task: Task): { cancel(): boolean } {
    const timed: Timed = { due: this.now() + Math.max(0, delayMillis), order: this.order++, task };
    this.timed.push(timed);
    this.timed.sort((a, b) => a.due - b.due || a.order - b.order);
    return {
      cancel: () => {
        const waiting = this.timed.includes(timed);
        this.timed = this.timed.filter((t) => t !== timed);
        return waiting;
      },
    };
  }

  stateOf(threadObject: JavaObject): ThreadState {
    const own = (task: Task): boolean => task.threadObject === threadObject;
    const thread = this.waiting.find((t) => own(t.task));
    const waits = thread?.wait ? { ...thread.wait, deadline: thread.deadline } : this.blocked.find((b) => own(b.task));
    if (!waits || waits.deadline <= this.now() || own(this.current)) return 'RUNNABLE';
    return waits.monitor ? 'BLOCKED' : waits.deadline === Infinity ? 'WAITING' : 'TIMED_WAITING';
  }

  blockUntil(condition: () => boolean, timeoutMillis?: number, monitor?: object): boolean {
    if (condition()) return true;
    const deadline = timeoutMillis === undefined ? Infinity : this.now() + timeoutMillis;
    const { sp, base } = this.vm.stack;
    const mine: Blocked = { task: this.current, condition, deadline, monitor, sp, base };
    // Threads that were started before have had their turn on a real JVM by the time that one of them ends.
    let started = this.ready.length;
    if (timeoutMillis === 0) this.ahead += SPIN_TAKES;
    this.blocked.push(mine);
    try {
      for (;;) {
        const holds = condition();
        if (holds && started <= 0) return true;
        if (deadline <= this.now() && started <= 0 && !this.isDueBefore(deadline)) return holds;
        started--;
        if (this.turn()) continue;
        if (holds) return true;
        const wake = Math.min(this.nextDue(), deadline);
        this.refuseTurns(mine, wake);
        if (wake === Infinity) throw this.deadlock();
        this.sleepAlone(wake - this.now());
        this.advanceTo(wake);
      }
    } finally {
      this.blocked.pop();
    }
  }

  /** When somebody wakes up of itself, or Infinity. */
  private nextDue(): number {
    return this.waiting.reduce((first, t) => Math.min(first, t.deadline), this.timed[0]?.due ?? Infinity);
  }

  private isDueBefore(time: number): boolean {
    return this.nextDue() < time;
  }

  /** Gives one thread its turn; false when none can go on at this moment. */
  private turn(): boolean {
    if (this.round <= 0 || this.ready.length === 0) this.wake();
    this.round--;
    const next = this.ready.shift();
    if (!next) return false;
    const { wait } = next;
    // Another one may have taken meanwhile what it waited for.
    if (wait && next.deadline > this.now() && !wait.until()) this.waiting.unshift(next);
    else this.run(next);
    return true;
  }

  /** Suspended threads that can go on, and timers that are due, join those that are ready. */
  private wake(): void {
    const now = this.now();
    const rest: JavaThread[] = [];
    const due: { readonly at: number; readonly thread: JavaThread }[] = [];
    for (const thread of this.waiting) {
      if (thread.wait?.until()) this.ready.push(thread);
      else if (thread.deadline <= now) due.push({ at: thread.deadline, thread });
      else rest.push(thread);
    }
    this.waiting = rest;
    for (let first = this.timed[0]; first && first.due <= now; [first] = this.timed) {
      this.timed.shift();
      due.push({ at: first.due, thread: new JavaThread(first.task) });
    }
    due.sort((a, b) => a.at - b.at);
    this.ready.push(...due.map((d) => d.thread));
    this.round = this.ready.length;
  }

  /**
   * A thread below this one on the stack that could go on by now cannot, before this one has ended: the trial says so
   * instead of running things in an order that no JVM would.
   */
  private refuseTurns(mine: Blocked, wake: number): void {
    for (const other of this.blocked) {
      if (other === mine || wake <= (other.condition() ? this.now() : other.deadline) + SAME_MOMENT) continue;
      throw new Stop(
        'interrupted',
        `not supported: threads that take turns inside a method of the library. "${mine.task.name}" waits in what the library called while "${other.task.name}" would go on; the trial cannot suspend it there. A real JVM runs both.`,
      );
    }
  }

  /** Nobody is left who could wake those that wait. */
  private deadlock(): Stop {
    const stuck = this.stuck();
    const names = stuck.map((s) => `"${s.task.name}"`);
    const who = names.length === 1 ? `Thread ${names.join('')} waits` : `Threads ${names.join(', ')} wait`;
    const dump = stepCompiler()?.dumpText(this.vm, stuck) ?? '.';
    return new Stop('interrupted', `${who} for something that no other thread will do: a deadlock. A real JVM would wait for ever${dump}`);
  }

  /** Threads that nobody will wake. */
  private stuck(): Stuck[] {
    return [
      ...this.blocked.map((b) => ({ task: b.task, monitor: b.monitor, frames: this.framesOf(b) })),
      ...this.waiting.map((t) => ({ task: t.task, monitor: t.wait?.monitor, frames: placesIn(t) })),
    ];
  }

  placesOf(threadObject: JavaObject): Place[] {
    const own = ({ task }: { readonly task: Task }): boolean => task.threadObject === threadObject;
    const blocked = this.blocked.find(own);
    if (blocked) return this.framesOf(blocked);
    const thread = [...this.waiting, ...this.ready].find(own);
    return thread ? placesIn(thread) : [];
  }

  private framesOf({ base, sp }: Blocked): Place[] {
    const { methods, lines } = this.vm.stack;
    return methods.slice(base, sp + 1).map((method, i) => ({ method, line: lines[base + i] ?? 0 }));
  }

  private sleepAlone(milliseconds: number): void {
    if (this.sleepLeft === undefined) return;
    this.sleepLeft -= milliseconds;
    if (this.sleepLeft < 0) throw new Stop('interrupted', WAITED_ALONE);
  }

  /** The entry's own thread has run for a while: others have a turn each, as they would on another processor. */
  slice(): void {
    if (this.depth > 0 || this.ready.length + this.waiting.length + this.timed.length === 0) return;
    const { stack } = this.vm;
    // The library's own objects may be in the middle of a change.
    if (stack.methods[stack.sp]?.owner.loader === undefined) return;
    this.ahead += ENTRY_SLICE_TAKES;
    this.wake();
    for (let turns = this.ready.length; turns > 0 && this.turn(); turns--);
  }

  /**
   * Runs what is due; called from outside between entries. Each turn has a fresh budget; a thread that the budget ends
   * counts as alive from then on, since it would be on a real JVM. Who only sleeps may do so on its own time for a while.
   */
  runDue(): void {
    for (;;) {
      this.wake();
      const thread = this.ready.shift();
      if (thread) this.runAlone(thread);
      else if (this.wakes) return this.armWake(this.wakes);
      else if (!this.letSleepersSleep()) return undefined;
    }
  }

  /** Whoever wakes up next does so when the host's clock is there. */
  private armWake(wakes: NonNullable<MachineOptions['wakes']>): void {
    this.cancelWake();
    const next = this.nextDue();
    this.cancelWake = next === Infinity ? () => undefined : wakes(Math.max(1, Math.ceil(next - this.exactly())), () => this.runDue());
  }

  private runAlone(thread: JavaThread): void {
    const { task } = thread;
    // Each turn has a budget of its own; what they come to in a row has one, too.
    if (this.vm.stack.isTooMuch(thread.slices * SLICE)) {
      this.standStill(task, this.vm.stack.outOfSteps().message);
      return;
    }
    this.sleepLeft = this.wakes ? undefined : SLEEPS_ALONE;
    try {
      const outcome = this.vm.enter({ name: task.name, contextLoader: task.loader }, () => this.run(thread));
      if (outcome.kind === 'stopped') this.standStill(task, outcome.message);
    } catch (error) {
      // The trial itself failed: the thread ends, its JVM and the host's timer go on.
      this.vm.err(`The trial cannot run thread "${task.name}": ${error instanceof Error ? error.message : String(error)}\n`);
    } finally {
      this.sleepLeft = undefined;
    }
  }

  private standStill(task: Task, why: string): void {
    this.standing.add(task);
    this.vm.err(`The trial lets thread "${task.name}" stand still. ${why}\n`);
  }

  /** Time goes on to where the next thread wakes up that has not slept for too long. */
  private letSleepersSleep(): boolean {
    const [first] = this.waiting.filter((t) => t.deadline < Infinity && t.slept <= SLEEPS_ALONE).sort((a, b) => a.deadline - b.deadline);
    if (!first) return false;
    first.slept += first.deadline - this.now();
    if (first.slept > SLEEPS_ALONE) this.vm.err(`The trial lets thread "${first.task.name}" stand still. ${WAITED_ALONE}\n`);
    else this.advanceTo(first.deadline);
    return true;
  }

  /** Runs everything that was started, and timers too unless they are daemons: what a JVM does before it ends. */
  finish(): void {
    let left = LAST_TURNS;
    for (;;) {
      const others = [this.ready, this.waiting, this.timed].some((all) => all.some((each) => !each.task.daemon));
      if (!others && left-- === 0) return;
      if (this.turn()) continue;
      const threads = this.waiting.filter((t) => !t.task.daemon);
      if (threads.length === 0 && this.timed.every((t) => t.task.daemon)) return;
      const wake = this.nextDue();
      if (wake === Infinity) throw this.deadlock();
      this.advanceTo(wake);
    }
  }

  private aliveTasks(): readonly Task[] {
    const threads = [...this.ready, ...this.waiting].map((t) => t.task);
    return [...threads, ...this.timed.map((t) => t.task), ...this.standing, ...this.resting];
  }

  /** What waits for its time may be several things of one thread. */
  get threadObjects(): ReadonlySet<JavaObject> {
    return new Set(this.aliveTasks().flatMap((t) => t.threadObject ?? []));
  }

  alive(): readonly JavaThreadInfo[] {
    return this.aliveTasks().map((t) => ({
      name: t.name,
      kind: t.kind,
      daemon: t.daemon,
      loader: t.loader,
      collectable: t.user !== undefined,
    }));
  }

  /** Threads that came from outside by name, the newest of each that left something in a thread local. */
  readonly pooled = new Map<string, JavaObject>();

  asMain<T>(name: string, loader: JavaLoader, body: () => T): T {
    const before = this.current;
    const task = (this.current = before.name === name && before.loader === loader ? before : this.mainTask(name, loader));
    try {
      return body();
    } finally {
      this.current = before;
      // A thread of a pool that others bring, as Tomcat's, has its thread locals until it ends.
      if (task !== before && task.threadObject && localsOf(task.threadObject)) this.pooled.set(name, task.threadObject);
    }
  }

  private mainTask(name: string, loader: JavaLoader): Task {
    return { name, kind: 'thread', daemon: false, loader, threadObject: undefined, run: () => undefined };
  }

  private advanceTo(time: number): void {
    this.ahead += Math.max(0, time - this.exactly());
  }

  /** Runs a thread until it ends, waits or has had its slice; its stack traces start at itself. */
  private run(thread: JavaThread): void {
    const { task } = thread;
    const { stack } = this.vm;
    const { sp, base, result } = stack;
    const before = this.current;
    this.current = task;
    stack.base = sp + 1;
    this.depth++;
    try {
      const end = this.step(thread);
      if (end === 'waits') {
        const millis = thread.wait?.millis;
        thread.slices = 0;
        thread.deadline = millis === undefined ? Infinity : this.now() + millis;
        if (millis === 0) this.ahead += SPIN_TAKES;
        this.waiting.push(thread);
      } else if (end === 'preempted') {
        this.ahead += SLICE_TAKES / (1 + this.ready.length);
        thread.slices++;
        this.ready.push(thread);
      }
    } catch (error) {
      if (error instanceof Stop || error instanceof Exit) throw error;
      const exception = this.vm.caught(error);
      this.vm.err(`Exception in thread "${task.name}" ${traceText(this.vm, exception)}`);
    } finally {
      this.depth--;
      this.current = before;
      stack.sp = sp;
      stack.base = base;
      stack.result = result;
    }
  }

  private step(thread: JavaThread): TurnEnd {
    const { vm } = this;
    const { body } = thread.task;
    const steps = stepCompiler();
    if (!thread.begun) {
      const method = body && vm.classOf(body).findMethod('run()');
      if (!steps || !method || vm.forms.of(method) !== 'resumable') {
        thread.task.run();
        return 'ended';
      }
      steps.activate(vm, thread, method, [body]);
    }
    return steps?.drive(vm, thread) ?? 'ended';
  }
}

const placesIn = (thread: JavaThread): Place[] =>
  thread.activations.filter((a) => !a.hidden).map((a) => ({ method: a.method, line: a.line }));

const WAITED_ALONE = `It has waited for more than ${SLEEPS_ALONE / 1000} seconds of its own time. A real JVM would run it on.`;

/** What a thread has in its thread locals; undefined where it never had any. */
const localsOf = ({ javaClass, fields }: JavaObject): unknown =>
  fields[javaClass.declaredFields.find(({ symbol }) => symbol.name === 'locals')?.slot ?? -1] ?? undefined;
