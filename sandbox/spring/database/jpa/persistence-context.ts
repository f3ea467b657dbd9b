import { type Cell, type Parameter, type ResultColumn, type Rows, sqlTypes } from '../../../data/index.ts';

import { JavaObject, type Reference, type Value } from '../../../java/run/value.ts';
import type { ApplicationContext } from '../../boot/application-context.ts';
import { asReference } from '../../json/json-writer.ts';
import { callNamed, enumName, fieldValue } from '../../reflect.ts';
import { cellAs, elementsOf, listOf, setField } from '../java-access.ts';
import { parameterOf } from '../jdbc/java-values.ts';
import type { Attribute, BasicAttribute, CollectionAttribute, EntityModel, EntityModels } from './entity-model.ts';
import { fillEmbedded } from './embedded.ts';
import { memberRows } from './member-rows.ts';
import type { Orm } from './orm.ts';

/** An entity that is watched. */
interface Managed {
  readonly object: JavaObject;
  readonly model: EntityModel;
  /** Column values as they are in the database; undefined before it is inserted. */
  snapshot: readonly Value[] | undefined;
  /** What its collections held. */
  readonly collections: Map<string, readonly JavaObject[]>;
  removed: boolean;
}

/** What an EntityManager holds: each row once, what was new, what changed. */
export class PersistenceContext {
  private readonly orm: Orm;
  private readonly managed = new Map<string, Managed>();
  private readonly byObject = new Map<JavaObject, Managed>();
  /** To be inserted, in the order in which they came. */
  private readonly fresh: Managed[] = [];

  constructor(orm: Orm) {
    this.orm = orm;
  }

  private get context(): ApplicationContext {
    return this.orm.context;
  }
  private get models(): EntityModels {
    return this.orm.models;
  }

  contains(object: JavaObject): boolean {
    const found = this.byObject.get(object);
    return found !== undefined && !found.removed;
  }

  clear(): void {
    this.managed.clear();
    this.byObject.clear();
    this.fresh.length = 0;
  }

  detach(object: JavaObject): void {
    const found = this.byObject.get(object);
    if (!found) return;
    this.byObject.delete(object);
    this.managed.delete(this.keyOf(found.model, this.valueOf(object, found.model.id)));
    if (this.fresh.includes(found)) this.fresh.splice(this.fresh.indexOf(found), 1);
  }

  modelOf(object: JavaObject): EntityModel {
    const model = this.models.of(object.javaClass);
    if (model) return model;
    return this.orm.invalid(`Not an entity: ${object.javaClass.name}`);
  }

  // ---- values ----

  valueOf(object: JavaObject, a: BasicAttribute): Reference {
    const { machine } = this.context.jvm;
    let at: Value = object;
    for (const [i, name] of a.path.entries()) {
      if (!(at instanceof JavaObject)) return null;
      at = fieldValue(at, name);
      if (i === a.path.length - 1) return asReference(machine, at, a.javaType);
    }
    return null;
  }

  private parameter(object: JavaObject, a: BasicAttribute): Parameter {
    return this.asParameter(this.valueOf(object, a), a);
  }

  asParameter(value: Reference, a: BasicAttribute): Parameter {
    if (value instanceof JavaObject && enumName(value) !== undefined && !a.enumText) {
      const { native } = value;
      const ordinal = typeof native === 'object' && native !== null && 'ordinal' in native ? Number(native.ordinal) : 0;
      return { value: ordinal, type: sqlTypes.INTEGER };
    }
    return parameterOf(this.context.jvm.machine, value);
  }

  idOf(object: JavaObject): Reference {
    return this.valueOf(object, this.modelOf(object).id);
  }

  /** A new object has no id, or 0; with a version of a class, none of that. */
  isNew(object: JavaObject): boolean {
    const model = this.modelOf(object);
    const { version } = model;
    if (version && version.javaType.kind !== 'primitive') return this.valueOf(object, version) === null;
    const id = this.valueOf(object, model.id);
    if (model.id.javaType.kind === 'primitive') return Number(this.context.jvm.machine.unbox(id)) === 0;
    return id === null;
  }

  private keyOf(model: EntityModel, id: Reference): string {
    return `${model.javaClass.name}#${this.context.jvm.machine.toJavaString(id)}`;
  }

