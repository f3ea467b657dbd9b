/** Types that the generator makes expressions of. */
type Kind = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'String' | 'list';
type Numeric = 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double';

const NUMERIC: readonly Numeric[] = ['byte', 'short', 'char', 'int', 'long', 'float', 'double'];
const WHOLE: readonly Numeric[] = ['byte', 'short', 'char', 'int', 'long'];

const VALUES: Readonly<Record<Exclude<Kind, 'list'>, readonly string[]>> = {
  boolean: ['true', 'false'],
  byte: ['(byte) 127', '(byte) -128', '(byte) 5', '(byte) 200'],
  short: ['(short) 32767', '(short) -7', '(short) 40000'],
  char: ["'a'", "'\\uffff'", "'0'", "'\\u00e9'"],
  int: ['0', '1', '-1', '7', '2147483647', '-2147483648', '0x55AA', '1_000_003', "'z' + 1"],
  long: ['0L', '-1L', '9223372036854775807L', 'Long.MIN_VALUE', '1L << 53', '4294967296L', '123456789012345L'],
  float: ['0.1f', '-2.5f', '1e20f', '3.4028235e38f', '1.4e-45f', '16777217f'],
  double: ['0.1', '-0.0', '1e308', '4.9e-324', '1.0 / 3', '1e16', 'Double.NaN', '123456.789'],
  String: ['""', '"a"', '"Hello"', '"x1y2"', '"äö"', '"  pad "'],
};

/** Programs of random expressions; the same seed always gives the same program. */
export class Generator {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  program(name: string, lines: number): string {
    const fields = Object.entries(VALUES).flatMap(([kind, values]) =>
      values.slice(0, 3).map((value, i) => `    static ${kind} ${kind.charAt(0).toLowerCase()}${kind.length}${i} = ${value};`),
    );
    const kinds: readonly Kind[] = [
      'boolean',
      'byte',
      'short',
      'char',
      'int',
      'int',
      'long',
      'long',
      'float',
      'double',
      'double',
      'String',
      'String',
      'list',
    ];
    const body = Array.from({ length: lines }, () => `        t(() -> ${this.expression(this.pick(kinds), 3)});`);
    return [
      'import java.util.*;',
      'import java.util.function.*;',
      'import java.util.stream.*;',
      '',
      `public class ${name} {`,
      ...fields,
      '',
      '    static void t(Supplier<Object> s) {',
      '        try {',
      '            System.out.println(s.get());',
      '        } catch (RuntimeException e) {',
      '            System.out.println(e);',
      '        }',
      '    }',
      '',
      '    public static void main(String[] args) {',
      ...body,
      '    }',
      '}',
      '',
    ].join('\n');
  }

  /** mulberry32 */
  private random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  private pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  private expression(kind: Kind, depth: number): string {
    if (kind === 'list') return this.list(depth);
    if (depth <= 0 || this.random() < 0.15) return this.leaf(kind);
    switch (kind) {
      case 'boolean':
        return this.condition(depth);
      case 'String':
        return this.text(depth);
      default:
        return this.number(kind, depth);
    }
  }

  private leaf(kind: Exclude<Kind, 'list'>): string {
    const field = `${kind.charAt(0).toLowerCase()}${kind.length}${Math.floor(this.random() * Math.min(3, VALUES[kind].length))}`;
    return this.random() < 0.5 && VALUES[kind].length >= 3 ? field : `(${this.pick(VALUES[kind])})`;
  }

  private condition(depth: number): string {
    const a = this.pick(NUMERIC);
    const b = this.pick(NUMERIC);
    return this.pick([
      () => `(${this.expression(a, depth - 1)} ${this.pick(['<', '<=', '>', '>=', '==', '!='])} ${this.expression(b, depth - 1)})`,
      () =>
        `(${this.expression('boolean', depth - 1)} ${this.pick(['&&', '||', '^', '&', '|', '=='])} ${this.expression('boolean', depth - 1)})`,
      () => `!${this.expression('boolean', depth - 1)}`,
      () =>
        `${this.expression('String', depth - 1)}.${this.pick(['isEmpty()', 'contains("a")', 'startsWith("H")', 'isBlank()', 'equals(s60)'])}`,
    ])();
  }

