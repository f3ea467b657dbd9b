import { expect, it } from 'vitest';
import { application } from './fixture.ts';
import { report } from './report.ts';
import { MODULE, parser } from './testing/splits.ts';

it('pairs of types are told once, with the first place that is more than an import, those of one file too', () => {
  const files = application({
    'a.stock.StockController': `import a.shared.Money;
import a.shared.Unused;
@RestController public class StockController {
    Money price;
    Money tax;
    void take(Body body) { }
}
class Body { }`,
    'a.shared.Money': 'public class Money { }',
    'a.shared.Unused': 'public class Unused { }',
  });
  const found = report(files, { seeds: ['a.stock'], module: MODULE }, parser, () => 0);
  if ('wrong' in found) throw new Error('refused');
  const simple = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  expect(found.report.references.map(({ from, to, kinds, line }) => `${simple(from)} ${simple(to)} ${kinds.join()} ${line}`)).toEqual([
    'StockController Money field 7',
    'StockController Unused import 4',
    'StockController Body parameter 8',
  ]);
});
