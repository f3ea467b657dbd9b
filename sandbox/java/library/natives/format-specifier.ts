import type { Machine } from '../../run/machine.ts';

/** One `%…` of a format string, or the text between two. */
export type FormatPart = string | FormatSpecifier;

export interface FormatSpecifier {
  /** Lower case, `t` stands before a date conversion. */
  readonly conversion: string;
  readonly upper: boolean;
  /** In the JDK's order: `-#+ 0,(<`. */
  readonly flags: string;
  /** 1-based; 0 = the next one, -1 = the same as before. */
  readonly index: number;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** As messages show it. */
  readonly text: string;
}

const FORM = /%(?:(\d+)\$)?([-#+ 0,(<]*)(\d+)?(?:\.(\d+))?([tT])?([a-zA-Z%])/y;
const CONVERSIONS = 'bBhHsScCdoxXeEfgGaA%n';
const FLAG_ORDER = '-#+ 0,(<';

/** Splits a format string and checks every specifier, as java.util.Formatter does before it prints anything. */
export function parseFormat(m: Machine, format: string): FormatPart[] {
  const parts: FormatPart[] = [];
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf('%', at);
    if (percent < 0) {
      parts.push(format.slice(at));
      break;
    }
    if (percent > at) parts.push(format.slice(at, percent));
    const c = format.charAt(percent + 1);
    if (c === '') return failUnknown(m, '%');
    FORM.lastIndex = percent;
    const match = FORM.exec(format);
    if (!match) return failUnknown(m, c);
    parts.push(specifier(m, match));
    at = FORM.lastIndex;
  }
  return parts;
}

function specifier(m: Machine, match: RegExpExecArray): FormatSpecifier {
  const [, indexText, flagText = '', widthText, precisionText, date, letter = ''] = match;
  const flags = [...FLAG_ORDER].filter((f) => flagText.includes(f)).join('');
  const twice = [...flagText].find((f, i) => flagText.indexOf(f) !== i);
  if (twice) return m.throwNew('java.util.DuplicateFormatFlagsException', `Flags = '${twice}'`);
  if (!date && !CONVERSIONS.includes(letter)) return failUnknown(m, letter);
  const upper = date ? date === 'T' : letter !== letter.toLowerCase();
  const conversion = date ? `t${letter}` : letter.toLowerCase();
  const index = flags.includes('<') ? -1 : indexText === undefined ? 0 : Number(indexText);
  if (indexText !== undefined && index === 0)
    return m.throwNew('java.util.IllegalFormatArgumentIndexException', 'Illegal format argument index = 0');
  const width = widthText === undefined ? undefined : Number(widthText);
  if (width !== undefined && width > 2147483647) return m.throwNew('java.util.IllegalFormatWidthException', String(-2147483648));
  const precision = precisionText === undefined ? undefined : Number(precisionText);
  const text = `%${flags}${index > 0 ? `${index}$` : ''}${width ?? ''}${precision === undefined ? '' : `.${precision}`}${date ?? ''}${letter}`;
  const made = { conversion, upper, flags, index, width, precision, text };
  check(m, made);
  return made;
}

function check(m: Machine, s: FormatSpecifier): void {
  switch (s.conversion.charAt(0)) {
    case 't':
      return checkDate(m, s);
    case 'b':
    case 'h':
    case 's':
      return checkGeneral(m, s);
    case 'c':
      return checkCharacter(m, s);
    case 'd':
    case 'o':
    case 'x':
      return checkInteger(m, s);
    case 'e':
    case 'f':
    case 'g':
    case 'a':
      return checkFloat(m, s);
    default:
      return checkText(m, s);
  }
}

function checkDate(m: Machine, s: FormatSpecifier): void {
  refusePrecision(m, s);
  if (!'HIklMNLQpsSTzZaAbBhCdejmyYrRcDF'.includes(s.conversion.charAt(1))) failUnknown(m, s.conversion);
  refuseFlags(m, s, '#+ 0,(');
  widthForLeft(m, s);
}

function checkGeneral(m: Machine, s: FormatSpecifier): void {
  if (s.conversion !== 's') refuseFlags(m, s, '#');
  widthForLeft(m, s);
  refuseFlags(m, s, '+ 0,(');
}

function checkCharacter(m: Machine, s: FormatSpecifier): void {
  refusePrecision(m, s);
  refuseFlags(m, s, '#+ 0,(');
  widthForLeft(m, s);
}

function checkInteger(m: Machine, s: FormatSpecifier): void {
  checkNumeric(m, s);
  refusePrecision(m, s);
  refuseFlags(m, s, s.conversion === 'd' ? '#' : ',');
}

function checkFloat(m: Machine, s: FormatSpecifier): void {
  checkNumeric(m, s);
  const bad = { f: '', a: '(,', e: ',', g: '#' }[s.conversion];
  refuseFlags(m, s, bad ?? '');
}

function checkNumeric(m: Machine, s: FormatSpecifier): void {
  if ((s.flags.includes('-') || s.flags.includes('0')) && s.width === undefined) failWidth(m, s);
  if ((s.flags.includes('+') && s.flags.includes(' ')) || (s.flags.includes('-') && s.flags.includes('0'))) failFlags(m, s);
}

function checkText(m: Machine, s: FormatSpecifier): void {
  refusePrecision(m, s);
  if (s.conversion === 'n') {
    if (s.width !== undefined) m.throwNew('java.util.IllegalFormatWidthException', String(s.width));
    if (s.flags !== '') failFlags(m, s);
    return;
  }
  if (s.flags !== '' && s.flags !== '-') failFlags(m, s);
  widthForLeft(m, s);
}

function widthForLeft(m: Machine, s: FormatSpecifier): void {
  if (s.flags.includes('-') && s.width === undefined) failWidth(m, s);
}

function refusePrecision(m: Machine, s: FormatSpecifier): void {
  if (s.precision !== undefined) m.throwNew('java.util.IllegalFormatPrecisionException', String(s.precision));
}

/** Throws for the first of these flags that is set. */
export function refuseFlags(m: Machine, s: FormatSpecifier, bad: string): void {
  for (const flag of bad) {
    if (s.flags.includes(flag))
      m.throwNew('java.util.FormatFlagsConversionMismatchException', `Conversion = ${s.conversion.slice(-1)}, Flags = ${flag}`);
  }
}

function failWidth(m: Machine, s: FormatSpecifier): never {
  return m.throwNew('java.util.MissingFormatWidthException', s.text);
}

function failFlags(m: Machine, s: FormatSpecifier): never {
  return m.throwNew('java.util.IllegalFormatFlagsException', `Flags = '${s.flags}'`);
}

function failUnknown(m: Machine, conversion: string): never {
  return m.throwNew('java.util.UnknownFormatConversionException', `Conversion = '${conversion}'`);
}
