import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import { type Box, JavaObject, type Reference } from '../../java/run/value.ts';
import { enumNames, isRuntimeClass, superclasses } from '../reflect.ts';
import { writeDate } from './date-text.ts';
import { isOn, type JsonOptions } from './json-options.ts';
import { quote } from './json-quote.ts';
import { isEnum, JsonWriteFailure, reference } from './json-writer.ts';

const ISO_LOCAL = new Set(['java.time.LocalTime', 'java.time.LocalDateTime']);
const AS_TEXT = new Set([
  'java.time.LocalDate',
  'java.time.Instant',
  'java.time.OffsetDateTime',
  'java.time.ZonedDateTime',
  'java.time.Duration',
  'java.time.Period',
  'java.time.Year',
  'java.time.YearMonth',
  'java.time.MonthDay',
  'java.time.ZoneId',
  'java.util.UUID',
  'java.util.Locale',
  'java.net.URI',
  'java.net.URL',
  'java.lang.StringBuilder',
  'java.util.regex.Pattern',
  'java.util.Currency',
  'java.nio.charset.Charset',
]);
const DATES = new Set(['java.util.Date', 'java.sql.Timestamp', 'java.sql.Date']);
const AS_NUMBER = new Set([
  'java.math.BigDecimal',
  'java.math.BigInteger',
  'java.util.concurrent.atomic.AtomicInteger',
  'java.util.concurrent.atomic.AtomicLong',
]);

/** Writes what is one value in JSON: numbers, texts, dates. */
export class ScalarWriter {
  private readonly machine: Machine;
  private readonly options: JsonOptions;

  constructor(machine: Machine, options: JsonOptions) {
    this.machine = machine;
    this.options = options;
  }

  box(box: Box): string {
    switch (box.javaClass.name) {
      case 'java.lang.Character':
        return quote(String.fromCharCode(Number(box.value)));
      case 'java.lang.Float':
      case 'java.lang.Double': {
        const text = this.machine.toJavaString(box);
        return Number.isFinite(Number(box.value)) ? text : quote(text);
      }
      default:
        return String(box.value);
    }
  }

  /** Numbers, dates and other values that are one text; undefined: the object is none of them. */
  scalar(object: JavaObject): string | undefined {
    const { javaClass } = object;
    if (javaClass.name === 'java.util.Date' || javaClass.name === 'java.sql.Timestamp') return this.date(object, undefined);
    if (javaClass.name === 'java.sql.Date') return this.date(object, 'yyyy-MM-dd');
    if (javaClass.name === 'java.sql.Time') return quote(this.machine.toJavaString(object));
    const time = this.time(object);
    if (time !== undefined) return time;
    if (isRuntimeClass(object.native) && javaClass.name === 'java.lang.Class') return quote(object.native.name);
    const special = superclasses(javaClass).find((c) => AS_TEXT.has(c.name) || AS_NUMBER.has(c.name) || ISO_LOCAL.has(c.name));
    if (!special) return undefined;
    const text = this.machine.toJavaString(object);
    if (AS_NUMBER.has(special.name)) return text;
    // Jackson leaves the zone's name out: its offset says enough.
    if (special.name === 'java.time.ZonedDateTime' || special.name === 'java.time.OffsetDateTime') return quote(isoOffset(text));
    return quote(ISO_LOCAL.has(special.name) ? isoLocal(text) : text);
  }

  private date(object: JavaObject, pattern: string | undefined): string {
    const millis = Number(this.machine.invokeVirtual(object, 'getTime()', []));
    const format = pattern ?? this.options.dateFormat;
    if (format === undefined && isOn(this.options, 'WRITE_DATES_AS_TIMESTAMPS')) return String(millis);
    return quote(writeDate(millis, format));
  }

