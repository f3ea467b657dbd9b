import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { readDate } from './date-text.ts';
import { JsonMismatch, mismatch } from './json-mismatch.ts';
import type { JsonOptions } from './json-options.ts';
import type { Json } from './json-text.ts';
import { reference } from './json-writer.ts';

const FORMAT = 'com.fasterxml.jackson.databind.exc.InvalidFormatException';
const OPTIONALS: ReadonlyMap<string, string> = new Map([
  ['java.util.OptionalInt', 'int'],
  ['java.util.OptionalLong', 'long'],
  ['java.util.OptionalDouble', 'double'],
]);
const ATOMICS: ReadonlyMap<string, string> = new Map([
  ['java.util.concurrent.atomic.AtomicInteger', 'int'],
  ['java.util.concurrent.atomic.AtomicLong', 'long'],
  ['java.util.concurrent.atomic.AtomicBoolean', 'boolean'],
]);
/** Classes whose values are one text, and the static method that makes them of it. */
const FROM_TEXT: ReadonlyMap<string, string> = new Map([
  ['java.util.UUID', 'fromString(java.lang.String)'],
  ['java.net.URI', 'create(java.lang.String)'],
  ['java.util.Currency', 'getInstance(java.lang.String)'],
  ['java.util.regex.Pattern', 'compile(java.lang.String)'],
  ['java.util.TimeZone', 'getTimeZone(java.lang.String)'],
  ['java.nio.charset.Charset', 'forName(java.lang.String)'],
  ['java.time.ZoneId', 'of(java.lang.String)'],
  ['java.time.ZoneOffset', 'of(java.lang.String)'],
]);
const PARSED = 'parse(java.lang.CharSequence)';
/** Of how many numbers an array may be, for classes that are read from one. */
const PARTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'java.time.LocalDate': [3, 3],
  'java.time.LocalTime': [2, 4],
  'java.time.LocalDateTime': [5, 7],
  'java.time.YearMonth': [2, 2],
};
/** What Jackson reads as a number that is none. */
const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ['NaN', NaN],
  ['INF', Infinity],
  ['Infinity', Infinity],
  ['-INF', -Infinity],
  ['-Infinity', -Infinity],
]);

/** Reads what is one value in JSON: numbers, texts, dates. */
export class ScalarReader {
  private readonly machine: Machine;
  private readonly options: JsonOptions;

  constructor(machine: Machine, options: JsonOptions) {
    this.machine = machine;
    this.options = options;
  }

  /** A boolean, a number, or null for an empty text; `shown` as Jackson names the type. */
  primitive(json: Json, kind: string, shown: string): boolean | number | bigint | null {
    const fromText = (reason: string): never => {
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${shown}\` from String ${JSON.stringify(json.kind === 'string' ? json.value : '')}: ${reason}`,
        'com.fasterxml.jackson.databind.exc.InvalidFormatException',
      );
    };
    if (kind === 'boolean') {
      if (json.kind === 'boolean') return json.value;
      if (json.kind === 'number' && /^-?\d+$/.test(json.text)) return Number(json.text) !== 0;
      if (json.kind !== 'string') return mismatch(json, shown);
      if (json.value.trim() === '') return null;
      if (/^(true|True|TRUE)$/.test(json.value)) return true;
      if (/^(false|False|FALSE)$/.test(json.value)) return false;
      return fromText(
        shown === kind ? 'only "true"/"True"/"TRUE" or "false"/"False"/"FALSE" recognized' : 'only "true" or "false" recognized',
      );
    }
    if (kind === 'char') {
      if (json.kind === 'string' && json.value.length === 1) return json.value.charCodeAt(0);
      if (json.kind === 'number') return Number(json.text);
      return json.kind === 'string' ? fromText('Expected either Integer value code or 1-character String') : mismatch(json, shown);
    }
    const floating = kind === 'float' || kind === 'double';
    if (json.kind === 'string') {
      const text = json.value.trim();
      if (text === '') return null;
      if (floating && NOT_FINITE.has(text)) return NOT_FINITE.get(text) ?? null;
      if (floating && /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return kind === 'float' ? Math.fround(Number(text)) : Number(text);
      if (!floating && /^[+-]?\d+$/.test(text)) return this.integer(text, kind, shown);
      return fromText(
        floating ? `not a valid \`${shown}\` value${kind === 'double' ? ' (as String to convert)' : ''}` : `not a valid \`${shown}\` value`,
      );
    }
    if (json.kind !== 'number') return mismatch(json, shown);
    if (floating) return kind === 'float' ? Math.fround(Number(json.text)) : Number(json.text);
    return this.integer(/[.eE]/.test(json.text) ? String(Math.trunc(Number(json.text))) : json.text, kind, shown);
  }

