import type { Machine } from '../../java/run/machine.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { asReference, implementsName } from '../json/json-writer.ts';
import { ExpressionError } from '../spel/expression.ts';
import { escapeMarkup } from './markup.ts';
import type { Evaluation, Scope } from './evaluation.ts';

const UNKNOWN = { kind: 'unknown' } as const;
type Arguments = readonly Reference[];

const KNOWN = new Set([
  'strings',
  'numbers',
  'temporals',
  'dates',
  'lists',
  'arrays',
  'sets',
  'maps',
  'bools',
  'objects',
  'aggregates',
  'ids',
  'fields',
  'messages',
  'uris',
]);

/**
 * `#strings.isEmpty(x)` and the like; undefined: `#name` is none of Thymeleaf's.
 * @throws {ExpressionError} for what the trial does not know
 */
export function utility(e: Evaluation, name: string, method: string, args: Arguments, scope: Scope): Reference | undefined {
  if (!KNOWN.has(name)) {
    if (/^(?:calendars|conversions|request|response|servletContext|execInfo|mvc|themes)$/.test(name)) throw unknown(name, method);
    return undefined;
  }
  if (name === 'fields') return e.fields(method, args, scope);
  if (name === 'strings') return ofStrings(e, method, args);
  if (name === 'numbers') return ofNumbers(e, method, args);
  if (name === 'temporals' || name === 'dates') return ofTimes(e, name, method, args);
  return ofOthers(e, name, method, args);
}

const unknown = (name: string, method: string): ExpressionError =>
  new ExpressionError(`not supported: #${name}.${method} of Thymeleaf (the trial does not simulate it; a real base does)`);

function ofStrings(e: Evaluation, method: string, args: Arguments): Reference {
  const { machine } = e;
  const invoke = invoker(machine);
  const [first = null, second = null, third = null] = args;
  const text = e.text(first);
  const [b, c] = [e.text(second), e.text(third)];
  const int = (n: number): Reference => machine.box('int', n);
  const list = (parts: readonly string[], type = 'java.util.ArrayList'): Reference => {
    const made = machine.newObject(machine.jdk(type), '<init>()', []);
    for (const part of parts) invoke(made, 'add(java.lang.Object)', [part]);
    return made;
  };
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  switch (method) {
    case 'isEmpty':
      return text.trim() === '';
    case 'defaultString':
      return text.trim() === '' ? b : text;
    case 'concat':
      return args.map((a) => e.text(a)).join('');
    case 'randomAlphanumeric':
      return Array.from({ length: Number(text) }, () => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(Math.floor(Math.random() * 36))).join(
        '',
      );
    case 'equals':
      return first === null || second === null ? first === second : text === b;
    case 'equalsIgnoreCase':
      return first === null || second === null ? first === second : text.toLowerCase() === b.toLowerCase();
    case 'listJoin':
    case 'arrayJoin':
    case 'setJoin':
      return e
        .items(first)
        .map((i) => e.text(i))
        .join(b);
    case 'append':
      return first === null ? null : text + b;
    case 'prepend':
      return first === null ? null : b + text;
  }
  if (first === null) return method === 'contains' || method === 'startsWith' || method === 'endsWith' ? false : null;
  switch (method) {
    case 'toString':
      return text;
    case 'length':
      return int(text.length);
    case 'trim':
      return text.trim();
    case 'toUpperCase':
      return text.toUpperCase();
    case 'toLowerCase':
      return text.toLowerCase();
    case 'contains':
      return text.includes(b);
    case 'containsIgnoreCase':
      return text.toLowerCase().includes(b.toLowerCase());
    case 'startsWith':
      return text.startsWith(b);
    case 'endsWith':
      return text.endsWith(b);
    case 'indexOf':
      return int(text.indexOf(b));
    case 'substring':
      return args.length > 2 ? text.slice(Number(b), Number(c)) : text.slice(Number(b));
    case 'substringAfter':
      return text.includes(b) ? text.slice(text.indexOf(b) + b.length) : null;
    case 'substringBefore':
      return text.includes(b) ? text.slice(0, text.indexOf(b)) : null;
    case 'replace':
      return text.replaceAll(b, c);
    case 'repeat':
      return text.repeat(Number(b));
    case 'abbreviate':
      return text.length > Number(b) ? `${text.slice(0, Number(b) - 3)}...` : text;
    case 'capitalize':
      return capital(text);
    case 'unCapitalize':
      return text.charAt(0).toLowerCase() + text.slice(1);
    case 'capitalizeWords':
      return text.split(' ').map(capital).join(' ');
    case 'escapeXml':
      return escapeMarkup(text);
    case 'listSplit':
      return list(text.split(b));
    case 'setSplit':
      return list(text.split(b), 'java.util.LinkedHashSet');
    case 'arraySplit':
      return machine.newArray(machine.jdk('java.lang.String'), text.split(b));
  }
  throw unknown('strings', method);
}

