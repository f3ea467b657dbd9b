import { beforeAll, describe, expect, it } from 'vitest';
import type { Java } from '../index.ts';
import { javaForTests } from '../testing/java-program.ts';
import { hoverOn, type Hover } from './hover.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

/** `|` is where the pointer stands. */
function hover(marked: string, others: Readonly<Record<string, string>> = {}): Hover | undefined {
  const sources = Object.entries({ ...others, '/p/Demo.java': marked.replace('|', '') }).map(([path, text]) => ({ path, text }));
  return hoverOn(java, { sources, classPath: [] }, '/p/Demo.java', marked.indexOf('|'));
}
const text = (marked: string): string | undefined => hover(marked)?.text;

describe('a pointer over a name', () => {
  it('is told types as they were inferred', () => {
    expect(text('import java.util.*; class Demo { void f() { var x| = new ArrayList<String>(); } }')).toBe('ArrayList<String> x');
    expect(text('class Demo { int n; int f() { return n|; } }')).toBe('int Demo.n');
    expect(text('class Demo { String f(String s) { return s.subs|tring(1); } }')).toBe('String String.substring(int beginIndex)');
    expect(text('import java.util.*; class Demo { int f(Map<String, Integer> m) { return m.ge|t(""); } }')).toBe(
      'Integer Map.get(Object key)',
    );
    expect(text('class Demo { static final String A| = "x" + 1; }')).toBe('String Demo.A = "x1"');
  });

  it('is told of declarations, types, annotations and imports, too', () => {
    expect(text('class De|mo<T> { }')).toBe('class Demo<T>');
    expect(text('class Demo { String na|me(int n) { return ""; } }')).toBe('String Demo.name(int n)');
    expect(text('class Demo { Str|ing name(int n) { return ""; } }')).toBe('class java.lang.String');
    expect(text('import java.util.*; class Demo { Map<Str|ing, List<Integer>> m; }')).toBe('class java.lang.String');
    expect(text('class Demo { @Over|ride public String toString() { return ""; } }')).toBe('@interface java.lang.Override');
    expect(text('import java.util.Li|st; class Demo { }')).toBe('interface java.util.List<E>');
    expect(text('import java.ut|il.List; class Demo { }')).toBe('package java.util');
    expect(text('record Demo(int le|ft) { }')).toBe('int Demo.left');
    expect(text('enum Demo { RE|D }')).toBe('Demo Demo.RED');
    expect(text('class Demo { Object o = new Strin|gBuilder("x"); }')).toBe('StringBuilder(String str)');
    expect(text('import java.util.function.*; class Demo { Supplier<String> s = "x"::tri|m; }')).toBe('String String.trim()');
    expect(text('class Demo { void f() { class In|ner { } } }')).toBe('class Inner');
  });

  it('is told nothing in comments, texts and keywords', () => {
    expect(text('class Demo { /* no|thing */ }')).toBeUndefined();
    expect(text('class Demo { Object o = new String("no|thing"); }')).toBeUndefined();
    expect(text('class Demo { pub|lic int n; }')).toBeUndefined();
  });

  it('says what the author wrote over a declaration of the project, and nothing of a library’s', () => {
    const stock =
      '/** Pieces of one {@code sku}.\n * @param sku its name */\npublic class Stock {\n  /** How many are <b>left</b>. */\n  public int left() { return 1; }\n}';
    expect(hover('class Demo { int f(Stock s) { return s.le|ft(); } }', { '/p/Stock.java': stock })).toMatchObject({
      text: 'int Stock.left()',
      doc: 'How many are left.',
    });
    expect(hover('class Demo { Object o = new Sto|ck(); }', { '/p/Stock.java': stock })?.doc).toBe(
      'Pieces of one sku.\n@param sku its name',
    );
    expect(hover('class Demo { Str|ing s; }')?.doc).toBeNull();
  });

  it('is told where the rest of the file is wrong', () => {
    expect(text('class Demo { String f(String s) { int x = ; return s.tri|m(); } }')).toBe('String String.trim()');
  });
});
