import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { SplitResult as ProtocolResult } from '../protocol/split.ts';
import { application } from './fixture.ts';
import { propose } from './propose.ts';
import { createIndexer } from './index/project-index.ts';
import { referencesIn } from './references.ts';
import { indexTypes } from './source-type.ts';
import type { Split, SplitRequest } from '../protocol/split.ts';
import type { ProjectFile } from './project-file.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const MODULE = { name: 'stock', version: '1.0.0', contextPath: 'stock' };
function ask(files: readonly ProjectFile[], pick: readonly string[], more: Partial<SplitRequest> = {}): ReturnType<typeof propose> {
  return propose(files, { mode: 'propose', project: '/p', pick, module: MODULE, ...more }, parser);
}
function split(files: readonly ProjectFile[], pick: readonly string[], more: Partial<SplitRequest> = {}): Split {
  const result = ask(files, pick, more);
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return result;
}
function reasons(files: readonly ProjectFile[], pick: readonly string[], more: Partial<SplitRequest> = {}): string {
  const result = ask(files, pick, more);
  return result.outcome === 'refused' ? result.reasons.map((r) => r.en).join('\n') : `not refused: ${result.outcome}`;
}
const after = (result: Split, file: string): string => result.changes.find((c) => c.path === file)?.after ?? `no ${file}`;
const unsolved = (result: Split): string[] => result.illegal.filter((i) => !i.solved).map((i) => `${i.file}:${i.line} ${i.kind} ${i.to}`);
const sideOf = (result: Split, name: string): string => result.classes.find((c) => c.name === name)?.side ?? 'unknown';

/** The files as they lie after the split. */
function applied(files: readonly ProjectFile[], result: Split): Map<string, string> {
  const tree = new Map(files.flatMap((f) => (f.text === null ? [] : [[f.path, f.text] as const])));
  for (const change of result.changes) {
    if (change.after === null) tree.delete(change.path);
    else tree.set(change.path, change.after);
  }
  return tree;
}

/** References after the split that no class path of their folder can satisfy. */
function unseen(tree: ReadonlyMap<string, string>, base = 'base', module = MODULE.name): string[] {
  const sources = [...tree].filter(([p]) => p.endsWith('.java')).map(([p, text]) => ({ path: p, text, test: false }));
  for (const source of sources) expect(parser.parse(source).diagnostics).toEqual([]);
  const index = indexTypes(createIndexer(parser).index(sources), (file) => parser.parse(file).unit);
  const folder = (p: string): string => p.split('/')[0] ?? '';
  return referencesIn(index)
    .filter((r) => {
      const [from, to] = [folder(r.unit.path), folder(r.target.unit.path)];
      return from !== to && (to === base || to === module);
    })
    .map((r) => `${r.unit.path}:${r.line} ${r.target.name}`);
}

const WAREHOUSE = `import org.springframework.stereotype.Service;
@Service
public class Warehouse implements StockService {
    public int pieces(String sku) { return 1; }
}`;
const STOCK_SERVICE = 'public interface StockService { int pieces(String sku); }';

