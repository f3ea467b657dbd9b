import type { CompilationUnit, Lambda, SourceFile } from '../syntax/ast.ts';
import type { Attribution } from '../types/attribution.ts';
import type { ClassPath, ClassSymbol, FieldSymbol, MethodSymbol } from '../types/symbol.ts';
import type { PrimitiveKind, Type } from '../types/type.ts';
import { Relations } from '../types/relations.ts';
import { AnnotationReader } from './annotation.ts';
import { arrayText } from './array-text.ts';
import { Boxes } from './boxes.ts';
import { caughtBy } from './caught.ts';
import { convertPrimitive, kindOfBoxed } from './compile/convert.ts';
import { dynamicInvoke } from './dynamic.ts';
import { equalObjects, hashOf } from './equality.ts';
import { castMessage, Errors } from './errors.ts';
import type { MachineFiles } from './files.ts';
import type { Frame, Slot } from './frame.ts';
import { IdentityHashes } from './identity-hashes.ts';
import { LambdaNumbers } from './lambda-numbers.ts';
import { AFTER_OUT_OF_MEMORY, DEFAULT_LIMITS } from './limits.ts';
import { Linker } from './linker.ts';
import { Monitors } from './monitors.ts';
import type { JavaLoader, LoaderOptions, LoadFailure } from './loader.ts';
import type { AnnotationValues, JavaThreadInfo, Machine, MachineOptions, Outcome } from './machine.ts';
import type { NativeClass, Natives } from './native.ts';
import { RtClass, type RtField, RtMethod } from './rt-class.ts';
import { RtLoader } from './rt-loader.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from './runtime-class.ts';
import { RunQueue } from './run-queue.ts';
import type { Shared } from './shared.ts';
import { Stack } from './stack.ts';
import { Exit, JavaThrow, Stop } from './thrown.ts';
import { Forms } from './thread/forms.ts';
import { Turn } from './thread/turn.ts';
import { startOf, Wait } from './thread/wait.ts';
import { stackTraceElementNatives, stateOf, throwableNatives, traceText } from './throwable.ts';
import { loaderNatives } from './loader-natives.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from './value.ts';

export class Vm implements Machine {
  readonly stack: Stack;
  readonly errors: Errors;
  readonly boxes: Boxes;
  readonly relations: Relations;
  readonly linker: Linker;
  readonly bootstrap: RtLoader;
  readonly scheduler: RunQueue;
  readonly monitors: Monitors = new Monitors(() => this.scheduler);
  readonly keptByStatics = new Map<string, JavaLoader>();
  readonly forms: Forms = new Forms(this);
  readonly turn = new Turn();
  readonly properties: Map<string, string>;
  readonly files: MachineFiles | undefined;
  readonly process: { readonly pid: number; readonly startedAt: number };
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly debugNames: boolean;
  readonly release: 21 | undefined;
  /** Whether signatures of the real libraries stand beside the stubs. */
  learned = false;
  private readonly loaders = new Set<WeakRef<RtLoader>>();
  private readonly shared: Shared;
  private readonly options: MachineOptions;
  private readonly ownNatives: Natives;
  private readonly annotationReader: AnnotationReader;
  private readonly lambdaNumbers = new LambdaNumbers();
  private readonly hashes = new IdentityHashes();
  private stringClass: RtClass | undefined;
  private booleanClass: RtClass | undefined;

