import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Java, SourceFile } from '../index.ts';
import { javaForTests } from '../testing/java-program.ts';
import { findName, openWorld, renameTo, type NameWorld, type Renamed, type RenameRefusal } from './index.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

type Texts = Readonly<Record<string, string>>;
const sourcesOf = (texts: Texts): SourceFile[] => Object.entries(texts).map(([path, text]) => ({ path, text }));
const worldOf = (texts: Texts): NameWorld => openWorld(java, [{ sources: sourcesOf(texts), classPath: [] }]);

/** `|` is the cursor. */
function unmarked(marked: Texts): { texts: Texts; path: string; offset: number } {
  const [path, text] = Object.entries(marked).find(([, one]) => one.includes('|')) ?? ['', ''];
  return { texts: { ...marked, [path]: text.replace('|', '') }, path, offset: text.indexOf('|') };
}

function tried(texts: Texts, path: string, offset: number, to: string): Renamed | RenameRefusal {
  return renameTo(
    worldOf(texts),
    path,
    offset,
    to,
    (file) => file in texts,
    (after) => worldOf(Object.fromEntries(after)),
  );
}

function applied(texts: Texts, { places, file }: Renamed, to: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path === file?.from ? file.to : path,
      places
        .filter((place) => place.path === path)
        .toSorted((a, b) => b.from - a.from)
        .reduce((now, { from, to: end }) => now.slice(0, from) + to + now.slice(end), text),
    ]),
  );
}

/** The files after a rename at the cursor, or why there was none. */
function renamed(marked: Texts, to: string): Texts | string {
  const { texts, path, offset } = unmarked(marked);
  const outcome = tried(texts, path, offset, to);
  return 'reason' in outcome ? [outcome.reason, outcome.what].filter((part) => part !== undefined).join(' ') : applied(texts, outcome, to);
}

/** Where the name at the cursor stands, each as the text of its line from there. */
function places(marked: Texts): string[] {
  const { texts, path, offset } = unmarked(marked);
  return findName(worldOf(texts), path, offset)?.places.map((p) => `${p.path} ${(texts[p.path] ?? '').slice(p.from - 3, p.to)}`) ?? [];
}

function definition(marked: Texts): string | undefined {
  const { texts, path, offset } = unmarked(marked);
  const found = findName(worldOf(texts), path, offset);
  if (found?.entity.of === 'library') return found.entity.name;
  return (
    found?.definition &&
    `${found.definition.path} ${(texts[found.definition.path] ?? '').slice(found.definition.from - 6, found.definition.to).trim()}`
  );
}

const SHOP: Texts = {
  'shop/Order.java': `package shop;
import java.util.ArrayList;
import java.util.List;
public class Order implements Priced {
    public static final int MOST = 9;
    private final List<Line> lines = new ArrayList<>();
    int count;
    public Order(int count) { this.count = count; }
    @Override
    public long price(int times) {
        long sum = 0;
        for (Line line : lines) sum += line.cents() * times;
        return sum;
    }
    <T extends Priced> T add(T priced) { T same = priced; count++; return same; }
    static Order empty() { return new Order(0); }
    enum State { OPEN, SENT; boolean isOpen() { return this == OPEN; } }
    record Line(String name, long cents) {
        Line { if (cents < 0) throw new IllegalArgumentException(name); }
    }
}
`,
  'shop/Priced.java': `package shop;
public interface Priced {
    long price(int times);
    default long once() { return price(1); }
}
`,
  'shop/other/Use.java': `package shop.other;
import static shop.Order.MOST;
import java.util.function.IntToLongFunction;
import shop.Order;
import shop.Priced;
public class Use {
    private final Order order = new Order(MOST);
    long all() {
        IntToLongFunction f = order::price;
        Priced half = new Priced() { @Override public long price(int n) { return n / 2; } };
        int order = 3;
        return f.applyAsLong(order) + half.price(2) + this.order.once() + new Discount(this.order).price(1);
    }
    static class Discount implements Priced {
        private final Priced of;
        Discount(Priced of) { this.of = of; }
        public long price(int times) { return of.price(times) - 1; }
    }
}
`,
};
/** The shop with the cursor behind a text of one of its files. */
function at(path: string, behind: string): Texts {
  const text = SHOP[path] ?? '';
  const offset = text.indexOf(behind) + behind.length;
  return { ...SHOP, [path]: `${text.slice(0, offset)}|${text.slice(offset)}` };
}

