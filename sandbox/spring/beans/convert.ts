import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { PrimitiveKind, Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { classOfType, enumName, enumNames, loadClass, superclasses } from '../reflect.ts';

/** A text that is no value of the wanted type. `reason` is what Spring's converter says at the end of its message. */
export class ConversionFailure extends Error {
  readonly targetType: string;
  readonly reason: string;
  /** The class of what the converter itself threw. */
  readonly causeClass: string;
  /** The exception itself, where a Java parser threw it. */
  readonly thrown: JavaObject | undefined;
  /** Converted by the conversion service, which wraps what went wrong, and not by a property editor. */
  readonly byService: boolean;
  constructor(
    targetType: string,
    reason: string,
    causeClass = 'java.lang.IllegalArgumentException',
    byService = false,
    thrown?: JavaObject,
  ) {
    super(reason);
    this.name = 'ConversionFailure';
    this.targetType = targetType;
    this.reason = reason;
    this.causeClass = causeClass;
    this.byService = byService;
    this.thrown = thrown;
  }
}

/** What the converter threw, as a Java exception. */
export function causeOf(machine: Machine, failure: ConversionFailure): JavaObject {
  return failure.thrown ?? machine.newObject(machine.jdk(failure.causeClass), '<init>(java.lang.String)', [failure.reason]);
}

const BOXED: Readonly<Record<string, PrimitiveKind>> = {
  'java.lang.Boolean': 'boolean',
  'java.lang.Byte': 'byte',
  'java.lang.Short': 'short',
  'java.lang.Character': 'char',
  'java.lang.Integer': 'int',
  'java.lang.Long': 'long',
  'java.lang.Float': 'float',
  'java.lang.Double': 'double',
};

/** The primitive behind `int` or `java.lang.Integer`. */
export function primitiveKind(type: Type): PrimitiveKind | undefined {
  return type.kind === 'primitive' ? type.name : BOXED[erasedName(type)];
}

const RANGE: Partial<Record<PrimitiveKind, readonly [bigint, bigint]>> = {
  byte: [-128n, 127n],
  short: [-32768n, 32767n],
  int: [-2147483648n, 2147483647n],
  long: [-(1n << 63n), (1n << 63n) - 1n],
};

const NUMBER_FORMAT = 'java.lang.NumberFormatException';
const PARSED_BY_VALUE_OF = new Set(['java.util.UUID', 'java.util.Locale']);
const PARSED_BY_PARSE = new Set([
  'java.time.LocalDate',
  'java.time.LocalTime',
  'java.time.LocalDateTime',
  'java.time.Instant',
  'java.time.OffsetDateTime',
  'java.time.ZonedDateTime',
  'java.time.YearMonth',
  'java.time.Year',
]);

/** As Spring reads numbers. */
const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, '');

const COLLECTIONS = new Set(['java.util.List', 'java.util.Collection', 'java.util.Set']);
const DATE_FORMAT = 'org.springframework.format.annotation.DateTimeFormat';

const DURATION_UNITS: Readonly<Record<string, string>> = {
  '': 'ofMillis(long)',
  ns: 'ofNanos(long)',
  ms: 'ofMillis(long)',
  s: 'ofSeconds(long)',
  m: 'ofMinutes(long)',
  h: 'ofHours(long)',
  d: 'ofDays(long)',
};

/** A converter of the application. */
export interface CustomConverter {
  /** Binary name of what it makes. */
  readonly target: string;
  /** @throws {JavaThrow} what the converter throws */
  convert(text: string): Value;
}

/** Makes something of an object that is no text, or a text of it. Types are binary names. */
export interface ObjectConverter {
  readonly source: string;
  readonly target: string;
  /** @throws {JavaThrow} what the converter throws */
  convert(object: Value): Value;
}

/** Converts texts as Spring's conversion service does. */
export class Converter {
  private readonly machine: Machine;
  private readonly customs: CustomConverter[];
  private readonly ofObjects: ObjectConverter[] = [];
  private readonly lenient: boolean;
  /** Patterns by the type that they are for: `spring.mvc.format`. */
  private readonly patterns: ReadonlyMap<string, string>;

