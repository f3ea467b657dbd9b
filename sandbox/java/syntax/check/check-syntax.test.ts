import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn } from '../../diagnostic.ts';
import { checkSyntax } from './check-syntax.ts';

/** `line:column message` of the first error, as javac 17 gave it; `ok` when it parses. */
function first(text: string): string {
  const error = checkSyntax(text);
  if (!error) return 'ok';
  const { line, column } = lineAndColumn(text, error.offset);
  return `${line}:${column} ${error.message}`;
}
const inMethod = (statement: string): string => first(`class A {\n void f() {\n${statement}\n }\n}\n`);
const inClass = (member: string): string => first(`class A {\n${member}\n}\n`);

describe('what javac says first, and where', () => {
  it.each([
    ['int x = 1', "3:10 ';' expected"],
    ['System.out.println("a")', "3:24 ';' expected"],
    ['x = ;', '3:5 illegal start of expression'],
    ['1 + 2;', '3:3 not a statement'],
    ['a.b;', '3:2 not a statement'],
    ['foo(1 2);', "3:6 ')' expected"],
    ['if x { }', "3:3 '(' expected"],
    ['if (x) int y = 2;', '3:12 variable declaration not allowed here'],
    ['else { }', "3:1 'else' without 'if'"],
    ['else', '4:2 illegal start of statement'],
    ['catch (E e) { }', "3:1 'catch' without 'try'"],
    ['finally { }', "3:1 'finally' without 'try'"],
    ['try { }', "3:1 'try' without 'catch', 'finally' or resource declarations"],
    ['case 1: x();', '3:1 orphaned case'],
    ['switch (x) { foo(); }', "3:14 case, default, or '}' expected"],
    ['switch (x) { case 1 foo(); }', '3:20 : or -> expected'],
    ['for (int i = 0; i < 3, i++) { }', "3:22 ';' expected"],
    ['for (i : x) { }', '3:6 bad initializer for for-loop'],
    ['String s = "a;', '3:12 unclosed string literal'],
    ["char c = '';", '3:10 empty character literal'],
    ["char c = 'ab';", '3:10 unclosed character literal'],
    ['String s = "\\q";', '3:14 illegal escape character'],
    ['int x = 1e;', '3:9 malformed floating-point literal'],
    ['int x = 99999999999;', '3:9 integer number too large'],
    ['double d = 1e400;', '3:12 floating-point number too large'],
    ['int x = 09;', "3:10 ';' expected"],
    ['int # x;', "3:5 illegal character: '#'"],
    ['/* never closed', '3:1 unclosed comment'],
    ['new A;', "3:6 '(' or '[' expected"],
    ['int[] a = new int[];', '3:20 array dimension missing'],
    ['List<int x;', '3:10 > expected'],
    ['int class = 3;', '3:1 not a statement'],
    ['var x = 1, y = 2;', "3:1 'var' is not allowed in a compound declaration"],
    ['f((x, int y) -> x);', '3:3 invalid lambda parameter declaration\n  (cannot mix implicitly-typed and explicitly-typed parameters)'],
    ['synchronized { }', "3:13 '(' expected"],
    ['do { } while (x)', "3:17 ';' expected"],
    ['Object o = A::;', '3:15 <identifier> expected'],
    ['x -> y;', '3:1 not a statement'],
    ['a..b();', "3:3 illegal '.'"],
  ])('in a method: %s', (statement, error) => {
    expect(inMethod(statement)).toBe(error);
  });

  it.each([
    ['f() { }', '2:1 invalid method declaration; return type required'],
    ['int x', "2:6 ';' expected"],
    ['void f(int) { }', '2:11 <identifier> expected'],
    ['void f(int x int y) { }', "2:13 ',', ')', or '[' expected"],
    ['public public int x;', '2:8 repeated modifier'],
    ['if (x) { }', '2:1 illegal start of type'],
    ['void f() int x;', "2:9 ';' expected"],
    ['int f(int... y, int z) { }', '2:14 varargs parameter must be the last parameter'],
    ['record R(int x) { int y; }', '2:23 field declaration must be static\n  (consider replacing field with record component)'],
    ['enum E { A B }', "2:11 ',', '}', or ';' expected"],
    ['interface I { { } }', '2:15 initializers not allowed in interfaces'],
    ['@Foo({1, 2) int x;', "2:11 '}' expected"],
    ['class B { } }', '3:1 class, interface, enum, or record expected'],
  ])('in a class: %s', (member, error) => {
    expect(inClass(member)).toBe(error);
  });

  it.each([
    ['class A {\n', '1:10 reached end of file while parsing'],
    ['class A { } }', '1:13 class, interface, enum, or record expected'],
    ['clas A { }', '1:1 class, interface, enum, or record expected'],
    ['import a.b', '1:11 reached end of file while parsing'],
    ['package a class A { }', "1:10 ';' expected"],
    ['class A { } import a.B;', '1:13 class, interface, enum, or record expected'],
    ['public record A { }', '1:8 record header expected'],
    ['class 1A { }', '1:6 <identifier> expected'],
    [
      'class var { }',
      "1:7 'var' not allowed here\n  as of release 10, 'var' is a restricted type name and cannot be used for type declarations",
    ],
    ['', 'ok'],
  ])('at the top: %s', (text, error) => {
    expect(first(text)).toBe(error);
  });
});

