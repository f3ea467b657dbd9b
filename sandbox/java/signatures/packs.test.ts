import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { javaLibraryFolder, readSources } from '../../main/library-sources.ts';
import { jdkPacks, libraryPacks, newerJdkPacks } from '../../main/signature-packs.ts';
import { createLibrary } from '../../spring/library.ts';
import { librarySources } from '../../main/library-texts.ts';
import { loadJava, type ClassSource, type Java, type Machine, type Outcome } from '../index.ts';
import { natives } from '../library/index.ts';
import { knownToJdk } from '../library/known-to-jdk.ts';
import type { ClassPath, ClassSymbol } from '../types/symbol.ts';
import { containsUnknown, show, showMethod } from '../types/types.ts';
import { PackClass } from './pack-class.ts';
import type { Signatures } from './read-pack.ts';
import { signaturesOf, type PackFolder } from './store.ts';

/** A class path of signatures alone. */
function pathOf(folders: readonly PackFolder[]): ClassPath {
  const all: readonly Signatures[] = folders.map((folder) => signaturesOf(folder));
  const known = new Map<string, ClassSymbol | undefined>();
  const path: ClassPath = {
    findClass(name) {
      if (known.has(name)) return known.get(name);
      const dollar = name.lastIndexOf('$');
      const outer = dollar > 0 ? path.findClass(name.slice(0, dollar)) : undefined;
      const packed = dollar > 0 ? undefined : all.map((s) => s.find(name)).find((found) => found !== undefined);
      const symbol = outer?.memberClasses.get(name.slice(dollar + 1)) ?? (packed && new PackClass(packed, path));
      known.set(name, symbol);
      return symbol;
    },
    hasPackage: (name) => all.some((s) => s.hasPackage(name)),
    classesOf: (name) => all.flatMap((s) => s.classesOf(name)),
  };
  return path;
}

const methodsOf = (symbol: ClassSymbol | undefined, name: string): readonly string[] =>
  (symbol?.methods.get(name) ?? []).map((m) => `${show(m.returnType)} ${showMethod(m)}`);