describe('go to definition', () => {
  it.each([
    ['a class', 'shop/other/Use.java', 'private final Ord', 'shop/Order.java class Order'],
    ['an import', 'shop/other/Use.java', 'import shop.Ord', 'shop/Order.java class Order'],
    ['a constructor', 'shop/other/Use.java', 'new Ord', 'shop/Order.java ublic Order'],
    ['a static import', 'shop/other/Use.java', 'shop.Order.MO', 'shop/Order.java l int MOST'],
    ['a field', 'shop/other/Use.java', 'this.ord', 'shop/other/Use.java Order order'],
    ['a local that hides it', 'shop/other/Use.java', 'applyAsLong(ord', 'shop/other/Use.java int order'],
    ['a method of an interface', 'shop/other/Use.java', 'half.pri', 'shop/Priced.java long price'],
    ['a method reference', 'shop/other/Use.java', 'order::pri', 'shop/Order.java long price'],
    ['a parameter', 'shop/Order.java', 'this.count = cou', 'shop/Order.java r(int count'],
    ['a type parameter', 'shop/Order.java', 'Priced> T', 'shop/Order.java <T'],
    ['an enum constant', 'shop/Order.java', 'this == OP', 'shop/Order.java ate { OPEN'],
    ['a record’s component by its accessor', 'shop/Order.java', 'line.cen', 'shop/Order.java long cents'],
    ['a component in the compact constructor', 'shop/Order.java', 'if (cen', 'shop/Order.java long cents'],
    ['a class of the library', 'shop/Order.java', 'private final Li', 'java.util.List'],
    ['a method of the library', 'shop/other/Use.java', 'f.apply', 'java.util.function.IntToLongFunction.applyAsLong'],
    ['nothing', 'shop/Order.java', 'publ', undefined],
  ])('of %s', (_what, path, behind, expected) => {
    expect(definition(at(path, behind))).toBe(expected);
  });
});

describe('usages', () => {
  it('of a method are those of all that override it, and its references', () => {
    expect(places(at('shop/Priced.java', 'long pri'))).toEqual([
      'shop/Order.java ng price',
      'shop/Priced.java ng price',
      'shop/Priced.java rn price',
      'shop/other/Use.java r::price',
      'shop/other/Use.java ng price',
      'shop/other/Use.java lf.price',
      'shop/other/Use.java r).price',
      'shop/other/Use.java ng price',
      'shop/other/Use.java of.price',
    ]);
  });

  it('of a library’s class are the places of the project', () => {
    expect(places(at('shop/Order.java', 'private final Li'))).toEqual(['shop/Order.java il.List', 'shop/Order.java al List']);
  });
});