  constructor(shared: Shared, options: MachineOptions) {
    this.shared = shared;
    this.options = options;
    this.process = { pid: options.pid ?? 1, startedAt: Math.floor(options.clock.now()) };
    this.out = options.out;
    this.err = options.err;
    this.files = options.files;
    this.release = options.release;
    this.debugNames = options.debugNames ?? true;
    this.properties = new Map(Object.entries(options.properties ?? {}));
    this.stack = new Stack({ ...DEFAULT_LIMITS, ...options.budget });
    if (options.memoryLeft) this.stack.memoryLeft = options.memoryLeft;
    this.stack.onOverflow = () => this.throwNew('java.lang.StackOverflowError');
    this.stack.onOutOfMemory = () => {
      this.stack.allocationLeft = AFTER_OUT_OF_MEMORY;
      return this.throwNew('java.lang.OutOfMemoryError', 'Java heap space');
    };
    this.errors = new Errors(this);
    this.boxes = new Boxes((name) => this.jdk(name));
    this.relations = new Relations(shared.bootstrapPath);
    this.linker = new Linker(this);
    this.annotationReader = new AnnotationReader(this);
    this.ownNatives = {
      'java.lang.Throwable': throwableNatives(this),
      'java.lang.StackTraceElement': stackTraceElementNatives,
      'java.lang.ClassLoader': loaderNatives(this),
    };
    this.bootstrap = new RtLoader(this, {
      javaClassName: 'bootstrap',
      label: 'bootstrap',
      sources: [shared.bootstrapSource],
      delegate: (_name, own) => own(),
    });
    this.scheduler = new RunQueue(this, options.clock, options.wakes);
    this.stack.onSlice = () => this.scheduler.slice();
  }

  // ---- classes ----

  get bootstrapPath(): ClassPath {
    return this.shared.bootstrapPath;
  }

  parse(file: SourceFile): CompilationUnit {
    return this.shared.parse(file);
  }

  attributionOf(symbol: ClassSymbol): Attribution {
    return this.shared.attributionOf(symbol);
  }

  createLoader(options: LoaderOptions): JavaLoader {
    const loader = new RtLoader(this, options);
    this.loaders.add(new WeakRef(loader));
    return loader;
  }

  /** All loaders learn at once: what one finds, others delegate to. */
  learn(): boolean {
    if (this.learned) return false;
    this.learned = true;
    this.shared.bootstrapPath.learn?.();
    for (const loader of this.loaders) loader.deref()?.takeSignatures();
    return true;
  }

  bootstrapClass(binaryName: string): RtClass | undefined {
    const symbol = this.shared.bootstrapPath.findClass(binaryName);
    return symbol && this.linker.define(symbol, undefined);
  }

  loadedJdk(binaryName: string): RtClass | undefined {
    return this.linker.ofJdk.get(binaryName);
  }

  define(symbol: ClassSymbol, loader: RtLoader): RtClass {
    return this.linker.define(symbol, loader);
  }

  /** The class of a symbol, which its loader has defined or now defines. */
  runtimeOf(symbol: ClassSymbol): RtClass {
    return this.linker.runtimeOf(symbol);
  }

  methodOf(symbol: MethodSymbol): RtMethod {
    return this.linker.methodOf(symbol);
  }

  fieldOf(symbol: FieldSymbol): RtField {
    return this.linker.fieldOf(symbol);
  }

  arrayOf(component: RtClass): RtClass {
    return this.linker.arrayOf(component);
  }

  primitive(kind: PrimitiveKind | 'void'): RtClass {
    return this.linker.primitive(kind);
  }

  primitiveByDescriptor(letter: string): RtClass | undefined {
    return this.linker.primitiveByDescriptor(letter);
  }

  /** The class of a type's erasure. */
  typeClass(type: Type): RtClass {
    return this.linker.typeClass(type);
  }

  nativesOf(binaryName: string): NativeClass | undefined {
    const own = this.ownNatives[binaryName] ?? this.shared.natives[binaryName];
    if (own) return own;
    for (const natives of this.options.natives ?? []) {
      const found = natives[binaryName];
      if (found) return found;
    }
    return undefined;
  }

  jdk(binaryName: string): RtClass {
    const found = this.bootstrapClass(binaryName) ?? this.linker.primitiveNamed(binaryName);
    if (!found) throw new Error(`The trial's library has no ${binaryName}.`);
    return found;
  }

  classOf(reference: Slot): RtClass {
    if (reference instanceof JavaObject || reference instanceof Box || reference instanceof JavaArray) return this.rt(reference.javaClass);
    if (typeof reference === 'string') return (this.stringClass ??= this.jdk('java.lang.String'));
    if (typeof reference === 'boolean') return (this.booleanClass ??= this.jdk('java.lang.Boolean'));
    throw new Error(`Not a reference: ${String(reference)}`);
  }

