import { longAdd, longToDouble } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass } from '../../run/native.ts';
import { JavaArray, type JavaObject, type Long, type Reference, type Value } from '../../run/value.ts';
import { listAllowingNulls } from './immutable-list.ts';
import { callable, comparison, referenceFunction, test } from './callable.ts';
import { reference } from './payload.ts';
import type { Pipeline, StreamKind } from './pipeline.ts';
import { capital, erased, use } from './stream-source.ts';

const asLong = (v: Value): Long => (typeof v === 'bigint' ? v : Number(v));

function optional(m: Machine, kind: StreamKind, found: { readonly value: Value } | undefined): Value {
  const name = kind === 'ref' ? 'java.util.Optional' : `java.util.Optional${capital(kind)}`;
  return (found ? m.invokeStatic(m.jdk(name), `of(${erased(kind)})`, [found.value]) : m.invokeStatic(m.jdk(name), 'empty()', [])) ?? null;
}

/** Folds without a start value. */
function fold(pipeline: Pipeline, combine: (a: Value, b: Value) => Value): { readonly value: Value } | undefined {
  let result: { value: Value } | undefined;
  pipeline.forEach((v) => void (result = { value: result ? combine(result.value, v) : v }));
  return result;
}

function foldFrom(pipeline: Pipeline, start: Value, combine: (a: Value, b: Value) => Value): Value {
  let result = start;
  pipeline.forEach((v) => void (result = combine(result, v)));
  return result;
}

/** The function of a BinaryOperator of this kind: `apply(Object,Object)` or `applyAsInt(int,int)`. */
function binary(m: Machine, kind: StreamKind, fn: Reference): (a: Value, b: Value) => Value {
  const call = callable(m, fn, `${kind === 'ref' ? 'apply' : `applyAs${capital(kind)}`}(${erased(kind)},${erased(kind)})`);
  return (a, b) => call(a, b) ?? null;
}

/** reduce(op), reduce(identity, op), reduce(identity, accumulator, combiner). */
function reduce(m: Machine, kind: StreamKind, pipeline: Pipeline, args: readonly Value[]): Value {
  const [first, second] = args;
  if (args.length === 1) return optional(m, kind, fold(pipeline, binary(m, kind, reference(first))));
  return foldFrom(pipeline, first ?? null, binary(m, kind, reference(second)));
}

/** collect(collector), or collect(supplier, accumulator, combiner). */
function collect(m: Machine, kind: StreamKind, pipeline: Pipeline, args: readonly Value[]): Value {
  if (args.length > 1) {
    const container = callable(m, reference(args[0]), 'get()')() ?? null;
    const add = callable(m, reference(args[1]), `accept(java.lang.Object,${erased(kind)})`);
    pipeline.forEach((v) => void add(container, v));
    return container;
  }
  const collector = reference(args[0]);
  const part = (name: string): Reference => reference(m.invokeVirtual(collector, `${name}()`, []));
  const container = callable(m, part('supplier'), 'get()')() ?? null;
  const add = callable(m, part('accumulator'), 'accept(java.lang.Object,java.lang.Object)');
  pipeline.forEach((v) => void add(container, v));
  return referenceFunction(m, part('finisher'), 'apply(java.lang.Object)')(container);
}

function toArray(m: Machine, kind: StreamKind, pipeline: Pipeline, generator: Reference | undefined): Value {
  const values = pipeline.values();
  m.allocate(8 * values.length);
  if (generator === undefined) return m.newArray(m.jdk(erased(kind)), values);
  const array = callable(m, generator, 'apply(int)')(values.length);
  if (!(array instanceof JavaArray)) return m.throwNew('java.lang.NullPointerException');
  const { component } = array.javaClass;
  values.forEach((v, i) => {
    const element = reference(v);
    if (element !== null && component && !m.classOf(element).isSubclassOf(component))
      m.throwNew('java.lang.ArrayStoreException', m.classOf(element).name);
    array.store[i] = element;
  });
  return array;
}

/** The JDK's compensated sum of doubles. */
function sumDoubles(pipeline: Pipeline): { sum: number; count: number } {
  let sum = 0;
  let compensation = 0;
  let simple = 0;
  let count = 0;
  pipeline.forEach((v) => {
    const value = Number(v);
    const adjusted = value - compensation;
    const next = sum + adjusted;
    compensation = next - sum - adjusted;
    sum = next;
    simple += value;
    count++;
  });
  const total = sum - compensation;
  return { sum: Number.isNaN(total) && !Number.isFinite(simple) && !Number.isNaN(simple) ? simple : total, count };
}

function sum(kind: StreamKind, pipeline: Pipeline): Value {
  if (kind === 'double') return sumDoubles(pipeline).sum;
  const total = foldFrom(pipeline, 0, kind === 'int' ? (a, b) => (Number(a) + Number(b)) | 0 : (a, b) => longAdd(asLong(a), asLong(b)));
  return total;
}

