import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { ProposalRequest, SplitProposal } from '../protocol/split.ts';
import { application } from './fixture.ts';
import { OpenSplit } from './open-split.ts';
import { propose } from './propose.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const WEB = 'import org.springframework.web.bind.annotation.*;\n';
const SERVICE = 'import org.springframework.stereotype.Service;\n@Service\n';
const SHOP = application({
  'a.stock.StockController': `${WEB}@RestController @RequestMapping("/stock") public class StockController { public StockController(StockService s) { } }`,
  'a.stock.StockService': 'public interface StockService { int pieces(String sku); }',
  'a.stock.Warehouse': `${SERVICE}public class Warehouse implements StockService { public int pieces(String sku) { return new Shelf().n; } }`,
  'a.stock.Shelf': 'class Shelf { int n; }',
  'a.order.OrderController': `${WEB}@RestController public class OrderController { public OrderController(a.stock.StockService s) { } }`,
  'a.order.Orders': `${SERVICE}public class Orders { }`,
});
const MODULE = { name: 'stock', version: '1.0.0', contextPath: 'stock' };

function open(): OpenSplit {
  return new OpenSplit(SHOP, 1, parser, () => 0);
}
function ask(split: OpenSplit, more: Partial<ProposalRequest> = {}): SplitProposal {
  const result = split.propose({ graph: 1, seeds: ['a.stock'], moves: [], module: MODULE, ...more });
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return result;
}
function sideOf(split: OpenSplit, proposal: SplitProposal, name: string): string {
  return proposal.sides[split.graph.types.findIndex((t) => t.name === name)] ?? 'unknown';
}