  private setBasic(object: JavaObject, a: BasicAttribute, value: Reference): void {
    if (a.path.length > 1) return;
    const given = a.javaType.kind === 'primitive' ? (value === null ? undefined : this.context.jvm.machine.unbox(value)) : value;
    if (given !== undefined) setField(object, a.field.symbol.name, given);
  }

  private call(m: EntityModel, object: JavaObject, kind: string): void {
    for (const method of m.callbacks.get(kind) ?? []) callNamed(object, method.symbol.signature, []);
  }

  // ---- reading ----

  find(model: EntityModel, id: Reference): JavaObject | undefined {
    const known = this.managed.get(this.keyOf(model, id));
    if (known) return known.removed ? undefined : known.object;
    const rows = this.orm.query(`select * from ${model.table} where ${model.id.column} = ?`, [this.asParameter(id, model.id)]);
    return this.entities(model, rows)[0];
  }

  /** Rows of an entity's table as managed objects. */
  entities(model: EntityModel, rows: Rows): JavaObject[] {
    return rows.rows.map((row) => this.entityOf(model, rows.columns, row)).filter((e) => e !== undefined);
  }

  entityOf(model: EntityModel, columns: readonly ResultColumn[], row: readonly Cell[], prefix = ''): JavaObject | undefined {
    const { machine } = this.context.jvm;
    const place = (column: string): number => columns.findIndex((c) => c.label.toLowerCase() === `${prefix}${column}`.toLowerCase());
    const cell = (a: BasicAttribute): Reference => {
      const at = place(a.column);
      const found = columns[at];
      return found ? cellAs(machine, row[at] ?? null, found.type, a.javaType, a.owner) : null;
    };
    const id = cell(model.id);
    if (id === null) return undefined;
    const known = this.managed.get(this.keyOf(model, id));
    if (known) return known.object;
    const object = this.instantiate(model);
    const made: Managed = { object, model, snapshot: undefined, collections: new Map(), removed: false };
    this.managed.set(this.keyOf(model, id), made);
    this.byObject.set(object, made);
    for (const a of model.attributes) if (a.kind === 'basic' && a.path.length === 1) this.setBasic(object, a, cell(a));
    for (const e of model.embedded) fillEmbedded(machine, object, model, e.name, cell);
    for (const a of model.attributes) {
      if (a.kind !== 'reference') continue;
      const target = this.models.get(a.target);
      const at = place(a.column);
      const found = columns[at];
      const key = found ? cellAs(machine, row[at] ?? null, found.type, target.id.javaType, target.id.owner) : null;
      setField(object, a.field.symbol.name, key === null ? null : (this.find(target, key) ?? null));
    }
    for (const a of model.attributes) if (a.kind === 'collection') this.fillCollection(made, a, id);
    made.snapshot = this.snapshot(made);
    this.call(model, object, 'PostLoad');
    return object;
  }

  private instantiate(model: EntityModel): JavaObject {
    const { javaClass } = model;
    if (!javaClass.declaredMethods.some((m) => m.symbol.signature === '<init>()'))
      return this.context.failures.raise(
        'org.springframework.orm.jpa.JpaSystemException',
        `No default constructor for entity '${javaClass.name}'`,
      );
    return this.context.jvm.machine.newObject(javaClass, '<init>()', []);
  }

  private fillCollection(m: Managed, a: CollectionAttribute, id: Reference): void {
    const { machine } = this.context.jvm;
    const target = this.models.get(a.target);
    const found = this.entities(target, memberRows(this.orm, a, this.asParameter(id, m.model.id)));
    if (a.single) {
      setField(m.object, a.field.symbol.name, found[0] ?? null);
      return;
    }
    const kind =
      a.field.symbol.type.kind === 'class' && a.field.symbol.type.symbol.binaryName === 'java.util.Set'
        ? 'java.util.LinkedHashSet'
        : 'java.util.ArrayList';
    setField(m.object, a.field.symbol.name, listOf(machine, found, kind));
    m.collections.set(a.name, found);
  }

  // ---- writing ----

