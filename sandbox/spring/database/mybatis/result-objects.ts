import type { ResultColumn, Rows } from '../../../data/index.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { RuntimeClass } from '../../../java/run/runtime-class.ts';
import { JavaObject, type Reference } from '../../../java/run/value.ts';
import type { Type } from '../../../java/types/type.ts';
import { erasedName } from '../../../java/types/types.ts';
import { implementsName } from '../../json/json-writer.ts';
import { classOfType } from '../../reflect.ts';
import { cellAs, isSimple, listOf, propertyNames, propertyType, setProperty } from '../java-access.ts';
import { converted, type DriverClass, objectOf } from '../jdbc/java-values.ts';
import type { ResultMap } from './mapped-statement.ts';

export interface ResultOptions {
  readonly machine: Machine;
  readonly driver: DriverClass;
  /** `map-underscore-to-camel-case` */
  readonly camelCase: boolean;
  /** A class by its name or alias. */
  classNamed(name: string): RuntimeClass;
}

const isMapClass = (c: RuntimeClass): boolean => c.name === 'java.util.Map' || implementsName(c, 'java.util.Map');

/** Rows as objects of a class: simple values, maps, beans or records. */
export function objectsOf(o: ResultOptions, rows: Rows, javaClass: RuntimeClass): Reference[] {
  return rows.rows.map((row) => {
    const cells = rows.columns.map((c, i) => ({ column: c, cell: row[i] ?? null }));
    const [first] = cells;
    if (isSimple(javaClass)) return first ? cellAs(o.machine, first.cell, first.column.type, typeOf(javaClass), javaClass) : null;
    if (cells.every((c) => c.cell === null)) return null;
    if (isMapClass(javaClass) || javaClass.name === 'java.lang.Object') {
      const made = o.machine.newObject(o.machine.jdk('java.util.HashMap'), '<init>()', []);
      for (const { column, cell } of cells)
        if (cell !== null) setProperty(o.machine, made, column.label, objectOf(o.machine, o.driver, cell, column.type));
      return made;
    }
    if (javaClass.symbol?.typeKind === 'record') return recordOf(o, javaClass, cells);
    const made = newBean(o, javaClass);
    fill(o, made, cells, new Set());
    return made;
  });
}

type Cells = readonly { readonly column: ResultColumn; readonly cell: Rows['rows'][number][number] }[];

const typeOf = (javaClass: RuntimeClass): Type => javaClass.symbol?.thisType ?? { kind: 'unknown' };

function newBean(o: ResultOptions, javaClass: RuntimeClass): JavaObject {
  if (javaClass.declaredMethods.some((m) => m.symbol.signature === '<init>()')) return o.machine.newObject(javaClass, '<init>()', []);
  return o.machine.throwNew('org.apache.ibatis.executor.ExecutorException', `No constructor found in ${javaClass.name} matching []`);
}

function recordOf(o: ResultOptions, javaClass: RuntimeClass, cells: Cells): JavaObject {
  const constructor = javaClass.declaredMethods.find((m) => m.symbol.name === '<init>' && m.symbol.parameters.length === cells.length);
  if (!constructor)
    return o.machine.throwNew('java.lang.IllegalStateException', `No constructor found in ${javaClass.name} matching the columns`);
  const args = constructor.symbol.parameters.map((p, i) => {
    const given = cells[i];
    const value = given ? cellAs(o.machine, given.cell, given.column.type, p.type, javaClass) : null;
    return p.type.kind === 'primitive' ? o.machine.unbox(value) : value;
  });
  return o.machine.newObject(javaClass, constructor.symbol.signature, args);
}

/** Sets the properties that have the columns' names, but for those that a mapping has filled. */
function fill(o: ResultOptions, object: JavaObject, cells: Cells, taken: ReadonlySet<string>): void {
  const byName = new Map(propertyNames(object.javaClass).map((n) => [n.toLowerCase(), n]));
  for (const { column, cell } of cells) {
    const label = column.label.toLowerCase();
    if (taken.has(label)) continue;
    const property = byName.get(o.camelCase ? label.replaceAll('_', '') : label);
    const type = property === undefined ? undefined : propertyType(object.javaClass, property);
    const target = type && (type.kind === 'primitive' || isSimpleType(o, type, object.javaClass));
    if (property !== undefined && type && target)
      setProperty(o.machine, object, property, cellAs(o.machine, cell, column.type, type, object.javaClass));
  }
}