describe('the monolith of the lesson', () => {
  const folder = new URL('../../content/lessons/split/project/', import.meta.url).pathname;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name))
    .map((f) => ({ path: path.relative(folder, f), text: readFileSync(f, 'utf8') }));
  const lesson = { module: { name: 'inventory', version: '1.0.0', contextPath: 'inventory' } };
  const pick = ['com.example.shop.inventory'];

  it('divides its classes', () => {
    const result = split(files, pick, lesson);
    const on = (side: string): string[] =>
      result.classes
        .filter((c) => c.side === side)
        .map((c) => c.name.replace('com.example.shop.', ''))
        .sort();
    expect(on('module')).toEqual([
      'inventory.InventoryController',
      'inventory.Movement',
      'inventory.MovementKind',
      'inventory.MovementLog',
      'inventory.Warehouse',
    ]);
    expect(on('api')).toEqual(['catalog.Product', 'catalog.ProductCatalog', 'inventory.Stock', 'inventory.StockService', 'shared.Money']);
    expect(result.stays).toHaveLength(16);
  });

  it('lists every reference from the base with file and line, and solves it', () => {
    const result = split(files, pick, lesson);
    const file = (name: string): string => `src/main/java/com/example/shop/${name}.java`;
    expect(
      result.illegal.filter((i) => i.kind !== 'import').map((i) => `${i.file}:${i.line} ${i.kind} ${i.to.split('.').at(-1) ?? ''}`),
    ).toEqual([
      `${file('catalog/ProductController')}:15 field StockService`,
      `${file('catalog/ProductController')}:17 parameter StockService`,
      `${file('catalog/ProductController')}:30 local Stock`,
      `${file('order/OrderService')}:19 field StockService`,
      `${file('order/OrderService')}:21 parameter StockService`,
    ]);
    expect(unsolved(result)).toEqual([]);
  });

  it('writes base, api and module so that nothing names what it cannot see', () => {
    const result = split(files, pick, { ...lesson, mode: 'apply' });
    expect(result.outcome).toBe('applied');
    expect(unseen(applied(files, result), 'base', 'inventory')).toEqual([]);
  });

  it('keeps the addresses, the settings and every other byte', () => {
    const result = split(files, pick, lesson);
    const controller = 'src/main/java/com/example/shop/inventory/InventoryController.java';
    const before = files.find((f) => f.path === controller)?.text ?? '';
    expect(after(result, `inventory/${controller}`)).toBe(
      before.replace('@RequestMapping("/inventory")\n', '').replace('import org.springframework.web.bind.annotation.RequestMapping;\n', ''),
    );
    expect(after(result, 'inventory/src/main/resources/application.properties')).toBe(
      'spring.application.name=inventory\n# Fewer pieces than this are shown as low stock.\ninventory.low-stock=5\n',
    );
    expect(after(result, 'base/src/main/resources/application.properties')).not.toContain('low-stock');
    for (const change of result.changes) {
      const [folderName, ...rest] = change.path.split('/');
      const original = files.find((f) => f.path === rest.join('/'));
      if (folderName === 'base' && original && original.path.endsWith('.java')) expect(change.after).toBe(original.text);
    }
  });

  it('calls the module by the version that is active, with parameter types that a base can ask for', () => {
    const result = split(files, pick, lesson);
    const bridge = after(result, 'base/src/main/java/com/example/shop/bridge/InventoryStockService.java');
    expect(bridge).toContain('getModuleServiceWithoutVersion("inventory", "warehouse", StockService.class)');
    expect(bridge).toContain('public boolean reserve(String sku, Integer pieces)');
    expect(after(result, 'shop-api/src/main/java/com/example/shop/inventory/StockService.java')).toContain(
      'boolean reserve(String sku, Integer pieces);',
    );
    expect(after(result, 'inventory/src/main/java/com/example/shop/inventory/Warehouse.java')).toContain(
      'reserve(String sku, Integer wanted)',
    );
  });

  const packages = ['catalog', 'customer', 'inventory', 'order', 'pricing', 'shared'].map((name) => `com.example.shop.${name}`);
  const classes = files
    .filter((f) => f.path.endsWith('.java') && !f.path.endsWith('ShopApplication.java'))
    .map((f) => f.path.slice('src/main/java/'.length, -'.java'.length).replaceAll('/', '.'));
  it.each([...packages, ...classes])('with %s picked, either says what is in the way or writes what can be compiled', (name) => {
    const result = ask(files, [name], { module: MODULE, mode: 'apply' });
    if (result.outcome === 'refused') expect(result.reasons.length).toBeGreaterThan(0);
    else expect(unseen(applied(files, result))).toEqual([]);
  });

  it('answers in the protocol’s form', () => {
    const result: ProtocolResult = ask(files, pick, lesson);
    expect(result.outcome).toBe('proposal');
  });
});