describe('rename', () => {
  it('of a class renames its constructors, imports and its file', () => {
    const after = renamed(at('shop/other/Use.java', 'final Ord'), 'Purchase');
    expect(typeof after === 'string' ? after : Object.keys(after)).toEqual([
      'shop/Purchase.java',
      'shop/Priced.java',
      'shop/other/Use.java',
    ]);
    const text = typeof after === 'string' ? '' : Object.values(after).join('\n');
    expect(text).not.toMatch(/\bOrder\b/);
    expect(text).toContain('public Purchase(int count)');
    expect(text).toContain('import static shop.Purchase.MOST;');
  });

  it.each([
    ['shop/Order.java', 'private final List<Li', 'Item', ['record Item(String name, long cents)', 'for (Item line : lines)', 'Item { if']],
    ['shop/Order.java', 'line.cen', 'amount', ['record Line(String name, long amount)', 'line.amount() * times', 'if (amount < 0)']],
    ['shop/Order.java', 'this == OP', 'FRESH', ['FRESH, SENT', 'this == FRESH']],
    ['shop/Order.java', 'long su', 'total', ['long total = 0', 'total += line', 'return total;']],
    ['shop/Order.java', 'Priced> T', 'P', ['<P extends Priced> P add(P priced) { P same = priced;']],
    ['shop/Order.java', 'int coun', 'size', ['int size;', 'this.size = count', 'size++;']],
    ['shop/other/Use.java', 'shop.Order.MO', 'LIMIT', ['int LIMIT = 9', 'shop.Order.LIMIT;', 'new Order(LIMIT)']],
    ['shop/Priced.java', 'long pri', 'worth', ['order::worth', 'of.worth(times)', 'public long worth(int n) { return n / 2; }']],
  ])('%s after “%s” to %s', (path, behind, to, expected) => {
    const after = renamed(at(path, behind), to);
    const text = typeof after === 'string' ? after : Object.values(after).join('\n');
    for (const part of expected) expect(text).toContain(part);
  });

  it('also while another file has an error that does not say the name', () => {
    const broken = { ...at('shop/Order.java', 'long su'), 'shop/Broken.java': 'package shop; class Broken { int x = "no"; Missing m( }' };
    expect(renamed(broken, 'total')).toMatchObject({ 'shop/Order.java': expect.stringContaining('return total;') });
  });

  it.each([
    ['a name of a library', at('shop/Order.java', 'private final Li'), 'Row', 'library java.util.List'],
    [
      'a method that a library calls',
      { 'A.java': 'class A { public String toStr|ing() { return ""; } }' },
      'text',
      'overrides-library java.lang.Object.toString',
    ],
    ['a file that does not compile', { 'A.java': 'class A { int n|; int f() { return n + missing; } }' }, 'm', 'broken-file'],
    [
      'another file that does not compile and says the name',
      { 'A.java': 'class A { int n|; }', 'B.java': 'class B { int f() { return gone.n; } }' },
      'm',
      'broken-file',
    ],
    ['a class that is there', at('shop/Order.java', 'class Ord'), 'Priced', 'file-there'],
    ['a field that is there', { 'A.java': 'class A { int n|; int m; }' }, 'm', /^(?:error|other-meaning)/],
    ['a local that would hide a field', { 'A.java': 'class A { int n; int f(int m|) { return n + m; } }' }, 'n', 'other-meaning'],
    [
      'a method that would override another',
      { 'A.java': 'class A { void a() {} } class B extends A { void b|() {} }' },
      'a',
      'other-meaning',
    ],
    ['a method that a library would call', { 'A.java': 'class A { public String text|() { return ""; } }' }, 'toString', 'other-meaning'],
    [
      'one of two that a static import brings',
      {
        'a/A.java': 'package a; public class A { public static void f|() {} public static void f(int n) {} }',
        'b/B.java': 'package b; import static a.A.f; class B { void g() { f(); f(1); } }',
      },
      'h',
      'import',
    ],
    ['a word of the language', at('shop/Order.java', 'long su'), 'class', 'not-a-name class'],
    ['what Lombok makes methods from', { 'A.java': 'import lombok.Data; @Data class A { int n|; }' }, 'm', /^(?:lombok|broken-file)/],
  ])('refuses %s', (_what, marked, to, expected) => {
    const outcome = renamed(marked, to);
    if (typeof expected === 'string') expect(outcome).toBe(expected);
    else expect(outcome).toMatch(expected);
  });

  it('there and back gives the same bytes', () => {
    const declarations = [...worldOf(SHOP).files.values()].flatMap(({ occurrences }) =>
      occurrences.filter(({ entity }) => entity.of === 'project'),
    );
    let done = 0;
    fc.assert(
      fc.property(fc.constantFrom(...declarations), fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,6}$/), ({ path, from, entity }, to) => {
        const there = tried(SHOP, path, from, to);
        if ('reason' in there) return;
        const after = applied(SHOP, there, to);
        const before = there.places.filter((place) => place.path === path && place.from < from).length;
        const moved = from + before * (to.length - entity.name.length);
        const back = tried(after, path === there.file?.from ? there.file.to : path, moved, entity.name);
        expect('reason' in back ? back : applied(after, back, entity.name)).toEqual(SHOP);
        done += 1;
      }),
      { numRuns: 60 },
    );
    expect(done).toBeGreaterThan(30);
  }, 60_000);
});