  private number(kind: Numeric, depth: number): string {
    const narrow = kind === 'byte' || kind === 'short' || kind === 'char';
    if (narrow || this.random() < 0.2) return `(${kind}) ${this.operand(this.pick(NUMERIC), depth - 1)}`;
    const whole = kind === 'int' || kind === 'long';
    const other = whole
      ? this.pick(kind === 'int' ? (['byte', 'short', 'char', 'int'] as const) : WHOLE)
      : this.pick(kind === 'float' ? (['byte', 'int', 'long', 'float'] as const) : NUMERIC);
    const choices = [
      () => `(${this.expression(kind, depth - 1)} ${this.pick(['+', '-', '*', '/', '%'])} ${this.expression(other, depth - 1)})`,
      () => `(${this.expression('boolean', depth - 1)} ? ${this.expression(kind, depth - 1)} : ${this.expression(kind, depth - 1)})`,
      () => `-${this.operand(kind, depth - 1)}`,
      () => `Math.abs(${this.expression(kind, depth - 1)})`,
      () => `Math.${this.pick(['max', 'min'])}(${this.expression(kind, depth - 1)}, ${this.expression(kind, depth - 1)})`,
      ...(whole
        ? [
            () => `(${this.expression(kind, depth - 1)} ${this.pick(['&', '|', '^'])} ${this.expression(other, depth - 1)})`,
            () => `(${this.expression(kind, depth - 1)} ${this.pick(['<<', '>>', '>>>'])} ${this.expression(this.pick(WHOLE), depth - 1)})`,
            () => `~${this.operand(kind, depth - 1)}`,
          ]
        : []),
      ...(kind === 'int'
        ? [
            () => `${this.expression('String', depth - 1)}.${this.pick(['length()', 'hashCode()', 'indexOf("l")', 'compareTo("M")'])}`,
            () => `${this.list(depth - 1)}.${this.pick(['size()', 'hashCode()', 'indexOf(7)'])}`,
          ]
        : []),
      ...(kind === 'int'
        ? [
            () =>
              `Integer.${this.pick(['bitCount', 'reverse', 'highestOneBit', 'numberOfLeadingZeros', 'signum'])}(${this.expression('int', depth - 1)})`,
          ]
        : []),
      ...(kind === 'double'
        ? [() => `Math.${this.pick(['sqrt', 'floor', 'ceil', 'rint', 'signum'])}(${this.expression('double', depth - 1)})`]
        : []),
      ...(kind === 'long' ? [() => `Math.round(${this.expression('double', depth - 1)})`] : []),
    ];
    return this.pick(choices)();
  }

  /** An expression that a cast or sign may stand before. */
  private operand(kind: Numeric, depth: number): string {
    return `(${this.expression(kind, depth)})`;
  }

  private text(depth: number): string {
    const any = this.pick<Kind>(['boolean', 'byte', 'char', 'int', 'long', 'float', 'double', 'String', 'list']);
    return this.pick([
      () => `(${this.expression('String', depth - 1)} + ${this.expression(any, depth - 1)})`,
      () => `(${this.expression(any, depth - 1)} + ${this.expression('String', depth - 1)})`,
      () => `String.valueOf(${this.expression(any, depth - 1)})`,
      () =>
        `String.format("%${this.pick(['d', '5d', '-8d|', '08d', '+d', ',d', 'x', 'o', '(d'])}", ${this.expression(this.pick(['byte', 'short', 'int', 'long']), depth - 1)})`,
      () =>
        `String.format("%${this.pick(['f', '.0f', '.3f', '12.2f', '-12.1f|', 'e', '.2e', ',.2f', '010.2f', 'g'])}", ${this.expression(this.pick(['float', 'double']), depth - 1)})`,
      () => `String.format("%${this.pick(['s', '8s', '-8s|', '.2s', 'S'])}", ${this.expression(any, depth - 1)})`,
      () =>
        `${this.expression('String', depth - 1)}.${this.pick(['toUpperCase()', 'trim()', 'repeat(2)', 'replace("l", "L")', 'strip()', 'concat("!")', 'substring(1)', 'replaceAll("[a-m]", "<$0>")'])}`,
      () => `${this.pick(['Integer.toHexString', 'Integer.toBinaryString', 'Integer.toString'])}(${this.expression('int', depth - 1)})`,
      () => `Long.${this.pick(['toHexString', 'toString', 'toOctalString'])}(${this.expression('long', depth - 1)})`,
    ])();
  }

  private list(depth: number): string {
    const element = this.pick<Kind>(['int', 'long', 'char', 'double', 'String']);
    const items = Array.from({ length: 1 + Math.floor(this.random() * 5) }, () => this.expression(element, Math.min(1, depth - 1)));
    const list = `Stream.of(${items.join(', ')})`;
    return this.pick([
      () => `${list}.sorted().collect(Collectors.toList())`,
      () => `${list}.distinct().toList()`,
      () => `${list}.collect(Collectors.toCollection(ArrayList::new))`,
      () => `${list}.skip(1).toList()`,
      () => `new ArrayList<>(${list}.collect(Collectors.toCollection(${this.pick(['HashSet', 'TreeSet', 'LinkedHashSet'])}::new)))`,
      () =>
        `new ArrayList<>(${list}.collect(Collectors.groupingBy(x -> String.valueOf(x).length(), ${this.pick(['HashMap', 'TreeMap'])}::new, Collectors.counting())).keySet())`,
    ])();
  }
}