const POINTS: Readonly<Record<string, string | undefined>> = { POINT: '.', COMMA: ',', WHITESPACE: ' ', APOSTROPHE: "'", NONE: '' };

function ofNumbers(e: Evaluation, method: string, args: Arguments): Reference {
  const { machine } = e;
  const invoke = invoker(machine);
  const [first = null] = args;
  const number = (i: number): number => Number(e.text(args[i] ?? null));
  if (method === 'sequence') {
    const [from, to, step] = [number(0), number(1), args.length > 2 ? number(2) : number(0) <= number(1) ? 1 : -1];
    const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
    for (let n = from; step > 0 ? n <= to : n >= to; n += step)
      machine.invokeVirtual(list, 'add(java.lang.Object)', [machine.box('int', n)]);
    return list;
  }
  if (first === null) return null;
  const symbols = machine.newObject(machine.jdk('java.text.DecimalFormatSymbols'), '<init>(java.util.Locale)', [e.locale]);
  const format = (pattern: string, grouping: string | undefined, decimal: string | undefined): string => {
    if (grouping !== undefined && grouping !== '') machine.invokeVirtual(symbols, 'setGroupingSeparator(char)', [grouping.charCodeAt(0)]);
    if (decimal !== undefined && decimal !== '') machine.invokeVirtual(symbols, 'setDecimalSeparator(char)', [decimal.charCodeAt(0)]);
    const made = machine.newObject(machine.jdk('java.text.DecimalFormat'), '<init>(java.lang.String,java.text.DecimalFormatSymbols)', [
      pattern,
      symbols,
    ]);
    return String(invoke(made, 'format(java.lang.Object)', [first]));
  };
  const pattern = (integers: number, grouped: boolean, decimals: number): string => {
    const zeros = '0'.repeat(integers);
    const whole = grouped ? `#,${zeros.padStart(3, '#')}` : integers === 0 ? '#' : zeros;
    const spread = grouped && integers > 3 ? `${whole.replaceAll(',', '').replaceAll(/\B(?=(?:.{3})+$)/g, ',')}` : whole;
    return decimals > 0 ? `${spread}.${'0'.repeat(decimals)}` : spread;
  };
  const word = (i: number): string => e.text(args[i] ?? null);
  switch (method) {
    case 'formatInteger': {
      const grouping = args.length > 2 ? word(2) : 'NONE';
      return format(pattern(number(1), grouping !== 'NONE', 0), grouping === 'DEFAULT' ? undefined : POINTS[grouping], undefined);
    }
    case 'formatDecimal': {
      const long = args.length > 4;
      const grouping = long ? word(2) : 'NONE';
      const decimal = long ? word(4) : args.length > 3 ? word(3) : 'DEFAULT';
      return format(
        pattern(number(1), grouping !== 'NONE', long ? number(3) : number(2)),
        grouping === 'DEFAULT' ? undefined : POINTS[grouping],
        decimal === 'DEFAULT' ? undefined : POINTS[decimal],
      );
    }
    case 'formatCurrency':
    case 'formatPercent': {
      const factory = method === 'formatCurrency' ? 'getCurrencyInstance(java.util.Locale)' : 'getPercentInstance(java.util.Locale)';
      const made = machine.invokeStatic(machine.jdk('java.text.NumberFormat'), factory, [e.locale]) ?? null;
      if (method === 'formatPercent' && args.length > 2) {
        invoke(made, 'setMinimumIntegerDigits(int)', [number(1)]);
        invoke(made, 'setMinimumFractionDigits(int)', [number(2)]);
        invoke(made, 'setMaximumFractionDigits(int)', [number(2)]);
      }
      return String(invoke(made, 'format(java.lang.Object)', [first]));
    }
  }
  throw unknown('numbers', method);
}

