import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SplitResult as ProtocolResult } from '../protocol/split.ts';
import { application } from './fixture.ts';
import { MODULE, STOCK_SERVICE, WAREHOUSE, after, applied, ask, reasons, sideOf, split, unseen, unsolved } from './testing/splits.ts';

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
    expect(on('api')).toEqual(['inventory.Stock', 'inventory.StockService']);
    expect(result.stays).toHaveLength(19);
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

  it('calls it with what the runtime for Spring Boot 2 has', () => {
    const older = files.map((f) =>
      f.path === 'pom.xml' ? { ...f, text: (f.text ?? '').replace(/<version>3\.[\d.]+</, '<version>2.7.18<') } : f,
    );
    const bridge = after(split(older, pick, lesson), 'base/src/main/java/com/example/shop/bridge/InventoryStockService.java');
    expect(bridge).toContain('SpringServiceFinder.getModuleService("inventory", null, "warehouse", StockService.class)');
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
