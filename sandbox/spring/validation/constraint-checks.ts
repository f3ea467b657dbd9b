import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import { Box, JavaArray, JavaObject, type Reference } from '../../java/run/value.ts';
import { implementsName, iterate } from '../json/json-writer.ts';
import { enumNames } from '../reflect.ts';

const P = 'jakarta.validation.constraints';
const H = 'org.hibernate.validator.constraints';

/** A check: true when the value meets the constraint. null meets every constraint but those that forbid it. */
type Check = (machine: Machine, value: Exclude<Reference, null>, of: AnnotationValues) => boolean;

/** The size of a text, an array, a collection or a map; undefined: none of these. */
function sizeOf(machine: Machine, value: Exclude<Reference, null>): number | undefined {
  if (typeof value === 'string') return value.length;
  if (value instanceof JavaArray) return value.store.length;
  if (
    value instanceof JavaObject &&
    (implementsName(value.javaClass, 'java.util.Collection') || implementsName(value.javaClass, 'java.util.Map'))
  )
    return Number(machine.invokeVirtual(value, 'size()', []));
  return undefined;
}

/** A number's digits: `-12.50`; undefined: no number. */
function decimal(machine: Machine, value: Exclude<Reference, null>): string | undefined {
  if (value instanceof Box) return value.javaClass.name === 'java.lang.Character' ? undefined : machine.toJavaString(value);
  if (typeof value === 'string') return /^[+-]?\d+(\.\d+)?$/.test(value) ? value : undefined;
  if (value instanceof JavaObject && /^java\.math\.Big(Decimal|Integer)$/.test(value.javaClass.name))
    return value.javaClass.name.endsWith('Decimal')
      ? String(machine.invokeVirtual(value, 'toPlainString()', []))
      : machine.toJavaString(value);
  return undefined;
}

/** Compares two decimal texts exactly: -1, 0, 1. */
export function compareDecimals(a: string, b: string): number {
  if (/[eENI]/.test(a) || /[eENI]/.test(b)) return Math.sign(Number(a) - Number(b));
  const parts = (t: string): [bigint, number] => {
    const [whole = '0', fraction = ''] = t.replace(/^\+/, '').split('.');
    return [BigInt(whole + fraction || '0'), fraction.length];
  };
  const [x, i] = parts(a);
  const [y, j] = parts(b);
  const scale = Math.max(i, j);
  const left = x * 10n ** BigInt(scale - i);
  const right = y * 10n ** BigInt(scale - j);
  return left < right ? -1 : left > right ? 1 : 0;
}

const versus =
  (limit: (of: AnnotationValues) => string, fits: (order: number, of: AnnotationValues) => boolean): Check =>
  (machine, value, of) => {
    const text = decimal(machine, value);
    if (text === undefined) return typeof value !== 'string';
    return fits(compareDecimals(text, limit(of)), of);
  };

const sized: Check = (machine, value, of) => {
  const size = sizeOf(machine, value);
  return size === undefined || (size >= Number(of['min']) && size <= Number(of['max']));
};

/** -1: before now, 0: now, 1: after it; undefined: no moment. */
function againstNow(machine: Machine, value: Exclude<Reference, null>): number | undefined {
  if (!(value instanceof JavaObject)) return undefined;
  const type = value.javaClass;
  if (type.name === 'java.util.Date') return Math.sign(Number(machine.invokeVirtual(value, 'getTime()', [])) - machine.scheduler.now());
  const now = type.declaredMethods.some((m) => m.symbol.signature === 'now()') ? machine.invokeStatic(type, 'now()', []) : undefined;
  const compare = type.name.startsWith('java.time.') && now !== undefined;
  if (!compare) return undefined;
  if (type.findMethod('isBefore(java.time.chrono.ChronoLocalDate)') && type.name === 'java.time.LocalDate')
    return machine.equals(value, asReference(now))
      ? 0
      : machine.invokeVirtual(value, 'isBefore(java.time.chrono.ChronoLocalDate)', [now]) === true
        ? -1
        : 1;
  return Math.sign(Number(machine.invokeVirtual(value, 'compareTo(java.lang.Object)', [now])));
}

const asReference = (value: unknown): Reference => (value instanceof JavaObject ? value : null);

const moment =
  (fits: (order: number) => boolean): Check =>
  (machine, value) => {
    const order = againstNow(machine, value);
    return order === undefined || fits(order);
  };