describe('Java that parses', () => {
  it.each([
    'Object o = (List<? extends A>) x;',
    'boolean b = f(a < c, d > e);',
    'Object o = (Runnable & Serializable) () -> { };',
    'F f = a ? x -> y -> x + y : (int z) -> { return z; };',
    'Supplier<int[]> s = int[]::new;',
    'Object o = List<String>::new;',
    'int x = switch (y) { case 1, 2 -> { yield 4; } case A | B -> 5; default -> throw z; };',
    'if (!(o instanceof final String s) || s.isEmpty()) { }',
    'try (var a = b(); c; this.d) { } finally { }',
    'a: for (int i = 0, j = 1; ; i++, j--) continue a;',
    'int[][] m = { { 1, }, { } }, n[] = null;',
    'new Outer<>() { int z; }.go();',
    'o.<String>m().new Inner();',
    'record R(int x) { R { } }',
    "char c = '\\u0041', d = '\\'';",
    'long l = -9223372036854775808L;',
    'int i = (int) -1 + (a) - b;',
    'String t = """\n  "a" \\\n  """;',
  ])('%s', (statement) => {
    const text = `class A {\n void f() {\n${statement}\n }\n}\n`;
    expect(first(text)).toBe('ok');
  });
  it('has every form of declaration', () => {
    expect(
      first(
        '@A(v = 1, n = {"a",}, c = @B) package p; import static a.B.*; ; sealed interface S<T extends @N A & B> permits C, D { int X = 1; default void f() { } private static <T> T g() throws @T E { return null; } }\n' +
          'non-sealed class C implements S<A> { C(@X C this, final int... xs) { super(); } static { } { } int a[] = {}, b; }\n enum E implements I { @X A { }, B(2),; E() { } E(int i) { } }\n record P<T>(int x, T... y) implements I { P { } static int z; }\n @interface Q { int v() default 1; String[] n() default {}; }',
      ),
    ).toBe('ok');
  });
});

it('never fails otherwise, whatever the tokens', () => {
  const token = fc.constantFrom(
    'class',
    'A',
    'b',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '>>',
    '>>>=',
    ';',
    ',',
    '.',
    '..',
    '...',
    '@',
    '=',
    '->',
    '::',
    '?',
    ':',
    '+',
    '--',
    '!',
    'int',
    'void',
    'new',
    'this',
    'super',
    'if',
    'else',
    'for',
    'try',
    'catch',
    'switch',
    'case',
    'default',
    'return',
    'record',
    'enum',
    'interface',
    'sealed',
    'permits',
    'non',
    '-',
    'yield',
    'var',
    'final',
    'static',
    'extends',
    'instanceof',
    'throws',
    '1',
    '0x',
    '1.5f',
    '"s"',
    '"',
    "'c'",
    "'",
    '"""',
    '/*',
    '//',
    '#',
    '\\u0041',
    '_',
    'toString',
    'constructor',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), fc.boolean(), (tokens, joined) => {
      const text = `class A { void f() { ${tokens.join(joined ? '' : ' ')} } }`;
      const error = checkSyntax(text);
      if (error) {
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 3000 },
  );
});
