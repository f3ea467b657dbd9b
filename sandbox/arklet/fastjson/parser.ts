import { JsonComplaint, JsonLexer, type Token } from './lexer.ts';
import { JsonNumber, type JsonObject, type JsonValue } from './value.ts';

/**
 * `JSONObject.parseObject(text, HashMap.class)` of fastjson 1.2.83. null: an empty text or `null`.
 * Throws a JsonComplaint in fastjson's words.
 */
export function parseJsonObject(text: string): JsonObject | null {
  if (text === '') return null;
  return new JsonParser(text).parseRoot();
}

const NUMBER_KEYED = new WeakSet<JsonObject>();

/** Whether one of the object's own keys is a number: fastjson makes no bean of that. */
export const hasNumberKey = (object: JsonObject): boolean => NUMBER_KEYED.has(object);

class JsonParser {
  private readonly lexer: JsonLexer;

  constructor(text: string) {
    this.lexer = new JsonLexer(text);
  }

  parseRoot(): JsonObject | null {
    const { lexer } = this;
    this.prime();
    if (this.at('null')) {
      lexer.next();
      this.close();
      return null;
    }
    const object = this.parseObject();
    this.close();
    return object;
  }

  private at(token: Token): boolean {
    return this.lexer.token === token;
  }

  private prime(): void {
    const { lexer } = this;
    if (lexer.current === '{' || lexer.current === '[') {
      lexer.token = lexer.current;
      lexer.advance();
    } else lexer.next();
  }

  private close(): void {
    if (!this.at('EOF')) throw new JsonComplaint(`not close json text, token : ${this.lexer.token}`);
  }

  private parseObject(): JsonObject {
    const { lexer } = this;
    const fields: Record<string, JsonValue> = {};
    if (this.at('null') || this.at('}') || (this.at('string') && lexer.value === '')) {
      lexer.next();
      return fields;
    }
    if (!this.at('{') && !this.at(',')) throw new JsonComplaint(`syntax error, expect {, actual ${lexer.token}, ${lexer.info}`);
    for (;;) {
      lexer.skipBlanks();
      while (lexer.current === ',') {
        lexer.advance();
        lexer.skipBlanks();
      }
      if (lexer.current === '}') {
        lexer.advance();
        lexer.next();
        return fields;
      }
      const key = this.parseKey(fields);
      const simple = this.parseField(fields, key);
      if (!simple) {
        if (this.at('}')) {
          lexer.next();
          return fields;
        }
        continue;
      }
      lexer.skipBlanks();
      if (lexer.current === ',') lexer.advance();
      else if (lexer.current === '}') {
        lexer.advance();
        lexer.next();
        return fields;
      } else throw new JsonComplaint(`syntax error, position at ${lexer.start}, name ${key}`);
    }
  }

  private parseKey(fields: JsonObject): string {
    const { lexer } = this;
    const c = lexer.current;
    if (c === '{' || c === '[') {
      lexer.next();
      return String(this.parseValue());
    }
    const key = this.scanKey(c, fields);
    lexer.advance();
    lexer.skipBlanks();
    return key;
  }

  private scanKey(c: string, fields: JsonObject): string {
    const { lexer } = this;
    if (c === '"' || c === "'") {
      const key = lexer.scanSymbol(c);
      lexer.skipBlanks();
      if (lexer.current !== ':') throw new JsonComplaint(`expect ':' at ${lexer.start}${c === '"' ? `, name ${key}` : ''}`);
      return key;
    }
    if (lexer.atEnd) throw new JsonComplaint('syntax error');
    if (/[-0-9]/.test(c)) {
      lexer.scanNumber();
      if (lexer.current !== ':') throw new JsonComplaint(`parse number key error${lexer.info}`);
      NUMBER_KEYED.add(fields);
      return this.number().text;
    }
    const key = lexer.scanBareSymbol();
    lexer.skipBlanks();
    if (lexer.current !== ':') throw new JsonComplaint(`expect ':' at ${lexer.start}, actual ${lexer.current}`);
    return key ?? 'null';
  }