  persist(object: JavaObject): void {
    const known = this.byObject.get(object);
    if (known) {
      known.removed = false;
      return;
    }
    const model = this.modelOf(object);
    const made: Managed = { object, model, snapshot: undefined, collections: new Map(), removed: false };
    this.byObject.set(object, made);
    this.call(model, object, 'PrePersist');
    for (const a of model.attributes) if (a.kind === 'reference' && cascades(a, 'PERSIST')) this.cascade(object, a);
    this.checkNulls(made);
    if (model.generated === 'sequence') this.setBasic(object, model.id, this.boxed(model.id, this.orm.nextId(model)));
    if (model.generated === 'uuid') this.setBasic(object, model.id, this.orm.newUuid(model.id));
    if (model.version && this.isZero(this.valueOf(object, model.version)))
      this.setBasic(object, model.version, this.boxed(model.version, 0));
    if (model.generated === 'identity') {
      // What waits for its insert goes before: this one may refer to it.
      this.insertFresh();
      this.insert(made);
    } else {
      if (this.idOf(object) === null)
        this.context.failures.raise(
          'org.springframework.orm.jpa.JpaSystemException',
          `Identifier of entity '${model.javaClass.name}' must be manually assigned before calling 'persist()'`,
        );
      this.fresh.push(made);
    }
    this.managed.set(this.keyOf(model, this.idOf(object)), made);
    for (const a of model.attributes) if (a.kind === 'collection' && cascades(a, 'PERSIST')) this.cascade(object, a);
  }

  private insertFresh(): void {
    for (let next = this.fresh.shift(); next; next = this.fresh.shift()) if (!next.removed) this.insert(next);
  }

  private isZero(value: Reference): boolean {
    return value === null || Number(this.context.jvm.machine.unbox(value)) === 0;
  }

  private boxed(a: BasicAttribute, value: number): Reference {
    const kind = a.sqlType.name === 'BIGINT' ? 'long' : a.sqlType.name === 'SMALLINT' ? 'short' : 'int';
    return this.context.jvm.machine.box(kind, value);
  }

  private cascade(object: JavaObject, a: Attribute): void {
    for (const other of this.related(object, a)) if (!this.byObject.has(other)) this.persist(other);
  }

  /** What a relation holds now. */
  private related(object: JavaObject, a: Attribute): JavaObject[] {
    const value = fieldValue(object, a.field.symbol.name);
    const one = asReference(this.context.jvm.machine, value, { kind: 'unknown' });
    const all = elementsOf(this.context.jvm.machine, one) ?? (one === null ? [] : [one]);
    return all.filter((v): v is JavaObject => v instanceof JavaObject);
  }

  private checkNulls({ object, model }: Managed): void {
    for (const a of model.attributes) {
      if (a.kind === 'collection' || a.nullable || (a.kind === 'basic' && a === model.id)) continue;
      const value = a.kind === 'basic' ? this.valueOf(object, a) : fieldValue(object, a.field.symbol.name);
      if (value === null && (a.kind !== 'basic' || a !== model.version))
        this.context.failures.raise(
          'org.springframework.dao.DataIntegrityViolationException',
          `not-null property references a null or transient value : ${model.javaClass.name}.${a.name}`,
        );
    }
  }

  private columns(m: Managed): { readonly column: string; readonly parameter: Parameter; readonly basic: BasicAttribute | undefined }[] {
    return m.model.attributes.flatMap((a): { column: string; parameter: Parameter; basic: BasicAttribute | undefined }[] => {
      if (a.kind === 'basic') return [{ column: a.column, parameter: this.parameter(m.object, a), basic: a }];
      if (a.kind !== 'reference') return [];
      const [other] = this.related(m.object, a);
      return [
        {
          column: a.column,
          parameter: other ? this.keyParameter(m, a.name, other) : { value: null, type: sqlTypes.NULL },
          basic: undefined,
        },
      ];
    });
  }

  private keyParameter(m: Managed, name: string, other: JavaObject): Parameter {
    const target = this.modelOf(other);
    if (this.byObject.get(other) === undefined && this.isNew(other))
      return this.context.failures.raise(
        'org.springframework.dao.InvalidDataAccessApiUsageException',
        `org.hibernate.TransientPropertyValueException: Not-null property references a transient value - transient instance must be saved before current operation : ${m.model.javaClass.name}.${name} -> ${target.javaClass.name}`,
      );
    return this.parameter(other, target.id);
  }

  private snapshot(m: Managed): readonly Value[] {
    return this.columns(m).map(({ parameter: { value } }) => (value instanceof Uint8Array ? value.join() : value));
  }

