import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { JavaArray, JavaObject, Reference } from '../../run/value.ts';
import { elementsOf, forEachElement } from './elements.ts';
import { reference } from './payload.ts';

/** The elements in the given array when they fit, null behind them; else in a new array of its class. */
function fillArray(m: Machine, items: readonly Reference[], array: JavaArray): Reference {
  const { component } = array.javaClass;
  for (const e of items) {
    if (e === null || !component || m.classOf(e).isSubclassOf(component)) continue;
    m.throwNew(
      'java.lang.ArrayStoreException',
      `arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, ${component.name}`,
    );
  }
  if (array.store.length < items.length) return m.newArray(component ?? m.jdk('java.lang.Object'), items);
  items.forEach((e, i) => void (array.store[i] = e));
  if (array.store.length > items.length) array.store[items.length] = null;
  return array;
}

const abstractCollection: NativeClass = {
  'toArray()': (m: Machine, self: JavaObject) => m.newArray(m.jdk('java.lang.Object'), elementsOf(m, self)),
  'toArray(java.lang.Object[])': (m: Machine, self: JavaObject, array: JavaArray | null) => {
    if (array === null) return m.throwNew('java.lang.NullPointerException');
    return fillArray(m, elementsOf(m, self), array);
  },
  toString: (m: Machine, self: JavaObject) =>
    `[${elementsOf(m, self)
      .map((e) => (e === self ? '(this Collection)' : m.toJavaString(e)))
      .join(', ')}]`,
};

const abstractMap: NativeClass = {
  toString: (m: Machine, self: JavaObject) => {
    const text = (o: Reference): string => (o === self ? '(this Map)' : m.toJavaString(o));
    const entries: string[] = [];
    forEachElement(m, reference(m.invokeVirtual(self, 'entrySet()', [])), (entry) => {
      entries.push(
        `${text(reference(m.invokeVirtual(entry, 'getKey()', [])))}=${text(reference(m.invokeVirtual(entry, 'getValue()', [])))}`,
      );
    });
    return `{${entries.join(', ')}}`;
  },
};

export const collections: Natives = { 'java.util.AbstractCollection': abstractCollection, 'java.util.AbstractMap': abstractMap };