  private constructor(machine: Machine, customs: CustomConverter[], lenient: boolean, patterns: ReadonlyMap<string, string>) {
    this.machine = machine;
    this.patterns = patterns;
    this.customs = customs;
    this.lenient = lenient;
  }

  /** ApplicationConversionService: for configuration. */
  static ofApplication(machine: Machine): Converter {
    return new Converter(machine, [], true, new Map());
  }

  /** With the same converters, for requests: names of enum constants are taken as they are. */
  ofWeb(patterns: ReadonlyMap<string, string>): Converter {
    return new Converter(this.machine, this.customs, false, patterns);
  }

  /** The value for a variable of this type: a bare number for a primitive, a box for its class. Throws ConversionFailure. */
  fromText(text: string, type: Type, from: RuntimeClass): Value {
    const name = erasedName(type);
    const custom = this.customs.find((c) => c.target === name);
    if (custom) return this.byCustom(custom, text, name);
    const kind = primitiveKind(type);
    if (kind) {
      if (type.kind !== 'primitive' && text.trim() === '') return null;
      const value = this.primitive(text, kind, name);
      return type.kind === 'primitive' ? value : this.machine.box(kind, value);
    }
    if (name === 'java.lang.String' || name === 'java.lang.Object' || name === 'java.lang.CharSequence') return text;
    if (type.kind === 'array') return this.array(text, type.element, from);
    const javaClass = classOfType(type, from, this.machine);
    if (!javaClass) throw new ConversionFailure(name, `the trial's Spring cannot convert to ${name}`);
    if (javaClass.superclass?.name === 'java.lang.Enum') return this.enumConstant(text, javaClass);
    if (COLLECTIONS.has(name)) return this.collection(text, type, from);
    if (text === '') return null;
    if (name === 'java.time.Duration') return this.duration(text);
    const pattern = this.patterns.get(name);
    if (pattern !== undefined) return this.byPattern(text, name, pattern);
    if (name === 'java.util.Locale')
      return this.machine.invokeStatic(javaClass, 'forLanguageTag(java.lang.String)', [text.replaceAll('_', '-')]) ?? null;
    if (name === 'java.net.URI') return this.machine.invokeStatic(javaClass, 'create(java.lang.String)', [text]) ?? null;
    if (name === 'java.lang.Class') return this.classNamed(text, from);
    if (name === 'org.springframework.core.io.Resource') return this.resource(text, from);
    return this.parsed(text, javaClass);
  }

  /** Whether a text can become one of these. */
  knows(javaClass: RuntimeClass): boolean {
    const { name } = javaClass;
    return (
      this.customs.some((c) => c.target === name) ||
      BOXED[name] !== undefined ||
      javaClass.superclass?.name === 'java.lang.Enum' ||
      COLLECTIONS.has(name) ||
      PARSED_BY_PARSE.has(name) ||
      PARSED_BY_VALUE_OF.has(name) ||
      ['java.lang.String', 'java.lang.Object', 'java.time.Duration', 'java.net.URI', 'java.lang.Class'].includes(name) ||
      javaClass.declaredMethods.some((m) =>
        /^(?:valueOf|of|from)\(java\.lang\.String\)$|^<init>\(java\.lang\.String\)$/.test(m.symbol.signature),
      )
    );
  }

  private byCustom(custom: CustomConverter, text: string, target: string): Value {
    try {
      return custom.convert(text);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      const { object } = error;
      throw new ConversionFailure(target, this.machine.messageOf(object) ?? '', object.javaClass.name, true, object);
    }
  }

  private resource(text: string, from: RuntimeClass): Value {
    if (!text.startsWith('classpath:'))
      throw new ConversionFailure(
        'org.springframework.core.io.Resource',
        `not supported: the resource ${text} (the trial does not simulate it; a real base does)`,
      );
    const javaClass = loadClass(this.machine, 'org.springframework.core.io.ClassPathResource', from);
    return this.machine.newObject(javaClass, '<init>(java.lang.String)', [text.replace(/^classpath:\/?/, '')]);
  }

