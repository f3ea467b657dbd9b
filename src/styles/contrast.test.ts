import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeBlocks } from '../site/code-theme.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const read = (block: string) =>
  Object.fromEntries([...block.matchAll(/--k-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));
const [before = '', after = ''] = css.split("[data-theme='dark'] {");
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: read(before),
  dark: { ...read(before), ...read(after) },
};

/** Relative luminance and contrast ratio of WCAG 2. */
const luminance = (hex: string): number =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const states = ['done', 'late', 'part', 'not', 'unknown', 'claim'];
const modules = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
const code = ['key', 'str', 'note', 'type', 'num', 'dim'];
/** A colour, what it stands on, and the least contrast: 4.5 for text, 3 for lines and shapes. */
const pairs: readonly (readonly [least: number, colour: string, grounds: string])[] = [
  [4.5, 'text', 'bg sunken raised hover accent-soft plate part-soft late-soft not-soft done-soft'],
  [4.5, 'text-2', 'bg sunken raised hover plate'],
  [4.5, 'text-3', 'bg sunken hover accent-soft'],
  [4.5, 'accent', 'bg sunken raised accent-soft'],
  [4.5, 'accent-strong', 'bg accent-soft'],
  [4.5, 'on-accent', 'accent accent-strong'],
  [4.5, 'bg', 'text'],
  ...states.map((state) => [4.5, state, `bg sunken ${state}-soft`] as const),
  ...modules.map((module) => [4.5, module, `bg raised ${module}-soft`] as const),
  ...code.map((kind) => [4.5, `syn-${kind}`, 'bg sunken accent-soft'] as const),
  [4.5, 'syn-str', 'not-soft'],
  [4.5, 'syn-key', 'not-soft'],
  [3, 'line-strong', 'bg sunken'],
  [3, 'plate-line', 'bg plate'],
  [3, 'done', 'plate'],
  [3, 'focus', 'bg sunken raised plate accent-soft'],
];

test.each(Object.entries(themes))('every pair of colours in use can be read: %s', (_, theme) => {
  const faint = pairs.flatMap(([least, colour, grounds]) =>
    grounds.split(' ').flatMap((ground) => {
      const found = ratio(theme[colour] ?? '', theme[ground] ?? '');
      return found >= least ? [] : [`${colour} on ${ground}: ${found.toFixed(2)}, at least ${least}`];
    }),
  );
  expect(faint).toEqual([]);
});

test('code is coloured by the tokens and nothing else', () => {
  for (const [name, theme] of Object.entries(themes)) {
    const drawn = codeBlocks.themes?.find((one) => typeof one === 'object' && 'name' in one && one.name === `koupleless-${name}`);
    expect(drawn, name).toBeDefined();
    const colours = new Set([...JSON.stringify(drawn).matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour));
    const allowed = new Set([...code.map((kind) => theme[`syn-${kind}`]), theme['text'], theme['sunken']]);
    expect(
      [...colours].filter((colour) => !allowed.has(colour)),
      name,
    ).toEqual([]);
  }
});
