import { REFERENCE, type DumpBytes } from './dump-bytes.ts';
import type { ObjectTable } from './object-table.ts';

/** Tags of the records of objects within a heap dump. */
export const CLASS = 0x20;
export const INSTANCE = 0x21;
export const OBJECT_ARRAY = 0x22;
export const PRIMITIVE_ARRAY = 0x23;

export interface HeapClass {
  readonly id: number;
  readonly name: string;
  readonly superId: number;
  /** 0: the loader of the JVM itself. */
  readonly loader: number;
  readonly fields: readonly { readonly name: string; readonly type: number }[];
  /** Static fields that are references. */
  readonly statics: readonly { readonly name: string; readonly target: number }[];
  /** What the class object holds besides: signers, protection domain. */
  readonly holds: readonly number[];
}

export interface Root {
  readonly id: number;
  readonly kind: string;
  /** The thread's serial number where a thread holds it, 0 where none does. */
  readonly thread: number;
}

interface Place {
  readonly name: string;
  readonly type: number;
  readonly offset: number;
}

/** The objects of a heap dump, asked one by one: nothing is unpacked before. */
export class Heap {
  readonly roots: readonly Root[];
  readonly classes: ReadonlyMap<number, HeapClass>;
  readonly objects: ObjectTable;
  /** Ids of the live threads by serial number. */
  readonly threads: ReadonlyMap<number, number>;
  readonly #bytes: DumpBytes;
  readonly #places = new Map<number, readonly Place[]>();
  readonly #references = new Map<number, readonly Place[]>();

  constructor(
    bytes: DumpBytes,
    parts: {
      readonly roots: readonly Root[];
      readonly classes: ReadonlyMap<number, HeapClass>;
      readonly objects: ObjectTable;
      readonly threads: ReadonlyMap<number, number>;
    },
  ) {
    this.#bytes = bytes;
    this.roots = parts.roots;
    this.classes = parts.classes;
    this.objects = parts.objects;
    this.threads = parts.threads;
  }

  /** Undefined for an array, a class object and an id that the dump does not have. */
  classOf(id: number): HeapClass | undefined {
    const object = this.objects.find(id);
    if (object < 0) return undefined;
    const at = this.objects.offsetOf(object);
    return this.#bytes.u1(at) === INSTANCE ? this.classes.get(this.#bytes.id(at + 5 + this.#bytes.idSize)) : undefined;
  }

