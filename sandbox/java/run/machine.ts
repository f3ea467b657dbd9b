import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../syntax/ast.ts';
import type { MachineFiles } from './files.ts';
import type { ClassSource, JavaLoader, LoaderOptions, LoadFailure } from './loader.ts';
import type { Natives } from './native.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from './runtime-class.ts';
import type { Monitors } from './monitors.ts';
import type { Scheduler } from './scheduler.ts';
import type { Wait } from './thread/wait.ts';
import type { JavaArray, JavaObject, Reference, Value } from './value.ts';

/** What one entry into Java may use up before it is stopped with an error that says so. */
export interface Budget {
  /** Loop turns and calls. */
  readonly steps: number;
  /** Java frames before StackOverflowError. */
  readonly depth: number;
  /** Rough bytes of objects, arrays and strings allocated in one entry before OutOfMemoryError. */
  readonly allocation: number;
}

export interface MachineOptions {
  /** Of which JDK it is a machine, where that is newer than the trial's 17. */
  readonly release?: 21;
  readonly budget?: Partial<Budget>;
  /** Milliseconds since 1970 (System.currentTimeMillis) and nanoseconds (System.nanoTime). */
  readonly clock: { now(): number; nanos(): number };
  /**
   * Calls back when so many milliseconds have passed on the clock; returns how to cancel. A machine that has it lives
   * between entries: who sleeps wakes up in the clock's time. Without it who sleeps does so at once, on time of its own.
   */
  readonly wakes?: (milliseconds: number, callback: () => void) => () => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Measures whether memory is left, where the host can; asked each time an entry has allocated its budget. */
  readonly memoryLeft?: () => boolean;
  /** As the operating system would number it; 1 when not given. */
  readonly pid?: number;
  /** System properties at start: `java.version`, `user.dir`, … */
  readonly properties?: Readonly<Record<string, string>>;
  /** Whether classes carry the names of local variables for NullPointerException's messages: javac -g, as Maven compiles. */
  readonly debugNames?: boolean;
  /** The host's files, for java.io.File and java.nio.file; without them these say that there are none. */
  readonly files?: MachineFiles;
  /** Further library jars beside the JDK, defined by the bootstrap loader or handed to loaders as ClassSource. */
  readonly natives?: readonly Natives[];
}

/** How an entry into Java ended. */
export type Outcome<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** An uncaught Java exception. */
  | { readonly kind: 'thrown'; readonly exception: JavaObject }
  /** `System.exit`. */
  | { readonly kind: 'exited'; readonly status: number }
  /** The budget ran out, or the machine was told to stop; `message` says which and what to do. */
  | { readonly kind: 'stopped'; readonly reason: 'steps' | 'allocation' | 'interrupted'; readonly message: string };

/** A thread that the loader's code started and that has not ended. */
export interface JavaThreadInfo {
  readonly name: string;
  readonly kind: 'thread' | 'timer' | 'executor';
  readonly daemon: boolean;
  readonly loader: JavaLoader;
  /** It waits for work of a pool that ends when nobody holds it any more. */
  readonly collectable: boolean;
}

/** One running JVM: class loaders, threads, clock, budget. */
export interface Machine {
  readonly bootstrap: JavaLoader;
  /** 21: its JDK is that of Java 21. */
  readonly release: 21 | undefined;
  createLoader(options: LoaderOptions): JavaLoader;
  /** Enters Java from outside with a fresh budget. Everything else on this interface may be used inside only. */
  enter<T>(thread: { readonly name: string; readonly contextLoader: JavaLoader }, body: () => T): Outcome<T>;
  /** Runs started threads and waiting timers to their end, as a JVM does before it exits; time jumps ahead. */
  finish(thread: { readonly name: string; readonly contextLoader: JavaLoader }): Outcome<void>;
  /** Runs the hooks that Java code has registered for its end: after finish(), and after an exit. */
  shutDown(thread: { readonly name: string; readonly contextLoader: JavaLoader }): Outcome<void>;
  /** Runs what is due: started threads, submitted tasks, timers up to the clock's now. Called between requests. */
  runDue(): void;
  /** Threads, timers and executors that are still alive. */
  threads(): readonly JavaThreadInfo[];
  /** Asks a running entry to stop, from a worker message or a signal. */
  interrupt(): void;

