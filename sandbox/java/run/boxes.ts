import type { PrimitiveKind } from '../types/type.ts';
import type { Slot } from './frame.ts';
import type { RtClass } from './rt-class.ts';
import { Box, type Reference } from './value.ts';

/** Boxes primitives; small ones are always the same object, as the JDK's caches make them. */
export class Boxes {
  private readonly classFor: (name: string) => RtClass;
  private readonly makers = new Map<PrimitiveKind, (v: Slot) => Reference>();

  constructor(classFor: (name: string) => RtClass) {
    this.classFor = classFor;
  }

  of(kind: PrimitiveKind): (v: Slot) => Reference {
    const known = this.makers.get(kind);
    if (known) return known;
    const made = this.make(kind);
    this.makers.set(kind, made);
    return made;
  }

  /** A box that is equal to no other by `==`: what `new Integer(5)` gives. */
  fresh(kind: PrimitiveKind, value: Slot): Reference {
    return kind === 'boolean' ? value : new Box(this.classFor(CLASS_OF[kind]), value);
  }

  private make(kind: PrimitiveKind): (v: Slot) => Reference {
    if (kind === 'boolean') return (v) => v;
    const javaClass = this.classFor(CLASS_OF[kind]);
    if (kind === 'float' || kind === 'double') return (v) => new Box(javaClass, v);
    const low = kind === 'char' ? 0 : -128;
    const cache: Box[] = [];
    for (let i = low; i <= 127; i++) cache.push(new Box(javaClass, i));
    return (v) => (v >= low && v <= 127 ? (cache[v - low] ?? new Box(javaClass, v)) : new Box(javaClass, v));
  }
}

const CLASS_OF: Readonly<Record<PrimitiveKind, string>> = {
  boolean: 'java.lang.Boolean',
  byte: 'java.lang.Byte',
  short: 'java.lang.Short',
  char: 'java.lang.Character',
  int: 'java.lang.Integer',
  long: 'java.lang.Long',
  float: 'java.lang.Float',
  double: 'java.lang.Double',
};
