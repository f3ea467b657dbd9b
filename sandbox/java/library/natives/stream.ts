import { longToDouble } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { JavaObject, type Long, type Reference, type Value } from '../../run/value.ts';
import { callable, compareNumbers, comparison, test } from './callable.ts';
import { keysOf } from './hash-reading.ts';
import { HashTable } from './hash-table.ts';
import { payload, reference } from './payload.ts';
import * as stages from './pipeline.ts';
import { type Advance, Pipeline, type Sink, type Stage, type StreamKind } from './pipeline.ts';
import { capital, erased, mapping, sourceNatives, streamFactories, streamObject, use } from './stream-source.ts';
import { terminalNatives } from './stream-terminal.ts';

type Native = (m: Machine, self: JavaObject, ...args: never[]) => Value;

/** A stage that leaves the number of elements as it is. */
const unchanged = (n: number): number => n;

function stage(make: (m: Machine, ...args: never[]) => Stage, kind?: StreamKind, size?: (before: number) => number): Native {
  return (m, self, ...args) => {
    const made = make(m, ...args);
    return streamObject(m, use(m, self).with(made, kind, size));
  };
}

const mapTo = (from: StreamKind, to: StreamKind): Native =>
  stage(
    (m, fn: Reference) => {
      const apply = callable(m, fn, mapping(from, to));
      return stages.map((v) => apply(v) ?? null);
    },
    to,
    unchanged,
  );

/** Runs the inner stream into the sink and closes it; null stands for an empty one. */
function runInner(m: Machine, inner: Value | undefined, into: Sink): void {
  if (!(inner instanceof JavaObject)) return;
  const pipeline = use(m, inner);
  pipeline.run(into);
  pipeline.closers.forEach((close) => close());
}

const flatMapTo = (from: StreamKind, to: StreamKind): Native =>
  stage((m, fn: Reference) => {
    const apply = callable(m, fn, `apply(${erased(from)})`);
    return stages.flatMap((v, into) => runInner(m, apply(v), into));
  }, to);

function mapMulti(m: Machine, mapper: Reference): Stage {
  const call = callable(m, mapper, 'accept(java.lang.Object,java.lang.Object)');
  return stages.flatMap((v, into) => {
    const consumer = m.proxy(m.bootstrap, [m.jdk('java.util.function.Consumer')], (_method, [x]) => {
      into.accept(x ?? null);
      return undefined;
    });
    call(v, consumer);
  });
}

/** Remembers what came before: by equals() for references, as boxes would compare for numbers. */
function memory(m: Machine, kind: StreamKind): () => (v: Value) => boolean {
  if (kind === 'ref') {
    return () => {
      const table = new HashTable(keysOf(m));
      return (v) => table.put(reference(v), true) === undefined;
    };
  }
  return () => {
    const seen = new Set<Value>();
    return (v) => {
      const key = Object.is(v, -0) ? '-0' : v;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    };
  };
}

function order(m: Machine, kind: StreamKind, comparator: Reference | undefined): (a: Value, b: Value) => number {
  if (kind !== 'ref') return (a, b) => compareNumbers(asLong(a), asLong(b));
  const compare = comparison(m, comparator ?? null);
  return (a, b) => compare(reference(a), reference(b));
}

export const asLong = (v: Value): Long => (typeof v === 'bigint' ? v : Number(v));

function checkCount(m: Machine, count: Long): number {
  if (count < 0) m.throwNew('java.lang.IllegalArgumentException', String(count));
  return Number(count);
}

/** What an iterator over a stream has read ahead. */
class Adapter {
  readonly advance: Advance;
  ready: { readonly value: Value } | undefined;
  constructor(advance: Advance) {
    this.advance = advance;
  }
  fill(): boolean {
    return this.ready !== undefined || this.advance((value) => void (this.ready = { value }));
  }
}

const CLASS: Readonly<Record<StreamKind, string>> = { ref: 'Reference', int: 'Int', long: 'Long', double: 'Double' };

function iterator(m: Machine, self: JavaObject): JavaObject {
  const pipeline = use(m, self);
  return new JavaObject(m.jdk(`java.util.stream.${CLASS[pipeline.kind]}Pipeline$Adapter`), [], new Adapter(pipeline.pull()));
}

function nextOf(m: Machine, self: JavaObject): Value {
  const adapter = payload(self, Adapter);
  if (!adapter.fill() || !adapter.ready) return m.throwNew('java.util.NoSuchElementException');
  const { value } = adapter.ready;
  adapter.ready = undefined;
  return value;
}