  // ---- inside an entry ----
  /** ClassCastException's message: `class A cannot be cast to class B (…)`. */
  castMessage(from: RuntimeClass, to: RuntimeClass): string;
  readonly scheduler: Scheduler;
  /** Standard output and error of System.out and System.err. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly properties: Map<string, string>;
  readonly files: MachineFiles | undefined;
  /** The process that the JVM is; `startedAt` in milliseconds since 1970. */
  readonly process: { readonly pid: number; readonly startedAt: number };
  readonly monitors: Monitors;
  /** Loaders that statics of libraries keep whose code the simulation has in TypeScript, by the static's name. */
  readonly keptByStatics: Map<string, JavaLoader>;
  /** What a native gave that may have to wait: others run until it is done. */
  complete(result: Value | void | Wait): Value | undefined;
  /** Charges the entry's budget for allocated bytes, roughly; throws OutOfMemoryError into Java. */
  allocate(bytes: number): void;
  /** The loader of the class whose Java code is running: what one-argument Class.forName asks. */
  callerLoader(): JavaLoader;
  /** Name of the class whose Java code is running. */
  callerName(): string;
  /** System.identityHashCode of an object, an array or a box. */
  identityHash(object: object): number;
  /** The JDK class or the primitive of that name; it must exist. */
  jdk(binaryName: string): RuntimeClass;
  /** A class of the JDK that has been loaded by now. */
  loadedJdk(binaryName: string): RuntimeClass | undefined;
  newObject(javaClass: RuntimeClass, constructor: string, args: readonly Value[]): JavaObject;
  /** Virtual call by erased signature on any reference, strings, boxes and arrays included. */
  invokeVirtual(receiver: Reference, signature: string, args: readonly Value[]): Value | undefined;
  invokeStatic(javaClass: RuntimeClass, signature: string, args: readonly Value[]): Value | undefined;
  classOf(reference: Exclude<Reference, null>): RuntimeClass;
  toJavaString(reference: Reference): string;
  equals(a: Reference, b: Reference): boolean;
  hashCode(reference: Reference): number;
  box(primitive: 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'boolean', value: Value): Reference;
  /** The primitive in a Box or Boolean; throws NullPointerException for null. */
  unbox(reference: Reference): boolean | number | bigint;
  newArray(componentClass: RuntimeClass, values: readonly Value[]): Reference;
  /** A new array whose elements are null, zero or false. */
  newZeroArray(componentClass: RuntimeClass, length: number): JavaArray;
  /** A JavaObject that implements a functional or any other interface by a TypeScript function (dynamic proxies too). */
  proxy(
    loader: JavaLoader,
    interfaces: readonly RuntimeClass[],
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject;
  /** An object of a generated subclass, made without a constructor, whose overridable methods are the TypeScript function. */
  subclassProxy(
    superclass: RuntimeClass,
    name: string,
    loader: JavaLoader,
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject;
  /** Puts code around an instance method of Java source, for every caller: what a generated subclass would do. */
  intercept(method: RuntimeMethod, around: (receiver: JavaObject, proceed: () => Value | undefined) => Value | undefined): void;
  /** Throws a Java exception by class name; never returns. */
  throwNew(exceptionClass: string, message?: string, cause?: JavaObject): never;
  /** ClassNotFoundException, or what the loader says instead. */
  throwLoadFailure(failure: LoadFailure | undefined, binaryName: string, loader: JavaLoader | undefined): never;
  /** NoClassDefFoundError: the loader does not find a class with which code was compiled. */
  throwAbsent(binaryName: string, loader: JavaLoader | undefined): never;
  /** Fields of an exception: its message (or null), cause, and its printed stack trace as printStackTrace() writes it. */
  messageOf(exception: JavaObject): string | null;
  causeOf(exception: JavaObject): JavaObject | null;
  stackTraceOf(exception: JavaObject): string;
  /** Annotation of a class, method, field or parameter as Java values; undefined when absent. Meta-annotations are not searched. */
  annotation(
    element: RuntimeClass | RuntimeMethod | { method: RuntimeMethod; parameter: number } | RuntimeField,
    annotationClass: string,
  ): AnnotationValues | undefined;
  /** Of a type argument, from 0, of a field's or parameter's type. */
  typeArgumentAnnotations(
    element: { method: RuntimeMethod; parameter: number } | RuntimeField,
    argument: number,
  ): readonly { readonly name: string; readonly values: AnnotationValues; readonly javaClass: RuntimeClass | undefined }[];
  annotations(
    element: RuntimeClass | RuntimeMethod | { method: RuntimeMethod; parameter: number } | RuntimeField,
  ): readonly { readonly name: string; readonly values: AnnotationValues; readonly javaClass: RuntimeClass | undefined }[];
}

/**
 * Members of an annotation with defaults filled in. Arrays are JavaScript arrays; class literals are RuntimeClass;
 * enums are JavaObject.
 */
export interface AnnotationValues {
  readonly [member: string]: AnnotationMember;
}
export type AnnotationMember = Value | RuntimeClass | AnnotationValues | readonly AnnotationMember[];

/** Checks sources against a class path without running them: what `mvn compile` does. */
export interface CompileResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Binary names of every class declared, nested, local and anonymous ones too (one class file each). */
  readonly classNames: ReadonlyMap<SourceFile, readonly string[]>;
}
export type Compile = (sources: readonly SourceFile[], classPath: readonly ClassSource[]) => CompileResult;