const matches: Check = (machine, value, of) => {
  if (typeof value !== 'string') return true;
  const flags = enumNames(of['flags']);
  const bits = (flags.includes('CASE_INSENSITIVE') ? 2 : 0) | (flags.includes('MULTILINE') ? 8 : 0) | (flags.includes('DOTALL') ? 32 : 0);
  const pattern =
    machine.invokeStatic(machine.jdk('java.util.regex.Pattern'), 'compile(java.lang.String,int)', [String(of['regexp']), bits]) ?? null;
  const matcher = pattern instanceof JavaObject ? machine.invokeVirtual(pattern, 'matcher(java.lang.CharSequence)', [value]) : null;
  return matcher instanceof JavaObject && machine.invokeVirtual(matcher, 'matches()', []) === true;
};

const MAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uffff-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uffff-]+)*@([a-z0-9\u0080-\uffff]([a-z0-9\u0080-\uffff-]*[a-z0-9\u0080-\uffff])?)(\.[a-z0-9\u0080-\uffff]([a-z0-9\u0080-\uffff-]*[a-z0-9\u0080-\uffff])?)*$/i;

export const CHECKS: Readonly<Record<string, Check>> = {
  [`${P}.AssertTrue`]: (_m, value) => value === true,
  [`${P}.AssertFalse`]: (_m, value) => value === false,
  [`${P}.Min`]: versus(
    (of) => String(of['value']),
    (order) => order >= 0,
  ),
  [`${P}.Max`]: versus(
    (of) => String(of['value']),
    (order) => order <= 0,
  ),
  [`${P}.DecimalMin`]: versus(
    (of) => String(of['value']),
    (order, of) => (of['inclusive'] === false ? order > 0 : order >= 0),
  ),
  [`${P}.DecimalMax`]: versus(
    (of) => String(of['value']),
    (order, of) => (of['inclusive'] === false ? order < 0 : order <= 0),
  ),
  [`${P}.Positive`]: versus(
    () => '0',
    (order) => order > 0,
  ),
  [`${P}.PositiveOrZero`]: versus(
    () => '0',
    (order) => order >= 0,
  ),
  [`${P}.Negative`]: versus(
    () => '0',
    (order) => order < 0,
  ),
  [`${P}.NegativeOrZero`]: versus(
    () => '0',
    (order) => order <= 0,
  ),
  [`${P}.Digits`]: (machine, value, of) => {
    const text = decimal(machine, value);
    if (text === undefined) return typeof value !== 'string';
    const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
    return whole.replace(/^0+(?=\d)/, '').length <= Number(of['integer']) && fraction.replace(/0+$/, '').length <= Number(of['fraction']);
  },
  [`${P}.Size`]: sized,
  [`${H}.Length`]: sized,
  [`${H}.Range`]: (machine, value, of) => {
    const text = decimal(machine, value);
    return text === undefined || (compareDecimals(text, String(of['min'])) >= 0 && compareDecimals(text, String(of['max'])) <= 0);
  },
  [`${P}.NotEmpty`]: (machine, value) => sizeOf(machine, value) !== 0,
  [`${P}.NotBlank`]: (_m, value) => typeof value !== 'string' || value.trim() !== '',
  [`${P}.NotNull`]: () => true,
  [`${P}.Null`]: () => false,
  [`${P}.Pattern`]: matches,
  [`${P}.Email`]: (machine, value, of) =>
    typeof value !== 'string' ||
    value === '' ||
    (MAIL.test(value) && (value.split('@')[0] ?? '').length <= 64 && (of['regexp'] === '.*' || matches(machine, value, of))),
  [`${P}.Past`]: moment((order) => order < 0),
  [`${P}.PastOrPresent`]: moment((order) => order <= 0),
  [`${P}.Future`]: moment((order) => order > 0),
  [`${P}.FutureOrPresent`]: moment((order) => order >= 0),
  [`${H}.URL`]: (_m, value, of) => {
    if (typeof value !== 'string' || value === '') return true;
    try {
      const url = new URL(value);
      return (of['protocol'] === '' || `${String(of['protocol'])}:` === url.protocol) && (of['host'] === '' || of['host'] === url.hostname);
    } catch {
      return false;
    }
  },
  [`${H}.UniqueElements`]: (machine, value) => {
    const all = value instanceof JavaObject ? iterate(machine, value) : [];
    return all.every((a, i) => all.slice(i + 1).every((b) => !machine.equals(a, b)));
  },
};

/** Constraints that null does not meet. */
export const FORBIDS_NULL: ReadonlySet<string> = new Set(['NotNull', 'NotBlank', 'NotEmpty'].map((n) => `${P}.${n}`));