  /** True: the value was a string or a number, and what follows it has not been read. */
  private parseField(fields: Record<string, JsonValue>, key: string): boolean {
    const { lexer } = this;
    const c = lexer.current;
    if (c === '"') {
      lexer.scanString();
      fields[key] = lexer.value;
      return true;
    }
    if (/[-0-9]/.test(c)) {
      lexer.scanNumber();
      fields[key] = this.number();
      return true;
    }
    lexer.next();
    if (c === '[') fields[key] = this.parseArray();
    else if (c === '{') fields[key] = this.parseObject();
    else fields[key] = this.parseValue();
    if (!this.at('}') && !this.at(','))
      throw new JsonComplaint(
        c === '[' ? 'syntax error' : c === '{' ? `syntax error, ${lexer.token}` : `syntax error, position at ${lexer.start}, name ${key}`,
      );
    return false;
  }

  private parseArray(): JsonValue[] {
    const { lexer } = this;
    const items: JsonValue[] = [];
    lexer.next();
    for (;;) {
      while (this.at(',')) lexer.next();
      if (this.at(']')) {
        lexer.next();
        return items;
      }
      if (this.at('EOF')) throw new JsonComplaint('unclosed jsonArray');
      items.push(this.parseValue());
      if (this.at(',')) lexer.next();
    }
  }

  private parseValue(): JsonValue {
    const { lexer } = this;
    switch (lexer.token) {
      case '[':
        return this.parseArray();
      case '{':
        return this.parseObject();
      case 'int':
      case 'float': {
        const value = this.number();
        lexer.next();
        return value;
      }
      case 'string': {
        const { value } = lexer;
        lexer.next();
        return value;
      }
      case 'null':
      case 'undefined':
        lexer.next();
        return null;
      case 'true':
      case 'false': {
        const value = this.at('true');
        lexer.next();
        return value;
      }
      case 'Set':
      case 'TreeSet':
        lexer.next();
        if (!this.at('[')) throw new JsonComplaint(`syntax error, expect [, actual ${lexer.token}, pos ${lexer.start}, fieldName null`);
        return this.parseArray();
      case 'new':
        throw new JsonComplaint('syntax error');
      case 'EOF':
        throw new JsonComplaint(`unterminated json string, ${lexer.info}`);
      case 'ident':
        if (lexer.value !== 'NaN') throw new JsonComplaint(`syntax error, ${lexer.info}`);
        lexer.next();
        return null;
      default:
        throw new JsonComplaint(`syntax error, ${lexer.info}`);
    }
  }

  /** What was scanned, as Java prints it again. */
  private number(): JsonNumber {
    const { value, token } = this.lexer;
    if (token === 'int') {
      const digits = value.replace(/[LSB]$/, '');
      if (digits === '-') throw new JsonComplaint('illegal number format : -');
      return new JsonNumber(digits === '' ? '0' : BigInt(digits).toString());
    }
    return new JsonNumber(decimalText(value));
  }
}

/** BigDecimal.toString of a literal; a float or double of its suffix. */
function decimalText(literal: string): string {
  const plain = literal.replace(/[FD]$/, '');
  const match = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(plain);
  if (!match || `${match[2] ?? ''}${match[3] ?? ''}` === '') throw new JsonComplaint(`illegal number format : ${literal}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`).toString();
  const scale = fraction.length - Number(exponent);
  const adjusted = digits.length - 1 - scale;
  if (scale === 0) return sign + digits;
  if (scale > 0 && adjusted >= -6) {
    const padded = digits.padStart(scale + 1, '0');
    return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  }
  const mantissa = digits.length > 1 ? `${digits[0] ?? ''}.${digits.slice(1)}` : digits;
  return `${sign}${mantissa}E${adjusted >= 0 ? '+' : ''}${adjusted}`;
}
