import { BadDump, DumpBytes, REFERENCE } from './dump-bytes.ts';
import { CLASS, Heap, INSTANCE, OBJECT_ARRAY, PRIMITIVE_ARRAY, type HeapClass, type Root } from './heap.ts';
import { ObjectTable } from './object-table.ts';

const FORM = 'JAVA PROFILE 1.0.';
const UTF8 = 0x01;
const LOAD_CLASS = 0x02;
const HEAP_DUMP = 0x0c;
const HEAP_DUMP_SEGMENT = 0x1c;

/** Roots: what they are called, how many ids and further bytes follow the first id, and whether a thread's number comes first. */
const ROOTS: Readonly<Record<number, { readonly kind: string; readonly ids: number; readonly bytes: number; readonly ofThread: boolean }>> =
  {
    0xff: { kind: 'unknown', ids: 0, bytes: 0, ofThread: false },
    0x01: { kind: 'native code (JNI global)', ids: 1, bytes: 0, ofThread: false },
    0x02: { kind: 'native code (JNI local)', ids: 0, bytes: 8, ofThread: true },
    0x03: { kind: 'local variable', ids: 0, bytes: 8, ofThread: true },
    0x04: { kind: 'native stack', ids: 0, bytes: 4, ofThread: true },
    0x05: { kind: 'class of the JVM', ids: 0, bytes: 0, ofThread: false },
    0x06: { kind: 'thread block', ids: 0, bytes: 4, ofThread: true },
    0x07: { kind: 'monitor', ids: 0, bytes: 0, ofThread: false },
    0x08: { kind: 'thread', ids: 0, bytes: 8, ofThread: true },
  };

