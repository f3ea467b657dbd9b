import { expect, test } from 'vitest';
import { markdownAddress, markdownOf } from './markdown.ts';

const page = (body: string) => markdownOf({ title: 'Title', description: 'What it is for.', body }, 'en');

test('title and description stand first, imports are gone', () => {
  expect(page("import Exchange from '#components/Exchange.astro';\n\nText.\n")).toBe('# Title\n\n> What it is for.\n\nText.\n');
});

test('an exchange becomes what it shows', () => {
  const text = page('<Exchange recording="first-deploy" step={8} name="GET /inventory/" />');
  expect(text).toContain('```sh\ncurl localhost:8080/inventory/\n```');
  expect(text).toContain('hello from inventory 1.0.0');
});

test('a figure becomes its number', () => {
  expect(page('It takes <Figure name="baseStart" /> s.')).toContain('It takes 5.1 s.');
});

test('what was compared becomes its table and its differences', () => {
  const text = page('<Compared />');
  expect(text).toMatch(/\| Arklet[^|]* \| `[^|]*`bad-requests`|`bad-requests`[^|]* \| \d+ \| \d+ \| \d+ \|/);
  expect(text).toMatch(/^- \*\*.+\*\*: .+ \(.+\)$/m);
});

test('an exchange over several lines is read as well', () => {
  expect(page('<Exchange\n  recording="first-deploy"\n  step={8}\n  name="GET /inventory/"\n/>')).toContain('hello from inventory');
});

test('every page has one address as Markdown', () => {
  expect(['/', '/zh-cn/', '/a/b/', '/zh-cn/a/'].map(markdownAddress)).toEqual(['/index.md', '/zh-cn/index.md', '/a/b.md', '/zh-cn/a.md']);
});

test('tabs stand one below the other, each under its name', () => {
  const tabs =
    '<Tabs syncKey="settings">\n  <TabItem label="properties">\n\nA\n\n  </TabItem>\n  <TabItem label="YAML">\n\nB\n\n  </TabItem>\n</Tabs>';
  expect(page(tabs)).toMatch(/^# Title\n\n> What it is for\.\n\n\*\*properties\*\*\n\nA\n\n\*\*YAML\*\*\n\nB\n$/);
});
