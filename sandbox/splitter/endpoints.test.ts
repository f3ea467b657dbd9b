import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import { application } from './fixture.ts';
import { OpenSplit } from './open-split.ts';
import { split } from './testing/splits.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const WEB = 'import org.springframework.web.bind.annotation.*;\n';

function endpoints(contextPath: string, controller: string): readonly string[] {
  const split = new OpenSplit(
    application({
      'a.stock.StockController': WEB + controller,
      'a.stock.Plain': 'public class Plain { }',
      'a.order.Stays': `${WEB}@RestController public class Stays { @GetMapping("/stays") String a() { return ""; } }`,
    }),
    1,
    parser,
    () => 0,
  );
  const proposal = split.propose({ graph: 1, seeds: ['a.stock'], moves: [], module: { name: 'stock', version: '1.0.0', contextPath } });
  if (proposal.outcome === 'refused') throw new Error('refused');
  expect(split.endpoints(proposal.id + 1)).toBeUndefined();
  return (split.endpoints(proposal.id) ?? []).map(
    ({ type, method, before, after }) => `${split.graph.types[type]?.name ?? ''} ${method} ${before} ${after}`,
  );
}

describe('what a module answers', () => {
  it('is what its controllers answered, where their addresses begin with the context path', () => {
    expect(
      endpoints(
        'stock',
        `@RestController @RequestMapping("/stock") public class StockController {
           @GetMapping("/") String root() { return ""; }
           @PostMapping("/{sku}/deliveries") void add() { }
           @RequestMapping({"a", "/b"}) String two() { return ""; }
           @RequestMapping(path = "/c", method = RequestMethod.PUT) void put() { }
           void plain() { }
         }`,
      ),
    ).toEqual([
      'a.stock.StockController GET /stock/ /stock/',
      'a.stock.StockController POST /stock/{sku}/deliveries /stock/{sku}/deliveries',
      'a.stock.StockController GET /stock/a /stock/a',
      'a.stock.StockController GET /stock/b /stock/b',
      'a.stock.StockController PUT /stock/c /stock/c',
    ]);
  });

  it('has a slash where it was the context path itself, as Spring takes an empty path for no slash', () => {
    const controller = `@RestController @RequestMapping("/stock") public class StockController {
       @GetMapping String all() { return ""; }
       @PostMapping(consumes = "text/plain") void add() { }
       @PutMapping("") void put() { }
       @DeleteMapping("/{sku}") void drop() { }
     }`;
    expect(endpoints('stock', controller)).toEqual([
      'a.stock.StockController GET /stock /stock/',
      'a.stock.StockController POST /stock /stock/',
      'a.stock.StockController PUT /stock /stock/',
      'a.stock.StockController DELETE /stock/{sku} /stock/{sku}',
    ]);
    const files = application({ 'a.stock.StockController': WEB + controller, 'a.order.Stays': 'public class Stays { }' });
    const result = split(files, ['a.stock']);
    const written = result.changes.find(({ path, after }) => path.endsWith('/StockController.java') && after !== null)?.after;
    expect(written?.match(/@\w+Mapping.*(?= (?:String|void))/g)).toEqual([
      '@GetMapping("/")',
      '@PostMapping(path = "/", consumes = "text/plain")',
      '@PutMapping("/")',
      '@DeleteMapping("/{sku}")',
    ]);
    expect(written).not.toContain('@RequestMapping');
    expect(result.warnings.filter(({ en }) => en.includes('with a redirect'))).toHaveLength(3);
  });

  it('lies below the context path else', () => {
    expect(
      endpoints(
        'stock',
        `@RestController @RequestMapping("/stocks") public class StockController {
           @GetMapping String all() { return ""; }
           @DeleteMapping(path = "/{sku}") void drop() { }
         }`,
      ),
    ).toEqual(['a.stock.StockController GET /stocks /stock/stocks', 'a.stock.StockController DELETE /stocks/{sku} /stock/stocks/{sku}']);
    expect(endpoints('stock', '@RestController public class StockController { @GetMapping("/") String a() { return ""; } }')).toEqual([
      'a.stock.StockController GET / /stock/',
    ]);
  });
});
