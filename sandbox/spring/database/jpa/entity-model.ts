import { type SqlType, sqlTypes } from '../../../data/index.ts';
import type { AnnotationMember, AnnotationValues } from '../../../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../../java/run/runtime-class.ts';
import type { Type } from '../../../java/types/type.ts';
import { erasedName } from '../../../java/types/types.ts';
import { enumConstants } from '../../beans/convert.ts';
import type { ApplicationContext } from '../../boot/application-context.ts';
import { classOfType, enumName, enumNames, isRuntimeClass, isTransient, superclasses, text, texts } from '../../reflect.ts';

const P = 'jakarta.persistence';
const { type, BIGINT, INTEGER, BOOLEAN, DOUBLE } = sqlTypes;

/** A property that one column holds. */
export interface BasicAttribute {
  readonly kind: 'basic';
  readonly name: string;
  /** From the entity to the field: one name, or two for a field of an embedded object. */
  readonly path: readonly string[];
  readonly field: RuntimeField;
  readonly column: string;
  readonly sqlType: SqlType;
  readonly javaType: Type;
  readonly owner: RuntimeClass;
  readonly enumText: boolean;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly insertable: boolean;
  readonly updatable: boolean;
}

export interface ReferenceAttribute {
  readonly kind: 'reference';
  readonly name: string;
  readonly field: RuntimeField;
  readonly column: string;
  readonly target: string;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly cascade: ReadonlySet<string>;
}

/** Entities that point here (`mappedBy`), or that a table or a column of theirs joins. */
export interface CollectionAttribute {
  readonly kind: 'collection';
  readonly name: string;
  readonly field: RuntimeField;
  readonly target: string;
  /** One object instead of many: the other side of a one-to-one. */
  readonly single: boolean;
  readonly mappedBy: string | undefined;
  readonly joinTable: { readonly name: string; readonly own: string; readonly other: string } | undefined;
  readonly joinColumn: string | undefined;
  readonly orderBy: string;
  readonly cascade: ReadonlySet<string>;
  readonly orphanRemoval: boolean;
}

export type Attribute = BasicAttribute | ReferenceAttribute | CollectionAttribute;

export interface EmbeddedField {
  readonly name: string;
  readonly field: RuntimeField;
  readonly javaClass: RuntimeClass;
}

export interface EntityModel {
  readonly javaClass: RuntimeClass;
  readonly name: string;
  readonly table: string;
  readonly id: BasicAttribute;
  readonly generated: 'identity' | 'sequence' | 'uuid' | undefined;
  readonly sequence: string;
  readonly version: BasicAttribute | undefined;
  readonly attributes: readonly Attribute[];
  readonly embedded: readonly EmbeddedField[];
  readonly callbacks: ReadonlyMap<string, readonly RuntimeMethod[]>;
  /** Columns that are unique together. */
  readonly unique: readonly (readonly string[])[];
}

/** `foundedOn` → `founded_on`, as Boot has Hibernate name what is not named. */
export const snake = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('.', '_')
    .toLowerCase();

/** All entities of an application by class name. */
export class EntityModels {
  readonly byClass = new Map<string, EntityModel>();
  private readonly context: ApplicationContext;

  constructor(context: ApplicationContext) {
    this.context = context;
    for (const name of context.deployment.scannable) {
      const javaClass = context.deployment.loader.load(name);
      if (isRuntimeClass(javaClass) && this.annotation(javaClass, 'Entity')) this.byClass.set(javaClass.name, this.read(javaClass));
    }
  }

  of(javaClass: RuntimeClass): EntityModel | undefined {
    for (const c of superclasses(javaClass)) {
      const found = this.byClass.get(c.name);
      if (found) return found;
    }
    return undefined;
  }

  named(name: string): EntityModel | undefined {
    return [...this.byClass.values()].find((m) => m.name === name || m.javaClass.name === name);
  }

  /** @throws Error for a class that is no entity */
  get(className: string): EntityModel {
    const found = this.byClass.get(className);
    if (!found) throw new Error(`${className} is no entity`);
    return found;
  }

