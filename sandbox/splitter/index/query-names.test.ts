import { expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { createIndexer } from './project-index.ts';
import { entitiesOf, queriedEntities } from './query-names.ts';

const parser = await loadParser(readParserWasm());

function queried(text: string): string[] {
  const { units, resolver } = createIndexer(parser).index(
    [
      ['Item', 'package a; @Entity class Item { }'],
      ['Order', 'package a; @Entity(name = "orders") class Order { }'],
      ['Queries', `package a; ${text}`],
    ].map(([name = '', body = '']) => ({ path: `a/${name}.java`, text: body, test: false })),
  );
  const unit = units.find((u) => u.path === 'a/Queries.java');
  return unit ? queriedEntities(unit, entitiesOf(units), resolver).map(({ entity }) => entity.simpleName) : [];
}

it.each([
  ['interface R { @Query("select i from Item i") Object all(); }', ['Item']],
  ['interface R { @Query(value = "select o from orders o " + "join Item i on i.id = o.item") Object all(); }', ['Order', 'Item']],
  ['interface R { @Query("select o from orders o, Item as i where o.n in (1, 2)") Object all(); }', ['Order', 'Item']],
  ['interface R { String Q = "delete from a.Item"; @Query(Q) Object all(); }', []],
  ['interface R { String Q = "update Item i set i.n = 1"; @Modifying @Query(R.Q) void all(); }', ['Item']],
  ['@NamedQuery(name = "n", query = "from Item") class R { }', ['Item']],
  ['class R { void m() { em.createQuery("from Item where 1 = 1"); em.createNativeQuery("select * from Item"); } }', ['Item']],
  ['interface R { @Query(value = "select * from Item", nativeQuery = true) Object all(); }', []],
  ['interface R { @Query("select o from orders o join o.lines l") Object all(); }', ['Order']],
])('%s names %j', (text, names) => {
  expect(queried(text)).toEqual(names);
});