function ofTimes(e: Evaluation, name: string, method: string, args: Arguments): Reference {
  const { machine } = e;
  const invoke = invoker(machine);
  const [first = null] = args;
  if (first === null) return null;
  let temporal: Value = first;
  if (name === 'dates') {
    const zone = machine.invokeStatic(machine.jdk('java.time.ZoneId'), 'systemDefault()', []) ?? null;
    if (!(first instanceof JavaObject) || !implementsOrIs(first, 'java.util.Date')) throw unknown(name, method);
    const instant =
      machine.invokeStatic(machine.jdk('java.time.Instant'), 'ofEpochMilli(long)', [machine.invokeVirtual(first, 'getTime()', []) ?? 0]) ??
      null;
    temporal = invoke(instant, 'atZone(java.time.ZoneId)', [zone]) ?? null;
  }
  const format = (pattern: string): string => {
    const formatter =
      machine.invokeStatic(machine.jdk('java.time.format.DateTimeFormatter'), 'ofPattern(java.lang.String,java.util.Locale)', [
        pattern,
        e.locale,
      ]) ?? null;
    return String(invoke(formatter, 'format(java.time.temporal.TemporalAccessor)', [temporal]));
  };
  const get = (pattern: string): Reference => machine.box('int', Number(format(pattern)));
  switch (method) {
    case 'format': {
      const pattern = args.length > 1 ? e.text(args[1] ?? null) : '';
      if (pattern === '' || /^(?:SHORT|MEDIUM|LONG|FULL)$/.test(pattern)) throw unknown(name, `format without a pattern`);
      return format(pattern);
    }
    case 'day':
      return get('d');
    case 'month':
      return get('M');
    case 'year':
      return get('uuuu');
    case 'hour':
      return get('H');
    case 'minute':
      return get('m');
    case 'second':
      return get('s');
    case 'monthName':
      return format('MMMM');
    case 'monthNameShort':
      return format('MMM');
    case 'dayOfWeekName':
      return format('EEEE');
    case 'dayOfWeekNameShort':
      return format('EEE');
    case 'dayOfWeek': {
      const day = machine.invokeStatic(machine.jdk('java.time.DayOfWeek'), 'from(java.time.temporal.TemporalAccessor)', [temporal]) ?? null;
      const iso = Number(invoke(day, 'getValue()', []));
      return machine.box('int', name === 'dates' ? (iso % 7) + 1 : iso);
    }
  }
  throw unknown(name, method);
}

/** On what Java gave. */
const invoker =
  (machine: Machine) =>
  (of: Value, signature: string, args: readonly Value[]): Value =>
    machine.invokeVirtual(asReference(machine, of, UNKNOWN), signature, [...args]) ?? null;

const implementsOrIs = (object: JavaObject, name: string): boolean => {
  for (let c: JavaObject['javaClass'] | undefined = object.javaClass; c; c = c.superclass) if (c.name === name) return true;
  return implementsName(object.javaClass, name);
};

