import type { Machine } from '../../run/machine.ts';
import { JavaObject, type JavaArray, type Reference } from '../../run/value.ts';
import { HashTable } from './hash-table.ts';
import { ListState } from './list-state.ts';
import { reference } from './payload.ts';

/** Whether the JDK's own code answers for this object: then its payload may be read instead of asking its methods. A view has none. */
function isOwn(object: JavaObject): boolean {
  return object.javaClass.loader === undefined && !object.javaClass.name.endsWith('View');
}

/** What an Iterable gives, in its order. Stops early when `visit` returns true. */
export function forEachElement(machine: Machine, iterable: Reference, visit: (element: Reference) => boolean | void): void {
  if (iterable === null) machine.throwNew('java.lang.NullPointerException');
  const iterator = reference(machine.invokeVirtual(iterable, 'iterator()', []));
  while (machine.invokeVirtual(iterator, 'hasNext()', []) === true) {
    if (visit(reference(machine.invokeVirtual(iterator, 'next()', [])))) return;
  }
}

/** A copy of the elements of a Collection. */
export function elementsOf(machine: Machine, collection: Reference): Reference[] {
  if (collection instanceof JavaObject && isOwn(collection)) {
    const { native } = collection;
    if (native instanceof ListState) return native.items.slice();
    if (native instanceof HashTable && collection.javaClass.name.endsWith('HashSet')) return native.nodes().map((n) => n.key);
  }
  const all: Reference[] = [];
  forEachElement(machine, collection, (e) => void all.push(e));
  return all;
}

/** The elements of an array of references. */
export function arrayElements(array: JavaArray): Reference[] {
  return Array.from(array.store, (v) => reference(v));
}

/** Number of entries or elements, asked of the object itself. */
export function sizeOf(machine: Machine, collection: Reference): number {
  const size = machine.invokeVirtual(collection, 'size()', []);
  return typeof size === 'number' ? size : 0;
}
