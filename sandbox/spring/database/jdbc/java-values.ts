import { type Cell, cellText, convert, type Parameter, SqlError, type SqlType, sqlTypes } from '../../../data/index.ts';
import { fromBig } from '../../../java/run/long.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { RuntimeClass } from '../../../java/run/runtime-class.ts';
import { Box, JavaArray, JavaObject, type Reference } from '../../../java/run/value.ts';
import { enumName } from '../../reflect.ts';

const { type, VARCHAR, BOOLEAN, INTEGER, BIGINT, DOUBLE, NULL } = sqlTypes;

const BOXES: Readonly<Record<string, SqlType>> = {
  'java.lang.Byte': type('TINYINT'),
  'java.lang.Short': type('SMALLINT'),
  'java.lang.Integer': INTEGER,
  'java.lang.Long': BIGINT,
  'java.lang.Float': type('REAL'),
  'java.lang.Double': DOUBLE,
};

const OBJECTS: Readonly<Record<string, SqlType>> = {
  'java.sql.Date': type('DATE'),
  'java.time.LocalDate': type('DATE'),
  'java.sql.Time': type('TIME', 9),
  'java.time.LocalTime': type('TIME', 9),
  'java.sql.Timestamp': type('TIMESTAMP', 9),
  'java.time.LocalDateTime': type('TIMESTAMP', 9),
  'java.time.OffsetDateTime': type('TIMESTAMP WITH TIME ZONE', 9),
  'java.time.Instant': type('TIMESTAMP WITH TIME ZONE', 9),
  'java.time.ZonedDateTime': type('TIMESTAMP WITH TIME ZONE', 9),
  'java.util.UUID': type('UUID'),
};

/** A value of Java's for a `?`. @throws SqlError for an object that H2 cannot keep */
export function parameterOf(machine: Machine, value: Reference): Parameter {
  if (value === null) return { value: null, type: NULL };
  if (typeof value === 'boolean') return { value: value ? 1 : 0, type: BOOLEAN };
  if (typeof value === 'string') return { value, type: type('CHARACTER VARYING', value.length) };
  if (value instanceof Box) {
    if (value.javaClass.name === 'java.lang.Character') return { value: String.fromCharCode(Number(value.value)), type: VARCHAR };
    return { value: value.value, type: BOXES[value.javaClass.name] ?? INTEGER };
  }
  if (value instanceof JavaArray) {
    if (value.store instanceof Int8Array) return { value: new Uint8Array(value.store), type: type('BINARY VARYING') };
    throw cannotKeep(value.javaClass.name);
  }
  const { name } = value.javaClass;
  if (name === 'java.math.BigDecimal') return decimalParameter(String(machine.invokeVirtual(value, 'toPlainString()', [])));
  if (name === 'java.math.BigInteger') return decimalParameter(machine.toJavaString(value));
  const target = OBJECTS[name];
  if (target) return { value: convert(momentText(machine, value), VARCHAR, target), type: target };
  const constant = enumName(value);
  if (constant !== undefined) return { value: constant, type: VARCHAR };
  if (value.native instanceof TextLob || value.native instanceof BytesLob) return { value: value.native.content, type: NULL };
  throw cannotKeep(name);
}

const cannotKeep = (name: string): SqlError =>
  new SqlError(50100, 'unsupported', `not supported: a ${name} as a parameter (the trial's SQL does not simulate it; a real H2 does)`);

function decimalParameter(text: string): Parameter {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return { value: Number(text), type: type('NUMERIC', Math.max(1, whole.length + fraction.length), fraction.length) };
}

/** As SQL writes it, in the time zone of the JVM, which is UTC. */
function momentText(machine: Machine, value: JavaObject): string {
  return machine
    .toJavaString(value)
    .replace(/\[.*\]$/, '')
    .replace('T', ' ');
}

/** Content of a Clob. */
export class TextLob {
  readonly content: string;
  constructor(content: string) {
    this.content = content;
  }
}

