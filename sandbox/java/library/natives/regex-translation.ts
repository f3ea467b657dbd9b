import { literal, PREDEFINED, readClass, readEscapedPoint, readProperty, RegexProblem } from './regex-class.ts';

/** Bits of java.util.regex.Pattern's flags. */
export const CASE_INSENSITIVE = 2,
  COMMENTS = 4,
  MULTILINE = 8,
  LITERAL = 16,
  DOTALL = 32,
  UNICODE_CASE = 64;
const KNOWN = CASE_INSENSITIVE | COMMENTS | MULTILINE | LITERAL | DOTALL | UNICODE_CASE;

export interface JavaScriptRegex {
  /** For flag v, without anchors. */
  readonly source: string;
  readonly ignoreCase: boolean;
  readonly groupNames: ReadonlyMap<string, number>;
  readonly groupCount: number;
}

const LINE_END = '\\n\\r\\u0085\\u2028\\u2029';
const WORD = '[\\p{L}\\p{Nd}_]';
const NOT_INSIDE_CRLF = '(?!(?<=\\r)\\n)';
const AT_END = '(?![^])';
const LETTER_FLAGS: Readonly<Record<string, number>> = { i: CASE_INSENSITIVE, x: COMMENTS, m: MULTILINE, s: DOTALL, u: UNICODE_CASE };

/** A Java regular expression in JavaScript's words. Throws a RegexProblem for a bad one and for what JavaScript cannot do. */
export function translateRegex(pattern: string, flags: number): JavaScriptRegex {
  return new Translation(pattern, flags).run();
}

class Translation {
  private readonly pattern: string;
  private flags: number;
  private readonly ignoreCase: boolean;
  private at = 0;
  private out = '';
  private groups = 0;
  private readonly names = new Map<string, number>();
  /** Flags to go back to, and what closes the group, innermost last. */
  private readonly open: { flags: number; close: string }[] = [];
  /** Whether a quantifier may follow. */
  private atom = false;

  constructor(pattern: string, flags: number) {
    this.pattern = pattern;
    const leading = /^\(\?([imsux]+)\)/.exec(pattern);
    this.flags = flags | [...(leading?.[1] ?? '')].reduce((all, letter) => all | (LETTER_FLAGS[letter] ?? 0), 0);
    if (leading) this.at = leading[0].length;
    this.ignoreCase = (this.flags & CASE_INSENSITIVE) !== 0;
    if ((flags & ~KNOWN) !== 0)
      throw new RegexProblem('unsupported', 'the flags UNIX_LINES, CANON_EQ and UNICODE_CHARACTER_CLASS of Pattern', 0);
  }

  run(): JavaScriptRegex {
    if (this.has(LITERAL)) this.quote(this.pattern);
    else while (this.at < this.pattern.length) this.next();
    if (this.open.length > 0) throw new RegexProblem('syntax', 'Unclosed group', this.pattern.length);
    return { source: this.out, ignoreCase: this.ignoreCase, groupNames: this.names, groupCount: this.groups };
  }

  private has(flag: number): boolean {
    return (this.flags & flag) !== 0;
  }

  private quote(text: string): void {
    for (const c of text) this.out += literal(c.codePointAt(0) ?? 0);
    this.atom = text !== '';
  }

  private emit(text: string, length: number, atom: boolean): void {
    this.out += text;
    this.at += length;
    this.atom = atom;
  }

