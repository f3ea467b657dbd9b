import { beforeAll, describe, expect, it } from 'vitest';
import { javaForTests } from '../testing/java-program.ts';
import type { Java } from '../index.ts';

let java: Java;
beforeAll(async () => {
  java = await javaForTests();
});

/** `|` is the cursor. */
function labels(marked: string, others: Readonly<Record<string, string>> = {}): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const sources = Object.entries(others).map(([path, source]) => ({ path, text: source }));
  return java.complete({ path: 'Demo.java', text }, offset, sources, []).items.map((i) => i.label);
}

describe('completion', () => {
  it('offers the members of what stands before the dot, half-typed or not', () => {
    expect(labels('class Demo { void f(String s) { s.| } }')).toEqual(expect.arrayContaining(['length', 'substring', 'isBlank']));
    expect(labels('class Demo { void f(String s) { s.sub| } }')).toContain('substring');
    expect(labels('import java.util.*; class Demo { void f(List<String> xs) { for (String s : xs) { s.|\n } } }')).toContain('toUpperCase');
  });

  it('offers static members after a class, and none of an instance', () => {
    const found = labels('class Demo { void f() { Math.| } }');
    expect(found).toEqual(expect.arrayContaining(['abs', 'PI']));
    expect(found).not.toContain('hashCode');
  });

  it('offers variables, own members, classes and keywords in scope', () => {
    const found = labels('import java.util.List; class Demo { int total; void f(int count) { int sum = 1; { int gone = 2; } | } }');
    expect(found).toEqual(expect.arrayContaining(['total', 'count', 'sum', 'f', 'List', 'String', 'return']));
    expect(found).not.toContain('gone');
  });

  it('knows the classes of other files, and hides what is private there', () => {
    const order = 'package demo; public class Order { private int id; public String name() { return ""; } int cents; }';
    const found = labels('package demo; class Demo { void f(Order o) { o.| } }', { 'demo/Order.java': order });
    expect(found).toEqual(expect.arrayContaining(['name', 'cents']));
    expect(found).not.toContain('id');
  });

  it('offers the classes of a package', () => {
    expect(labels('class Demo { java.util.| }')).toEqual(expect.arrayContaining(['List', 'HashMap']));
  });
});
