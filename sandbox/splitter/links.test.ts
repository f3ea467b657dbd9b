import { expect, it } from 'vitest';
import { linksInModule, redirectInModule } from './links.ts';

const MOVED = ['/stock', '/stock/{sku}', '/stock/{sku}/deliveries', '/prices/{sku}'];

it('links of a moved template lead to the same places', () => {
  const link = (text: string): string => linksInModule(`<a th:href="@{${text}}">`, 'stock', MOVED).slice(14, -3);
  expect(link('/stock')).toBe('/');
  expect(link('/stock/{sku}(sku=${s.sku})')).toBe('/{sku}(sku=${s.sku})');
  expect(link('/stock/tea/deliveries?all=1')).toBe('/tea/deliveries?all=1');
  // Below the context path it is the module's.
  expect(link('/prices/tea')).toBe('/prices/tea');
  expect(link('/orders/{id}(id=${o.id})')).toBe('~/orders/{id}(id=${o.id})');
  expect(link('/css/site.css')).toBe('~/css/site.css');
  expect(link('/')).toBe('~/');
  for (const other of ['https://example.com/', '//example.com/a', 'relative', '~/orders', '/__${path}__/a', '${url}'])
    expect(link(other)).toBe(other);
});

it('redirects of a moved controller lead to the same places, or nowhere', () => {
  const to = (view: string) => redirectInModule(view, 'stock', MOVED);
  expect(to('redirect:/stock')).toBe('redirect:/');
  expect(to('redirect:/stock/')).toBe('redirect:/');
  expect(to('redirect:/stock/tea?added')).toBe('redirect:/tea?added');
  expect(to('forward:/prices/tea')).toBe('forward:/prices/tea');
  expect(to('redirect:/orders/')).toBeUndefined();
  expect(to('redirect:/')).toBeUndefined();
  for (const other of ['redirect:https://example.com/', 'redirect:done', 'stock/list', 'redirect:']) expect(to(other)).toBe(other);
});
