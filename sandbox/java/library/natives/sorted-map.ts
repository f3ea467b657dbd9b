import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { JavaObject, type Reference } from '../../run/value.ts';
import { callable, comparison } from './callable.ts';
import { payload } from './payload.ts';
import { type Bound, SortedEntry, SortedTable, SortedView } from './sorted-table.ts';

const viewOf = (self: JavaObject): SortedView => payload(self, SortedView);

/** The live entry of an iteration. */
function entryOf(m: Machine, entry: SortedEntry): JavaObject {
  return (entry.entry ??= new JavaObject(m.jdk('java.util.TreeMap$Entry'), [], entry));
}

/** What firstEntry() and its kin give: a copy that cannot be changed. */
function snapshot(m: Machine, entry: SortedEntry | undefined): Reference {
  return entry
    ? m.newObject(m.jdk('java.util.AbstractMap$SimpleImmutableEntry'), '<init>(java.lang.Object,java.lang.Object)', [
        entry.key,
        entry.value,
      ])
    : null;
}

const KEY = 0;
const VALUE = 1;

class Cursor {
  readonly view: SortedView;
  readonly what: number;
  readonly list: readonly SortedEntry[];
  next = 0;
  last: SortedEntry | undefined;
  expected: number;
  constructor(view: SortedView, what: number, descending: boolean) {
    this.view = view;
    this.what = what;
    this.list = descending ? view.list().reverse() : view.list();
    this.expected = view.table.modCount;
  }
}

function put(m: Machine, self: JavaObject, key: Reference, value: Reference): Reference {
  const view = viewOf(self);
  const { table } = view;
  if (!view.holds(key)) m.throwNew('java.lang.IllegalArgumentException', 'key out of range');
  // The JDK compares a lone key with itself, so that one that cannot be compared is refused at once.
  if (table.entries.length === 0) table.compare(key, key);
  const { at, found } = table.search(key);
  const entry = table.entries[at];
  if (found && entry) {
    const old = entry.value;
    entry.value = value;
    return old;
  }
  m.allocate(40);
  table.insert(at, new SortedEntry(key, value));
  return null;
}

function narrow(m: Machine, self: JavaObject, target: JavaObject, from: Bound | undefined, to: Bound | undefined, turned: boolean): void {
  const view = viewOf(self);
  const sign = view.descending ? -1 : 1;
  if (from && to && view.table.compare(from.key, to.key) * sign > 0) m.throwNew('java.lang.IllegalArgumentException', 'fromKey > toKey');
  for (const [bound, name] of [
    [from, 'fromKey'],
    [to, 'toKey'],
  ] as const) {
    if (!bound) continue;
    // An exclusive bound may be the view's own edge.
    const inside =
      view.holds(bound.key) || (!bound.inclusive && [view.low, view.high].some((b) => b && view.table.compare(b.key, bound.key) === 0));
    if (!inside) m.throwNew('java.lang.IllegalArgumentException', `${name} out of range`);
    view.table.compare(bound.key, bound.key);
  }
  target.native = view.part(from, to, turned);
}

const entries: NativeClass = {
  size: (_m: Machine, self: JavaObject) => viewOf(self).size,
  containsKey: (_m: Machine, self: JavaObject, key: Reference) => refusingNull(_m, self, key) !== undefined,
  get: (m: Machine, self: JavaObject, key: Reference) => refusingNull(m, self, key)?.value ?? null,
  put,
  'remove(java.lang.Object)': (m: Machine, self: JavaObject, key: Reference) => {
    const entry = refusingNull(m, self, key);
    if (entry) viewOf(self).remove(entry);
    return entry?.value ?? null;
  },
  clear: (_m: Machine, self: JavaObject) => viewOf(self).clear(),
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object,java.lang.Object)');
    const { table } = viewOf(self);
    const expected = table.modCount;
    for (const entry of viewOf(self).list()) {
      accept(entry.key, entry.value);
      if (table.modCount !== expected) m.throwNew('java.util.ConcurrentModificationException');
    }
  },
  near: (m: Machine, self: JavaObject, relation: number, key: Reference) => snapshot(m, viewOf(self).near(relation, key)),
  end: (m: Machine, self: JavaObject, last: boolean, remove: boolean) => {
    const entry = viewOf(self).edge(last);
    if (entry && remove) viewOf(self).remove(entry);
    return snapshot(m, entry);
  },
  view: (
    m: Machine,
    self: JavaObject,
    target: JavaObject,
    hasFrom: boolean,
    from: Reference,
    fromInclusive: boolean,
    hasTo: boolean,
    to: Reference,
    toInclusive: boolean,
    descending: boolean,
  ) =>
    narrow(
      m,
      self,
      target,
      hasFrom ? { key: from, inclusive: fromInclusive } : undefined,
      hasTo ? { key: to, inclusive: toInclusive } : undefined,
      descending,
    ),
  iterate: (m: Machine, self: JavaObject, what: number, descending: boolean) =>
    new JavaObject(m.jdk('java.util.NavigableEntries$EntryIterator'), [], new Cursor(viewOf(self), what, descending)),
};

/** Looking up null fails even in an empty map of natural order, which would compare nothing. */
function refusingNull(m: Machine, self: JavaObject, key: Reference): SortedEntry | undefined {
  const view = viewOf(self);
  if (key === null && view.table.entries.length === 0) m.throwNew('java.lang.NullPointerException');
  return view.find(key);
}

const cursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => payload(self, Cursor).next < payload(self, Cursor).list.length,
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    const entry = at.list[at.next];
    if (!entry) return m.throwNew('java.util.NoSuchElementException');
    if (at.view.table.modCount !== at.expected) m.throwNew('java.util.ConcurrentModificationException');
    at.next++;
    at.last = entry;
    return at.what === KEY ? entry.key : at.what === VALUE ? entry.value : entryOf(m, entry);
  },
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (!at.last) return m.throwNew('java.lang.IllegalStateException');
    if (at.view.table.modCount !== at.expected) m.throwNew('java.util.ConcurrentModificationException');
    at.view.remove(at.last);
    at.last = undefined;
    at.expected = at.view.table.modCount;
  },
};

const entry: NativeClass = {
  getKey: (_m: Machine, self: JavaObject) => payload(self, SortedEntry).key,
  getValue: (_m: Machine, self: JavaObject) => payload(self, SortedEntry).value,
  setValue: (_m: Machine, self: JavaObject, value: Reference) => {
    const of = payload(self, SortedEntry);
    const old = of.value;
    of.value = value;
    return old;
  },
};

export const sortedMaps: Natives = {
  'java.util.NavigableEntries': entries,
  'java.util.NavigableEntries$EntryIterator': cursor,
  'java.util.TreeMap': {
    start: (m: Machine, self: JavaObject, comparator: Reference) =>
      void (self.native = new SortedView(new SortedTable(comparison(m, comparator)))),
  },
  'java.util.TreeMap$Entry': entry,
};
