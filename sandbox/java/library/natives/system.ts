import type { Machine } from '../../run/machine.ts';
import { fromBig } from '../../run/long.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { Exit } from '../../run/thrown.ts';
import type { JavaObject } from '../../run/value.ts';
import { JavaArray, type Reference } from '../../run/value.ts';
import { decode, wellFormed } from './charset.ts';
import { identityHash } from './object.ts';

/** What stands behind System.out and System.err: the machine's console. Bytes wait for a whole character. */
class Console {
  readonly error: boolean;
  bytes: number[] = [];
  constructor(error: boolean) {
    this.error = error;
  }
}

function write(m: Machine, console: Console, text: string): void {
  if (console.error) m.err(wellFormed(text));
  else m.out(wellFormed(text));
}

function writeByte(m: Machine, console: Console, byte: number): void {
  console.bytes.push(byte & 0xff);
  const text = decode(Uint8Array.from(console.bytes), 'UTF-8');
  if (text.includes('\ufffd') && console.bytes.length < 4) return;
  console.bytes = [];
  write(m, console, text);
}

const printStream: NativeClass = {
  writeStandard: (m: Machine, self: JavaObject, text: string) => {
    if (!(self.native instanceof Console)) return false;
    write(m, self.native, text);
    return true;
  },
  writeStandardByte: (m: Machine, self: JavaObject, byte: number) => {
    if (!(self.native instanceof Console)) return false;
    writeByte(m, self.native, byte);
    return true;
  },
};

function standard(m: Machine, error: boolean): JavaObject {
  const stream = m.newObject(m.jdk('java.io.PrintStream'), '<init>()', []);
  stream.native = new Console(error);
  return stream;
}

function replaceStatic(m: Machine, name: string, value: JavaObject): void {
  const system = m.jdk('java.lang.System');
  const field = system.declaredFields.find((f) => f.symbol.name === name);
  if (field) system.statics[field.slot] = value;
}

function arraycopy(m: Machine, source: Reference, from: number, target: Reference, at: number, length: number): void {
  if (source === null || target === null) return m.throwNew('java.lang.NullPointerException');
  if (!(source instanceof JavaArray))
    return m.throwNew('java.lang.ArrayStoreException', `arraycopy: source type ${m.classOf(source).name} is not an array`);
  if (!(target instanceof JavaArray))
    return m.throwNew('java.lang.ArrayStoreException', `arraycopy: destination type ${m.classOf(target).name} is not an array`);
  const fail = (what: string): never => m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `arraycopy: ${what}`);
  const shape = (array: JavaArray): string => {
    const component = array.javaClass.component?.name ?? '';
    return /^[a-z]+$/.test(component) ? `${component}[` : 'object array[';
  };
  if (from < 0) fail(`source index ${from} out of bounds for ${shape(source)}${source.store.length}]`);
  if (at < 0) fail(`destination index ${at} out of bounds for ${shape(target)}${target.store.length}]`);
  if (length < 0) fail(`length ${length} is negative`);
  if (from + length > source.store.length)
    fail(`last source index ${from + length} out of bounds for ${shape(source)}${source.store.length}]`);
  if (at + length > target.store.length)
    fail(`last destination index ${at + length} out of bounds for ${shape(target)}${target.store.length}]`);
  // slice() first: source and target may be the same array.
  const part = source.store.slice(from, from + length);
  for (let i = 0; i < length; i++) target.store[at + i] = part[i] ?? null;
}

const system: NativeClass = {
  standard: (m: Machine, _self: null, error: boolean) => standard(m, error),
  setOut: (m: Machine, _self: null, stream: JavaObject) => replaceStatic(m, 'out', stream),
  setErr: (m: Machine, _self: null, stream: JavaObject) => replaceStatic(m, 'err', stream),
  currentTimeMillis: (m: Machine) => Math.floor(m.scheduler.now()),
  nanoTime: (m: Machine) => fromBig(BigInt(Math.round(m.scheduler.now() * 1000)) * 1000n),
  arraycopy: (m: Machine, _self: null, source: Reference, from: number, target: Reference, at: number, length: number) =>
    arraycopy(m, source, from, target, at, length),
  identityHashCode: (m: Machine, _self: null, o: Reference) => identityHash(m, o),
  lineSeparator: () => '\n',
  'getProperty(java.lang.String)': (m: Machine, _self: null, key: string) => m.properties.get(key) ?? null,
  setProperty: (m: Machine, _self: null, key: string, value: string) => {
    const old = m.properties.get(key) ?? null;
    m.properties.set(key, value);
    return old;
  },
  clearProperty: (m: Machine, _self: null, key: string) => {
    const old = m.properties.get(key) ?? null;
    m.properties.delete(key);
    return old;
  },
  propertyNames: (m: Machine) => m.newArray(m.jdk('java.lang.String'), [...m.properties.keys()]),
  exit: (_m: Machine, _self: null, status: number) => {
    throw new Exit(status);
  },
};

export const systemClasses: Natives = { 'java.lang.System': system, 'java.io.PrintStream': printStream };
