import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import type { JavaParser } from '../../java/syntax/index.ts';
import { loadParser } from '../../java/syntax/index.ts';
import type { ProjectIndex } from './project-index.ts';
import { createIndexer } from './project-index.ts';
import { topOf } from './symbols.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

/** Sources by full class name; the package line is written for them. */
function indexOf(sources: Readonly<Record<string, string>>): ProjectIndex {
  return createIndexer(parser).index(
    Object.entries(sources).map(([name, text]) => ({
      path: `src/main/java/${name.replaceAll('.', '/')}.java`,
      text: `package ${name.slice(0, name.lastIndexOf('.'))};\n${text}`,
      test: false,
    })),
  );
}

/** `kind Target` for all that a class refers to. */
function uses(sources: Readonly<Record<string, string>>, from: string): string[] {
  return indexOf(sources)
    .edges.filter((e) => topOf(e.from).name === from)
    .map((e) => `${e.kind} ${topOf(e.target).simpleName}`)
    .sort();
}

const BASE = 'public abstract class Base { protected Long id; public Long getId() { return id; } }';
const PET =
  'import b.Base; public class Pet extends Base { private Owner owner; public Owner getOwner() { return owner; } public static Pet of() { return null; } }';
const OWNER =
  'import java.util.*; public class Owner { public Pet getPet() { return null; } public List<Pet> getPets() { return null; } public String name; }';
const MODEL = { 'b.Base': BASE, 'a.Pet': PET, 'a.Owner': OWNER };
const inMethod = (code: string, imports = ''): string => `${imports} public class Use { Owner owner; void run() { ${code} } }`;