/** Content of a Blob. */
export class BytesLob {
  readonly content: Uint8Array;
  constructor(content: Uint8Array) {
    this.content = content;
  }
}

/** Classes of the driver, as its application sees them. */
export type DriverClass = (name: string) => RuntimeClass;

export const bytesOf = (machine: Machine, bytes: Uint8Array): Reference =>
  machine.newArray(
    machine.jdk('byte'),
    Array.from(bytes, (b) => (b << 24) >> 24),
  );

const decimal = (machine: Machine, text: string): JavaObject =>
  machine.newObject(machine.jdk('java.math.BigDecimal'), '<init>(java.lang.String)', [text]);

const parsed = (machine: Machine, className: string, signature: string, text: string): Reference => {
  const made = machine.invokeStatic(machine.jdk(className), signature, [text]);
  return made instanceof JavaObject ? made : null;
};

/** Java classes of the values of a type, and JDBC's number for it. */
export function javaTypeOf(t: SqlType): { readonly className: string; readonly code: number } {
  switch (t.name) {
    case 'BOOLEAN':
      return { className: 'java.lang.Boolean', code: 16 };
    case 'TINYINT':
      return { className: 'java.lang.Integer', code: -6 };
    case 'SMALLINT':
      return { className: 'java.lang.Integer', code: 5 };
    case 'INTEGER':
      return { className: 'java.lang.Integer', code: 4 };
    case 'BIGINT':
      return { className: 'java.lang.Long', code: -5 };
    case 'NUMERIC':
      return { className: 'java.math.BigDecimal', code: 2 };
    case 'DECFLOAT':
      return { className: 'java.math.BigDecimal', code: 2 };
    case 'REAL':
      return { className: 'java.lang.Float', code: 7 };
    case 'DOUBLE PRECISION':
      return { className: 'java.lang.Double', code: 8 };
    case 'CHARACTER':
      return { className: 'java.lang.String', code: 1 };
    case 'CHARACTER LARGE OBJECT':
      return { className: 'java.sql.Clob', code: 2005 };
    case 'BINARY':
      return { className: '[B', code: -2 };
    case 'BINARY VARYING':
      return { className: '[B', code: -3 };
    case 'BINARY LARGE OBJECT':
      return { className: 'java.sql.Blob', code: 2004 };
    case 'DATE':
      return { className: 'java.sql.Date', code: 91 };
    case 'TIME':
      return { className: 'java.sql.Time', code: 92 };
    case 'TIMESTAMP':
      return { className: 'java.sql.Timestamp', code: 93 };
    case 'TIMESTAMP WITH TIME ZONE':
      return { className: 'java.time.OffsetDateTime', code: 2014 };
    case 'UUID':
      return { className: 'java.util.UUID', code: -2 };
    case 'NULL':
      return { className: 'java.lang.Object', code: 0 };
    default:
      return { className: 'java.lang.String', code: 12 };
  }
}

/** What ResultSet.getObject(int) gives. */
export function objectOf(machine: Machine, driver: DriverClass, value: Cell, t: SqlType): Reference {
  if (value === null) return null;
  switch (t.name) {
    case 'CHARACTER LARGE OBJECT': {
      const made = machine.newObject(driver('JdbcClob'), '<init>()', []);
      made.native = new TextLob(String(value));
      return made;
    }
    case 'BINARY LARGE OBJECT': {
      const made = machine.newObject(driver('JdbcBlob'), '<init>()', []);
      made.native = new BytesLob(value instanceof Uint8Array ? value : new Uint8Array());
      return made;
    }
    default:
      return converted(machine, value, t, javaTypeOf(t).className);
  }
}

/**
 * A cell as an object of a Java class.
 *
 * @throws SqlError in H2's words where it cannot be one
 */