const adapter = (next: string): NativeClass => ({
  hasNext: (_m: Machine, self: JavaObject) => payload(self, Adapter).fill(),
  [next]: nextOf,
});

function spliterator(m: Machine, self: JavaObject): Value {
  return m.invokeStatic(m.jdk('java.util.Spliterators'), 'spliteratorUnknownSize(java.util.Iterator,int)', [iterator(m, self), 16]) ?? null;
}

/** Mapping to the other kinds of streams, as far as this kind has it. */
function mappings(kind: StreamKind): NativeClass {
  const kinds: readonly StreamKind[] = ['ref', 'int', 'long', 'double'];
  const name = (to: StreamKind): string => (to === 'ref' ? 'mapToObj' : `mapTo${capital(to)}`);
  const maps = kinds.filter((to) => to !== kind).map((to): [string, Native] => [name(to), mapTo(kind, to)]);
  if (kind !== 'ref') return { ...Object.fromEntries(maps), boxed: stage((m) => stages.map((v) => m.box(kind, v)), 'ref', unchanged) };
  return {
    ...Object.fromEntries(maps),
    flatMapToInt: flatMapTo(kind, 'int'),
    flatMapToLong: flatMapTo(kind, 'long'),
    flatMapToDouble: flatMapTo(kind, 'double'),
    mapMulti: stage((m, mapper: Reference) => mapMulti(m, mapper)),
  };
}

function intermediate(kind: StreamKind): NativeClass {
  const tests = `test(${erased(kind)})`;
  const accepts = `accept(${erased(kind)})`;
  return {
    ...mappings(kind),
    filter: stage((m, predicate: Reference) => stages.filter(test(m, predicate, tests))),
    map: mapTo(kind, kind),
    flatMap: flatMapTo(kind, kind),
    distinct: stage((m) => stages.distinct(memory(m, kind))),
    sorted: stage((m, comparator?: Reference) => stages.sorted(order(m, kind, comparator)), kind, unchanged),
    peek: stage(
      (m, action: Reference) => {
        const accept = callable(m, action, accepts);
        return stages.peek((v) => void accept(v));
      },
      kind,
      unchanged,
    ),
    limit: (m: Machine, self: JavaObject, count: Long) => {
      const most = checkCount(m, count);
      return streamObject(
        m,
        use(m, self).with(stages.limit(most), kind, (n) => Math.min(n, most)),
      );
    },
    skip: (m: Machine, self: JavaObject, count: Long) => {
      const least = checkCount(m, count);
      return streamObject(
        m,
        use(m, self).with(stages.skip(least), kind, (n) => Math.max(0, n - least)),
      );
    },
    takeWhile: stage((m, predicate: Reference) => stages.takeWhile(test(m, predicate, tests))),
    dropWhile: stage((m, predicate: Reference) => stages.dropWhile(test(m, predicate, tests))),
  };
}

const baseStream: NativeClass = {
  iterator,
  spliterator,
  isParallel: () => false,
  sequential: (_m: Machine, self: JavaObject) => self,
  parallel: (_m: Machine, self: JavaObject) => self,
  unordered: (_m: Machine, self: JavaObject) => self,
  onClose: (m: Machine, self: JavaObject, handler: Reference) => {
    const run = callable(m, handler, 'run()');
    payload(self, Pipeline).closers.push(() => void run());
    return self;
  },
  close: (_m: Machine, self: JavaObject) => {
    const pipeline = payload(self, Pipeline);
    pipeline.used = true;
    for (const close of pipeline.closers.splice(0)) close();
  },
};

const asLongStream = stage(() => stages.map((v) => v), 'long', unchanged);
const asDoubleStream = stage(() => stages.map((v) => longToDouble(asLong(v))), 'double', unchanged);

const methods = (kind: StreamKind): NativeClass => ({ ...sourceNatives(kind), ...intermediate(kind), ...terminalNatives(kind) });

export const streams: Natives = {
  ...streamFactories,
  'java.util.stream.BaseStream': baseStream,
  'java.util.stream.Stream': methods('ref'),
  'java.util.stream.IntStream': { ...methods('int'), asLongStream, asDoubleStream, iterator },
  'java.util.stream.LongStream': { ...methods('long'), asDoubleStream, iterator },
  'java.util.stream.DoubleStream': { ...methods('double'), iterator },
  'java.util.stream.ReferencePipeline$Adapter': adapter('next'),
  'java.util.stream.IntPipeline$Adapter': adapter('nextInt'),
  'java.util.stream.LongPipeline$Adapter': adapter('nextLong'),
  'java.util.stream.DoublePipeline$Adapter': adapter('nextDouble'),
};