  private insert(m: Managed): void {
    const { model, object } = m;
    const identity = model.generated === 'identity';
    const written = this.columns(m).filter((c) => !(identity && c.basic === model.id) && c.basic?.insertable !== false);
    const sql = `insert into ${model.table} (${written.map((c) => c.column).join(',')}) values (${written.map(() => '?').join(',')})`;
    const result = this.orm.update(
      written.length === 0 ? `insert into ${model.table} default values` : sql,
      written.map((c) => c.parameter),
      identity ? [model.id.column] : undefined,
    );
    const [row] = result.keys?.rows ?? [];
    const [key] = result.keys?.columns ?? [];
    if (identity && row && key)
      this.setBasic(object, model.id, cellAs(this.context.jvm.machine, row[0] ?? null, key.type, model.id.javaType, model.id.owner));
    m.snapshot = this.snapshot(m);
    this.call(model, object, 'PostPersist');
  }

  remove(object: JavaObject): void {
    const known = this.byObject.get(object);
    if (!known || known.removed) return;
    known.removed = true;
    this.call(known.model, object, 'PreRemove');
    for (const a of known.model.attributes)
      if (a.kind !== 'basic' && cascades(a, 'REMOVE')) for (const other of this.related(object, a)) this.remove(other);
  }

  /** The state of a detached object goes onto the managed one. */
  merge(object: JavaObject): JavaObject {
    const known = this.byObject.get(object);
    if (known && !known.removed) return object;
    const model = this.modelOf(object);
    const id = this.valueOf(object, model.id);
    const target = id === null || this.isNew(object) ? undefined : this.find(model, id);
    if (!target) {
      const copy = this.instantiate(model);
      this.copyState(object, copy, model);
      this.persist(copy);
      return copy;
    }
    if (
      model.version &&
      this.context.jvm.machine.toJavaString(this.valueOf(object, model.version)) !==
        this.context.jvm.machine.toJavaString(this.valueOf(target, model.version))
    )
      this.orm.stale(model, id);
    this.copyState(object, target, model);
    return target;
  }

  private copyState(from: JavaObject, to: JavaObject, model: EntityModel): void {
    const { machine } = this.context.jvm;
    for (const a of model.attributes) {
      const { name } = a.field.symbol;
      if (a.kind === 'basic' && a.path.length === 1) {
        if (a !== model.id || model.generated === undefined) setField(to, name, fieldValue(from, name));
      } else if (a.kind === 'reference') {
        const [other] = this.related(from, a);
        const managed =
          other &&
          (cascades(a, 'MERGE')
            ? this.merge(other)
            : this.contains(other)
              ? other
              : this.idOf(other) === null
                ? other
                : (this.find(this.modelOf(other), this.idOf(other)) ?? other));
        setField(to, name, managed ?? null);
      } else if (a.kind === 'collection' && cascades(a, 'MERGE')) {
        const merged = this.related(from, a).map((o) => this.merge(o));
        if (a.single) setField(to, name, merged[0] ?? null);
        else {
          const list = fieldValue(to, name);
          if (list instanceof JavaObject) {
            machine.invokeVirtual(list, 'clear()', []);
            for (const o of merged) machine.invokeVirtual(list, 'add(java.lang.Object)', [o]);
          } else setField(to, name, listOf(machine, merged));
        }
      }
    }
    for (const e of model.embedded) setField(to, e.name, fieldValue(from, e.name));
  }

  /** Writes what is new, what has changed and what is gone. */
  flush(): void {
    for (const m of [...this.byObject.values()]) if (!m.removed) this.cascadeCollections(m);
    this.insertFresh();
    for (const m of [...this.byObject.values()]) if (!m.removed && m.snapshot) this.updateIfChanged(m);
    for (const m of [...this.byObject.values()]) if (!m.removed) this.writeLinks(m);
    const gone = [...this.byObject.values()].filter((m) => m.removed);
    // What points at others goes first.
    for (const m of gone.toReversed()) this.deleteRow(m);
  }

  private cascadeCollections(m: Managed): void {
    for (const a of m.model.attributes) {
      if (a.kind === 'basic') continue;
      if (cascades(a, 'PERSIST')) this.cascade(m.object, a);
      if (a.kind !== 'collection' || !a.orphanRemoval || a.single) continue;
      const now = this.related(m.object, a);
      for (const before of m.collections.get(a.name) ?? []) if (!now.includes(before)) this.remove(before);
    }
  }

