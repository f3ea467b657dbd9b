import { describe, expect, it } from 'vitest';
import type { Split } from '../../../sandbox/protocol/split.ts';
import { moduleNamed, proposalView } from './proposal-view.ts';

const ROOT = '/home/visitor/shop';
const bilingual = (en: string) => ({ en, zh: `${en}（中）` });
const edge = {
  file: 'a/OrderService.java',
  line: 7,
  from: 'com.shop.order.OrderService',
  to: 'com.shop.stock.Stock',
  kind: 'field',
} as const;
const split: Split = {
  outcome: 'proposal',
  moves: [{ file: 'src/main/java/Order.java', to: 'order/src/main/java/Order.java', reason: bilingual('picked') }],
  stays: [],
  illegal: [
    { ...edge, remedy: bilingual('a bridge'), solved: true },
    { ...edge, line: 9, remedy: bilingual('by hand'), solved: false },
  ],
  warnings: [
    { ...bilingual('look here'), file: 'src/App.java', line: 3 },
    { ...bilingual('and here'), file: 'pom.xml', line: null },
    { ...bilingual('everywhere'), file: null, line: null },
  ],
  limits: [{ ...bilingual('Gradle.'), cure: bilingual('Use Maven.'), level: 'analysis only', file: null, line: null }],
  binaryMoves: [],
  changes: [
    { path: `${ROOT}/pom.xml`, before: 'a\nb\n', after: 'a\nc\n' },
    { path: `${ROOT}/A.java`, before: 'x', after: null },
    { path: `${ROOT}/order/A.java`, before: null, after: 'x' },
  ],
  classes: [],
  references: [],
};

describe('a proposal as it is read', () => {
  const view = proposalView(split, ROOT, ({ en }) => en);

  it('counts what moves, stays, is illegal and is left to do', () => {
    expect(view.figures.map(({ n }) => n)).toEqual([1, 0, 2, 1]);
  });

  it('names classes without their packages, and what is left first', () => {
    expect(view.edges).toEqual([
      { from: 'OrderService', to: 'Stock', place: 'OrderService.java:9', remedy: 'by hand', solved: false },
      { from: 'OrderService', to: 'Stock', place: 'OrderService.java:7', remedy: 'a bridge', solved: true },
    ]);
  });

  it('says of each remark where, as far as there is a where', () => {
    expect(view.warnings.map(({ place }) => place)).toEqual(['App.java:3', 'pom.xml', null]);
    expect(view.limits).toEqual([{ text: 'Gradle. Use Maven.', place: null }]);
  });

  it('shows files by their place in the project', () => {
    expect(view.changed.map(({ path, words, added, removed }) => [path, words, added, removed])).toEqual([
      ['pom.xml', 'trial.split.changed', 1, 1],
    ]);
    expect(view.moved).toEqual([{ from: 'A.java', to: 'order/A.java' }]);
    expect(view.moves).toEqual([{ name: 'Order.java', path: 'src/main/java/Order.java', reason: 'picked' }]);
  });

  it('is read in the other language, too', () => {
    expect(proposalView(split, ROOT, ({ zh }) => zh).warnings[2]?.text).toBe('everywhere（中）');
  });
});

describe('the module’s name', () => {
  const module = { name: 'inventory', version: '1.0.0', contextPath: 'stock' };
  it('leaves the lesson’s module alone while it is kept or empty', () => {
    expect([moduleNamed(module, 'inventory'), moduleNamed(module, '  ')]).toEqual([module, module]);
  });
  it('is the context path of a module that the visitor named', () => {
    expect(moduleNamed(module, ' goods ')).toEqual({ name: 'goods', version: '1.0.0', contextPath: 'goods' });
  });
});