function isSimpleType(o: ResultOptions, type: Type, from: RuntimeClass): boolean {
  if (type.kind === 'array') return erasedName(type) === 'byte[]';
  const javaClass = classOfType(type, from, o.machine);
  return javaClass !== undefined && isSimple(javaClass);
}

/** Rows as the objects that a result map describes: rows of one key are one object with what is nested in it. */
export function mappedObjects(o: ResultOptions, rows: Rows, map: ResultMap, fallback: RuntimeClass): Reference[] {
  const made = new Map<string, JavaObject>();
  const all: Reference[] = [];
  const javaClass = map.type === undefined ? fallback : o.classNamed(map.type);
  rows.rows.forEach((row, at) => {
    const cells = rows.columns.map((c, i) => ({ column: c, cell: row[i] ?? null }));
    const object = oneOf(o, cells, map, javaClass, '', made, map.nested.length > 0 ? undefined : String(at));
    if (object && !all.includes(object)) all.push(object);
  });
  return all;
}

const cellNamed = (cells: Cells, name: string): Cells[number] | undefined =>
  cells.find((c) => c.column.label.toLowerCase() === name.toLowerCase());

/** @param unique what tells this row's object apart, where its key need not */
function oneOf(
  o: ResultOptions,
  cells: Cells,
  map: ResultMap,
  javaClass: RuntimeClass,
  outer: string,
  made: Map<string, JavaObject>,
  unique: string | undefined,
): JavaObject | undefined {
  const ids = map.results.filter((r) => r.id);
  const by = ids.length > 0 ? ids : map.results;
  const mapped = map.results.map((r) => cellNamed(cells, r.column)?.cell ?? null);
  const auto = map.autoMapping ?? (outer === '' && map.nested.length === 0);
  if (mapped.every((c) => c === null) && (outer !== '' || !auto || cells.every((c) => c.cell === null))) return undefined;
  const key = `${outer}/${javaClass.name}:${unique ?? JSON.stringify(by.map((r) => String(cellNamed(cells, r.column)?.cell ?? null)))}`;
  const known = made.get(key);
  const object = known ?? newBean(o, isMapClass(javaClass) ? o.machine.jdk('java.util.HashMap') : javaClass);
  if (!known) {
    made.set(key, object);
    for (const r of map.results) {
      const found = cellNamed(cells, r.column);
      const type = found && propertyType(object.javaClass, r.property);
      if (found && type)
        setProperty(o.machine, object, r.property, cellAs(o.machine, found.cell, found.column.type, type, object.javaClass));
      else if (found && isMapClass(object.javaClass))
        setProperty(o.machine, object, r.property, converted(o.machine, found.cell, found.column.type, 'java.lang.Object'));
    }
    if (auto)
      fill(o, object, cells, new Set([...map.results, ...map.nested.flatMap((n) => n.map.results)].map((r) => r.column.toLowerCase())));
    for (const n of map.nested)
      if (n.many)
        setProperty(
          o.machine,
          object,
          n.property,
          listOf(o.machine, [], isSet(o, object, n.property) ? 'java.util.LinkedHashSet' : 'java.util.ArrayList'),
        );
  }
  for (const n of map.nested) nest(o, cells, n, object, key, made);
  return object;
}

const isSet = (o: ResultOptions, object: JavaObject, property: string): boolean => {
  const type = propertyType(object.javaClass, property);
  return type !== undefined && classOfType(type, object.javaClass, o.machine)?.name === 'java.util.Set';
};

function nest(
  o: ResultOptions,
  cells: Cells,
  n: ResultMap['nested'][number],
  object: JavaObject,
  key: string,
  made: Map<string, JavaObject>,
): void {
  const declared = propertyType(object.javaClass, n.property);
  const elementType = declared?.kind === 'class' && n.many ? declared.args[0] : declared;
  const javaClass =
    n.map.type === undefined ? elementType && classOfType(elementType, object.javaClass, o.machine) : o.classNamed(n.map.type);
  if (!javaClass) return;
  const before = made.size;
  const inner = oneOf(o, cells, n.map, javaClass, `${key}.${n.property}`, made, undefined);
  if (!inner) return;
  if (!n.many) setProperty(o.machine, object, n.property, inner);
  else if (made.size > before) {
    const list = listAt(o, object, n.property);
    if (list) o.machine.invokeVirtual(list, 'add(java.lang.Object)', [inner]);
  }
}

function listAt(o: ResultOptions, object: JavaObject, property: string): JavaObject | undefined {
  const capital = property.charAt(0).toUpperCase() + property.slice(1);
  const value = o.machine.invokeVirtual(object, `get${capital}()`, []);
  return value instanceof JavaObject ? value : undefined;
}