  private next(): void {
    const c = this.pattern.charAt(this.at);
    if (this.has(COMMENTS) && /[ \t\n\x0B\f\r#]/.test(c)) return this.skipComment(c);
    switch (c) {
      case '\\':
        return this.escape();
      case '[': {
        const { text, end } = readClass(this.pattern, this.at);
        return this.emit(text, end - this.at, true);
      }
      case '(':
        return this.group();
      case ')':
        return this.closeGroup();
      case '|':
        return this.emit('|', 1, false);
      case '.':
        return this.emit(this.has(DOTALL) ? '[^]' : `[^${LINE_END}]`, 1, true);
      case '^':
        return this.emit(this.has(MULTILINE) ? '(?:^|(?<=\\n|\\r(?!\\n)|[\\u0085\\u2028\\u2029]))(?=[^])' : '^', 1, true);
      case '$':
        return this.emit(
          `(?:(?=${this.has(MULTILINE) ? `[${LINE_END}]` : `(?:\\r\\n|[${LINE_END}])${AT_END}`}|${AT_END})${NOT_INSIDE_CRLF})`,
          1,
          true,
        );
      case '*':
      case '+':
      case '?':
      case '{':
        return this.quantifier(c);
      default: {
        const point = this.pattern.codePointAt(this.at) ?? 0;
        return this.emit(literal(point), point > 0xffff ? 2 : 1, true);
      }
    }
  }

  private skipComment(c: string): void {
    if (c === '#') while (this.at < this.pattern.length && this.pattern.charAt(this.at) !== '\n') this.at++;
    this.at++;
  }

  private quantifier(c: string): void {
    const match = /^(?:[*+?]|\{(\d+)(,(\d*))?\})([?+]?)/.exec(this.pattern.slice(this.at));
    if (c === '{' && !match) throw new RegexProblem('syntax', 'Illegal repetition', this.at - (this.at > 0 && !this.atom ? 1 : 0));
    if (!this.atom) throw new RegexProblem('syntax', c === '{' ? 'Illegal repetition' : `Dangling meta character '${c}'`, this.at);
    if (match?.[4] === '+') throw new RegexProblem('unsupported', `the possessive quantifier ${match[0]} in regular expressions`, this.at);
    if (match?.[3] && Number(match[3]) < Number(match[1]))
      throw new RegexProblem('syntax', 'Illegal repetition range', this.at + match[0].length - 1);
    this.emit(match?.[0] ?? c, match?.[0].length ?? 1, false);
  }

  private group(): void {
    const rest = this.pattern.slice(this.at);
    const named = /^\(\?<([a-zA-Z][a-zA-Z0-9]*)>/.exec(rest);
    if (named) {
      const name = named[1] ?? '';
      if (this.names.has(name))
        throw new RegexProblem('syntax', `Named capturing group <${name}> is already defined`, this.at + named[0].length - 1);
      this.names.set(name, ++this.groups);
      return this.openGroup('(', named[0].length, ')');
    }
    const special = /^\(\?(?::|=|!|<=|<!)/.exec(rest);
    if (special) return this.openGroup(special[0], special[0].length, ')');
    const modifiers = /^\(\?([imsux]*)(?:-([imsux]+))?([:)])/.exec(rest);
    if (modifiers) return this.modifiers(modifiers);
    if (rest.startsWith('(?>')) throw new RegexProblem('unsupported', 'atomic groups (?>…) in regular expressions', this.at);
    if (rest.startsWith('(?')) throw new RegexProblem('syntax', 'Unknown inline modifier', this.at + 2);
    this.groups++;
    this.openGroup('(', 1, ')');
  }

  private openGroup(text: string, length: number, close: string): void {
    this.open.push({ flags: this.flags, close });
    this.emit(text, length, false);
  }

  private modifiers([all, on = '', off = '', end]: RegExpExecArray): void {
    const before = this.flags;
    let flags = before;
    for (const letter of on) flags |= LETTER_FLAGS[letter] ?? 0;
    for (const letter of off) flags &= ~(LETTER_FLAGS[letter] ?? 0);
    const changesCase = ((flags ^ before) & CASE_INSENSITIVE) !== 0;
    const wrap = changesCase ? `(?${(flags & CASE_INSENSITIVE) !== 0 ? 'i' : '-i'}:` : '(?:';
    if (end === ':') {
      this.openGroup(wrap, all.length, ')');
      this.flags = flags;
      return;
    }
    if (changesCase) {
      const outer = this.open.at(-1);
      if (!outer || !/\((?:\?[:=!<]+)?$/.test(this.out))
        throw new RegexProblem('unsupported', `${all} in the middle of a regular expression`, this.at);
      outer.close += ')';
      this.out += wrap;
    }
    this.flags = flags;
    this.at += all.length;
  }

  private closeGroup(): void {
    const group = this.open.pop();
    if (!group) throw new RegexProblem('syntax', "Unmatched closing ')'", Math.max(0, this.at - 1));
    this.flags = group.flags;
    this.emit(group.close, 1, true);
  }

  private escape(): void {
    const c = this.pattern.charAt(this.at + 1);
    const known = PREDEFINED[c] ?? PREDEFINED[c.toLowerCase()];
    if (known !== undefined) return this.emit(c in PREDEFINED ? `[${known}]` : `[^${known}]`, 2, true);
    switch (c) {
      case 'Q': {
        const end = this.pattern.indexOf('\\E', this.at);
        this.quote(this.pattern.slice(this.at + 2, end < 0 ? undefined : end));
        this.at = end < 0 ? this.pattern.length : end + 2;
        return;
      }
      case 'E':
        return this.emit('', 2, this.atom);
      case 'b':
        return this.emit(`(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`, 2, true);
      case 'B':
        return this.emit(`(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))`, 2, true);
      case 'A':
        return this.emit('^', 2, true);
      case 'z':
        return this.emit(AT_END, 2, true);
      case 'Z':
        return this.emit(`(?=(?:\\r\\n|[${LINE_END}])?${AT_END})${NOT_INSIDE_CRLF}`, 2, true);
      case 'R':
        return this.emit('(?:\\r\\n|[\\n\\x0B\\f\\r\\x85\\u2028\\u2029])', 2, true);
      case 'G':
      case 'X':
      case 'N':
        throw new RegexProblem('unsupported', `\\${c} in regular expressions`, this.at);
      case 'p':
      case 'P': {
        const { inside, end } = readProperty(this.pattern, this.at + 2);
        return this.emit(`[${c === 'P' ? '^' : ''}${inside}]`, end - this.at, true);
      }
      case 'k':
        return this.namedReference();
    }
    if (/[1-9]/.test(c)) return this.numberedReference();
    const { point, end } = readEscapedPoint(this.pattern, this.at + 1);
    this.emit(literal(point), end - this.at, true);
  }

  private namedReference(): void {
    const match = /^\\k<([a-zA-Z][a-zA-Z0-9]*)>/.exec(this.pattern.slice(this.at));
    const group = this.names.get(match?.[1] ?? '');
    if (!match || group === undefined)
      throw new RegexProblem(
        'syntax',
        match ? `named capturing group <${match[1]}> does not exist` : "\\k is not followed by '<' for named capturing group",
        this.at + (match?.[0].length ?? 3) - 1,
      );
    this.emit(`(?:\\${group})`, match[0].length, true);
  }

  private numberedReference(): void {
    let digits = this.pattern.charAt(this.at + 1);
    for (
      let next = this.pattern.charAt(this.at + 1 + digits.length);
      /\d/.test(next) && Number(digits + next) <= this.groups;
      next = this.pattern.charAt(this.at + 1 + digits.length)
    )
      digits += next;
    this.emit(Number(digits) <= this.groups ? `(?:\\${digits})` : '(?![^])[^]', 1 + digits.length, true);
  }
}