  private integer(text: string, kind: string, shown: string): number | bigint {
    const big = BigInt(text.replace(/^\+/, ''));
    const bits = { byte: 8, short: 16, int: 32, long: 64 }[kind] ?? 64;
    if (big < -(1n << BigInt(bits - 1)) || big >= 1n << BigInt(bits - 1))
      throw new JsonMismatch(
        kind === 'int' || kind === 'long'
          ? `Numeric value (${text}) out of range of ${kind} (${-(1n << BigInt(bits - 1))} - ${(1n << BigInt(bits - 1)) - 1n})`
          : `Numeric value (${text}) out of range of \`${shown}\``,
      );
    return big >= BigInt(Number.MIN_SAFE_INTEGER) && big <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(big) : big;
  }

  string(json: Json, name: string): Value {
    if (json.kind === 'string') return json.value;
    if (json.kind === 'number') return json.text;
    if (json.kind === 'boolean') return String(json.value);
    return mismatch(json, name);
  }

  /** With the format that stands at the property. */
  formatted(json: Json, type: Type, format: AnnotationValues): Value | undefined {
    const pattern = typeof format['pattern'] === 'string' ? format['pattern'] : '';
    const name = erasedName(type);
    if (pattern === '' || json.kind !== 'string') return undefined;
    if (name === 'java.util.Date') return this.date(json, pattern);
    if (!name.startsWith('java.time.')) return undefined;
    const { machine } = this;
    try {
      const formatter =
        machine.invokeStatic(machine.jdk('java.time.format.DateTimeFormatter'), 'ofPattern(java.lang.String)', [pattern]) ?? null;
      return (
        machine.invokeStatic(machine.jdk(name), 'parse(java.lang.CharSequence,java.time.format.DateTimeFormatter)', [
          json.value,
          formatter,
        ]) ?? null
      );
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${name}\` from String ${JSON.stringify(json.value)}: Failed to deserialize ${name}: (${error.object.javaClass.name}) ${machine.messageOf(error.object) ?? ''}`,
        'com.fasterxml.jackson.databind.exc.InvalidFormatException',
      );
    }
  }

  private date(json: Json, pattern: string | undefined): Value {
    const { machine } = this;
    const made = (millis: number): Value => machine.newObject(machine.jdk('java.util.Date'), '<init>(long)', [millis]);
    if (json.kind === 'number') return made(Number(json.text));
    if (json.kind !== 'string') return mismatch(json, 'java.util.Date');
    if (json.value.trim() === '') return null;
    const millis = readDate(json.value, pattern ?? this.options.dateFormat);
    if (millis !== undefined) return made(millis);
    throw new JsonMismatch(
      `Cannot deserialize value of type \`java.util.Date\` from String ${JSON.stringify(json.value)}: not a valid representation (error: Failed to parse Date value '${json.value}': Cannot parse date ${JSON.stringify(json.value)}: not compatible with any of standard forms ("yyyy-MM-dd'T'HH:mm:ss.SSSX", "yyyy-MM-dd'T'HH:mm:ss.SSS", "EEE, dd MMM yyyy HH:mm:ss zzz", "yyyy-MM-dd"))`,
      'com.fasterxml.jackson.databind.exc.InvalidFormatException',
    );
  }

  /** undefined: the class is no scalar. */
  scalar(json: Json, name: string, javaClass: RuntimeClass): Value | undefined {
    const { machine } = this;
    if (name === 'java.util.Date') return this.date(json, undefined);
    if (name === 'java.util.Locale' && json.kind === 'string')
      return machine.invokeStatic(javaClass, 'forLanguageTag(java.lang.String)', [json.value.replaceAll('_', '-')]) ?? null;
    if (name === 'java.lang.StringBuilder') return machine.newObject(javaClass, '<init>(java.lang.String)', [this.string(json, name)]);
    const optional = OPTIONALS.get(name);
    if (optional !== undefined) {
      const value = this.primitive(json, optional, name);
      const made =
        value === null ? machine.invokeStatic(javaClass, 'empty()', []) : machine.invokeStatic(javaClass, `of(${optional})`, [value]);
      return made ?? null;
    }
    const atomic = ATOMICS.get(name);
    if (atomic !== undefined) return machine.newObject(javaClass, `<init>(${atomic})`, [this.primitive(json, atomic, name) ?? 0]);
    if (name === 'java.math.BigDecimal' || name === 'java.math.BigInteger') return this.big(json, name, javaClass);
    const maker = FROM_TEXT.get(name);
    if (maker !== undefined) {
      if (json.kind !== 'string') return mismatch(json, name);
      return this.parsed(json.value, name, () => machine.invokeStatic(javaClass, maker, [json.value]) ?? null);
    }
    return name.startsWith('java.time.') ? this.time(json, name, javaClass) : undefined;
  }

  private big(json: Json, name: string, javaClass: RuntimeClass): Value {
    if (json.kind !== 'number' && json.kind !== 'string') return mismatch(json, name);
    if (json.kind === 'string' && !/^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/.test(json.value.trim())) {
      if (json.value.trim() === '') return null;
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${name}\` from String ${JSON.stringify(json.value)}: not a valid representation`,
        FORMAT,
      );
    }
    const text = json.kind === 'number' ? json.text : json.value.trim();
    // A BigInteger takes the whole part of what has a fraction.
    if (name === 'java.math.BigInteger' && /[.eE]/.test(text)) {
      const decimal = this.machine.newObject(this.machine.jdk('java.math.BigDecimal'), '<init>(java.lang.String)', [text]);
      return this.machine.invokeVirtual(decimal, 'toBigInteger()', []) ?? null;
    }
    return this.machine.newObject(javaClass, '<init>(java.lang.String)', [text]);
  }

  private parsed(text: string, name: string, make: () => Value): Value {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new JsonMismatch(
        `Cannot deserialize value of type \`${name}\` from String ${JSON.stringify(text)}: Failed to deserialize ${name}: (${error.object.javaClass.name}) ${this.machine.messageOf(error.object) ?? ''}`,
        FORMAT,
      );
    }
  }

  // ---- java.time, as jackson-datatype-jsr310 reads it ----

  private time(json: Json, name: string, javaClass: RuntimeClass): Value {
    if (!this.options.javaTime)
      throw new JsonMismatch(
        `Java 8 date/time type \`${name}\` not supported by default: add Module "com.fasterxml.jackson.datatype:jackson-datatype-jsr310" to enable handling`,
        'com.fasterxml.jackson.databind.exc.InvalidDefinitionException',
      );
    if (json.kind === 'array') return this.timeOfParts(json.items, name, javaClass) ?? mismatch(json, name);
    if (json.kind === 'number') return this.timeOfNumber(json.text, name, javaClass) ?? mismatch(json, name);
    if (json.kind !== 'string') return mismatch(json, name);
    const text = json.value.trim();
    if (text === '') return null;
    const { machine } = this;
    const moment = /^java\.time\.(Instant|ZonedDateTime|OffsetDateTime)$/.test(name);
    if (moment && /^[+-]?\d+(\.\d+)?$/.test(text)) return this.timeOfNumber(text, name, javaClass) ?? mismatch(json, name);
    return this.parsed(json.value, name, () => {
      // An instant is read with any offset, a date with a time behind it.
      if (name === 'java.time.Instant' && !text.endsWith('Z'))
        return this.instantOf(machine.invokeStatic(machine.jdk('java.time.OffsetDateTime'), PARSED, [text]) ?? null);
      const given = name === 'java.time.LocalDate' ? text.replace(/T\d\d:.*$/, '') : text;
      const read = machine.invokeStatic(javaClass, PARSED, [given]) ?? null;
      const adjusts = moment && name !== 'java.time.Instant' && this.options.features.get('ADJUST_DATES_TO_CONTEXT_TIME_ZONE') !== false;
      return adjusts ? this.atUtc(name, this.instantOf(read)) : read;
    });
  }

  private instantOf(moment: Value): Value {
    return this.machine.invokeVirtual(reference(this.machine, moment), 'toInstant()', []) ?? null;
  }

  /** In the mapper's zone. */
  private atUtc(name: string, instant: Value): Value {
    const { machine } = this;
    if (name === 'java.time.Instant') return instant;
    // Jackson takes the zone UTC for the offset.
    const zone = machine.invokeStatic(machine.jdk('java.time.ZoneId'), 'of(java.lang.String)', ['Z']) ?? null;
    return machine.invokeStatic(machine.jdk(name), 'ofInstant(java.time.Instant,java.time.ZoneId)', [instant, zone]) ?? null;
  }

  private timeOfParts(items: readonly Json[], name: string, javaClass: RuntimeClass): Value | undefined {
    const parts = PARTS[name];
    if (!parts || items.length < parts[0] || items.length > parts[1]) return undefined;
    const numbers = items.map((i) => (i.kind === 'number' ? Number(i.text) : NaN));
    if (!numbers.every((n) => Number.isInteger(n))) return undefined;
    const signature = `of(${numbers.map(() => 'int').join(',')})`;
    return this.parsed(numbers.join(), name, () => this.machine.invokeStatic(javaClass, signature, numbers) ?? null);
  }

  /** Seconds with their fraction; a year; days since 1970. */
  private timeOfNumber(text: string, name: string, javaClass: RuntimeClass): Value | undefined {
    const { machine } = this;
    const [, sign = '', whole = '0', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    const nanos = Number(fraction.slice(0, 9).padEnd(9, '0')) * (sign === '-' ? -1 : 1);
    const number = Number(`${sign}${whole}`);
    switch (name) {
      case 'java.time.Year':
        return machine.invokeStatic(javaClass, 'of(int)', [number]) ?? null;
      case 'java.time.Duration':
        return machine.invokeStatic(javaClass, 'ofSeconds(long,long)', [number, nanos]) ?? null;
      case 'java.time.LocalDate':
        return machine.invokeStatic(javaClass, 'ofEpochDay(long)', [number]) ?? null;
      case 'java.time.Instant':
      case 'java.time.ZonedDateTime':
      case 'java.time.OffsetDateTime':
        return this.atUtc(
          name,
          machine.invokeStatic(machine.jdk('java.time.Instant'), 'ofEpochSecond(long,long)', [number, nanos]) ?? null,
        );
      default:
        return undefined;
    }
  }
}
