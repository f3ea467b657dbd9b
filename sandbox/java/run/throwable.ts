import type { Slot } from './frame.ts';
import type { NativeClass } from './native.ts';
import type { RtMethod } from './rt-class.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

/** One line of a stack trace. */
export interface TraceFrame {
  readonly className: string;
  readonly methodName: string;
  readonly fileName: string;
  /** `java.base/` for the JDK's classes, else empty. */
  readonly module: string;
  /** 1-based; undefined where the trial's library has no Java source of its own. */
  readonly line: number | undefined;
}

/** What `native` of a Throwable holds. */
export interface ThrowableState {
  message: string | null;
  /** undefined: not set yet, so initCause may set it. */
  cause: JavaObject | null | undefined;
  frames: readonly TraceFrame[];
  readonly suppressed: JavaObject[];
}

/** As the JVM keeps at most 1024 frames. */
const MAX_FRAMES = 1024;

export function frameOf(method: RtMethod, line: number): TraceFrame {
  const { symbol, name } = method.owner;
  if (!symbol) return { className: name, methodName: method.symbol.name, fileName: '<generated>', module: '', line: undefined };
  const path = symbol.source?.unit.source.path ?? '';
  const jdk = path.startsWith('java.base/');
  return {
    className: symbol.binaryName,
    methodName: method.symbol.name,
    fileName: path.slice(path.lastIndexOf('/') + 1),
    module: jdk ? 'java.base/' : '',
    line: jdk ? undefined : line,
  };
}

export function frameText(frame: TraceFrame): string {
  const place = frame.fileName === '' ? 'Unknown Source' : frame.line === undefined ? frame.fileName : `${frame.fileName}:${frame.line}`;
  return `${frame.module}${frame.className}.${frame.methodName}(${place})`;
}

/** The running methods, innermost first, without the constructors of the exception itself. */
export function captureTrace(vm: Vm, exception: JavaObject): TraceFrame[] {
  const { stack } = vm;
  let top = stack.sp;
  while (top >= stack.base) {
    const method = stack.methods[top];
    if (!method || method.symbol.name !== '<init>' || !exception.javaClass.isSubclassOf(method.owner)) break;
    top--;
  }
  const frames: TraceFrame[] = [];
  for (let i = top; i >= stack.base && frames.length < MAX_FRAMES; i--) {
    const method = stack.methods[i];
    if (method) frames.push(frameOf(method, stack.lines[i] ?? 0));
  }
  return frames;
}

export function stateOf(exception: JavaObject): ThrowableState {
  const { native } = exception;
  if (!isState(native)) throw new Error(`${exception.javaClass.name} was made without running Throwable's constructor.`);
  return native;
}

function isState(native: unknown): native is ThrowableState {
  return typeof native === 'object' && native !== null && 'frames' in native && 'suppressed' in native;
}

/** `toString()`, the frames, then causes and suppressed ones, as printStackTrace() prints them, with a line end. */
export function traceText(vm: Vm, exception: JavaObject): string {
  const lines: string[] = [vm.text(exception)];
  const seen = new Set<JavaObject>([exception]);
  const state = stateOf(exception);
  for (const f of state.frames) lines.push(`\tat ${frameText(f)}`);
  for (const s of state.suppressed) enclosed(vm, s, state.frames, 'Suppressed: ', '\t', seen, lines);
  if (state.cause) enclosed(vm, state.cause, state.frames, 'Caused by: ', '', seen, lines);
  return `${lines.join('\n')}\n`;
}

function enclosed(
  vm: Vm,
  exception: JavaObject,
  outer: readonly TraceFrame[],
  caption: string,
  prefix: string,
  seen: Set<JavaObject>,
  lines: string[],
): void {
  if (seen.has(exception)) {
    lines.push(`${prefix}${caption}[CIRCULAR REFERENCE: ${vm.text(exception)}]`);
    return;
  }
  seen.add(exception);
  const state = stateOf(exception);
  const { frames } = state;
  let common = 0;
  while (common < frames.length && common < outer.length) {
    const a = frames[frames.length - 1 - common];
    const b = outer[outer.length - 1 - common];
    if (!a || !b || frameText(a) !== frameText(b)) break;
    common++;
  }
  lines.push(`${prefix}${caption}${vm.text(exception)}`);
  for (const f of frames.slice(0, frames.length - common)) lines.push(`${prefix}\tat ${frameText(f)}`);
  if (common > 0) lines.push(`${prefix}\t... ${common} more`);
  for (const s of state.suppressed) enclosed(vm, s, frames, 'Suppressed: ', `${prefix}\t`, seen, lines);
  if (state.cause) enclosed(vm, state.cause, frames, 'Caused by: ', prefix, seen, lines);
}

