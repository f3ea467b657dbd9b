import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { type JavaParser, loadParser } from '../syntax/index.ts';
import { expandLombok } from './expand.ts';
import { spliced } from './splice.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});
const expand = (text: string): ReturnType<typeof expandLombok> => expandLombok({ path: 'A.java', text }, (file) => parser.parse(file).unit);

describe('Lombok', () => {
  it('leaves a file alone that does not name it', () => {
    const file = { path: 'A.java', text: 'class A { @Data int x; }' };
    expect(expandLombok(file, (f) => parser.parse(f).unit).file).toBe(file);
  });

  it('keeps every line where it was', () => {
    const text = 'import lombok.*;\n@Data\nclass A {\n  private int size;\n  @NonNull String name;\n}\n';
    expect(expand(text).file.text.split('\n').length).toBe(text.split('\n').length);
  });

  it.each([
    ['@Getter', 'int size;', 'public int getSize() { return this.size; }'],
    ['@Getter', 'boolean open;', 'public boolean isOpen() { return this.open; }'],
    ['@Setter', 'boolean isOpen;', 'public void setOpen(boolean isOpen)'],
    ['@Setter @Accessors(chain = true)', 'int a;', 'public A setA(int a) { this.a = a; return this; }'],
    ['@ToString', 'int a; String b;', 'return "A(" + "a=" + this.a + ", " + "b=" + this.b + ")"'],
    ['@RequiredArgsConstructor', 'final int a; int b;', 'public A(int a) { this.a = a; }'],
    ['@AllArgsConstructor(staticName = "of")', 'int a;', 'public static A of(int a) { return new A(a); }'],
    ['@NoArgsConstructor', 'int a;', 'public A() {'],
    ['@With', 'int a;', 'public A withA(int a) { return this.a == a ? this : new A(a); }'],
    ['@Value', 'int a;', 'private final int a;'],
    ['@Builder', 'int a;', 'public static ABuilder builder() { return new ABuilder(); }'],
    ['@Builder(toBuilder = true)', '@Builder.Default int a = 3;', 'private static int $default$a() { return 3; }'],
    ['@EqualsAndHashCode', 'String s; long n;', 'result = result * 59 + (int) (this.n >>> 32 ^ this.n);'],
    ['@lombok.extern.slf4j.Slf4j', 'int a;', 'org.slf4j.LoggerFactory.getLogger(A.class);'],
    ['@Data', '@NonNull String a;', '"a is marked non-null but is null"'],
    ['@Data', '@SneakyThrows void run() { throw new Exception(); }', 'catch (Throwable $ex) { throw lombok.Lombok.sneakyThrow($ex); }'],
  ])('%s on %s', (annotations, body, expected) => {
    const accessors = annotations.includes('@Accessors') ? 'import lombok.experimental.Accessors; ' : '';
    const { file, limits } = expand(`import lombok.*; ${accessors}${annotations} class A { ${body} }`);
    expect(file.text).toContain(expected);
    expect(limits).toEqual([]);
  });

  it('does not write what the class has itself', () => {
    expect(expand('import lombok.Getter; @Getter class A { int a; int getA() { return 1; } }').file.text).not.toContain('public int getA');
  });

  it.each([
    ['import lombok.experimental.SuperBuilder; @SuperBuilder class A { }', 'lombok.SuperBuilder'],
    ['import lombok.*; @Builder class A { @Singular java.util.List<String> tags; }', 'lombok.Singular'],
    ['import lombok.*; class A { @Getter(lazy = true) final int a = 1; }', 'lombok.Getter(lazy=true)'],
  ])('names what it does not do: %s', (text, name) => {
    expect(expand(text).limits.map((l) => l.name)).toEqual([name]);
  });
});

it('splices from the end, the first given first', () => {
  expect(
    spliced('abc', [
      { at: 1, length: 1, text: 'X' },
      { at: 3, length: 0, text: '1' },
      { at: 3, length: 0, text: '2' },
    ]),
  ).toBe('aXc12');
});