describe('a reference from the base to a class of the module', () => {
  it('is cured by the interface that covers it', () => {
    const files = application({
      'a.stock.StockService': STOCK_SERVICE,
      'a.stock.Warehouse': WAREHOUSE,
      'a.order.Orders': `import a.stock.Warehouse;
import org.springframework.stereotype.Service;
@Service
public class Orders {
    private final Warehouse warehouse;
    public Orders(Warehouse warehouse) { this.warehouse = warehouse; }
    int left() { return warehouse.pieces("tea"); }
}`,
    });
    const result = split(files, ['a.stock'], { mode: 'apply' });
    const orders = after(result, 'base/src/main/java/a/order/Orders.java');
    expect(orders).toContain('import a.stock.StockService;');
    expect(orders).toContain('private final StockService warehouse;');
    expect(orders).not.toContain('Warehouse warehouse');
    expect(unseen(applied(files, result))).toEqual([]);
    expect(after(result, 'base/src/main/java/a/bridge/StockStockService.java')).toContain('implements StockService');
  });

  it.each([
    ['creates it', 'Object o = new Warehouse();', 'new'],
    ['calls a method that no interface has', 'a.stock.Warehouse w; int n() { return w.count(); }', 'field'],
    ['takes its class literal', 'Object o = a.stock.Warehouse.class;', 'class literal'],
    ['calls its static', 'int n = a.stock.Warehouse.limit();', 'static'],
  ])('is left to the visitor when the base %s, and apply is refused', (_, use, kind) => {
    const files = application({
      'a.stock.StockService': STOCK_SERVICE,
      'a.stock.Warehouse': WAREHOUSE.replace(
        '}\n}',
        '}\n    public int count() { return 2; }\n    public static int limit() { return 3; }\n}',
      ),
      'a.order.Orders': `import a.stock.Warehouse;\npublic class Orders {\n    ${use}\n}`,
    });
    const result = split(files, ['a.stock']);
    expect(result.illegal.filter((i) => !i.solved && i.to === 'a.stock.Warehouse').map((i) => [i.line, i.kind])).toContainEqual([5, kind]);
    expect(reasons(files, ['a.stock'], { mode: 'apply' })).toContain('src/main/java/a/order/Orders.java:5');
  });

  it('is dropped where it is an unused import, or an on-demand import of a package that is gone', () => {
    const files = application({
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.order.Orders': 'import a.stock.Warehouse;\nimport a.stock.*;\npublic class Orders { }',
    });
    const result = split(files, ['a.stock'], { mode: 'apply' });
    expect(after(result, 'base/src/main/java/a/order/Orders.java')).toBe('package a.order;\n\npublic class Orders { }\n');
  });

  it('is seen through same-package names, static imports, annotations and nested types, and not in Javadoc or under a local name', () => {
    const files = application({
      'a.stock.Limits': 'public class Limits { public static final int MOST = 3; public static class Low { } }',
      'a.stock.Marked': 'public @interface Marked { }',
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.order.Orders':
        'import static a.stock.Limits.MOST;\nimport a.stock.Limits;\nimport a.stock.Marked;\n/** {@link a.stock.Warehouse} */\n@Marked\npublic class Orders<Warehouse> {\n    Limits.Low low;\n    int n = MOST;\n    Warehouse own;\n}',
    });
    const result = split(files, ['a.stock']);
    expect(result.references.filter((r) => r.from === 'a.order.Orders').map((r) => `${r.line} ${r.kind} ${r.to}`)).toEqual([
      '7 annotation a.stock.Marked',
      '9 field a.stock.Limits',
      '10 static a.stock.Limits',
    ]);
    expect(unsolved(result)).toEqual([]);
  });
});