  /** java.time as timestamps, or not at all; undefined: as text. */
  private time(object: JavaObject): string | undefined {
    const { name } = object.javaClass;
    if (!name.startsWith('java.time.') || name === 'java.time.ZoneId' || name === 'java.time.DayOfWeek' || name === 'java.time.Month')
      return undefined;
    if (!this.options.javaTime)
      throw new JsonWriteFailure(
        'com.fasterxml.jackson.databind.exc.InvalidDefinitionException',
        `Java 8 date/time type \`${name}\` not supported by default: add Module "com.fasterxml.jackson.datatype:jackson-datatype-jsr310" to enable handling`,
      );
    const feature = name === 'java.time.Duration' ? 'WRITE_DURATIONS_AS_TIMESTAMPS' : 'WRITE_DATES_AS_TIMESTAMPS';
    if (!isOn(this.options, feature)) return undefined;
    const text = this.machine.toJavaString(object);
    if (name === 'java.time.Year') return text;
    const numbers = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?$/.exec(text) ?? undefined;
    if (numbers && (name === 'java.time.LocalDate' || name === 'java.time.LocalDateTime')) {
      const [, ...parts] = numbers;
      const shown = parts.filter((p) => p !== undefined).map((p, i) => (i === 6 ? Number(p.padEnd(9, '0')) : Number(p)));
      return `[${shown.join(',')}]`;
    }
    const clock = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(text);
    if (clock && name === 'java.time.LocalTime')
      return `[${clock
        .slice(1)
        .filter((p) => p !== undefined)
        .map((p, i) => (i === 3 ? Number(p.padEnd(9, '0')) : Number(p)))
        .join(',')}]`;
    if (name === 'java.time.Instant' || name === 'java.time.OffsetDateTime' || name === 'java.time.ZonedDateTime') {
      const seconds = String(this.machine.invokeVirtual(object, name === 'java.time.Instant' ? 'getEpochSecond()' : 'toEpochSecond()', []));
      return `${seconds}.${String(this.machine.invokeVirtual(object, 'getNano()', [])).padStart(9, '0')}`;
    }
    if (name === 'java.time.Duration')
      return `${String(this.machine.invokeVirtual(object, 'getSeconds()', []))}.${String(this.machine.invokeVirtual(object, 'getNano()', [])).padStart(9, '0')}`;
    return undefined;
  }

  /** By @JsonFormat; undefined: it says nothing for this value. */
  formatted(value: Exclude<Reference, null>, format: AnnotationValues): string | undefined {
    const { machine } = this;
    const pattern = typeof format['pattern'] === 'string' ? format['pattern'] : '';
    const shape = enumNames(format['shape'])[0];
    if (value instanceof JavaObject && DATES.has(value.javaClass.name)) {
      if (shape?.startsWith('NUMBER')) return String(Number(machine.invokeVirtual(value, 'getTime()', [])));
      return pattern === '' ? undefined : this.date(value, pattern);
    }
    if (value instanceof JavaObject && value.javaClass.name.startsWith('java.time.') && pattern !== '') {
      const formatter =
        machine.invokeStatic(machine.jdk('java.time.format.DateTimeFormatter'), 'ofPattern(java.lang.String)', [pattern]) ?? null;
      const method = 'format(java.time.format.DateTimeFormatter)';
      if (value.javaClass.findMethod(method)) return quote(String(machine.invokeVirtual(value, method, [formatter])));
      return quote(String(machine.invokeVirtual(reference(machine, formatter), 'format(java.time.temporal.TemporalAccessor)', [value])));
    }
    if (value instanceof JavaObject && isEnum(value.javaClass) && shape?.startsWith('NUMBER'))
      return String(Number(machine.invokeVirtual(value, 'ordinal()', [])));
    const plain = !(value instanceof JavaObject) || value.javaClass.name.startsWith('java.math.');
    return shape === 'STRING' && plain ? quote(machine.toJavaString(value)) : undefined;
  }
}

/** ISO_OFFSET_DATE_TIME of a moment's toString(). */
function isoOffset(text: string): string {
  const [, local = text, offset = ''] = /^(.*T[\d:.]+)([Z+-].*)?$/.exec(text.replace(/\[.*\]$/, '')) ?? [];
  return `${isoLocal(local)}${offset}`;
}

/** LocalTime and LocalDateTime: seconds always, fractions without trailing zeros. */
function isoLocal(text: string): string {
  const whole = /(^|T)\d\d:\d\d$/.test(text) ? `${text}:00` : text;
  return whole.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