function average(m: Machine, kind: StreamKind, pipeline: Pipeline): Value {
  if (kind === 'double') {
    const { sum: total, count } = sumDoubles(pipeline);
    return optional(m, 'double', count === 0 ? undefined : { value: total / count });
  }
  let count = 0;
  const total = foldFrom(pipeline, 0, (a, b) => {
    count++;
    return longAdd(asLong(a), asLong(b));
  });
  return optional(m, 'double', count === 0 ? undefined : { value: longToDouble(asLong(total)) / count });
}

function statistics(m: Machine, kind: StreamKind, pipeline: Pipeline): JavaObject {
  const made = m.newObject(m.jdk(`java.util.${capital(kind)}SummaryStatistics`), '<init>()', []);
  const accept = callable(m, made, `accept(${erased(kind)})`);
  pipeline.forEach((v) => void accept(v));
  return made;
}

/** Least or greatest: by a comparator for references, by value for numbers. The first of equals stays. */
function extreme(m: Machine, kind: StreamKind, pipeline: Pipeline, comparator: Reference | undefined, sign: 1 | -1): Value {
  if (kind !== 'ref') {
    const real = sign === 1 ? Math.max : Math.min;
    if (kind === 'double')
      return optional(
        m,
        kind,
        fold(pipeline, (a, b) => real(Number(a), Number(b))),
      );
    return optional(
      m,
      kind,
      fold(pipeline, (a, b) => ((sign === 1 ? asLong(b) > asLong(a) : asLong(b) < asLong(a)) ? b : a)),
    );
  }
  const compare = comparison(m, comparator ?? m.throwNew('java.lang.NullPointerException'));
  return optional(
    m,
    kind,
    fold(pipeline, (a, b) => (compare(reference(a), reference(b)) * sign >= 0 ? a : b)),
  );
}

function first(m: Machine, kind: StreamKind, pipeline: Pipeline): Value {
  let found: { value: Value } | undefined;
  pipeline.until((value) => {
    found = { value };
    return true;
  });
  return optional(m, kind, found);
}

function anyMatch(pipeline: Pipeline, matches: (v: Value) => boolean): boolean {
  let any = false;
  pipeline.until((v) => (any = matches(v)));
  return any;
}

function count(pipeline: Pipeline): number {
  if (pipeline.size) return pipeline.size();
  let n = 0;
  pipeline.forEach(() => void n++);
  return n;
}

/** What ends a stream. */
export function terminalNatives(kind: StreamKind): NativeClass {
  const tests = `test(${erased(kind)})`;
  const forEach = (m: Machine, self: JavaObject, action: Reference): void => {
    const accept = callable(m, action, `accept(${erased(kind)})`);
    use(m, self).forEach((v) => void accept(v));
  };
  const own: NativeClass =
    kind === 'ref'
      ? {
          toList: (m: Machine, self: JavaObject) => listAllowingNulls(m, use(m, self).values().map(reference)),
        }
      : {
          sum: (m: Machine, self: JavaObject) => sum(kind, use(m, self)),
          average: (m: Machine, self: JavaObject) => average(m, kind, use(m, self)),
          summaryStatistics: (m: Machine, self: JavaObject) => statistics(m, kind, use(m, self)),
        };
  return {
    ...own,
    forEach,
    forEachOrdered: forEach,
    toArray: (m: Machine, self: JavaObject, generator?: Reference) => toArray(m, kind, use(m, self), generator),
    reduce: (m: Machine, self: JavaObject, ...args: Value[]) => reduce(m, kind, use(m, self), args),
    collect: (m: Machine, self: JavaObject, ...args: Value[]) => collect(m, kind, use(m, self), args),
    min: (m: Machine, self: JavaObject, comparator?: Reference) => extreme(m, kind, use(m, self), comparator, -1),
    max: (m: Machine, self: JavaObject, comparator?: Reference) => extreme(m, kind, use(m, self), comparator, 1),
    count: (m: Machine, self: JavaObject) => count(use(m, self)),
    anyMatch: (m: Machine, self: JavaObject, predicate: Reference) => anyMatch(use(m, self), test(m, predicate, tests)),
    allMatch: (m: Machine, self: JavaObject, predicate: Reference) => {
      const matches = test(m, predicate, tests);
      return !anyMatch(use(m, self), (v) => !matches(v));
    },
    noneMatch: (m: Machine, self: JavaObject, predicate: Reference) => !anyMatch(use(m, self), test(m, predicate, tests)),
    findFirst: (m: Machine, self: JavaObject) => first(m, kind, use(m, self)),
    findAny: (m: Machine, self: JavaObject) => first(m, kind, use(m, self)),
  };
}
