import { expect, it } from 'vitest';
import { jsonPath } from './json-path.ts';

const DATA = {
  metadata: { annotations: { 'deployment.kubernetes.io/revision': '3' }, labels: { 'a.b': 'x' } },
  items: [
    { name: 'a', ready: true, n: 1, conditions: [{ type: 'Ready', status: 'True' }] },
    { name: 'b', ready: false, n: 2, conditions: [{ type: 'Ready', status: 'False' }], extra: { name: 'deep' } },
  ],
};

it.each([
  ['{.metadata.annotations.deployment\\.kubernetes\\.io/revision}', '3'],
  ["{.metadata.labels['a.b']}", 'x'],
  ['{.items[*].name}', 'a b'],
  ['{.items[-1].name}', 'b'],
  ['{.items[0,1].n}', '1 2'],
  ['{.items[0:1].name}', 'a'],
  ['{.items[?(@.name=="b")].n}', '2'],
  ['{.items[?(@.n>1)].name}', 'b'],
  ['{.items[?(@.extra)].name}', 'b'],
  ['{.items[*].conditions[?(@.type=="Ready")].status}', 'True False'],
  ['{range .items[*]}{.name}{"\\t"}{.ready}{"\\n"}{end}', 'a\ttrue\nb\tfalse\n'],
  ['{..name}', 'a b deep'],
  ['{$.items[0].name} and {@.items[1].name}', 'a and b'],
  ['{.nothing}', ''],
  ['{.items[0].conditions}', '[{"type":"Ready","status":"True"}]'],
])('%s gives %s', (template, text) => {
  expect(jsonPath(template, DATA)).toBe(text);
});

it.each([
  ['{.items[5].name}', 'array index out of bounds: index 5, length 2'],
  ['{.items', 'unclosed action'],
  ['{range .items[*]}{.name}', 'unterminated range'],
  ['{end}', 'not in range, nothing to end'],
])('%s is refused: %s', (template, said) => {
  expect(() => jsonPath(template, DATA)).toThrow(said);
});