function fill(vm: Vm, self: JavaObject, message: string | null, cause: JavaObject | null | undefined, writable = true): void {
  self.native = { message, cause, frames: writable ? captureTrace(vm, self) : [], suppressed: [] } satisfies ThrowableState;
}

/** Natives of java.lang.Throwable: its state is the machine's. */
export function throwableNatives(vm: Vm): NativeClass {
  const array = (component: string, values: readonly JavaObject[]): Slot => vm.newArray(vm.jdk(component), values);
  return {
    '<init>()': (_m, self: JavaObject) => fill(vm, self, null, undefined),
    '<init>(java.lang.String)': (_m, self: JavaObject, message: string | null) => fill(vm, self, message, undefined),
    '<init>(java.lang.String,java.lang.Throwable)': (_m, self: JavaObject, message: string | null, cause: JavaObject | null) =>
      fill(vm, self, message, cause),
    '<init>(java.lang.Throwable)': (_m, self: JavaObject, cause: JavaObject | null) =>
      fill(vm, self, cause === null ? null : vm.text(cause), cause),
    '<init>(java.lang.String,java.lang.Throwable,boolean,boolean)': (
      _m,
      self: JavaObject,
      message: string | null,
      cause: JavaObject | null,
      _suppression: boolean,
      writable: boolean,
    ) => fill(vm, self, message, cause, writable),
    'trace()': (_m, self: JavaObject) => traceText(vm, self),
    'getMessage()': (_m, self: JavaObject) => stateOf(self).message,
    'getCause()': (_m, self: JavaObject) => stateOf(self).cause ?? null,
    'initCause(java.lang.Throwable)': (_m, self: JavaObject, cause: JavaObject | null) => {
      const state = stateOf(self);
      if (state.cause !== undefined)
        return vm.throwNew(
          'java.lang.IllegalStateException',
          `Can't overwrite cause with ${cause === null ? 'a null' : vm.text(cause)}`,
          self,
        );
      if (cause === self) return vm.throwNew('java.lang.IllegalArgumentException', 'Self-causation not permitted', self);
      state.cause = cause;
      return self;
    },
    'addSuppressed(java.lang.Throwable)': (_m, self: JavaObject, other: JavaObject | null) => {
      if (other === null) return vm.throwNew('java.lang.NullPointerException', 'Cannot suppress a null exception.');
      if (other === self) return vm.throwNew('java.lang.IllegalArgumentException', 'Self-suppression not permitted', other);
      stateOf(self).suppressed.push(other);
    },
    'getSuppressed()': (_m, self: JavaObject) => array('java.lang.Throwable', stateOf(self).suppressed),
    'fillInStackTrace()': (_m, self: JavaObject) => {
      stateOf(self).frames = captureTrace(vm, self);
      return self;
    },
    'getStackTrace()': (_m, self: JavaObject) =>
      array(
        'java.lang.StackTraceElement',
        stateOf(self).frames.map((f) => elementOf(vm, f)),
      ),
    'setStackTrace(java.lang.StackTraceElement[])': (_m, self: JavaObject, elements: { store: readonly JavaObject[] }) => {
      stateOf(self).frames = elements.store.map((e) => {
        const { native } = e;
        return isFrame(native) ? native : { className: '', methodName: '', fileName: '', module: '', line: undefined };
      });
    },
  };
}

function elementOf(vm: Vm, frame: TraceFrame): JavaObject {
  const element = vm.jdk('java.lang.StackTraceElement').newInstance();
  element.native = frame;
  return element;
}

function isFrame(native: unknown): native is TraceFrame {
  return typeof native === 'object' && native !== null && 'className' in native && 'methodName' in native;
}

/** `native` of a StackTraceElement is its TraceFrame. */
export const stackTraceElementNatives: NativeClass = {
  'getClassName()': (_m, self: { native: TraceFrame }) => self.native.className,
  'getMethodName()': (_m, self: { native: TraceFrame }) => self.native.methodName,
  'getFileName()': (_m, self: { native: TraceFrame }) => self.native.fileName,
  'getLineNumber()': (_m, self: { native: TraceFrame }) => self.native.line ?? -1,
  'toString()': (_m, self: { native: TraceFrame }) => frameText(self.native),
};