function ofOthers(e: Evaluation, name: string, method: string, args: Arguments): Reference {
  const { machine } = e;
  const invoke = invoker(machine);
  const [first = null, second = null] = args;
  const call = (signature: string, given: Value[] = []): Reference =>
    asReference(machine, machine.invokeVirtual(first, signature, given) ?? null, UNKNOWN);
  const copy = (type: string, items: readonly Reference[]): JavaObject => {
    const made = machine.newObject(machine.jdk(type), '<init>()', []);
    for (const item of items) invoke(made, 'add(java.lang.Object)', [item]);
    return made;
  };
  switch (`${name}.${method}`) {
    case 'lists.isEmpty':
    case 'sets.isEmpty':
    case 'arrays.isEmpty':
    case 'maps.isEmpty':
      return e.items(first).length === 0;
    case 'lists.size':
    case 'sets.size':
    case 'maps.size':
    case 'arrays.length':
      return machine.box('int', e.items(first).length);
    case 'lists.contains':
    case 'sets.contains':
    case 'arrays.contains':
      return e.items(first).some((i) => machine.equals(i, second));
    case 'lists.containsAll':
    case 'sets.containsAll':
      return e.items(second).every((wanted) => e.items(first).some((i) => machine.equals(i, wanted)));
    case 'lists.toList':
      return copy('java.util.ArrayList', e.items(first));
    case 'sets.toSet':
      return copy('java.util.LinkedHashSet', e.items(first));
    case 'lists.sort': {
      const made = copy('java.util.ArrayList', e.items(first));
      invoke(made, 'sort(java.util.Comparator)', [second]);
      return made;
    }
    case 'maps.containsKey':
      return call('containsKey(java.lang.Object)', [second]);
    case 'maps.containsValue':
      return call('containsValue(java.lang.Object)', [second]);
    case 'bools.isTrue':
      return e.holds(first);
    case 'bools.isFalse':
      return !e.holds(first);
    case 'objects.nullSafe':
      return first === null ? second : first;
    case 'aggregates.sum':
    case 'aggregates.avg': {
      const items = e.items(first).filter((i) => i !== null);
      if (items.length === 0) return null;
      const of = (item: Reference): JavaObject =>
        machine.newObject(machine.jdk('java.math.BigDecimal'), '<init>(java.lang.String)', [e.text(item)]);
      const sum = items.map(of).reduce((a, b) => {
        const made = machine.invokeVirtual(a, 'add(java.math.BigDecimal)', [b]);
        return made instanceof JavaObject ? made : a;
      });
      if (method === 'sum') return sum;
      const half = machine.invokeStatic(machine.jdk('java.math.RoundingMode'), 'valueOf(java.lang.String)', ['HALF_UP']) ?? null;
      return asReference(
        machine,
        machine.invokeVirtual(sum, 'divide(java.math.BigDecimal,int,java.math.RoundingMode)', [
          of(machine.box('int', items.length)),
          10,
          half,
        ]) ?? null,
        UNKNOWN,
      );
    }
    case 'ids.seq':
    case 'ids.next':
    case 'ids.prev': {
      const id = e.text(first);
      const count = e.counters.get(id) ?? 1;
      if (method === 'seq') e.counters.set(id, count + 1);
      return `${id}${method === 'prev' ? count - 1 : count}`;
    }
    case 'messages.msg':
      return e.message(e.text(first), args.slice(1));
    case 'messages.msgOrNull':
      return e.message(e.text(first), args.slice(1), null);
    case 'uris.escapePath':
    case 'uris.escapePathSegment':
    case 'uris.escapeQueryParam':
      return encodeURIComponent(e.text(first));
  }
  throw unknown(name, method);
}

export const isMany = (value: Reference): boolean =>
  value instanceof JavaArray || (value instanceof JavaObject && implementsName(value.javaClass, 'java.lang.Iterable'));
