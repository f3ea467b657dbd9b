import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import type { JavaParser } from './index.ts';
import { loadParser } from './index.ts';
import type { Member, TypeDeclaration } from './ast.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const TEXT = `package a;
class Box<T> {
  private final Runnable first = new Runnable() { public void run() { System.out.println("{"); } };
  Box(int n) { this(); for (int i = 0; i < n; i++) { grow(); } }
  Box() { }
  static { int x = 1; }
  <U> U map(java.util.function.Function<T, U> f) { return f.apply(null); }
  abstract int size();
  static class Inner { int one() { return 1; } }
}`;

const bodies = (members: readonly Member[]): readonly unknown[] =>
  members.flatMap((member): unknown[] => {
    if (member.kind === 'TypeDeclaration') return [...bodies(member.members)];
    return member.kind === 'MethodDeclaration' || member.kind === 'ConstructorDeclaration' ? [member.body] : [];
  });

const allBodies = (types: readonly TypeDeclaration[]): readonly unknown[] => types.flatMap(({ members }) => bodies(members));

describe('the outline of a stub', () => {
  it('has the declarations of the whole file, and gives their bodies when they are asked for', () => {
    const whole = parser.parse({ path: 'Box.java', text: TEXT }).unit;
    const outline = parser.parse({ path: 'stub/Box.java', text: TEXT, stub: true }).unit;
    const [type] = outline.types;
    const methods = type?.members.filter((member) => member.kind === 'MethodDeclaration') ?? [];
    // Who walks the tree does not meet a body.
    expect(methods.map((method) => Object.keys(method).includes('body'))).toEqual([false, true]);
    expect(bodies(type?.members ?? [])).toEqual(bodies(whole.types[0]?.members ?? []));
    expect(bodies(type?.members ?? []).length).toBe(5);
  });

  it('declares what the file declares, and each body is read later as it stands, in every stub', () => {
    const files = globSync('sandbox/{java,spring,ark}/library/**/*.java');
    expect(files.length).toBeGreaterThan(500);
    const changed: string[] = [];
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const whole = parser.parse({ path, text }).unit.types;
      const outline = parser.parse({ path: `stub/${path}`, text, stub: true }).unit.types;
      const without = (node: unknown): string =>
        JSON.stringify(node, (key, value: unknown) =>
          key === 'source' || key === 'body' ? undefined : typeof value === 'bigint' ? String(value) : value,
        );
      if (without(outline) !== without(whole)) changed.push(path);
      if (!isDeepStrictEqual(allBodies(outline), allBodies(whole))) changed.push(`bodies of ${path}`);
    }
    expect(changed).toEqual([]);
  });
});