describe('what moves', () => {
  it('takes along what only it needs, and no entry point', () => {
    const files = application({
      'a.stock.Warehouse':
        'import a.shared.Shelf;\nimport org.springframework.stereotype.Service;\n@Service\npublic class Warehouse { Shelf shelf; }',
      'a.shared.Shelf': 'public class Shelf { Board board; }',
      'a.shared.Board': 'public class Board { }',
      'a.shared.Money': 'public record Money(long cents) { }',
      'a.Other':
        'import org.springframework.web.bind.annotation.RestController;\n@RestController\npublic class Other { a.shared.Money money; }',
    });
    const result = split(files, ['a.stock.Warehouse']);
    expect([
      sideOf(result, 'a.shared.Shelf'),
      sideOf(result, 'a.shared.Board'),
      sideOf(result, 'a.shared.Money'),
      sideOf(result, 'a.Other'),
    ]).toEqual(['module', 'module', 'base', 'base']);
  });

  it('makes public what the module needs of its package on the other side', () => {
    const files = application({
      'a.stock.Item': 'class Item {\n    @Deprecated\n    int pieces() { return 1; }\n    private int own() { return 2; }\n}',
      'a.stock.Warehouse':
        'import org.springframework.stereotype.Service;\n@Service\npublic class Warehouse { int n(Item item) { return item.pieces(); } }',
      'a.stock.Audit': 'public class Audit { Item item; }',
      'a.order.Orders': 'public class Orders { a.stock.Audit audit; }',
    });
    const result = split(files, ['a.stock'], { mode: 'apply' });
    expect(after(result, 'app-api/src/main/java/a/stock/Item.java')).toBe(
      'package a.stock;\n\npublic class Item {\n    @Deprecated\n    public int pieces() { return 1; }\n    private int own() { return 2; }\n}\n',
    );
  });

  it('leaves a primitive that callers may widen to the visitor', () => {
    const files = application({
      'a.stock.StockService': 'public interface StockService { void take(long pieces); }',
      'a.stock.Warehouse': WAREHOUSE.replace('public int pieces(String sku) { return 1; }', 'public void take(long pieces) { }'),
      'a.order.Orders':
        'import org.springframework.stereotype.Service;\n@Service\npublic class Orders { Orders(a.stock.StockService s) { s.take(1); } }',
    });
    expect(unsolved(split(files, ['a.stock']))).toEqual([
      'src/main/java/a/order/Orders.java:5 injection a.stock.StockService',
      'src/main/java/a/stock/StockService.java:3 primitive parameter a.stock.StockService.take',
    ]);
  });

  it('keeps Windows line ends', () => {
    const files = application({ 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', '') }).map((f) => ({
      ...f,
      text: f.text?.replace(/\n/g, '\r\n') ?? null,
    }));
    const result = split(files, ['a.stock']);
    for (const changed of ['pom.xml', 'base/pom.xml', 'stock/src/main/java/a/stock/Warehouse.java'])
      expect(after(result, changed).replace(/\r\n/g, '')).not.toContain('\n');
  });

  it('moves tests with what they test, and leaves out those that need both sides', () => {
    const files = application({
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.order.Orders': 'public class Orders { }',
      'src/test/java/a/WarehouseTest.java': 'package a;\nclass WarehouseTest { a.stock.Warehouse w; }\n',
      'src/test/java/a/OrdersTest.java': 'package a;\nclass OrdersTest { a.order.Orders o; }\n',
      'src/test/java/a/BothTest.java': 'package a;\nclass BothTest { a.stock.Warehouse w; a.order.Orders o; }\n',
    });
    const result = split(files, ['a.stock']);
    expect(after(result, 'stock/src/test/java/a/WarehouseTest.java')).toContain('WarehouseTest');
    expect(after(result, 'base/src/test/java/a/OrdersTest.java')).toContain('OrdersTest');
    expect(unsolved(result)).toEqual([]);
    expect(after(result, 'stock/left-out/src/test/java/a/BothTest.java')).toContain('BothTest');
  });
});

