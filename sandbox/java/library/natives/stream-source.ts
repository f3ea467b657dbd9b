import { longAdd } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Long, type Reference, type Value } from '../../run/value.ts';
import { callable, test } from './callable.ts';
import { sizeOf } from './elements.ts';
import { ListState, modCount } from './list-state.ts';
import { payload, reference } from './payload.ts';
import { type Advance, Pipeline, type StreamKind } from './pipeline.ts';

const CLASSES: Readonly<Record<StreamKind, string>> = {
  ref: 'java.util.stream.ReferencePipeline',
  int: 'java.util.stream.IntPipeline',
  long: 'java.util.stream.LongPipeline',
  double: 'java.util.stream.DoublePipeline',
};

export function streamObject(m: Machine, pipeline: Pipeline): JavaObject {
  return new JavaObject(m.jdk(CLASSES[pipeline.kind]), [], pipeline);
}

/** The pipeline of a stream that is used now, and may not be used again. */
export function use(m: Machine, stream: JavaObject): Pipeline {
  const pipeline = payload(stream, Pipeline);
  if (pipeline.used) m.throwNew('java.lang.IllegalStateException', 'stream has already been operated upon or closed');
  pipeline.used = true;
  return pipeline;
}

/** `java.lang.Object`, or the primitive. */
export const erased = (kind: StreamKind): string => (kind === 'ref' ? 'java.lang.Object' : kind);
export const capital = (kind: StreamKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** The one method of the function type that maps one kind to another: `apply(int)`, `applyAsLong(java.lang.Object)`. */
export const mapping = (from: StreamKind, to: StreamKind): string => `${to === 'ref' ? 'apply' : `applyAs${capital(to)}`}(${erased(from)})`;

const GET: Readonly<Record<StreamKind, string>> = { ref: 'get()', int: 'getAsInt()', long: 'getAsLong()', double: 'getAsDouble()' };

export function listAdvance(values: ArrayLike<Value>, from = 0, to = values.length): Advance {
  let at = from;
  return (accept) => {
    if (at >= to) return false;
    accept(values[at++] ?? null);
    return true;
  };
}

export function ofValues(kind: StreamKind, values: ArrayLike<Value>, from = 0, to = values.length): Pipeline {
  return new Pipeline(kind, () => listAdvance(values, from, to), { size: () => to - from });
}

export function iteratorAdvance(m: Machine, iterator: Reference): Advance {
  const hasNext = callable(m, iterator, 'hasNext()');
  const next = callable(m, iterator, 'next()');
  return (accept) => {
    if (hasNext() !== true) return false;
    accept(next() ?? null);
    return true;
  };
}

/** The JDK's own lists are read by index; a change meanwhile is noticed. */
function collectionAdvance(m: Machine, collection: JavaObject): Advance {
  const { native, javaClass } = collection;
  const own = javaClass.loader === undefined || javaClass.findMethod('spliterator()')?.owner.loader === undefined;
  if (!(native instanceof ListState) || !own) return iteratorAdvance(m, reference(m.invokeVirtual(collection, 'iterator()', [])));
  const expected = modCount(collection);
  const size = native.items.length;
  let at = 0;
  return (accept) => {
    if (at >= size) return false;
    accept(native.items[at++] ?? null);
    if (modCount(collection) !== expected && at >= size) m.throwNew('java.util.ConcurrentModificationException');
    return true;
  };
}

function collectionStream(m: Machine, collection: JavaObject): JavaObject {
  return streamObject(m, new Pipeline('ref', () => collectionAdvance(m, collection), { size: () => sizeOf(m, collection) }));
}

function iterate(m: Machine, kind: StreamKind, seed: Value, hasNext: Reference | undefined, next: Reference): JavaObject {
  const apply = callable(m, next, mapping(kind, kind));
  const more = hasNext === undefined ? () => true : test(m, hasNext, `test(${erased(kind)})`);
  return streamObject(
    m,
    new Pipeline(kind, () => {
      let started = false;
      let ended = false;
      let last = seed;
      return (accept) => {
        if (ended) return false;
        last = started ? (apply(last) ?? null) : seed;
        started = true;
        ended = !more(last);
        if (!ended) accept(last);
        return !ended;
      };
    }),
  );
}

function generate(m: Machine, kind: StreamKind, supplier: Reference): JavaObject {
  const get = callable(m, supplier, GET[kind]);
  return streamObject(
    m,
    new Pipeline(kind, () => (accept) => {
      accept(get() ?? null);
      return true;
    }),
  );
}

function concat(m: Machine, a: JavaObject, b: JavaObject): JavaObject {
  const first = use(m, a);
  const second = use(m, b);
  const sizes = [first.size, second.size];
  const [x, y] = sizes;
  return streamObject(
    m,
    new Pipeline(
      first.kind,
      () => {
        const from = first.pull();
        let then: Advance | undefined;
        return (accept) => (then === undefined && from(accept)) || (then ??= second.pull())(accept);
      },
      { size: x && y && (() => x() + y()), closers: [...first.closers, ...second.closers] },
    ),
  );
}

function range(m: Machine, kind: 'int' | 'long', from: Long, to: Long, closed: boolean): JavaObject {
  const isEmpty = closed ? from > to : from >= to;
  const size = (): number => (isEmpty ? 0 : Number(to) - Number(from) + (closed ? 1 : 0));
  return streamObject(
    m,
    new Pipeline(
      kind,
      () => {
        let at = from;
        let ended = isEmpty;
        return (accept) => {
          if (ended) return false;
          const value = at;
          if (closed && value === to) ended = true;
          else at = longAdd(at, 1);
          if (!closed && at === to) ended = true;
          accept(value);
          return true;
        };
      },
      { size },
    ),
  );
}

/** Static methods of Stream and its primitive kin. */
export function sourceNatives(kind: StreamKind): NativeClass {
  const type = erased(kind);
  const ranges: NativeClass =
    kind === 'int' || kind === 'long'
      ? {
          range: (m: Machine, _self: null, from: Long, to: Long) => range(m, kind, from, to, false),
          rangeClosed: (m: Machine, _self: null, from: Long, to: Long) => range(m, kind, from, to, true),
        }
      : {};
  return {
    ...ranges,
    empty: (m: Machine) => streamObject(m, ofValues(kind, [])),
    [`of(${type})`]: (m: Machine, _self: null, value: Value) => streamObject(m, ofValues(kind, [value])),
    [`of(${type}[])`]: (m: Machine, _self: null, values: JavaArray) => streamObject(m, ofValues(kind, values.store)),
    iterate: (m: Machine, _self: null, seed: Value, a: Reference, b?: Reference) =>
      b === undefined ? iterate(m, kind, seed, undefined, a) : iterate(m, kind, seed, a, b),
    generate: (m: Machine, _self: null, supplier: Reference) => generate(m, kind, supplier),
    concat: (m: Machine, _self: null, a: JavaObject, b: JavaObject) => concat(m, a, b),
  };
}

const KIND_OF: Readonly<Record<string, StreamKind>> = { int: 'int', long: 'long', double: 'double' };

function arrayStream(m: Machine, array: JavaArray, from = 0, to = array.store.length): JavaObject {
  if (to < from) m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `origin(${from}) > fence(${to})`);
  if (from < 0 || to > array.store.length)
    m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Array index out of range: ${from < 0 ? from : to}`);
  return streamObject(m, ofValues(KIND_OF[array.javaClass.component?.name ?? ''] ?? 'ref', array.store, from, to));
}

/** A spliterator of whatever class: each advance hands its element to a consumer. */
function spliteratorStream(m: Machine, spliterator: Reference): JavaObject {
  const advance = callable(m, spliterator, 'tryAdvance(java.util.function.Consumer)');
  return streamObject(
    m,
    new Pipeline('ref', () => (accept) => {
      const consumer = m.proxy(
        m.bootstrap,
        [m.jdk('java.util.function.Consumer')],
        (_method, [value]) => accept(value ?? null) ?? undefined,
      );
      return advance(consumer) === true;
    }),
  );
}

export const streamFactories: Readonly<Record<string, NativeClass>> = {
  'java.util.Collection': { stream: (m: Machine, self: JavaObject) => collectionStream(m, self) },
  'java.util.Arrays': {
    stream: (m: Machine, _self: null, array: JavaArray, from?: number, to?: number) => arrayStream(m, array, from, to),
  },
  'java.util.stream.StreamSupport': { stream: (m: Machine, _self: null, spliterator: Reference) => spliteratorStream(m, spliterator) },
};
