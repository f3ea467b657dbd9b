/** Writes small heap dumps in the JVM's form, for tests: classes, instances, arrays and roots by hand. */
export class DumpWriter {
  readonly #records: number[][] = [];
  readonly #heap: number[] = [];
  readonly #texts = new Map<string, number>();
  #next = 0x1000;

  id(): number {
    return (this.#next += 8);
  }

  /** A class with fields and static fields; fields are references unless their name ends in `:T` with the type's number. */
  type(
    name: string,
    {
      superId = 0,
      loader = 0,
      fields = [],
      statics = {},
    }: { superId?: number; loader?: number; fields?: readonly string[]; statics?: Readonly<Record<string, number>> } = {},
  ): number {
    const id = this.id();
    this.#record(0x02, [...u4(1), ...u8(id), ...u4(0), ...u8(this.#text(name.replaceAll('.', '/')))]);
    const own = fields.map((field) => field.split(':'));
    this.#heap.push(0x20, ...u8(id), ...u4(0), ...[superId, loader, 0, 0, 0, 0].flatMap(u8), ...u4(0), ...u2(0));
    this.#heap.push(...u2(Object.keys(statics).length));
    for (const [field, target] of Object.entries(statics)) this.#heap.push(...u8(this.#text(field)), 2, ...u8(target));
    this.#heap.push(...u2(own.length), ...own.flatMap(([field = '', type = '2']) => [...u8(this.#text(field)), Number(type)]));
    return id;
  }

  /** `data`: the bytes of the fields, the class's own first; see `ref`. */
  instance(type: number, data: readonly number[], id = this.id()): number {
    this.#heap.push(0x21, ...u8(id), ...u4(0), ...u8(type), ...u4(data.length), ...data);
    return id;
  }

  array(type: number, elements: readonly number[]): number {
    const id = this.id();
    this.#heap.push(0x22, ...u8(id), ...u4(0), ...u4(elements.length), ...u8(type), ...elements.flatMap(u8));
    return id;
  }

  bytes(text: string): number {
    const id = this.id();
    const bytes = [...new TextEncoder().encode(text)];
    this.#heap.push(0x23, ...u8(id), ...u4(0), ...u4(bytes.length), 8, ...bytes);
    return id;
  }

  thread(serial: number, id: number): void {
    this.#heap.push(0x08, ...u8(id), ...u4(serial), ...u4(0));
  }

  stickyClass(id: number): void {
    this.#heap.push(0x05, ...u8(id));
  }

  local(serial: number, id: number): void {
    this.#heap.push(0x03, ...u8(id), ...u4(serial), ...u4(0));
  }

  write(): Uint8Array {
    const head = [...new TextEncoder().encode('JAVA PROFILE 1.0.2'), 0, ...u4(8), ...u8(0)];
    this.#record(0x1c, this.#heap);
    this.#record(0x2c, []);
    return Uint8Array.from([...head, ...this.#records.flat()]);
  }

  #text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const id = this.id();
    this.#texts.set(text, id);
    this.#record(0x01, [...u8(id), ...new TextEncoder().encode(text)]);
    return id;
  }

  #record(tag: number, body: readonly number[]): void {
    this.#records.push([tag, ...u4(0), ...u4(body.length), ...body]);
  }
}

const u2 = (value: number): number[] => [(value >>> 8) & 255, value & 255];
const u4 = (value: number): number[] => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const u8 = (value: number): number[] => [...u4(Math.floor(value / 0x1_0000_0000)), ...u4(value >>> 0)];
/** A field's bytes: a reference. */
export const ref = u8;
