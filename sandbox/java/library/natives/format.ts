import type { Machine } from '../../run/machine.ts';
import { Box, type Reference } from '../../run/value.ts';
import { bigDecimalIn, bigIntegerIn } from './big-number.ts';
import { formatBigDecimal, formatDouble, formatInteger } from './format-number.ts';
import { type FormatSpecifier, parseFormat, refuseFlags } from './format-specifier.ts';

/** Whose numbers and dates are wanted. */
export interface FormatPlace {
  /** The decimal separator and the one between thousands. */
  readonly symbols: string;
  readonly locale: Reference;
}

/**
 * java.util.Formatter. Throws the JDK's exceptions; `args` null is the null array that `format(x, (Object[]) null)`
 * passes.
 */
export function formatText(m: Machine, pattern: string, args: readonly Reference[] | null, place?: FormatPlace): string {
  let text = '';
  let next = 0;
  let last = -1;
  for (const part of parseFormat(m, pattern)) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    if (part.conversion === 'n' || part.conversion === '%') {
      text += part.conversion === 'n' ? '\n' : justify(part, '%');
      continue;
    }
    if (part.index === 0) last = next++;
    else if (part.index > 0) last = part.index - 1;
    if (last < 0 || (args && last >= args.length))
      return m.throwNew('java.util.MissingFormatArgumentException', `Format specifier '${part.text}'`);
    text += justify(part, converted(m, part, args?.[last] ?? null, place));
  }
  m.allocate(2 * text.length);
  return text;
}

function justify(s: FormatSpecifier, text: string): string {
  return s.width === undefined ? text : s.flags.includes('-') ? text.padEnd(s.width) : text.padStart(s.width);
}

function converted(m: Machine, s: FormatSpecifier, arg: Reference, place: FormatPlace | undefined): string {
  switch (s.conversion) {
    case 'b':
      return general(s, arg === null ? 'false' : typeof arg === 'boolean' ? String(arg) : 'true');
    case 'h':
      return general(s, arg === null ? 'null' : (m.hashCode(arg) >>> 0).toString(16));
    case 's':
      return plain(m, s, arg);
    case 'c':
      return character(m, s, arg);
    case 'd':
      return localized(integer(m, s, arg), place);
    case 'o':
    case 'x':
      return integer(m, s, arg);
    case 'e':
    case 'f':
    case 'g':
      return localized(float(m, s, arg), place);
    case 'a':
      return float(m, s, arg);
    default:
      return date(m, s, arg, place);
  }
}

/** Cut to the precision, in capitals where asked for. */
function general(s: FormatSpecifier, text: string): string {
  const cut = s.precision === undefined ? text : text.slice(0, s.precision);
  return s.upper ? cut.toUpperCase() : cut;
}

function plain(m: Machine, s: FormatSpecifier, arg: Reference): string {
  refuseFlags(m, s, '#');
  return general(s, arg === null ? 'null' : typeof arg === 'string' ? arg : m.toJavaString(arg));
}

function character(m: Machine, s: FormatSpecifier, arg: Reference): string {
  if (arg === null) return general(s, 'null');
  if (!(arg instanceof Box)) return mismatch(m, s, arg);
  const name = arg.javaClass.name;
  if (name === 'java.lang.Character') return general(s, String.fromCharCode(Number(arg.value)));
  if (name !== 'java.lang.Byte' && name !== 'java.lang.Short' && name !== 'java.lang.Integer') return mismatch(m, s, arg);
  const point = Number(arg.value);
  if (point < 0 || point > 0x10ffff)
    return m.throwNew('java.util.IllegalFormatCodePointException', `Code point = 0x${(point >>> 0).toString(16)}`);
  return general(s, String.fromCodePoint(point));
}

function integer(m: Machine, s: FormatSpecifier, arg: Reference): string {
  if (arg === null) return general(s, 'null');
  const big = bigIntegerIn(arg);
  if (big !== undefined) return formatInteger(m, s, 'java.math.BigInteger', big);
  if (!(arg instanceof Box) || !/Byte|Short|Integer|Long/.test(arg.javaClass.name)) return mismatch(m, s, arg);
  return formatInteger(m, s, arg.javaClass.name, BigInt(arg.value));
}

function float(m: Machine, s: FormatSpecifier, arg: Reference): string {
  if (arg === null) return general({ ...s, precision: undefined }, 'null');
  const big = bigDecimalIn(arg);
  if (big !== undefined && s.conversion !== 'a') return formatBigDecimal(s, big.unscaled, big.scale);
  if (!(arg instanceof Box) || !/Float|Double/.test(arg.javaClass.name)) return mismatch(m, s, arg);
  return formatDouble(m, s, Number(arg.value));
}

function date(m: Machine, s: FormatSpecifier, arg: Reference, place: FormatPlace | undefined): string {
  if (arg === null) return general(s, 'null');
  const texts = m.jdk('jdk.internal.misc.DateTexts');
  const locale = place ? place.locale : m.invokeStatic(m.jdk('java.util.Locale'), 'getDefault()', []);
  const text = m.invokeStatic(texts, 'conversion(char,java.lang.Object,java.util.Locale)', [
    s.conversion.charCodeAt(1),
    arg,
    locale ?? null,
  ]);
  return typeof text === 'string' ? general(s, text) : mismatch(m, s, arg);
}

function localized(text: string, place: FormatPlace | undefined): string {
  if (!place || place.symbols === '.,') return text;
  return text.replace(/[.,]/g, (c) => place.symbols.charAt('.,'.indexOf(c)));
}

function mismatch(m: Machine, s: FormatSpecifier, arg: Exclude<Reference, null>): never {
  return m.throwNew('java.util.IllegalFormatConversionException', `${s.conversion.slice(-1)} != ${m.classOf(arg).name}`);
}