  private classNamed(text: string, from: RuntimeClass): Value {
    const found = (from.loader ?? this.machine.bootstrap).load(text);
    if (found && 'classObject' in found) return found.classObject;
    throw new ConversionFailure('java.lang.Class', `Could not find class [${text}]`);
  }

  /** `30s`, `5m`, `PT5S`, or a number of milliseconds, as Boot's DurationStyle reads them; in a request the ISO form alone. */
  private duration(text: string): Value {
    const { machine } = this;
    const type = machine.jdk('java.time.Duration');
    const simple = this.lenient ? /^([+-]?\d+)([a-zA-Z]{0,2})$/.exec(text.trim()) : null;
    const unit = simple && DURATION_UNITS[(simple[2] ?? '').toLowerCase()];
    if (simple?.[1] !== undefined && unit) return machine.invokeStatic(type, unit, [Number(simple[1])]) ?? null;
    if (/^[+-]?P/i.test(text)) return this.parsed(text, type);
    throw new ConversionFailure('java.time.Duration', `'${text}' is not a valid duration`, undefined, true);
  }

  private primitive(text: string, kind: PrimitiveKind, target: string): boolean | number | bigint {
    let trimmed = text.trim();
    if (kind === 'boolean') {
      const word = trimmed.toLowerCase();
      if (['true', 'on', 'yes', '1'].includes(word)) return true;
      if (['false', 'off', 'no', '0'].includes(word)) return false;
      throw new ConversionFailure(target, `Invalid boolean value [${text}]`);
    }
    if (kind === 'char') {
      if (text.length === 1) return text.charCodeAt(0);
      throw new ConversionFailure(
        target,
        `Can only convert a [String] with length of 1 to a [Character]; string value '${text}'  has length of ${text.length}`,
      );
    }
    if (kind === 'float' || kind === 'double') {
      trimmed = withoutBlanks(text);
      if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?$|^[+-]?(NaN|Infinity)$/.test(trimmed))
        throw new ConversionFailure(target, `For input string: "${trimmed}"`, NUMBER_FORMAT);
      const number = Number(trimmed.replace(/[fFdD]$/, ''));
      return kind === 'float' ? Math.fround(number) : number;
    }
    trimmed = withoutBlanks(text);
    if (!/^[+-]?\d+$|^[+-]?(0[xX]|#)[0-9a-fA-F]+$/.test(trimmed))
      throw new ConversionFailure(target, `For input string: "${trimmed}"`, NUMBER_FORMAT);
    const sign = trimmed.startsWith('-') ? -1n : 1n;
    const digits = trimmed.replace(/^[+-]/, '').replace(/^#/, '0x');
    const big = sign * BigInt(digits);
    const range = RANGE[kind];
    if (range && (big < range[0] || big > range[1]))
      throw new ConversionFailure(
        target,
        kind === 'int' || kind === 'long' ? `For input string: "${trimmed}"` : `Value out of range. Value:"${trimmed}" Radix:10`,
        NUMBER_FORMAT,
      );
    return big >= BigInt(Number.MIN_SAFE_INTEGER) && big <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(big) : big;
  }

  private enumConstant(text: string, javaClass: RuntimeClass): Value {
    if (text.trim() === '') return null;
    const wanted = text.trim();
    const constants = enumConstants(javaClass);
    const constant = constants.find((c) => enumName(c) === wanted);
    if (constant) return constant;
    const relaxed = this.lenient && constants.find((c) => canonical(enumName(c) ?? '') === canonical(wanted));
    if (relaxed) return relaxed;
    throw new ConversionFailure(
      javaClass.name,
      `No enum constant ${javaClass.symbol?.canonicalName ?? javaClass.name}.${wanted}`,
      undefined,
      true,
    );
  }

  private array(text: string, element: Type, from: RuntimeClass): Value {
    return this.arrayOf(this.parts(text), element, from);
  }

  /** An array of converted texts. */
  arrayOf(parts: readonly string[], element: Type, from: RuntimeClass): Value {
    const component = element.kind === 'primitive' ? this.machine.jdk(element.name) : classOfType(element, from, this.machine);
    if (!component)
      throw new ConversionFailure(`${erasedName(element)}[]`, `the trial's Spring cannot convert a text to ${erasedName(element)}[]`);
    return this.machine.newArray(
      component,
      parts.map((p) => this.fromText(p.trim(), element, from)),
    );
  }

  /** With the format of @DateTimeFormat or @NumberFormat among the annotations. */
  formatted(text: string, type: Type, from: RuntimeClass, marks: ReturnType<Machine['annotations']>): Value {
    const format = marks.find((a) => a.name === DATE_FORMAT)?.values;
    if (!format || text === '') return this.fromText(text, type, from);
    if (COLLECTIONS.has(erasedName(type))) return this.collectionOf(this.parts(text), type, from, marks);
    return this.date(text, erasedName(type), format);
  }

  private byPattern(text: string, name: string, pattern: string): Value {
    const { machine } = this;
    const formatter = machine.jdk('java.time.format.DateTimeFormatter');
    try {
      return this.parsedWith(text, name, machine.invokeStatic(formatter, 'ofPattern(java.lang.String)', [pattern]) ?? null);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new ConversionFailure(name, machine.messageOf(error.object) ?? '', error.object.javaClass.name, true, error.object);
    }
  }

  private date(text: string, name: string, format: AnnotationValues): Value {
    const { machine } = this;
    const formatter = machine.jdk('java.time.format.DateTimeFormatter');
    const pattern = typeof format['pattern'] === 'string' ? format['pattern'] : '';
    const iso = enumNames(format['iso'])[0];
    try {
      if (pattern !== '') {
        const made = machine.invokeStatic(formatter, 'ofPattern(java.lang.String)', [pattern]) ?? null;
        try {
          return this.parsedWith(text, name, made);
        } catch (error) {
          if (!(error instanceof JavaThrow)) throw error;
          return this.isoOr(error, text, name);
        }
      }
      if (iso === 'DATE' || iso === 'TIME' || iso === 'DATE_TIME') {
        formatter.initialize();
        const constant = formatter.declaredFields.find((f) => f.symbol.name === `ISO_${iso}`);
        return this.parsedWith(text, name, constant ? (formatter.statics[constant.slot] ?? null) : null);
      }
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new ConversionFailure(name, machine.messageOf(error.object) ?? '', error.object.javaClass.name, true, error.object);
    }
    throw new ConversionFailure(name, `not supported: the style of @${DATE_FORMAT} (the trial does not simulate it; a real base does)`);
  }

  /** What does not fit a pattern may be of the ISO form. */
  private isoOr(error: JavaThrow, text: string, name: string): Value {
    try {
      return this.parsed(text, this.machine.jdk(name));
    } catch (other) {
      throw other instanceof ConversionFailure ? error : other;
    }
  }

  private parsedWith(text: string, name: string, formatter: Value): Value {
    const signature = 'parse(java.lang.CharSequence,java.time.format.DateTimeFormatter)';
    const javaClass = this.machine.jdk(name);
    if (!javaClass.declaredMethods.some((m) => m.symbol.signature === signature))
      throw new ConversionFailure(name, `not supported: @${DATE_FORMAT} of a ${name} (the trial does not simulate it; a real base does)`);
    return this.machine.invokeStatic(javaClass, signature, [text, formatter]) ?? null;
  }

  /** A Converter of the application: it is asked before Spring's own. */
  add(custom: CustomConverter): void {
    this.customs.unshift(custom);
  }

  addOfObjects(custom: ObjectConverter): void {
    this.ofObjects.unshift(custom);
  }

  /** The application's converter between two types; undefined: it has none. */
  ofObject(source: RuntimeClass, target: string): ObjectConverter | undefined {
    const names = new Set(superclasses(source).flatMap((c) => [c.name, ...c.interfaces.map((i) => i.name)]));
    return this.ofObjects.find((c) => c.target === target && names.has(c.source));
  }

  private parts(text: string): string[] {
    return text === '' ? [] : text.split(',').map((p) => p.trim());
  }

  private collection(text: string, type: Type, from: RuntimeClass): Value {
    return this.collectionOf(this.parts(text), type, from);
  }

  /** A List or Set of converted texts. */
  collectionOf(parts: readonly string[], type: Type, from: RuntimeClass, marks: ReturnType<Machine['annotations']> = []): Value {
    const { machine } = this;
    const argument = type.kind === 'class' ? type.args[0] : undefined;
    const target = machine.newObject(
      machine.jdk(erasedName(type) === 'java.util.Set' ? 'java.util.LinkedHashSet' : 'java.util.ArrayList'),
      '<init>()',
      [],
    );
    for (const part of parts)
      machine.invokeVirtual(target, 'add(java.lang.Object)', [argument ? this.formatted(part, argument, from, marks) : part]);
    return target;
  }

  /** By the editor that stands beside the class and is named after it. */
  private byEditor(text: string, javaClass: RuntimeClass): Value | undefined {
    const { machine } = this;
    const type = javaClass.loader?.load(`${javaClass.name}Editor`);
    if (!type || !('classObject' in type) || !superclasses(type).some((c) => c.name === 'java.beans.PropertyEditorSupport'))
      return undefined;
    try {
      const editor = machine.newObject(type, '<init>()', []);
      machine.invokeVirtual(editor, 'setAsText(java.lang.String)', [text]);
      return machine.invokeVirtual(editor, 'getValue()', []) ?? null;
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new ConversionFailure(javaClass.name, machine.messageOf(error.object) ?? '', error.object.javaClass.name, false, error.object);
    }
  }

  /** By the class's own parser: `parse`, `valueOf`, `fromString`, or a constructor that takes a String. */
  private parsed(text: string, javaClass: RuntimeClass): Value {
    const { machine } = this;
    const names = PARSED_BY_PARSE.has(javaClass.name)
      ? ['parse(java.lang.CharSequence)']
      : PARSED_BY_VALUE_OF.has(javaClass.name)
        ? ['fromString(java.lang.String)', 'forLanguageTag(java.lang.String)']
        : ['valueOf(java.lang.String)', 'of(java.lang.String)', 'from(java.lang.String)', 'parse(java.lang.CharSequence)'];
    const method = javaClass.declaredMethods.find((m) => m.symbol.flags.static && names.includes(m.symbol.signature));
    const constructor = '<init>(java.lang.String)';
    const constructs = javaClass.declaredMethods.some((m) => m.symbol.signature === constructor) && !javaClass.symbol?.flags.abstract;
    try {
      if (method) return machine.invokeStatic(javaClass, method.symbol.signature, [text]) ?? null;
      if (constructs) return machine.newObject(javaClass, constructor, [text]);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new ConversionFailure(
        javaClass.name,
        machine.messageOf(error.object) ?? '',
        error.object.javaClass.name,
        !PARSED_BY_VALUE_OF.has(javaClass.name),
        error.object,
      );
    }
    const edited = this.byEditor(text, javaClass);
    if (edited !== undefined) return edited;
    throw new ConversionFailure(
      javaClass.name,
      `No converter found capable of converting from type [java.lang.String] to type [${javaClass.name}]`,
    );
  }
}

/** The constants of an enum class, in order. */
export function enumConstants(javaClass: RuntimeClass): JavaObject[] {
  javaClass.initialize();
  return javaClass.declaredFields.flatMap((f) => {
    const value = f.symbol.flags.static ? javaClass.statics[f.slot] : undefined;
    return value instanceof JavaObject && value.javaClass.isSubclassOf(javaClass) && enumName(value) === f.symbol.name ? [value] : [];
  });
}

/** Boot compares the names of enum constants by letters and digits alone. */
const canonical = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
