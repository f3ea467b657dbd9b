import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import type { JavaParser } from './index.ts';
import { loadParser } from './index.ts';
import { withoutUnknown } from './newer-java.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

describe('Java newer than the trial’s, which the splitter reads', () => {
  it.each([
    ['varargs with a type annotation', 'class A { void m(String @Nullable ... x, int @A("x") ... y) { } }'],
    [
      'arrays with type annotations',
      'class A { String @Nullable [] @N [] f; Object o = new String @Nullable [3]; int m() @N [] { return null; } }',
    ],
    [
      'type annotations inside of types',
      'class A { java.util.@N List<? super @N String> f; <T extends @N Object> @N T m(@N A this) throws @N E { return (@N T) f; } }',
    ],
    ['record patterns', 'class A { int m(Object o) { if (o instanceof P(int x, Q(var y, _))) return x; return 0; } }'],
    [
      'switch patterns',
      'class A { int m(Object o) { return switch (o) { case String s when s.isEmpty() -> 1; case null, default -> 0; }; } }',
    ],
    [
      'record patterns of qualified and generic types',
      'class A { int m(Object o) { return switch (o) { case a.b.P(int x, int y) -> x; case Box<String>(var s) -> 1; default -> 0; }; } }',
    ],
    ['unnamed variables', 'class A { void m() { for (var _ : xs) { } try { } catch (E _) { } f((_, _) -> 1); } }'],
    ['sealed types', 'sealed interface A permits B, C { } non-sealed class B implements A { } record C() implements A { }'],
    ['text blocks', 'class A { String s = """\n  a "b" \\\n c"""; }'],
    ['statements before super', 'class A extends B { A(int x) { if (x < 0) throw new E(); super(x); } }'],
    ['imports of platform modules', 'import module java.base;\nclass A { }'],
  ])('%s', (_, text) => {
    expect(parser.flat(text).broken).toBe(false);
    expect(parser.parse({ path: 'A.java', text }).unit.types[0]?.name.name).toBe('A');
  });

  it('keeps every offset', () => {
    const text = 'class A { void m(String @Nullable ... x) { x.toString(); } }';
    expect(withoutUnknown(text)).toHaveLength(text.length);
    expect(withoutUnknown('class A { }')).toBeUndefined();
  });

  it('is told apart from what is no Java', () => {
    expect(parser.flat('class A { int }').broken).toBe(true);
    expect(parser.flat('class A { void m(int @N ... x) { int } }').broken).toBe(true);
  });
});