export function converted(machine: Machine, value: Cell, t: SqlType, className: string): Reference {
  if (value === null) return null;
  const as = (target: SqlType): Cell => convert(value, t, target);
  const text = (): string => cellText(value, t) ?? '';
  switch (className) {
    case 'java.lang.Object':
      return className === javaTypeOf(t).className ? text() : converted(machine, value, t, javaTypeOf(t).className);
    case 'java.lang.String':
      return t.name === 'BINARY' || t.name === 'BINARY VARYING'
        ? new TextDecoder().decode(value instanceof Uint8Array ? value : new Uint8Array())
        : text();
    case 'java.lang.Boolean':
    case 'boolean':
      return Number(as(BOOLEAN)) !== 0;
    case 'java.lang.Byte':
    case 'byte':
      return machine.box('byte', Number(as(type('TINYINT'))));
    case 'java.lang.Short':
    case 'short':
      return machine.box('short', Number(as(type('SMALLINT'))));
    case 'java.lang.Integer':
    case 'int':
      return machine.box('int', Number(as(INTEGER)));
    case 'java.lang.Long':
    case 'long':
      return machine.box('long', longOf(as(BIGINT)));
    case 'java.lang.Float':
    case 'float':
      return machine.box('float', Math.fround(Number(as(type('REAL')))));
    case 'java.lang.Double':
    case 'double':
      return machine.box('double', Number(as(DOUBLE)));
    case 'java.math.BigDecimal':
      return decimal(
        machine,
        t.name === 'NUMERIC' || t.name === 'DECFLOAT' ? text() : (cellText(as(type('DECFLOAT')), type('DECFLOAT')) ?? '0'),
      );
    case 'java.math.BigInteger':
      return machine.newObject(machine.jdk('java.math.BigInteger'), '<init>(java.lang.String)', [String(as(BIGINT))]);
    case '[B':
      return bytesOf(machine, value instanceof Uint8Array ? value : bytesInside(value, t));
    case 'java.util.UUID':
      return parsed(machine, className, 'fromString(java.lang.String)', String(as(type('UUID'))));
    default:
      return moment(machine, value, t, className);
  }
}

const bytesInside = (value: Cell, t: SqlType): Uint8Array => new TextEncoder().encode(cellText(value, t) ?? '');

const longOf = (value: Cell): number | bigint => (typeof value === 'bigint' ? fromBig(value) : Number(value));

function moment(machine: Machine, value: Cell, t: SqlType, className: string): Reference {
  const iso = (target: SqlType): string => String(convert(value, t, target)).replace(' ', 'T');
  const parse = 'parse(java.lang.CharSequence)';
  switch (className) {
    case 'java.sql.Date':
      return parsed(machine, className, 'valueOf(java.lang.String)', iso(type('DATE')));
    case 'java.time.LocalDate':
      return parsed(machine, className, parse, iso(type('DATE')));
    case 'java.sql.Time':
      return parsed(machine, className, 'valueOf(java.lang.String)', iso(type('TIME', 9)));
    case 'java.time.LocalTime':
      return parsed(machine, className, parse, iso(type('TIME', 9)));
    case 'java.util.Date':
    case 'java.sql.Timestamp':
      return parsed(machine, 'java.sql.Timestamp', 'valueOf(java.lang.String)', iso(type('TIMESTAMP', 9)));
    case 'java.time.LocalDateTime':
      return parsed(machine, className, parse, iso(type('TIMESTAMP', 9)));
    case 'java.time.OffsetDateTime':
    case 'java.time.ZonedDateTime':
      return parsed(machine, className, parse, iso(type('TIMESTAMP WITH TIME ZONE', 9)));
    case 'java.time.Instant': {
      const offset = parsed(machine, 'java.time.OffsetDateTime', parse, iso(type('TIMESTAMP WITH TIME ZONE', 9)));
      const made = machine.invokeVirtual(offset, 'toInstant()', []);
      return made instanceof JavaObject ? made : null;
    }
    default:
      throw new SqlError(
        50100,
        'unsupported',
        `not supported: a column as ${className} (the trial's SQL does not simulate it; a real H2 does)`,
      );
  }
}
