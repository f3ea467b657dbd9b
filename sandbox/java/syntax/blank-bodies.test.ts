import { describe, expect, it } from 'vitest';
import { blankBodies } from './blank-bodies.ts';

describe('bodies left blank', () => {
  it('keep every place, and what is no body', () => {
    expect(blankBodies('class A { int a() { return "}".length(); } // {\n int[] b = { 1, 2 }; { a(); } A() throws E { x(); } }')).toBe(
      'class A { int a() {                      } // {\n int[] b = { 1, 2 }; { a(); } A() throws E {      } }',
    );
    expect(
      blankBodies('/** a class of its own { */ class A { @B(c = "{(") char a() { return \'}\'; } class C { void d() { e(); } } }'),
    ).toBe('/** a class of its own { */ class A { @B(c = "{(") char a() {             } class C { void d() {      } } }');
    expect(
      blankBodies('record R(int a) { R { check(a); } int b() { return a; } } interface I { default void c() { d(() -> { e(); }); } }'),
    ).toBe('record R(int a) { R { check(a); } int b() {           } } interface I { default void c() {                    } }');
  });
});