  private rt(javaClass: RuntimeClass): RtClass {
    if (javaClass instanceof RtClass) return javaClass;
    throw new Error(`${javaClass.name} is no class of this machine.`);
  }

  isInstance(value: Slot, javaClass: RtClass): boolean {
    return value !== null && this.classOf(value).supertypes.has(javaClass);
  }

  callerName(): string {
    return this.stack.methods[this.stack.sp]?.owner.name ?? 'java.lang.Object';
  }

  callerLoader(): JavaLoader {
    for (let i = this.stack.sp; i >= 0; i--) {
      const loader = this.stack.methods[i]?.owner.loader;
      if (loader) return loader;
    }
    return this.scheduler.current.loader;
  }

  makeLoaderObject(loader: JavaLoader): JavaObject {
    const base = this.jdk('java.lang.ClassLoader');
    const own =
      loader.javaClassName === 'bootstrap' ? base : this.linker.hiddenClass(loader.javaClassName, base, [], undefined, () => undefined);
    return new JavaObject(own, own.template.slice(), loader);
  }

  /** The number in the name of a lambda's method. */
  lambdaNumber(symbol: ClassSymbol, lambda: Lambda): number {
    return this.lambdaNumbers.of(symbol, lambda);
  }

  // ---- calls ----

  /** Runs a method in a frame that holds receiver and arguments; pushes and pops its stack entry. */
  call(method: RtMethod, frame: Frame): Slot {
    const { stack } = this;
    if (++stack.sp > stack.limit) {
      stack.sp--;
      return stack.onOverflow();
    }
    if (--stack.slice < 0) stack.tick();
    stack.methods[stack.sp] = method;
    const result = method.code(frame);
    stack.sp--;
    return result;
  }

  invoke(method: RtMethod, args: readonly Slot[]): Slot {
    method.prepare();
    if (method.native) return method.isStatic ? method.native(this, null, ...args) : method.native(this, args[0], ...args.slice(1));
    const frame = args.slice();
    while (frame.length < method.size) frame.push(undefined);
    const { sp } = this.stack;
    try {
      return this.call(method, frame);
    } catch (error) {
      // TypeScript that catches it goes on from its own place of the stack.
      this.stack.sp = sp;
      throw error;
    }
  }

  newObject(javaClass: RuntimeClass, constructor: string, args: readonly Value[]): JavaObject {
    const rt = this.rt(javaClass);
    rt.initialize();
    const method = rt.declaredMethods.find((m) => m.symbol.signature === constructor);
    if (!method) throw new Error(`${rt.name} has no ${constructor}.`);
    const object = rt.newInstance();
    this.invoke(method, [object, ...args]);
    return object;
  }

  invokeVirtual(receiver: Reference, signature: string, args: readonly Value[]): Value | undefined {
    if (receiver === null) return this.throwNew('java.lang.NullPointerException');
    const method = this.classOf(receiver).findMethod(signature);
    if (!method) return this.throwNew('java.lang.AbstractMethodError', `${this.classOf(receiver).name}.${signature}`);
    return this.invoke(method, [receiver, ...args]);
  }

  invokeStatic(javaClass: RuntimeClass, signature: string, args: readonly Value[]): Value | undefined {
    const rt = this.rt(javaClass);
    const method = rt.declaredMethods.find((m) => m.symbol.signature === signature);
    if (!method) throw new Error(`${rt.name} has no ${signature}.`);
    rt.initialize();
    return this.invoke(method, args);
  }

  /** A call whose target attribution could not find: by name and the arguments' classes. */
  dynamicCall(receiver: Slot, name: string, args: readonly Slot[], line: number): Slot {
    return dynamicInvoke(this, receiver, name, args, line);
  }

  // ---- entries ----

  enter<T>(thread: { readonly name: string; readonly contextLoader: JavaLoader }, body: () => T): Outcome<T> {
    const { stack } = this;
    const { sp, base } = stack;
    if (sp < 0) stack.refill();
    stack.base = sp + 1;
    try {
      return { kind: 'value', value: this.scheduler.asMain(thread.name, thread.contextLoader, body) };
    } catch (error) {
      if (error instanceof Stop) return { kind: 'stopped', reason: error.reason, message: error.message };
      if (error instanceof Exit) return { kind: 'exited', status: error.status };
      return { kind: 'thrown', exception: this.caught(error) };
    } finally {
      stack.sp = sp;
      stack.base = base;
    }
  }