describe('what a class refers to', () => {
  it.each([
    [
      'a chain: the class that declares the member, though no name of it is written',
      'owner.getPet().getId();',
      ['field Owner', 'member Base'],
    ],
    ['an element of a generic list', 'for (var pet : owner.getPets()) pet.getId();', ['field Owner', 'member Base', 'member Pet']],
    [
      'a lambda over a stream',
      'owner.getPets().stream().map(p -> p.getOwner()).forEach(o -> System.out.println(o.name));',
      ['field Owner', 'member Pet'],
    ],
    [
      'a block lambda that returns',
      'owner.getPets().stream().map(p -> { return p.getOwner().getPet(); }).forEach(q -> q.getId());',
      ['field Owner', 'member Base', 'member Pet'],
    ],
    [
      'a collector',
      'owner.getPets().stream().collect(java.util.stream.Collectors.toList()).get(0).getId();',
      ['field Owner', 'member Base'],
    ],
    ['a method reference', 'owner.getPets().stream().map(Pet::getId).toList();', ['field Owner', 'member Base', 'static Pet']],
    ['a constructor reference', 'java.util.function.Supplier<Object> s = Pet::new;', ['field Owner', 'static Pet']],
    ['a local variable that hides a class', 'Owner Pet = owner; Pet.name.length();', ['field Owner', 'local Owner']],
    ['a nested class of the same name', 'class Pet { void run() { } } new Pet().run();', ['field Owner']],
    [
      'a cast, an instanceof with a pattern, a class literal',
      'Object o = (Pet) null; if (o instanceof Pet p && p.getId() != null) o = Pet.class;',
      ['cast Pet', 'class literal Pet', 'field Owner', 'instanceof Pet', 'member Base'],
    ],
    ['an array and its element', 'Pet[] all = new Pet[1]; all[0].getId();', ['field Owner', 'local Pet', 'member Base', 'new Pet']],
    ['a full name', 'a.Pet.of().getId();', ['field Owner', 'member Base', 'static Pet']],
    [
      'try, catch and a ternary',
      'try { (true ? owner.getPet() : null).getId(); } catch (RuntimeException e) { e.getMessage(); }',
      ['field Owner', 'member Base'],
    ],
  ])('%s', (_, code, expected) => {
    expect(uses({ ...MODEL, 'a.Use': inMethod(code) }, 'a.Use')).toEqual(expected);
  });

  it('static imports, one by one and with a star, and what is inherited through them', () => {
    const sources = {
      'b.Codes': 'public class Codes extends More { public static final int A = 1; public static int f() { return 1; } }',
      'b.More': 'public class More { public static final int B = 2; }',
    };
    expect(uses({ ...sources, 'c.Use': 'import static b.Codes.*; class Use { int x = A + B + f(); }' }, 'c.Use')).toEqual([
      'import Codes',
      'static Codes',
      'static Codes',
      'static More',
    ]);
    expect(uses({ ...sources, 'c.Use': 'import static b.Codes.f; class Use { int x = f(); }' }, 'c.Use')).toEqual([
      'import Codes',
      'static Codes',
    ]);
    expect(uses({ ...sources, 'c.Use': 'import b.Codes; class Use { }' }, 'c.Use')).toEqual(['import Codes']);
  });

  it('Lombok: getters, setters, builders, also inherited ones', () => {
    const sources = {
      'a.Base': '@lombok.Data public class Base { private Kind kind; private boolean open; }',
      'a.Kind': 'public enum Kind { A; String label() { return ""; } }',
      'b.Item':
        'import lombok.*; import a.Base; @Builder @Getter @Accessors(chain = true) public class Item extends Base { @Setter private String name; }',
    };
    expect(uses({ ...sources, 'c.Use': 'class Use { void run(b.Item i) { i.getKind().label(); } }' }, 'c.Use')).toEqual([
      'member Base',
      'member Kind',
      'parameter Item',
    ]);
    expect(
      uses({ ...sources, 'c.Use': 'class Use { void run(b.Item i) { i.isOpen(); i.setName("").setName("").setOpen(true); } }' }, 'c.Use'),
    ).toEqual(['member Base', 'parameter Item']);
    expect(
      uses({ ...sources, 'c.Use': 'class Use { Object run() { return b.Item.builder().name("").build().getKind(); } }' }, 'c.Use'),
    ).toEqual(['member Base', 'static Item']);
  });

  it('records, enums in a switch, annotations and their values', () => {
    const sources = {
      'a.Line': 'public record Line(Kind kind, int pieces) { }',
      'a.Kind': 'public enum Kind { NEW, OLD }',
      'a.Mark': 'public @interface Mark { int value(); }',
      'a.Codes': 'public class Codes { public static final int X = 1; }',
    };
    expect(
      uses(
        { ...sources, 'c.Use': 'class Use { int run(a.Line l) { return switch (l.kind()) { case NEW -> 1; case OLD -> 2; }; } }' },
        'c.Use',
      ),
    ).toEqual(['member Kind', 'parameter Line']);
    expect(uses({ ...sources, 'c.Use': 'import a.*; @Mark(Codes.X) class Use { }' }, 'c.Use')).toEqual(['annotation Mark', 'static Codes']);
  });

  it('type arguments, bounds, throws, permits, and a generic superclass that says what its members give', () => {
    const sources = {
      'a.Service': 'public class Service<T extends Thing> { public T one() { return null; } }',
      'a.Thing': 'public class Thing { public void touch() { } }',
      'a.Part': 'public class Part extends Thing { }',
      'a.Oops': 'public class Oops extends Exception { }',
    };
    expect(
      uses(
        {
          ...sources,
          'c.Use': 'import a.*; abstract class Use<X extends Part> extends Service<Part> { void run() throws Oops { one().touch(); } }',
        },
        'c.Use',
      ),
    ).toEqual(['bound Part', 'extends Service', 'member Thing', 'throws Oops', 'type Part']);
  });

  it('an overload is told by its arguments', () => {
    const sources = {
      'a.Low': 'public class Low { public void put(String s) { } }',
      'a.High': 'public class High extends Low { public void put(Thing t) { } }',
      'a.Thing': 'public class Thing { }',
    };
    expect(uses({ ...sources, 'c.Use': 'class Use { void run(a.High h) { h.put("x"); } }' }, 'c.Use')).toEqual([
      'member Low',
      'parameter High',
    ]);
  });

  it('anonymous classes, members of what is around, and names hidden by parameters', () => {
    const sources = { ...MODEL, 'a.Task': 'public abstract class Task { protected Pet pet; public abstract void go(); }' };
    expect(
      uses(
        {
          ...sources,
          'a.Use': 'class Use { void run(Owner owner) { new Task() { public void go() { pet.getId(); owner.name.trim(); } }; } }',
        },
        'a.Use',
      ),
    ).toEqual(['member Base', 'new Task', 'parameter Owner']);
  });

  it('a file that does not parse still tells what can be read', () => {
    expect(uses({ ...MODEL, 'a.Use': 'class Use { Pet pet; void run( { pet.getId(); } Owner owner; }' }, 'a.Use')).toContain('field Pet');
  });
});