/** Names of arrays as Java writes them: `[Ljava/lang/Object;` → `java.lang.Object[]`. */
function javaName(name: string): string {
  const [, depth = '', element = ''] = /^(\[*)(.*)$/.exec(name) ?? [];
  if (depth === '') return name.replaceAll('/', '.');
  const primitive: Record<string, string> = {
    B: 'byte',
    C: 'char',
    D: 'double',
    F: 'float',
    I: 'int',
    J: 'long',
    S: 'short',
    Z: 'boolean',
  };
  const of = primitive[element] ?? element.replace(/^L|;$/g, '').replaceAll('/', '.');
  return of + '[]'.repeat(depth.length);
}

/**
 * Reads a heap dump of the JVM's form, as `jcmd PID GC.heap_dump FILE` writes it.
 * Source: the JDK's heapDumper.cpp, which describes the form.
 * @throws BadDump where the bytes are no such dump, or end too early
 */
export function readHeap(file: Uint8Array): Heap {
  const end = file.indexOf(0);
  const form = new TextDecoder('latin1').decode(file.subarray(0, Math.min(Math.max(end, 0), 32)));
  if (!form.startsWith(FORM)) throw new BadDump('This is no heap dump of a JVM: it does not begin with "JAVA PROFILE".');
  try {
    return new Reader(file, end + 1).read();
  } catch (error) {
    if (error instanceof RangeError) throw new BadDump('The heap dump ends too early: was it written to the end?');
    throw error;
  }
}

class Reader {
  readonly #bytes: DumpBytes;
  readonly #start: number;
  /** Where the text of an id stands: its offset and its length. */
  readonly #texts = new Map<number, readonly [number, number]>();
  readonly #names = new Map<number, string>();
  readonly #classNames = new Map<number, number>();
  readonly #classes = new Map<number, HeapClass>();
  readonly #objects = new ObjectTable();
  readonly #roots: Root[] = [];
  readonly #threads = new Map<number, number>();

  constructor(file: Uint8Array, at: number) {
    this.#bytes = new DumpBytes(file, new DataView(file.buffer, file.byteOffset).getUint32(at));
    // After the size of an id stands the time, which nobody asks for.
    this.#start = at + 12;
  }

  read(): Heap {
    const bytes = this.#bytes;
    for (let at = this.#start; at < bytes.bytes.length;) {
      const tag = bytes.u1(at);
      const length = bytes.u4(at + 5);
      const body = at + 9;
      if (tag === UTF8) this.#texts.set(bytes.id(body), [body + bytes.idSize, length - bytes.idSize]);
      else if (tag === LOAD_CLASS) this.#classNames.set(bytes.id(body + 4), bytes.id(body + 8 + bytes.idSize));
      else if (tag === HEAP_DUMP || tag === HEAP_DUMP_SEGMENT) this.#segment(body, body + length);
      at = body + length;
    }
    return new Heap(bytes, { roots: this.#roots, classes: this.#classes, objects: this.#objects, threads: this.#threads });
  }

  #name(id: number): string {
    let name = this.#names.get(id);
    if (name === undefined) {
      const [from, length] = this.#texts.get(id) ?? [0, 0];
      name = new TextDecoder().decode(this.#bytes.bytes.subarray(from, from + length));
      this.#names.set(id, name);
    }
    return name;
  }

  #segment(from: number, end: number): void {
    const bytes = this.#bytes;
    const size = bytes.idSize;
    for (let at = from; at < end;) {
      const tag = bytes.u1(at);
      const id = bytes.id(at + 1);
      switch (tag) {
        case CLASS:
          this.#objects.add(id, at);
          at = this.#class(id, at + 1 + size);
          break;
        case INSTANCE:
          this.#objects.add(id, at);
          at += 9 + 2 * size + bytes.u4(at + 5 + 2 * size);
          break;
        case OBJECT_ARRAY:
          this.#objects.add(id, at);
          at += 9 + 2 * size + bytes.u4(at + 5 + size) * size;
          break;
        case PRIMITIVE_ARRAY:
          this.#objects.add(id, at);
          at += 10 + size + bytes.u4(at + 5 + size) * bytes.sizeOf(bytes.u1(at + 9 + size));
          break;
        default: {
          const root = ROOTS[tag];
          if (!root) throw new BadDump(`A heap dump has no record 0x${tag.toString(16)} (at byte ${at}).`);
          const thread = root.ofThread ? bytes.u4(at + 1 + size) : 0;
          if (root.kind === 'thread') this.#threads.set(thread, id);
          this.#roots.push({ id, kind: root.kind, thread });
          at += 1 + size + root.ids * size + root.bytes;
        }
      }
    }
  }

  /** Reads the record of a class from behind its id, and answers where it ends. */
  #class(id: number, from: number): number {
    const bytes = this.#bytes;
    const size = bytes.idSize;
    const superId = bytes.id(from + 4);
    const loader = bytes.id(from + 4 + size);
    const holds = [bytes.id(from + 4 + 2 * size), bytes.id(from + 4 + 3 * size)];
    let at = from + 8 + 6 * size;
    const constants = bytes.u2(at);
    at += 2;
    for (let i = 0; i < constants; i++) at += 3 + bytes.sizeOf(bytes.u1(at + 2));
    const statics: { name: string; target: number }[] = [];
    const fixed = bytes.u2(at);
    at += 2;
    for (let i = 0; i < fixed; i++) {
      const type = bytes.u1(at + size);
      if (type === REFERENCE) statics.push({ name: this.#name(bytes.id(at)), target: bytes.id(at + size + 1) });
      at += size + 1 + bytes.sizeOf(type);
    }
    const fields: { name: string; type: number }[] = [];
    const own = bytes.u2(at);
    at += 2;
    for (let i = 0; i < own; i++, at += size + 1) fields.push({ name: this.#name(bytes.id(at)), type: bytes.u1(at + size) });
    const name = javaName(this.#name(this.#classNames.get(id) ?? 0));
    this.#classes.set(id, { id, name, superId, loader, fields, statics, holds });
    return at;
  }
}