  finish(thread: { readonly name: string; readonly contextLoader: JavaLoader }): Outcome<void> {
    return this.enter(thread, () => this.scheduler.finish());
  }

  shutDown(thread: { readonly name: string; readonly contextLoader: JavaLoader }): Outcome<void> {
    const runtime = this.bootstrapClass('java.lang.Runtime');
    if (!runtime?.ready) return { kind: 'value', value: undefined };
    return this.enter(thread, () => {
      this.invokeStatic(runtime, 'shutDown()', []);
    });
  }

  runDue(): void {
    this.scheduler.runDue();
  }

  threads(): readonly JavaThreadInfo[] {
    return this.scheduler.alive();
  }

  interrupt(): void {
    this.stack.stop('interrupted', 'Interrupted.');
  }

  /** What a Java catch sees of anything that was thrown; what Java cannot catch is thrown again. */
  caught(error: unknown): JavaObject {
    return caughtBy(this, error);
  }

  newException(className: string, message?: string, cause?: JavaObject): JavaObject {
    const javaClass = this.jdk(className);
    const exception =
      message === undefined ? this.newObject(javaClass, '<init>()', []) : this.newObject(javaClass, '<init>(java.lang.String)', [message]);
    if (cause) stateOf(exception).cause = cause;
    return exception;
  }

  throwNew(className: string, message?: string, cause?: JavaObject): never {
    throw new JavaThrow(this.newException(className, message, cause));
  }

  /** ClassNotFoundException, or what the loader says instead. Library classes are resolved through the asking loader first. */
  throwLoadFailure(failure: LoadFailure | undefined, binaryName: string, loader: JavaLoader | undefined): never {
    throw new JavaThrow(this.loadFailure(failure, binaryName, loader));
  }

  private loadFailure(failure: LoadFailure | undefined, binaryName: string, loader: JavaLoader | undefined): JavaObject {
    if (!failure) return this.newException('java.lang.ClassNotFoundException', binaryName);
    const found = loader?.load(failure.exceptionClass);
    const javaClass = found instanceof RtClass ? found : this.jdk(failure.exceptionClass);
    const { message, cause } = failure;
    if (cause === undefined) return this.newObject(javaClass, '<init>(java.lang.String)', [message]);
    const notFound = this.newException('java.lang.ClassNotFoundException', cause);
    return this.newObject(javaClass, '<init>(java.lang.String,java.lang.Throwable)', [message, notFound]);
  }

  /** The error when a class that code was compiled with cannot be had from its loader. */
  absent(binaryName: string, loader: JavaLoader | undefined): JavaObject {
    const answer = loader?.load(binaryName);
    const failure = answer && 'exceptionClass' in answer ? answer : undefined;
    const cause = this.loadFailure(failure, binaryName, loader);
    return this.newException('java.lang.NoClassDefFoundError', binaryName.replaceAll('.', '/'), cause);
  }

  throwAbsent(binaryName: string, loader: JavaLoader | undefined): never {
    throw new JavaThrow(this.absent(binaryName, loader));
  }

  messageOf(exception: JavaObject): string | null {
    return stateOf(exception).message;
  }
  causeOf(exception: JavaObject): JavaObject | null {
    return stateOf(exception).cause ?? null;
  }
  stackTraceOf(exception: JavaObject): string {
    return this.said(() => traceText(this, exception)) ?? `${exception.javaClass.name}: an exception whose toString() fails\n`;
  }

  complete(result: Value | void | Wait): Value | undefined {
    let value = result;
    while (value instanceof Wait) value = value.then(this.scheduler.blockUntil(value.until, value.millis, value.monitor));
    return value ?? undefined;
  }

