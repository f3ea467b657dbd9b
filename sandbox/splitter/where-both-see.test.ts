import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { Split, SplitMove } from '../protocol/split.ts';
import { application, reactor } from './fixture.ts';
import type { ProjectFile } from './project-file.ts';
import { propose } from './propose.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const WEB = 'import org.springframework.web.bind.annotation.RestController;\n@RestController\n';
const SERVICE = 'import org.springframework.stereotype.Service;\n@Service\n';

function split(files: readonly ProjectFile[], pick: readonly string[], moves: readonly SplitMove[] = []): Split {
  const module = { name: 'picked', version: '1.0.0', contextPath: 'picked' };
  const result = propose(files, { mode: 'propose', project: '', pick, module, moves }, parser);
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return result;
}
const sides = (result: Split): Record<string, string> =>
  Object.fromEntries(result.classes.map(({ name, side }) => [name.slice(name.lastIndexOf('.') + 1), side]));
const after = (result: Split, file: string): string => result.changes.find((c) => c.path === file)?.after ?? `no ${file}`;
const reason = (result: Split, file: string): string =>
  [...result.moves, ...result.stays].find((m) => m.file.endsWith(file))?.reason.en ?? `no ${file}`;

const SHOP = {
  'a.stock.StockController': `${WEB}public class StockController { public StockController(StockService s, a.shared.Money m) { } }`,
  'a.stock.StockService': 'public interface StockService { Level level(String sku); }',
  'a.stock.Level': 'public class Level { }',
  'a.stock.Warehouse': `${SERVICE}public class Warehouse implements StockService { public Level level(String sku) { return null; } }`,
  'a.order.OrderController': `${WEB}public class OrderController { public OrderController(a.stock.StockService s, a.shared.Money m) { } }`,
  'a.shared.Money': 'public class Money { }',
};

describe('what base and module both name', () => {
  it('goes to the api where the base names the module’s, with what it names; the base’s own stays, seen through its plain jar', () => {
    const result = split(application(SHOP), ['a.stock']);
    expect(sides(result)).toMatchObject({ StockService: 'api', Level: 'api', Warehouse: 'module', Money: 'base' });
    expect(after(result, 'base/pom.xml')).toContain('<classifier>plain</classifier>');
    expect(after(result, 'picked/pom.xml')).toMatch(
      /<artifactId>base<\/artifactId>\s*<version>1\.0\.0<\/version>\s*<classifier>plain<\/classifier>\s*<scope>provided<\/scope>/,
    );
    expect(after(result, 'app-api/src/main/java/a/stock/Level.java')).toContain('class Level');
  });

  it('stays in the base where it names something of the base, and what it alone needs besides stays there with it', () => {
    const files = application({
      ...SHOP,
      'a.stock.StockService': 'public interface StockService { Level level(a.order.Line line); }',
      'a.order.Line': 'public class Line { }',
      'a.order.OrderController': `${WEB}public class OrderController { Line line; public OrderController(a.stock.StockService s) { } }`,
    });
    const result = split(files, ['a.stock']);
    expect(sides(result)).toMatchObject({ StockService: 'base', Line: 'base', Level: 'base', Warehouse: 'module' });
    expect(reason(result, 'StockService.java')).toBe('the base names it too: OrderController; it names Line of the base');
    expect(result.illegal.filter((i) => !i.solved)).toEqual([]);
    expect(result.illegal.find((i) => i.kind === 'parameter')?.remedy.en).toMatch(/^StockService stays in the base\. The base gets/);
  });

  it('needs no api where the base names nothing of the module', () => {
    const result = split(
      application({
        ...SHOP,
        'a.order.OrderController': `${WEB}public class OrderController { public OrderController(a.shared.Money m) { } }`,
      }),
      ['a.stock'],
    );
    expect(Object.values(sides(result))).not.toContain('api');
    expect(result.changes.some(({ path }) => path.startsWith('app-api/'))).toBe(false);
    expect(after(result, 'pom.xml')).not.toContain('app-api');
  });
});

describe('a class put where both sides see it by hand', () => {
  it('goes to the api with what it names, whichever side it was proposed for', () => {
    const files = application({
      ...SHOP,
      'a.shared.Money': 'public class Money { Currency currency; }',
      'a.shared.Currency': 'public enum Currency { A }',
    });
    const result = split(files, ['a.stock'], [{ type: 'a.shared.Money', side: 'api' }]);
    expect(sides(result)).toMatchObject({ Money: 'api', Currency: 'api', StockService: 'api' });
    expect(reason(result, 'Money.java')).toBe('put where both sides see it');
    expect(reason(result, 'Currency.java')).toBe('Money, which both sides see, names it');
    expect(after(result, 'app-api/src/main/java/a/shared/Money.java')).toContain('class Money');

    const picked = split(application(SHOP), ['a.stock'], [{ type: 'a.stock.Level', side: 'api' }]);
    expect(sides(picked)).toMatchObject({ Level: 'api', Warehouse: 'module' });
  });

  it('cannot be one that starts the base, and a later choice wins', () => {
    const starts = split(application(SHOP), ['a.stock'], [{ type: 'a.App', side: 'api' }]);
    expect(sides(starts)).toMatchObject({ App: 'base' });
    const again = split(
      application(SHOP),
      ['a.stock'],
      [
        { type: 'a.shared.Money', side: 'api' },
        { type: 'a.shared.Money', side: 'base' },
      ],
    );
    expect(sides(again)).toMatchObject({ Money: 'base' });
  });

  it('stays in the base of a reactor, and says why', () => {
    const result = split(reactor(), ['mini.stock'], [{ type: 'mini.stock.StockService', side: 'api' }]);
    expect(Object.values(sides(result))).not.toContain('api');
    expect(reason(result, 'StockService.java')).toMatch(/^put where both sides see it: with several Maven modules/);
  });
});