describe('a project that is open to be split', () => {
  it('tells its types, their roles and who uses whom, once', () => {
    const { graph } = open();
    const name = (id: number): string => graph.types[id]?.name ?? '';
    expect(graph.types.map((t) => `${t.name} ${t.role}`)).toContain('a.stock.StockService interface');
    expect(graph.pairs.map((p) => `${name(p.from)} ${name(p.to)} ${p.kinds.join()} ${p.line}`)).toEqual(
      expect.arrayContaining([
        'a.order.OrderController a.stock.StockService parameter 4',
        'a.order.OrderController a.stock.Warehouse injection null',
        'a.stock.Warehouse a.stock.Shelf new 5',
      ]),
    );
  });

  it('says the same of a proposal whatever was proposed before it', () => {
    const others = open();
    for (const seeds of [['a.order'], ['a.stock.Shelf'], ['/stock']]) {
      const { id } = ask(others, { seeds });
      others.details(id);
    }
    const before = ask(others);
    const alone = open();
    const after = ask(alone);
    expect(others.details(before.id)).toEqual(alone.details(after.id));
    expect(others.apply(before.id, SHOP)).toEqual(
      propose(SHOP, { mode: 'apply', project: '', pick: ['a.stock'], moves: [], module: MODULE }, parser),
    );
  });

  it('proposes sides with reasons, a price for what crosses, and a verdict', () => {
    const split = open();
    const proposal = ask(split);
    expect([sideOf(split, proposal, 'a.stock.Warehouse'), sideOf(split, proposal, 'a.order.Orders')]).toEqual(['module', 'base']);
    expect(proposal.verdict).toBe('extract');
    expect(proposal.crossing.map((c) => c.cure)).toContain('interface');
    expect(proposal.cost).toBeGreaterThan(0);
    const stays = proposal.reasonOf[split.graph.types.findIndex((t) => t.name === 'a.order.Orders')] ?? -1;
    expect(proposal.reasons[stays]?.en).toBe('not picked, and nothing that moves needs it');
  });

  it('follows a move by hand, either way', () => {
    const split = open();
    const kept = ask(split, { moves: [{ type: 'a.stock.Warehouse', side: 'base' }] });
    expect(sideOf(split, kept, 'a.stock.Warehouse')).not.toBe('module');
    const moved = ask(split, { moves: [{ type: 'a.order.Orders', side: 'module' }] });
    expect(sideOf(split, moved, 'a.order.Orders')).toBe('module');
  });

  it('tells what a border would break, as the details do', () => {
    const split = open();
    const { id } = ask(split, { moves: [{ type: 'a.order.OrderController', side: 'module' }] });
    const details = split.details(id);
    if (details?.outcome !== 'proposal') throw new Error('no details');
    expect(split.points(id)).toMatchObject({ illegal: details.illegal });
    expect(split.points(ask(split).id)).toMatchObject({
      illegal: expect.arrayContaining([
        expect.objectContaining({ from: 'a.order.OrderController', to: 'a.stock.StockService', solved: true }),
      ]) as unknown,
    });
    const all = ['a.stock', 'a.order'].map((seed) => ({ seeds: [seed], module: { ...MODULE, name: 'No Name' } }));
    for (const more of all) expect(split.points(ask(split, more).id)).toMatchObject({ outcome: 'refused' });
    expect(split.points(99)).toBeUndefined();
  });

  it('gives each text when it is asked for, and just that proposal is applied', () => {
    const split = open();
    const { id } = ask(split);
    const details = split.details(id);
    if (details?.outcome !== 'proposal') throw new Error('no details');
    const moved = details.changes.find(({ path }) => path.endsWith('Warehouse.java') && path.startsWith('stock/'));
    expect(moved?.kind).toBe('new');
    expect(split.change(id, moved?.path ?? '')?.after).toContain('class Warehouse');
    expect(split.change(id, 'nowhere')).toBeUndefined();
    const applied = split.apply(id, SHOP);
    expect(applied?.outcome).toBe('applied');
  });

  it('is not applied over files that changed, and knows no proposal that it did not make', () => {
    const split = open();
    const { id } = ask(split);
    const edited = SHOP.map((f) => (f.path.endsWith('Orders.java') ? { ...f, text: `${f.text ?? ''}\n` } : f));
    const refusal = split.apply(id, edited);
    expect(refusal?.outcome === 'refused' ? refusal.reasons[0]?.en : '').toContain('Orders.java has changed');
    expect(split.apply(id, SHOP.slice(1))?.outcome).toBe('refused');
    expect([split.apply(99, SHOP), split.details(99), split.change(99, 'pom.xml')]).toEqual([undefined, undefined, undefined]);
  });

  it('names the guards that stay behind, the transactions that cross, and the hearts', () => {
    const users = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`a.u${n}.U${n}`, `${SERVICE}public class U${n} { a.stock.Ledger ledger; }`]),
    );
    const split = new OpenSplit(
      application({
        'a.stock.StockController': `${WEB}@RestController public class StockController { StockController(a.bill.Bills b, Ledger l) { } }`,
        'a.stock.Ledger': `${SERVICE}public class Ledger { @Transactional public void book() { } Ledger(a.bill.Bills b) { } }`,
        'a.stock.Counter': `${SERVICE}@Transactional public class Counter { Counter(a.bill.Bills b) { } }`,
        'a.bill.Bills': 'public interface Bills { }',
        'a.bill.BillsOnPaper': `${SERVICE}public class BillsOnPaper implements Bills { BillsOnPaper(BillMapper m) { } }`,
        'a.bill.BillMapper': '@Mapper public interface BillMapper { }',
        'a.bill.BillController': `${WEB}@RestController public class BillController { BillController(Bills b) { } }`,
        'a.web.LoginGuard': 'public class LoginGuard implements HandlerInterceptor { }',
        ...users,
      }),
      1,
      parser,
      () => 0,
    );
    const texts = ask(split, { seeds: ['a.stock.StockController'] }).attention.map((a) => a.en);
    expect(texts).toEqual([
      expect.stringContaining('LoginGuard stays in the base'),
      expect.stringContaining('Counter → Bills'),
      expect.stringContaining('Ledger is a shared heart: 6 files'),
    ]);
  });

  it('says what is wrong with seeds', () => {
    const result = open().propose({ graph: 1, seeds: ['a.nowhere'], moves: [], module: MODULE });
    expect(result.outcome === 'refused' ? result.reasons[0]?.en : '').toContain('No package or class is named a.nowhere');
  });

  it('finds what could be a module, with its price', () => {
    const split = open();
    const candidates = split.candidates();
    expect(candidates.map((c) => c.seeds.join())).toEqual(expect.arrayContaining(['a.stock.StockController', 'a.order.OrderController']));
    const stock = candidates.find((c) => c.seeds.includes('a.stock.StockController'));
    expect(stock?.module.map((id) => split.graph.types[id]?.name)).toContain('a.stock.Warehouse');
    expect(stock?.gain).toBeGreaterThan(stock?.cost ?? Infinity);
  });
});