describe('look-ups of beans', () => {
  it('are found by class and by name', () => {
    const index = indexOf({
      'a.Pet': 'public class Pet { }',
      'a.Use': 'class Use { void run(Spring s) { s.getBean(Pet.class); s.getBean("pet"); s.getBean(key()); } }',
    });
    expect(index.lookUps.map((l) => l.type?.name ?? l.name)).toEqual(['a.Pet', 'pet']);
  });
});

describe('beans and injection points', () => {
  it('fields, constructors, setters, Lombok, providers, collections and @Bean methods', () => {
    const index = indexOf({
      'a.Port': 'public interface Port { }',
      'a.One': '@Service("first") class One implements Port { }',
      'a.Repo': 'interface Repo extends JpaRepository<One, Long> { }',
      'a.Config':
        '@Configuration class Config { @Bean("clock") Port clock(Repo repo) { return null; } @Bean Other other() { return null; } }',
      'a.ByField':
        '@Component class ByField { @Autowired @Qualifier("first") Port port; @Value("${x}") String x; @Resource(name = "r") Repo repo; }',
      'a.ByHand':
        '@Component class ByHand { ByHand(ObjectProvider<Port> port, List<Port> all, Port[] more, int n) { } @Autowired void set(Repo repo) { } }',
      'a.ByLombok':
        '@Component @RequiredArgsConstructor class ByLombok { private final Port port; private final int n = 1; private Repo repo; static final Port P = null; }',
      'a.Plain': 'class Plain { Plain(Port port) { } }',
    });
    expect(index.beans.map((b) => `${b.name}: ${[...b.types.keys()].join(' ')}`)).toEqual([
      'first: a.One a.Port',
      'repo: a.Repo JpaRepository',
      'config: a.Config',
      'clock: a.Port',
      'other: Other',
      'byField: a.ByField',
      'byHand: a.ByHand',
      'byLombok: a.ByLombok',
    ]);
    expect(
      index.points.map((p) => `${p.owner.simpleName} ${p.kind} ${p.typeName} ${p.many ? 'many' : 'one'} ${p.qualifier ?? ''}`.trim()),
    ).toEqual([
      'Config method a.Repo one',
      'ByField field a.Port one first',
      'ByField field a.Repo one r',
      'ByHand constructor a.Port one',
      'ByHand constructor a.Port many',
      'ByHand constructor a.Port many',
      'ByHand method a.Repo one',
      'ByLombok constructor a.Port one',
    ]);
  });
});

describe('the index', () => {
  it('reads a file again only when it changed, and is the same when nothing did', () => {
    const indexer = createIndexer(parser);
    const file = (name: string, text: string): { path: string; text: string; test: boolean } => ({
      path: `${name}.java`,
      text,
      test: false,
    });
    const first = indexer.index([file('A', 'class A { B b; }'), file('B', 'class B { }')]);
    expect(indexer.index([file('A', 'class A { B b; }'), file('B', 'class B { }')])).toBe(first);
    const second = indexer.index([file('A', 'class A { }'), file('B', 'class B { }')]);
    expect(second.units[1]).toBe(first.units[1]);
    expect([first.edges.length, second.edges.length]).toEqual([1, 0]);
  });

  it('knows both ends of an edge', () => {
    const index = indexOf({ 'a.A': 'class A { B b; }', 'a.B': 'class B { A a; C c; }', 'a.C': 'class C { }' });
    const names = (
      of: Iterable<{ readonly from: { readonly simpleName: string }; readonly target: { readonly simpleName: string } }>,
    ): string[] => [...of].map((e) => `${e.from.simpleName}${e.target.simpleName}`);
    expect(names(index.edgesFrom(1))).toEqual(['BA', 'BC']);
    expect(names(index.edgesTo(1))).toEqual(['AB']);
    expect(names(index.edgesTo(2))).toEqual(['BC']);
  });
});