describe('the packs', () => {
  const path = pathOf([jdkPacks, libraryPacks]);

  it('hold each class whole: every name of the JDK in them is found, supertypes are there, members have signatures', () => {
    const lost: string[] = [];
    let classes = 0;
    const read = (symbol: ClassSymbol): void => {
      classes++;
      if (
        symbol.binaryName !== 'java.lang.Object' &&
        symbol.typeKind !== 'interface' &&
        symbol.typeKind !== 'annotation' &&
        !symbol.superclass
      )
        lost.push(`${symbol.binaryName} has no superclass`);
      for (const method of [...symbol.methods.values()].flat()) {
        const types = [method.returnType, ...method.parameters.map((p) => p.type), ...method.thrown];
        if (types.some(containsUnknown)) lost.push(`${symbol.binaryName}.${method.signature}`);
      }
      for (const member of symbol.memberClasses.values()) read(member);
    };
    for (const name of Object.values(jdkPacks.index).flatMap((p) => p.split(' '))) {
      if (!/^java\.(lang|util|io|time|math|text)/.test(name)) continue;
      for (const simple of path.classesOf(name)) {
        const symbol = path.findClass(`${name}.${simple}`);
        if (symbol) read(symbol);
      }
    }
    expect(classes).toBeGreaterThan(800);
    // A method may name what is no part of the JDK's own interface.
    expect(lost.filter((l) => !/jdk\.internal|sun\./.test(l))).toEqual([]);
  });

  it('keep generics, bounds, wildcards, varargs, exceptions and constants', () => {
    expect(methodsOf(path.findClass('java.util.Collections'), 'max')).toEqual([
      'T <T>max(Collection<? extends T>)',
      'T <T>max(Collection<? extends T>,Comparator<? super T>)',
    ]);
    const list = path.findClass('java.util.List');
    expect(list?.typeParameters.map((v) => v.name)).toEqual(['E']);
    expect(list?.interfaces.map(show)).toEqual(['Collection<E>']);
    const of = list?.methods.get('of')?.find((m) => m.varargs);
    expect([of?.flags.static, of?.implicit]).toEqual([true, 'signature']);
    expect(path.findClass('java.util.Map')?.memberClasses.get('Entry')?.canonicalName).toBe('java.util.Map.Entry');
    expect(path.findClass('java.lang.Enum')?.typeParameters[0]?.bounds.map(show)).toEqual(['Enum<E>']);
    expect(path.findClass('java.lang.Long')?.fields.get('MAX_VALUE')?.constant?.value).toBe(9223372036854775807n);
    expect(path.findClass('java.lang.Double')?.fields.get('NaN')?.constant?.value).toBeNaN();
    expect(path.findClass('java.io.Reader')?.methods.get('close')?.[0]?.thrown.map(show)).toEqual(['IOException']);
    expect(path.findClass('java.lang.Thread$State')?.fields.get('NEW')?.enumConstant).toBe(true);
    expect(path.findClass('java.util.Collection')?.methods.get('stream')?.[0]?.flags).toMatchObject({ default: true, abstract: false });
  });

  it('keep what annotations say, and their defaults', () => {
    const size = path.findClass('jakarta.validation.constraints.Size');
    expect(size?.typeKind).toBe('annotation');
    expect(size?.stated.map((a) => a.type)).toContain('java.lang.annotation.Target');
    expect(size?.methods.get('max')?.[0]?.statedDefault).toEqual({ kind: 'constant', value: 2147483647 });
    expect(size?.methods.get('groups')?.[0]?.statedDefault).toEqual({ kind: 'array', values: [] });
    expect(path.findClass('org.springframework.web.bind.annotation.GetMapping')?.stated.map((a) => a.type)).toContain(
      'org.springframework.web.bind.annotation.RequestMapping',
    );
    const transactional = path.findClass('org.springframework.transaction.annotation.Transactional');
    expect(transactional?.methods.get('propagation')?.[0]?.statedDefault).toEqual({
      kind: 'enum',
      type: 'org.springframework.transaction.annotation.Propagation',
      name: 'REQUIRED',
    });
  });

  it('are small', () => {
    const sizes = [jdkPacks, newerJdkPacks, libraryPacks].flatMap((folder) => folder.names.map((name) => folder.read(name).length));
    expect(Math.max(...sizes)).toBeLessThan(150_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });
});

describe('a program that names what no stub has', () => {
  let java: Java;
  let jars: (artifactId: string) => ClassSource[];
  beforeAll(async () => {
    java = await loadJava(readParserWasm(), {
      sources: readSources(javaLibraryFolder),
      natives,
      knownToJdk,
      signatures: signaturesOf(jdkPacks),
      newerSignatures: signaturesOf(newerJdkPacks),
    });
    const library = createLibrary(librarySources, undefined, libraryPacks);
    jars = (artifactId) => [library.jar(artifactId) ?? expect.fail(`no ${artifactId}`)];
  });

  const compiled = (text: string, ...artifacts: string[]): readonly string[] =>
    java
      .compile(
        [{ path: 'Main.java', text }],
        artifacts.flatMap((a) => jars(a)),
      )
      .diagnostics.map((d) => [d.message, ...d.details.map((line) => line.trim())].join('; '));

  function run(text: string, ...artifacts: string[]): string {
    return runAs(undefined, text, ...artifacts);
  }

  function runAs(release: 21 | undefined, text: string, ...artifacts: string[]): string {
    const source = { path: 'Main.java', text, ...(release && { release }) };
    let out = '';
    const machine: Machine = java.createMachine({
      ...(release && { release }),
      clock: { now: () => 0, nanos: () => 0 },
      out: (s) => (out += s),
      err: (s) => (out += s),
    });
    const { diagnostics, classNames } = java.compile(
      [source],
      artifacts.flatMap((a) => jars(a)),
    );
    expect(diagnostics.map((d) => d.message)).toEqual([]);
    const names = (classNames.get(source) ?? []).filter((n) => !n.includes('$'));
    const own: ClassSource = { location: 'app', find: (name) => (names.includes(name) ? source : undefined), classNames: names };
    const loader = machine.createLoader({
      javaClassName: 'Loader',
      label: 'app',
      sources: [own, ...artifacts.flatMap((a) => jars(a))],
      delegate: (_name, define) => define(),
    });
    const thread = { name: 'main', contextLoader: loader };
    const outcome: Outcome<void> = machine.enter(thread, () => {
      const main = loader.load('Main');
      if (!main || !('declaredMethods' in main)) expect.fail('no Main');
      machine.invokeStatic(main, 'main(java.lang.String[])', [machine.newArray(machine.jdk('java.lang.String'), [])]);
    });
    if (outcome.kind === 'thrown') machine.enter(thread, () => (out += machine.stackTraceOf(outcome.exception).split('\n')[0] ?? ''));
    return out;
  }

  it('compiles against a jar of which the trial has nothing else, and runs as long as it calls nothing of it', () => {
    const text = `
      import jakarta.validation.constraints.*;
      import jakarta.validation.ConstraintValidator;
      import jakarta.validation.ConstraintValidatorContext;
      public class Main {
        @NotBlank @Size(max = 3) static String name = "x";
        static class Even implements ConstraintValidator<Min, Integer> {
          @Override public boolean isValid(Integer value, ConstraintValidatorContext context) { return value % 2 == 0; }
        }
        public static void main(String[] args) throws Exception {
          System.out.println(name + new Even().isValid(4, null) + (new Even() instanceof ConstraintValidator));
          ConstraintValidator<Min, Integer> any = new Even();
          System.out.println(any.isValid(3, null));
        }
      }`;
    expect(run(text, 'jakarta.validation-api')).toBe('xtruetrue\nfalse\n');
  });

  it('is told that the trial does not simulate what it calls', () => {
    expect(
      run(`public class Main { public static void main(String[] args) { System.out.println(new java.util.zip.CRC32().getValue()); } }`),
    ).toContain('not supported: new java.util.zip.CRC32 (the trial does not simulate it');
    expect(run(`public class Main { public static void main(String[] args) { "x".describeConstable(); } }`)).toContain(
      'not supported: java.lang.String.describeConstable',
    );
    expect(
      run(
        `import jakarta.persistence.*; public class Main { public static void main(String[] args) { Persistence.getPersistenceUtil(); } }`,
        'jakarta.persistence-api',
      ),
    ).toContain('not supported: jakarta.persistence.Persistence.getPersistenceUtil');
  });

  it('of Java 21 may name what came after 17, and is told what the trial does not simulate of it; one of 17 may not', () => {
    const text = `public class Main { public static void main(String[] args) { System.out.println(Character.isEmoji(65)); } }`;
    expect(runAs(21, text)).toContain('not supported: java.lang.Character.isEmoji (the trial does not simulate it');
    expect(compiled(text)).toEqual(['cannot find symbol; symbol:   method isEmoji(int); location: class Character']);
    expect(runAs(21, text.replace('isEmoji', 'isDigit'))).toBe('false\n');
    // A preview: javac 21 refuses it, too.
    expect(java.compile([{ path: 'Main.java', text: 'class Main { StringTemplate t; }', release: 21 }], []).diagnostics).toHaveLength(1);
  });

  it('keeps what the stubs do, however they were read: a signature never stands beside a member that behaves', () => {
    const text = `
      public class Main {
        static java.net.ServerSocket socket;
        public static void main(String[] args) throws Exception {
          System.out.println(System.nanoTime() >= 0);
          Thread thread = new Thread(() -> System.out.println(socket));
          thread.start();
          thread.join();
          System.out.println(java.time.LocalDate.parse("2024-02-29", java.time.format.DateTimeFormatter.ISO_LOCAL_DATE));
        }
      }`;
    expect(run(text)).toBe('true\nnull\n2024-02-29\n');
  });

  it('is refused in javac’s words where javac refuses it', () => {
    expect(
      compiled(
        `import jakarta.validation.constraints.*; public class Main { @Size(maximum = 3) String a; @Email(max = 1) String b; Sizes c; }`,
        'jakarta.validation-api',
      ),
    ).toEqual([
      'cannot find symbol; symbol:   method maximum(); location: @interface Size',
      'cannot find symbol; symbol:   method max(); location: @interface Email',
      'cannot find symbol; symbol:   class Sizes; location: class Main',
    ]);
    expect(compiled(`public class Main { void f() { "x".describeConstable(1); java.nio.ByteBuffer.allocate("x"); } }`)).toEqual([
      'method describeConstable in class String cannot be applied to given types;; required: no arguments; found:    int; reason: actual and formal argument lists differ in length',
      'incompatible types: String cannot be converted to int',
    ]);
  });

  it('has an enum of a signature with its constants, in order', () => {
    const text = `
      import jakarta.persistence.FetchType;
      public class Main { public static void main(String[] args) {
        System.out.println(FetchType.EAGER + " " + FetchType.EAGER.ordinal() + " " + FetchType.LAZY.compareTo(FetchType.EAGER));
      } }`;
    expect(run(text, 'jakarta.persistence-api')).toBe('EAGER 1 -1\n');
  });
});