  /** `java.lang.Thread`, `class java.lang.Thread` for the class object, `java.lang.Object[]`, `int[]`. */
  nameOf(id: number): string {
    const object = this.objects.find(id);
    if (object < 0) return '?';
    const at = this.objects.offsetOf(object);
    switch (this.#bytes.u1(at)) {
      case CLASS:
        return `class ${this.classes.get(id)?.name ?? '?'}`;
      case OBJECT_ARRAY:
        return this.classes.get(this.#bytes.id(at + 9 + this.#bytes.idSize))?.name ?? '?[]';
      case PRIMITIVE_ARRAY:
        return '[]';
      default:
        return this.classOf(id)?.name ?? '?';
    }
  }

  /** Every object of exactly the class of that name, of whatever loader. */
  *instancesOf(name: string): Generator<number> {
    const wanted = new Set([...this.classes.values()].filter((one) => one.name === name).map(({ id }) => id));
    if (wanted.size === 0) return;
    for (let object = 0; object < this.objects.length; object++) {
      const at = this.objects.offsetOf(object);
      if (this.#bytes.u1(at) === INSTANCE && wanted.has(this.#bytes.id(at + 5 + this.#bytes.idSize))) yield this.objects.idOf(object);
    }
  }

  /** Whether an object is of the class of that name or below it. */
  isA(id: number, name: string): boolean {
    for (let one = this.classOf(id); one; one = this.classes.get(one.superId)) if (one.name === name) return true;
    return false;
  }

  /** What a field refers to; 0 for null, a field that the class does not have, or one that is no reference. */
  reference(id: number, field: string): number {
    const place = this.#placeOf(id, field);
    return place?.type === REFERENCE ? this.#bytes.id(this.#dataOf(id) + place.offset) : 0;
  }

  /** The elements of an array of references that are not null. */
  elements(id: number): readonly number[] {
    const object = this.objects.find(id);
    if (object < 0) return [];
    const found: number[] = [];
    if (this.#bytes.u1(this.objects.offsetOf(object)) === OBJECT_ARRAY) this.follow(object, (target) => void found.push(target));
    return found;
  }

  /** The text of a `java.lang.String`; '' for null and for what is none. */
  text(id: number): string {
    const value = this.reference(id, 'value');
    const array = this.objects.find(value);
    const coder = this.#placeOf(id, 'coder');
    if (value === 0 || array < 0 || !coder) return '';
    const at = this.objects.offsetOf(array);
    const length = this.#bytes.u4(at + 5 + this.#bytes.idSize);
    const from = at + 10 + this.#bytes.idSize;
    const bytes = this.#bytes.bytes.subarray(from, from + length);
    const wide = this.#bytes.u1(this.#dataOf(id) + coder.offset) === 1;
    return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes);
  }

  /** Calls back for everything that an object holds strongly: not for what a soft, weak or phantom reference refers to. */
  follow(object: number, visit: (target: number) => void): void {
    const bytes = this.#bytes;
    const at = this.objects.offsetOf(object);
    switch (bytes.u1(at)) {
      case INSTANCE: {
        const type = bytes.id(at + 5 + bytes.idSize);
        visit(type);
        const data = at + 9 + 2 * bytes.idSize;
        for (const place of this.#strong(type)) {
          const target = bytes.id(data + place.offset);
          if (target !== 0) visit(target);
        }
        return;
      }
      case OBJECT_ARRAY: {
        const count = bytes.u4(at + 5 + bytes.idSize);
        const from = at + 9 + 2 * bytes.idSize;
        for (let i = 0; i < count; i++) {
          const target = bytes.id(from + i * bytes.idSize);
          if (target !== 0) visit(target);
        }
        return;
      }
      case CLASS: {
        const one = this.classes.get(this.objects.idOf(object));
        if (!one) return;
        for (const { target } of one.statics) if (target !== 0) visit(target);
        for (const target of [one.superId, one.loader, ...one.holds]) if (target !== 0) visit(target);
        return;
      }
    }
  }

  /** By what an object holds another: the field's name, `[]`, or what a class holds by itself. */
  linkOf(holder: number, target: number): string {
    const one = this.classes.get(holder);
    if (one) {
      const field = one.statics.find((fixed) => fixed.target === target);
      return field
        ? field.name
        : one.loader === target
          ? '<class loader>'
          : one.superId === target
            ? '<superclass>'
            : '<protection domain>';
    }
    const type = this.classOf(holder);
    if (!type) return '[]';
    const data = this.#dataOf(holder);
    const place = this.#strong(type.id).find(({ offset }) => this.#bytes.id(data + offset) === target);
    return place ? place.name : '<class>';
  }

  #dataOf(id: number): number {
    return this.objects.offsetOf(this.objects.find(id)) + 9 + 2 * this.#bytes.idSize;
  }

  #placeOf(id: number, field: string): Place | undefined {
    const type = this.classOf(id);
    return type && this.#placesOf(type.id).find(({ name }) => name === field);
  }

  /** Where the fields of an instance stand: the class's own first, then its superclass's. */
  #placesOf(type: number): readonly Place[] {
    const known = this.#places.get(type);
    if (known) return known;
    const places: Place[] = [];
    let offset = 0;
    for (let one = this.classes.get(type); one; one = this.classes.get(one.superId))
      for (const field of one.fields) {
        places.push({ ...field, offset });
        offset += this.#bytes.sizeOf(field.type);
      }
    this.#places.set(type, places);
    return places;
  }

  #strong(type: number): readonly Place[] {
    let places = this.#references.get(type);
    if (!places) {
      let isReference = false;
      for (let one = this.classes.get(type); one; one = this.classes.get(one.superId))
        if (one.name === 'java.lang.ref.Reference') isReference = true;
      places = this.#placesOf(type).filter((place) => place.type === REFERENCE && !(isReference && place.name === 'referent'));
      this.#references.set(type, places);
    }
    return places;
  }
}