  private updateIfChanged(m: Managed): void {
    const { model, object } = m;
    const columns = this.columns(m);
    const changed = columns.filter(
      (c, i) =>
        !same(c.parameter.value, m.snapshot?.[i] ?? null) &&
        c.basic !== model.id &&
        c.basic !== model.version &&
        c.basic?.updatable !== false,
    );
    if (changed.length === 0) return;
    this.call(model, object, 'PreUpdate');
    this.checkNulls(m);
    const { version } = model;
    // Hibernate writes all columns, changed or not.
    const written = this.columns(m).filter((c) => c.basic !== model.id && c.basic !== version && c.basic?.updatable !== false);
    const set = written.map((c) => `${c.column}=?`);
    const values = written.map((c) => c.parameter);
    const where = [`${model.id.column}=?`];
    const id = this.parameter(object, model.id);
    if (version) {
      const before = this.valueOf(object, version);
      const current = this.asParameter(before, version);
      this.setBasic(object, version, this.boxed(version, Number(this.context.jvm.machine.unbox(before)) + 1));
      set.push(`${version.column}=?`);
      values.push(this.parameter(object, version), id, current);
      where.push(`${version.column}=?`);
    } else values.push(id);
    const { count } = this.orm.update(`update ${model.table} set ${set.join(',')} where ${where.join(' and ')}`, values);
    if (count === 0) this.orm.stale(model, this.valueOf(object, model.id));
    m.snapshot = this.snapshot(m);
    this.call(model, object, 'PostUpdate');
  }

  /** Rows of join tables, and columns of others that a one-to-many owns. */
  private writeLinks(m: Managed): void {
    for (const a of m.model.attributes) {
      if (a.kind !== 'collection' || a.mappedBy !== undefined || a.single) continue;
      const now = this.related(m.object, a);
      const before = m.collections.get(a.name) ?? [];
      if (now.length === before.length && now.every((o, i) => o === before[i])) continue;
      const own = this.parameter(m.object, m.model.id);
      const key = (o: JavaObject): Parameter => this.parameter(o, this.modelOf(o).id);
      const target = this.models.get(a.target);
      for (const o of before.filter((b) => !now.includes(b))) {
        if (a.joinTable)
          this.orm.update(`delete from ${a.joinTable.name} where ${a.joinTable.own}=? and ${a.joinTable.other}=?`, [own, key(o)]);
        else if (!this.byObject.get(o)?.removed)
          this.orm.update(`update ${target.table} set ${a.joinColumn}=null where ${target.id.column}=?`, [key(o)]);
      }
      for (const o of now.filter((n) => !before.includes(n))) {
        if (a.joinTable)
          this.orm.update(`insert into ${a.joinTable.name} (${a.joinTable.own},${a.joinTable.other}) values (?,?)`, [own, key(o)]);
        else this.orm.update(`update ${target.table} set ${a.joinColumn}=? where ${target.id.column}=?`, [own, key(o)]);
      }
      m.collections.set(a.name, now);
    }
  }

  private deleteRow(m: Managed): void {
    const { model, object } = m;
    const id = this.parameter(object, model.id);
    if (m.snapshot) {
      for (const a of model.attributes)
        if (a.kind === 'collection' && a.joinTable) this.orm.update(`delete from ${a.joinTable.name} where ${a.joinTable.own}=?`, [id]);
      this.orm.update(`delete from ${model.table} where ${model.id.column}=?`, [id]);
    }
    this.byObject.delete(object);
    this.managed.delete(this.keyOf(model, this.valueOf(object, model.id)));
    this.call(model, object, 'PostRemove');
  }

  refresh(object: JavaObject): void {
    const model = this.modelOf(object);
    const id = this.valueOf(object, model.id);
    this.detach(object);
    const loaded = this.find(model, id);
    if (!loaded) return;
    for (const a of model.attributes) setField(object, a.field.symbol.name, fieldValue(loaded, a.field.symbol.name));
    const m = this.byObject.get(loaded);
    if (!m) return;
    this.byObject.delete(loaded);
    const own: Managed = { ...m, object };
    this.byObject.set(object, own);
    this.managed.set(this.keyOf(model, id), own);
  }
}

const cascades = (a: Exclude<Attribute, { kind: 'basic' }>, what: string): boolean => a.cascade.has('ALL') || a.cascade.has(what);

const same = (a: Cell, b: Value): boolean =>
  a instanceof Uint8Array ? a.join() === b : a === b || (a !== null && b !== null && String(a) === String(b));