describe('beans of the base that the module takes', () => {
  it('are asked of the base: by name where there are several, as they are where no proxy can be made', () => {
    const files = application({
      'a.stock.Warehouse': `import org.springframework.stereotype.Service;
import org.springframework.beans.factory.annotation.Qualifier;
@Service
public class Warehouse {
    public Warehouse(a.shared.Clock clock, @Qualifier("slow") a.shared.Printer printer, a.shared.Limits limits, org.springframework.web.client.RestTemplate rest) { }
}`,
      'a.shared.Clock': '@org.springframework.stereotype.Service public interface Clock { }',
      'a.shared.WallClock': '@org.springframework.stereotype.Service public class WallClock implements Clock { }',
      'a.shared.Printer': 'public interface Printer { }',
      'a.shared.Slow': '@org.springframework.stereotype.Component("slow") public class Slow implements Printer { }',
      'a.shared.Fast': '@org.springframework.stereotype.Component public class Fast implements Printer { }',
      'a.shared.Limits':
        '@org.springframework.boot.context.properties.ConfigurationProperties("limits") public record Limits(int most) { }',
      'a.Other':
        '@org.springframework.web.bind.annotation.RestController public class Other { a.shared.Clock clock; a.shared.Printer printer; a.shared.Limits limits; }',
      'a.Config':
        '@org.springframework.context.annotation.Configuration public class Config { @org.springframework.context.annotation.Bean org.springframework.web.client.RestTemplate rest() { return null; } }',
    });
    const result = split(files, ['a.stock'], { mode: 'apply' });
    const beans = after(result, 'stock/src/main/java/a/stock/BaseBeans.java').replace(/\s+/g, ' ');
    expect(beans).toContain('public Clock wallClock() { return SpringServiceFinder.getBaseService(Clock.class); }');
    expect(beans).toContain('public Printer slow() { return SpringServiceFinder.getBaseService("slow", Printer.class); }');
    expect(beans).toContain('public Limits limits() { return SpringBeanFinder.getBaseBean(Limits.class); }');
    expect(beans).toContain('public RestTemplate rest() { return SpringServiceFinder.getBaseService(RestTemplate.class); }');
    expect(unseen(applied(files, result))).toEqual([]);
  });

  it('are not made a second time by the module’s own scan', () => {
    const files = application({
      'a.stock.Warehouse': '@org.springframework.stereotype.Service\npublic class Warehouse { public Warehouse(Shelves shelves) { } }',
      'a.stock.Shelves': '@org.springframework.stereotype.Service\npublic class Shelves { }',
      'a.Other': '@org.springframework.web.bind.annotation.RestController public class Other { public Other(a.stock.Shelves shelves) { } }',
    });
    const result = split(files, ['a.stock.Warehouse'], { mode: 'apply' });
    expect(sideOf(result, 'a.stock.Shelves')).toBe('api');
    expect(after(result, 'stock/src/main/java/a/stock/StockApplication.java')).toContain(
      '@SpringBootApplication\n@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {Shelves.class}))\npublic class',
    );
  });

  it('are seen behind Lombok’s constructors and a library’s stereotypes', () => {
    const files = application({
      'a.stock.Fetcher':
        'import lombok.RequiredArgsConstructor;\nimport com.netflix.graphql.dgs.DgsComponent;\n@DgsComponent\n@RequiredArgsConstructor\npublic class Fetcher { private final a.shared.Clock clock; private static final int N = 1; }',
      'a.shared.Clock': 'public interface Clock { }',
      'a.shared.WallClock': '@org.springframework.stereotype.Service public class WallClock implements Clock { }',
      'a.Other': '@org.springframework.web.bind.annotation.RestController public class Other { a.shared.Clock clock; }',
    });
    expect(after(split(files, ['a.stock']), 'stock/src/main/java/a/stock/BaseBeans.java')).toContain('getBaseService(Clock.class)');
  });
});