  private annotation(element: RuntimeClass | RuntimeField | RuntimeMethod, name: string): AnnotationValues | undefined {
    return this.context.jvm.machine.annotation(element, `${P}.${name}`);
  }

  /** A field's annotation, or that of its getter. */
  private on(javaClass: RuntimeClass, field: RuntimeField, name: string): AnnotationValues | undefined {
    const own = this.annotation(field, name);
    if (own) return own;
    const { name: property } = field.symbol;
    const capital = property.charAt(0).toUpperCase() + property.slice(1);
    const getter = superclasses(javaClass)
      .flatMap((c) => c.declaredMethods)
      .find((m) => m.symbol.parameters.length === 0 && (m.symbol.name === `get${capital}` || m.symbol.name === `is${capital}`));
    return getter && this.annotation(getter, name);
  }

  private refuse(what: string): never {
    return this.context.jvm.machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: ${what} (the trial does not simulate it; a real base does)`,
    );
  }

  private read(javaClass: RuntimeClass): EntityModel {
    const entity = this.annotation(javaClass, 'Entity');
    const table = this.annotation(javaClass, 'Table');
    const simple = javaClass.name.slice(javaClass.name.lastIndexOf('.') + 1).replace(/^.*\$/, '');
    const name = text(entity?.['name']) || simple;
    for (const unknown of ['Inheritance', 'IdClass', 'SecondaryTable', 'DiscriminatorColumn'])
      if (this.annotation(javaClass, unknown)) this.refuse(`@${unknown} at ${javaClass.name}`);
    const attributes: Attribute[] = [];
    const embedded: EmbeddedField[] = [];
    let id: BasicAttribute | undefined;
    let generated: EntityModel['generated'];
    let sequence = `${snake(text(table?.['name']) || name)}_seq`;
    let version: BasicAttribute | undefined;
    const classes = superclasses(javaClass).filter((c) => c === javaClass || this.annotation(c, 'MappedSuperclass'));
    if (superclasses(javaClass).some((c) => c !== javaClass && this.annotation(c, 'Entity')))
      this.refuse(`the inheritance of entities at ${javaClass.name}`);
    for (const c of classes.toReversed())
      for (const field of c.declaredFields) {
        if (field.symbol.flags.static || isTransient(field) || this.on(c, field, 'Transient')) continue;
        if (this.on(c, field, 'ElementCollection') || this.on(c, field, 'EmbeddedId'))
          this.refuse(`@${this.on(c, field, 'EmbeddedId') ? 'EmbeddedId' : 'ElementCollection'} at ${c.name}.${field.symbol.name}`);
        const relation = this.relation(c, field);
        if (relation) {
          attributes.push(relation);
          continue;
        }
        const inner = classOfType(field.symbol.type, c, this.context.jvm.machine);
        if (inner && (this.on(c, field, 'Embedded') || this.annotation(inner, 'Embeddable'))) {
          embedded.push({ name: field.symbol.name, field, javaClass: inner });
          for (const f of inner.declaredFields)
            if (!f.symbol.flags.static) attributes.push(this.basic(inner, f, [field.symbol.name, f.symbol.name]));
          continue;
        }
        const basic = this.basic(c, field, [field.symbol.name]);
        attributes.push(basic);
        if (this.on(c, field, 'Id')) {
          id = basic;
          const strategy = this.on(c, field, 'GeneratedValue');
          const [how] = enumNames(strategy?.['strategy']);
          if (strategy)
            generated =
              how === 'IDENTITY' ? 'identity' : how === 'UUID' || erasedName(field.symbol.type) === 'java.util.UUID' ? 'uuid' : 'sequence';
          const named = this.on(c, field, 'SequenceGenerator');
          sequence = text(named?.['sequenceName']) || text(strategy?.['generator']) || sequence;
        }
        if (this.on(c, field, 'Version')) version = basic;
      }
    if (!id)
      return this.context.failures.raise(
        'org.springframework.beans.factory.BeanCreationException',
        `Error creating bean with name 'entityManagerFactory' defined in class path resource [org/springframework/boot/autoconfigure/orm/jpa/HibernateJpaConfiguration.class]: Entity '${javaClass.name}' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)`,
      );
    const callbacks = new Map<string, RuntimeMethod[]>();
    for (const kind of ['PrePersist', 'PostPersist', 'PreUpdate', 'PostUpdate', 'PreRemove', 'PostRemove', 'PostLoad'])
      callbacks.set(
        kind,
        classes.flatMap((c) => c.declaredMethods).filter((m) => this.annotation(m, kind) !== undefined),
      );
    return {
      javaClass,
      name,
      table: snake(text(table?.['name']) || name),
      id,
      generated,
      sequence,
      version,
      attributes,
      embedded,
      callbacks,
      unique: uniqueTogether(table),
    };
  }

  private basic(owner: RuntimeClass, field: RuntimeField, path: readonly string[]): BasicAttribute {
    const column = this.on(owner, field, 'Column');
    if (this.on(owner, field, 'Convert')) this.refuse(`@Convert at ${owner.name}.${field.symbol.name}`);
    const enumerated = enumNames(this.on(owner, field, 'Enumerated')?.['value'])[0] === 'STRING';
    const primitive = field.symbol.type.kind === 'primitive';
    return {
      kind: 'basic',
      name: path.join('.'),
      path,
      field,
      column: snake(text(column?.['name']) || field.symbol.name),
      sqlType: this.sqlType(owner, field, column, enumerated),
      javaType: field.symbol.type,
      owner,
      enumText: enumerated,
      nullable: column?.['nullable'] !== false && !primitive && !this.on(owner, field, 'Id'),
      unique: column?.['unique'] === true,
      insertable: column?.['insertable'] !== false,
      updatable: column?.['updatable'] !== false,
    };
  }

  private sqlType(owner: RuntimeClass, field: RuntimeField, column: AnnotationValues | undefined, enumText: boolean): SqlType {
    const length = Number(column?.['length'] ?? 255);
    if (this.on(owner, field, 'Lob'))
      return type(erasedName(field.symbol.type) === 'byte[]' ? 'BINARY LARGE OBJECT' : 'CHARACTER LARGE OBJECT');
    const definition = text(column?.['columnDefinition']).toLowerCase();
    if (/^(?:text|clob)/.test(definition)) return type('CHARACTER LARGE OBJECT');
    const name = erasedName(field.symbol.type);
    const found = TYPES[name];
    if (found) return found;
    switch (name) {
      case 'java.lang.String':
        return type('CHARACTER VARYING', length);
      case 'java.math.BigDecimal': {
        const precision = Number(column?.['precision'] ?? 0) || 38;
        return type('NUMERIC', precision, Number(column?.['precision'] ?? 0) === 0 ? 2 : Number(column?.['scale'] ?? 0));
      }
      default: {
        const javaClass = classOfType(field.symbol.type, owner, this.context.jvm.machine);
        if (javaClass && superclasses(javaClass).some((c) => c.name === 'java.lang.Enum'))
          return enumText ? type('CHARACTER VARYING', length) : type('TINYINT');
        return this.refuse(`a column for ${owner.name}.${field.symbol.name} of type ${name}`);
      }
    }
  }

  /** The constants of an enum that is kept as text, for the column's check. */
  enumNamesOf(a: BasicAttribute): string[] | undefined {
    const javaClass = classOfType(a.javaType, a.owner, this.context.jvm.machine);
    if (!javaClass || !superclasses(javaClass).some((c) => c.name === 'java.lang.Enum')) return undefined;
    return enumConstants(javaClass).flatMap((c) => enumName(c) ?? []);
  }

  private relation(owner: RuntimeClass, field: RuntimeField): Attribute | undefined {
    const { machine } = this.context.jvm;
    const { name, type: declared } = field.symbol;
    for (const kind of ['ManyToOne', 'OneToOne', 'OneToMany', 'ManyToMany'] as const) {
      const values = this.on(owner, field, kind);
      if (!values) continue;
      const cascade = new Set(enumNames(values['cascade']));
      const mappedBy = text(values['mappedBy']) || undefined;
      const many = kind === 'OneToMany' || kind === 'ManyToMany';
      const element = many && declared.kind === 'class' ? declared.args[0] : declared;
      const target = (element && classOfType(element, owner, machine)?.name) ?? '';
      const join = this.on(owner, field, 'JoinColumn');
      const column = snake(text(join?.['name']) || `${name}_id`);
      if (!many && mappedBy === undefined)
        return {
          kind: 'reference',
          name,
          field,
          column,
          target,
          nullable: values['optional'] !== false && join?.['nullable'] !== false,
          unique: kind === 'OneToOne',
          cascade,
        };
      const orderBy = text(this.on(owner, field, 'OrderBy')?.['value']);
      const given = this.on(owner, field, 'JoinTable');
      const ownName = snake(owner.name.slice(owner.name.lastIndexOf('.') + 1));
      const first = (list: unknown): string => {
        const [one] = Array.isArray(list) ? list : [list];
        return typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? one.name : '';
      };
      const needsTable = many && mappedBy === undefined && (kind === 'ManyToMany' || !join);
      const joinTable = needsTable
        ? {
            name: snake(text(given?.['name']) || `${ownName}_${name}`),
            own: snake(first(given?.['joinColumns']) || `${ownName}_id`),
            other: snake(first(given?.['inverseJoinColumns']) || `${name}_id`),
          }
        : undefined;
      return {
        kind: 'collection',
        name,
        field,
        target,
        single: !many,
        mappedBy,
        joinTable,
        joinColumn: needsTable || mappedBy !== undefined ? undefined : column,
        orderBy,
        cascade,
        orphanRemoval: values['orphanRemoval'] === true,
      };
    }
    return undefined;
  }
}

function uniqueTogether(table: AnnotationValues | undefined): string[][] {
  const member = table?.['uniqueConstraints'];
  const list: readonly AnnotationMember[] = Array.isArray(member) ? member : [];
  return list
    .filter((m): m is AnnotationValues => typeof m === 'object' && m !== null && Object.getPrototypeOf(m) === Object.prototype)
    .map((c) => texts(c['columnNames']).map(snake))
    .filter((columns) => columns.length > 0);
}

const TYPES: Readonly<Record<string, SqlType>> = {
  boolean: BOOLEAN,
  'java.lang.Boolean': BOOLEAN,
  byte: type('TINYINT'),
  'java.lang.Byte': type('TINYINT'),
  short: type('SMALLINT'),
  'java.lang.Short': type('SMALLINT'),
  int: INTEGER,
  'java.lang.Integer': INTEGER,
  long: BIGINT,
  'java.lang.Long': BIGINT,
  float: type('REAL'),
  'java.lang.Float': type('REAL'),
  double: DOUBLE,
  'java.lang.Double': DOUBLE,
  char: type('CHARACTER', 1),
  'java.lang.Character': type('CHARACTER', 1),
  'java.math.BigInteger': type('NUMERIC', 38, 0),
  'java.time.LocalDate': type('DATE'),
  'java.sql.Date': type('DATE'),
  'java.time.LocalTime': type('TIME', 6),
  'java.time.LocalDateTime': type('TIMESTAMP', 6),
  'java.sql.Timestamp': type('TIMESTAMP', 6),
  'java.util.Date': type('TIMESTAMP', 6),
  'java.time.Instant': type('TIMESTAMP WITH TIME ZONE', 6),
  'java.time.OffsetDateTime': type('TIMESTAMP WITH TIME ZONE', 6),
  'java.time.ZonedDateTime': type('TIMESTAMP WITH TIME ZONE', 6),
  'java.util.UUID': type('UUID'),
  'byte[]': type('BINARY VARYING', 255),
};