  /** Whether this native may have to wait. */
  blocks({ owner, signature, name }: MethodSymbol): boolean {
    const natives = this.nativesOf(owner.binaryName);
    const native = natives?.[signature] ?? natives?.[name];
    return native !== undefined && startOf(native) !== undefined;
  }

  allocate(bytes: number): void {
    this.stack.allocate(bytes);
  }

  // ---- values ----

  text(value: Slot): string {
    if (typeof value === 'string') return value;
    if (value === null) return 'null';
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    const text = this.invokeVirtual(value, 'toString()', []);
    return text === null || text === undefined ? 'null' : String(text);
  }

  toJavaString(reference: Reference): string {
    return this.said(() => this.text(reference)) ?? 'an object whose toString() fails';
  }

  /** Between entries, text has a budget of its own, and what Java throws while it is made does not leave the machine. */
  private said(body: () => string): string | undefined {
    if (this.stack.sp >= 0) return body();
    const { name, loader } = this.scheduler.current;
    const outcome = this.enter({ name, contextLoader: loader }, body);
    return outcome.kind === 'value' ? outcome.value : undefined;
  }

  arrayText(array: JavaArray): string {
    return arrayText(this, array);
  }

  equals(a: Reference, b: Reference): boolean {
    return equalObjects(this, a, b);
  }

  hashCode(reference: Reference): number {
    return hashOf(this, reference);
  }

  identityHash(object: object): number {
    return this.hashes.of(object);
  }

  box(primitive: PrimitiveKind, value: Value): Reference {
    return this.boxes.of(primitive)(value);
  }

  unbox(reference: Reference): boolean | number | bigint {
    if (typeof reference === 'boolean') return reference;
    if (reference instanceof Box) return reference.value;
    if (reference === null) return this.throwNew('java.lang.NullPointerException');
    return this.throwNew('java.lang.ClassCastException', `class ${this.classOf(reference).name} is no box`);
  }

  kindOfBoxed(value: Slot): PrimitiveKind | undefined {
    return kindOfBoxed(value);
  }

  castMessage(from: RuntimeClass, to: RuntimeClass): string {
    return castMessage(this.rt(from), this.rt(to), this);
  }

  converted(value: Slot, from: PrimitiveKind, to: PrimitiveKind): Slot {
    return convertPrimitive(value instanceof Box ? value.value : value, from, to);
  }

  newArray(component: RuntimeClass, values: readonly Value[]): JavaArray {
    return this.linker.newArrayOf(this.rt(component), values);
  }

  newZeroArray(component: RuntimeClass, length: number): JavaArray {
    return this.linker.newZeroArray(this.rt(component), length);
  }

  proxy(
    loader: JavaLoader,
    interfaces: readonly RuntimeClass[],
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject {
    return this.linker.proxy(
      loader,
      interfaces.map((i) => this.rt(i)),
      handler,
    );
  }

  subclassProxy(
    superclass: RuntimeClass,
    name: string,
    loader: JavaLoader,
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject {
    return this.linker.subclassProxy(this.rt(superclass), name, loader, handler);
  }

  intercept(method: RuntimeMethod, around: (receiver: JavaObject, proceed: () => Value | undefined) => Value | undefined): void {
    if (!(method instanceof RtMethod)) throw new Error(`${method.symbol.name} is no method of this machine.`);
    method.prepare();
    method.form = 'atomic';
    const { code } = method;
    method.code = (f) => around(f[0], () => code(f));
  }

  annotation(
    element: RuntimeClass | RuntimeMethod | { method: RuntimeMethod; parameter: number } | RuntimeField,
    annotationClass: string,
  ): AnnotationValues | undefined {
    return this.annotationReader.annotation(element, annotationClass);
  }
  annotations(
    element: RuntimeClass | RuntimeMethod | { method: RuntimeMethod; parameter: number } | RuntimeField,
  ): ReturnType<Machine['annotations']> {
    return this.annotationReader.annotations(element);
  }
  typeArgumentAnnotations(
    element: { method: RuntimeMethod; parameter: number } | RuntimeField,
    argument: number,
  ): ReturnType<Machine['typeArgumentAnnotations']> {
    return this.annotationReader.ofTypeArgument(element, argument);
  }
}
