import { expect, test } from 'vitest';
import { wholeNames, type Node } from './whole-names.ts';

const text = (value: string): Node => ({ type: 'text', value });
const element = (tagName: string, ...children: Node[]): Node => ({ type: 'element', tagName, children });
const marked = (...children: Node[]) => {
  const tree = { type: 'root', children };
  wholeNames()(tree);
  return tree.children;
};
const span = (value: string): Node => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['k-whole'] },
  children: [text(value)],
});

test('a short name with a hyphen stays in one piece', () => {
  expect(marked(element('p', element('code', text('--peer'))))).toEqual([
    element('p', { ...element('code', text('--peer')), properties: { className: ['k-whole'] } }),
  ]);
});

test('in a command or a long name only the beginning of an option stays whole', () => {
  expect(marked(element('code', text('npm run x -- --peer')))).toEqual([element('code', text('npm run x -- '), span('--peer'))]);
  expect(marked(element('code', text('-Dcom.alipay.sofa.ark.master.biz=shop')))).toEqual([
    element('code', span('-Dcom'), text('.alipay.sofa.ark.master.biz=shop')),
  ]);
});

test('blocks of code and names without a hyphen are left as they are', () => {
  const block = element('pre', element('code', text('--peer')));
  const name = element('code', text('switchBiz'));
  expect(marked(structuredClone(block), structuredClone(name))).toEqual([block, name]);
});
