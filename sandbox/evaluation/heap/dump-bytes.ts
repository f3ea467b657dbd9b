/** A dump that is not in the form of the JVM's heap dumps, or is cut off. */
export class BadDump extends Error {}

/** Sizes of the types that a heap dump names by number; 2, a reference, has the size of an id. */
const SIZES: Readonly<Record<number, number>> = { 4: 1, 5: 2, 6: 4, 7: 8, 8: 1, 9: 2, 10: 4, 11: 8 };
/** The number of the type of references. */
export const REFERENCE = 2;

/** Bytes of a dump, read big-endian at an offset. */
export class DumpBytes {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly idSize: number;

  constructor(bytes: Uint8Array, idSize: number) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.idSize = idSize;
  }

  u1(at: number): number {
    return this.#view.getUint8(at);
  }

  u2(at: number): number {
    return this.#view.getUint16(at);
  }

  u4(at: number): number {
    return this.#view.getUint32(at);
  }

  /** An id as a number: addresses stay below 2^53. */
  id(at: number): number {
    return this.idSize === 8 ? this.#view.getUint32(at) * 0x1_0000_0000 + this.#view.getUint32(at + 4) : this.#view.getUint32(at);
  }

  /** @throws BadDump for a type that the form does not have */
  sizeOf(type: number): number {
    const size = type === REFERENCE ? this.idSize : SIZES[type];
    if (size === undefined) throw new BadDump(`A heap dump has no type ${type}.`);
    return size;
  }
}
