/** From the id of an object to its number, and from the number to where it stands in the dump. */
export class ObjectTable {
  #ids = new Float64Array(1 << 16);
  #offsets = new Float64Array(1 << 16);
  /** Open addressing: the number + 1, 0 where there is none. */
  #slots = new Int32Array(1 << 18);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(id: number, offset: number): void {
    if (this.#length === this.#ids.length) this.#grow();
    this.#ids[this.#length] = id;
    this.#offsets[this.#length] = offset;
    this.#length++;
    this.#put(id, this.#length);
  }

  /** -1 where the dump has no such object. */
  find(id: number): number {
    const mask = this.#slots.length - 1;
    for (let at = hash(id) & mask; ; at = (at + 1) & mask) {
      const found = this.#slots[at] ?? 0;
      if (found === 0) return -1;
      if (this.#ids[found - 1] === id) return found - 1;
    }
  }

  idOf(object: number): number {
    return this.#ids[object] ?? 0;
  }

  offsetOf(object: number): number {
    return this.#offsets[object] ?? 0;
  }

  #put(id: number, value: number): void {
    const mask = this.#slots.length - 1;
    let at = hash(id) & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = value;
  }

  #grow(): void {
    const ids = new Float64Array(this.#ids.length * 2);
    const offsets = new Float64Array(ids.length);
    ids.set(this.#ids);
    offsets.set(this.#offsets);
    this.#ids = ids;
    this.#offsets = offsets;
    this.#slots = new Int32Array(ids.length * 4);
    for (let object = 0; object < this.#length; object++) this.#put(this.idOf(object), object + 1);
  }
}

/** Objects stand at multiples of eight; the bits above the lowest three are mixed. */
const hash = (id: number): number => Math.imul(Math.floor(id / 8) | 0, 0x9e3779b1) >>> 7;