describe('what limits a project', () => {
  const some = { 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', '') };
  const pom = (edit: (text: string) => string): ProjectFile[] =>
    application(some).map((f) => (f.path === 'pom.xml' ? { ...f, text: edit(f.text ?? '') } : f));
  const gradle = (): ProjectFile[] => application(some).map((f) => (f.path === 'pom.xml' ? { path: 'build.gradle', text: '' } : f));
  const limits = (files: readonly ProjectFile[]): string =>
    split(files, ['a.stock'])
      .limits.map((l) => `${l.level}: ${l.file ?? ''}:${l.line ?? ''} ${l.en}`)
      .join('\n');

  it.each<[string, () => ProjectFile[], RegExp]>([
    ['Gradle', gradle, /^analysis only: .*Gradle/m],
    ['no build file', () => application(some).filter((f) => f.path !== 'pom.xml'), /^analysis only: .*no pom\.xml/m],
    ['Spring Boot 4', () => pom((t) => t.replace('3.2.1', '4.0.0')), /^analysis only: pom\.xml: Spring Boot 4\.0\.0/m],
    ['a broken pom', () => pom((t) => t.replace('</properties>', '')), /^analysis only: pom\.xml:\d+ .*not well-formed/m],
    [
      'a war',
      () => pom((t) => t.replace('<properties>', '<packaging>war</packaging><properties>')),
      /^open point: pom\.xml:\d+ Packaging/m,
    ],
    ['Spring Security', () => pom((t) => t.replace('starter-web', 'starter-security')), /^open point: .*Moved endpoints would be open/m],
    [
      'a profile with a dependency',
      () =>
        pom((t) =>
          t.replace(
            '<properties>',
            `<profiles><profile><id>dev</id><dependencies><dependency><groupId>g</groupId>
<artifactId>a</artifactId></dependency></dependencies></profile></profiles><properties>`,
          ),
        ),
      /^open point: pom\.xml:\d+ The profile dev/m,
    ],
    [
      'a file that does not parse',
      () => application({ ...some, 'a.Broken': 'class Broken { int }' }),
      /^open point: src\/main\/java\/a\/Broken\.java: .*Broken\.java:3/m,
    ],
    ['Kotlin', () => application({ ...some, 'src/main/kotlin/a/K.kt': '' }), /^open point: src\/main\/kotlin\/a\/K\.kt/m],
    [
      'modules of the Java platform',
      () => application({ ...some, 'src/main/java/module-info.java': 'module a { }' }),
      /^open point: .*module-info/m,
    ],
    [
      'Koupleless',
      () => pom((t) => t.replace('spring-boot-starter-web', 'koupleless-base-starter')),
      /^analysis only: .*Koupleless already/m,
    ],
    [
      'no main class',
      () => application(some).filter((f) => !f.path.endsWith('App.java')),
      /^analysis only: .*No class has @SpringBootApplication/m,
    ],
  ])('%s: is analysed all the same', (_, files, expected) => {
    expect(limits(files())).toMatch(expected);
  });

  it('is no profile that only sets a property', () => {
    const files = pom((t) =>
      t.replace('<properties>', '<profiles><profile><id>dev</id><properties><x>y</x></properties></profile></profiles><properties>'),
    );
    expect(limits(files)).toBe('');
    expect(ask(files, ['a.stock'], { mode: 'apply' }).outcome).toBe('applied');
  });

  it('keeps apply from writing where only an analysis is possible, and says what to do', () => {
    const result = ask(gradle(), ['a.stock'], { mode: 'apply' });
    expect(result.outcome === 'refused' && result.reasons[0]?.en).toMatch(/Gradle build.*give the application a pom\.xml/);
  });
});

describe('what is refused, with a reason', () => {
  const some = { 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', '') };
  it.each<[string, () => ProjectFile[], readonly string[], string]>([
    ['no Java', () => [], ['a.stock'], 'There is no Java source here'],
    ['an unknown package', () => application(some), ['a.nowhere'], 'No package or class is named a.nowhere'],
    ['the application class', () => application(some), ['a.App'], 'starts the base and cannot move'],
    ['nothing picked', () => application(some), [], 'Nothing is picked'],
    ['a folder that is there', () => application({ ...some, 'stock/x.txt': '' }), ['a.stock'], 'The folder stock/ is there already'],
  ])('%s', (_, files, pick, reason) => {
    expect(reasons(files(), pick)).toContain(reason);
  });

  it.each([
    [{ name: 'My Module', version: '1.0.0', contextPath: 'x' }, 'no module name'],
    [{ name: 'm', version: '', contextPath: 'x' }, 'no version'],
    [{ name: 'm', version: '1', contextPath: '/x/' }, 'no context path'],
    [{ name: 'base', version: '1', contextPath: 'x' }, 'taken by the application'],
  ])('a module named %o', (module, reason) => {
    expect(reasons(application(some), ['a.stock'], { module })).toContain(reason);
  });
});

describe('warnings', () => {
  const warned = (parts: Record<string, string>): string =>
    split(application(parts), ['a.stock'])
      .warnings.map((w) => `${w.file ?? ''}:${w.line ?? ''} ${w.en}`)
      .join('\n');
  it.each([
    [
      'a.stock.W',
      '@org.springframework.web.bind.annotation.RestController @org.springframework.web.bind.annotation.RequestMapping("/x") public class W { }',
      'addresses change',
    ],
    ['a.stock.W', 'public class W { Object t = new Thread(); }', 'holds the module’s class loader'],
    ['a.stock.W', 'public class W { @org.springframework.context.event.EventListener void on(Object e) { } }', 'hears none of the base’s'],
    ['a.stock.W', 'public class W { Object c() throws Exception { return Class.forName("x"); } }', 'Class loading'],
    ['a.Log', '@org.aspectj.lang.annotation.Aspect public class Log { }', 'acts on beans of the base only'],
    [
      'a.Errors',
      '@org.springframework.web.bind.annotation.RestControllerAdvice public class Errors { }',
      'does not see the module’s controllers',
    ],
  ])('%s: %s', (name, text, warning) => {
    expect(warned({ 'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''), [name]: text })).toContain(warning);
  });

  it('look at what stands around the code', () => {
    const files = application({
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.stock.Pages': '@org.springframework.stereotype.Controller public class Pages { }',
      Dockerfile: 'FROM x\nCOPY target/app-1.0.0.jar /app.jar\n',
      'src/main/resources/templates/stock.html': '',
      'src/main/resources/application.properties': 'server.servlet.context-path=/shop\nlogging.level.a.stock=debug\n',
      'a.Scan': 'public class Scan { String p = "a.stock"; }',
      'a.Finder': 'public class Finder { Object o = c.getBean("warehouse"); }',
    }).map((f) =>
      f.path === 'pom.xml'
        ? {
            ...f,
            text:
              f.text?.replace(
                '</project>',
                '<build><plugins><plugin><artifactId>jib-maven-plugin</artifactId></plugin></plugins></build></project>',
              ) ?? null,
          }
        : f,
    );
    const result = split(files, ['a.stock']);
    const warnings = result.warnings.map((w) => `${w.file ?? ''}:${w.line ?? ''} ${w.en}`);
    for (const expected of [
      /^Dockerfile:2 .*base\/target\/base-1\.0\.0\.jar/,
      /^pom\.xml:\d+ jib-maven-plugin stays/,
      /application\.properties:1 The base has a context path/,
      /Pages\.java:3 Pages answers with views/,
      /Scan\.java:3 This names the package a\.stock/,
      /application\.properties:2 This names the package/,
    ]) {
      expect(
        warnings.some((w) => expected.test(w)),
        `${String(expected)} in\n${warnings.join('\n')}`,
      ).toBe(true);
    }
    expect(unsolved(result)).toEqual(['src/main/java/a/Finder.java:3 look-up a.stock.Warehouse']);
  });

  it('finds names of moved classes in strings and in other files', () => {
    const files = application({
      'a.stock.Warehouse': WAREHOUSE.replace(' implements StockService', ''),
      'a.Jobs': 'public class Jobs { String job = "a.stock.Warehouse"; }',
      'src/main/resources/beans.xml': '<bean class="a.stock.Warehouse"/>',
    });
    expect(unsolved(split(files, ['a.stock']))).toEqual([
      'src/main/java/a/Jobs.java:3 name in a string a.stock.Warehouse',
      'src/main/resources/beans.xml:1 name in a file a.stock.Warehouse',
    ]);
  });
});

describe('a build of its own shape', () => {
  const parts = {
    'a.stock.Stock': '@Service public class Stock { }',
    'a.order.Orders': '@Service public class Orders { }',
  };
  const built = (edit: (text: string) => string, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string | null> => {
    const files = application({ ...parts, ...more }).map((f) => (f.path === 'pom.xml' ? { ...f, text: edit(f.text ?? '') } : f));
    return new Map(split(files, ['a.stock']).changes.map(({ path, after }) => [path, after]));
  };
  const tomcat = '<dependency><artifactId>spring-boot-starter-tomcat</artifactId><scope>provided</scope></dependency>';

  it('war: the base is a jar that packs its Tomcat', () => {
    const after = built((t) =>
      t.replace('<properties>', '<packaging>war</packaging><properties>').replace('<dependencies>', `<dependencies>${tomcat}`),
    );
    expect(after.get('base/pom.xml')).toContain('<artifactId>spring-boot-starter-tomcat</artifactId></dependency>');
    expect(after.get('base/pom.xml')).not.toContain('war');
    expect(after.get('pom.xml')).not.toContain('<packaging>war');
    expect(after.get('picked/pom.xml') ?? after.get('stock/pom.xml')).toContain(tomcat);
  });

  it('folders that a plug-in adds go with the base, and what moves lies in standard ones', () => {
    const helper =
      '<plugin><artifactId>build-helper-maven-plugin</artifactId><executions><execution><goals><goal>add-source</goal></goals><configuration><sources><source>src/extra/java</source></sources></configuration></execution></executions></plugin>';
    const after = built((t) => t.replace('</dependencies>', `</dependencies><build><plugins>${helper}</plugins></build>`), {
      'src/extra/java/a/stock/Extra.java': 'package a.stock;\npublic class Extra { Stock s; }\n',
      'src/extra/java/a/order/More.java': 'package a.order;\npublic class More { }\n',
    });
    expect(after.get('base/pom.xml')).toContain(helper);
    expect(after.get('pom.xml')).not.toContain('build-helper');
    expect([...after.keys()]).toEqual(expect.arrayContaining(['base/src/extra/java/a/order/More.java']));
    expect([...after.keys()].some((path) => path.endsWith('/src/main/java/a/stock/Extra.java'))).toBe(true);
  });

  it('folders that the pom names are not the module’s', () => {
    const build =
      '<build><sourceDirectory>src/code</sourceDirectory><resources><resource><directory>conf</directory></resource></resources></build>';
    const after = built((t) => t.replace('</dependencies>', `</dependencies>${build}`), {
      'src/code/a/stock/Extra.java': 'package a.stock;\npublic class Extra { Stock s; }\n',
      'conf/names.txt': '',
    });
    const module = [...after].find(([path]) => path.endsWith('/pom.xml') && path !== 'base/pom.xml' && path !== 'app-api/pom.xml');
    expect(module?.[1]).toContain('<sourceDirectory>src/main/java</sourceDirectory>');
    expect(module?.[1]).toContain('<directory>src/main/resources</directory>');
    expect([...after.keys()]).toContain('base/conf/names.txt');
  });
});
