import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buttonOf, buttons, lowerTabs, panelNamed, panels, panelsAt } from './panels.ts';

describe('the table of panels', () => {
  it('gives every panel a way to it: a tab under the editor or a button on phones, where the left is always in sight', () => {
    for (const name of panelsAt('middle', 'lower', 'right')) expect(buttons).toContain(buttonOf(name));
    expect(buttons).toEqual(['code', 'terminal', 'picture']);
    expect(lowerTabs).toEqual(['terminal', 'requests', 'log', 'shell', 'picture']);
    expect(buttonOf('requests')).toBe('terminal');
  });

  it.each(panelsAt('lower'))('finds the component of %s', (name) => {
    expect(existsSync(new URL(`${name}/Panel.astro`, import.meta.url))).toBe(true);
  });

  it('knows its names, and no others', () => {
    for (const name of Object.keys(panels)) expect(panelNamed(name)).toBe(name);
    for (const text of [undefined, '', 'toString', 'split']) expect(panelNamed(text)).toBeNull();
  });
});
