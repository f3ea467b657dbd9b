import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { JavaObject, Reference } from '../../run/value.ts';
import { callable } from './callable.ts';
import { constructors, copy, iterate, KEY, tableOf, walk } from './hash-reading.ts';

const PRESENT = true;

const hashSet: NativeClass = {
  ...constructors(false),
  size: (_m: Machine, self: JavaObject) => tableOf(self).size,
  isEmpty: (_m: Machine, self: JavaObject) => tableOf(self).size === 0,
  contains: (_m: Machine, self: JavaObject, o: Reference) => tableOf(self).find(o) !== undefined,
  add: (m: Machine, self: JavaObject, e: Reference) => {
    m.allocate(48);
    return tableOf(self).put(e, PRESENT) === undefined;
  },
  remove: (_m: Machine, self: JavaObject, o: Reference) => tableOf(self).remove(o) !== undefined,
  clear: (_m: Machine, self: JavaObject) => tableOf(self).clear(),
  iterator: (m: Machine, self: JavaObject) => iterate(m, tableOf(self), KEY),
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object)');
    walk(m, self, (node) => void accept(node.key));
  },
  clone: (_m: Machine, self: JavaObject) => copy(self),
};

export const hashSets: Natives = { 'java.util.HashSet': hashSet, 'java.util.LinkedHashSet': constructors(true) };
