import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProperties } from '../settings/properties-text.ts';
import { divideProperties, takeFromYaml } from './module-settings.ts';

const reading = (...keys: string[]): { keys: Set<string>; prefixes: Set<string> } => ({ keys: new Set(keys), prefixes: new Set() });

describe('settings of the module', () => {
  it('take what their values refer to, and the port, which a module does not inherit', () => {
    const { module, base } = divideProperties('server.port=9090\nhost=h\nstock.url=http://${host}/\nother=1\n', reading('stock.url'), [
      reading('other'),
    ]);
    expect(module).toBe('server.port=9090\nhost=h\nstock.url=http://${host}/\n');
    expect(base).toBe('server.port=9090\nother=1\n');
  });
  it('stay in the base, too, when both read them', () => {
    const text = '# both\na=1 \\\n  2\n';
    expect(divideProperties(text, reading('a'), [reading('a')])).toEqual({ module: text, base: text, warnings: [] });
  });
  it('know prefixes and relaxed names', () => {
    const settings = { keys: new Set<string>(), prefixes: new Set(['stock-limits']) };
    expect(divideProperties('stock_limits.lowMark=1\nstock=2\n', settings, [reading()]).module).toBe('stock_limits.lowMark=1\n');
  });
  it('lose nothing: every line of the file is in the base or in the module', () => {
    const line = fc.constantFrom('a=1', 'b: 2', 'c.d=${a}', '# note', '', 'e=x\\', '   f = 3', '! g');
    fc.assert(
      fc.property(fc.array(line), fc.subarray(['a', 'b', 'c.d', 'e', 'f']), (lines, mine) => {
        const text = lines.map((l) => `${l}\n`).join('');
        const { module, base } = divideProperties(text, reading(...mine), [reading()]);
        const count = (s: string, l: string): number => s.split('\n').filter((x) => x === l).length;
        for (const l of lines) if (l !== '') expect(count(base, l) + count(module ?? '', l)).toBeGreaterThanOrEqual(1);
        const dense = (s: string): number => s.replace(/\n+/g, '\n').trim().length;
        expect(base.length + (module ?? '').length).toBeGreaterThanOrEqual(dense(text));
      }),
    );
  });
  it('are read out of YAML, which stays as it is', () => {
    const text = 'server:\n  port: 8080\nstock:\n  low: 5 # pieces\n  names: [a, b]\n';
    const { module, base, warnings } = takeFromYaml('application.yml', text, reading('stock.low', 'stock.names'));
    expect(module).toBe('stock.low=5\nstock.names[0]=a\nstock.names[1]=b\n');
    expect(base).toBe(text);
    expect(warnings).toMatchObject([{ file: 'application.yml', line: 4 }]);
    expect(takeFromYaml('application.yml', text, reading('other'))).toEqual({ module: null, base: text, warnings: [] });
  });
  it('keep the profiles that a document of YAML is for, and what only properties have to escape', () => {
    const text = 'a: 1\n---\nspring.config.activate.on-profile: dev\na: "C:\\\\x\\n茶"\n';
    const { module } = takeFromYaml('application.yml', text, reading('a'));
    expect(module).toBe('a=1\n#---\nspring.config.activate.on-profile=dev\na=C:\\\\x\\n\\u8336\n');
    expect(readProperties('application.properties', module ?? '')).toMatchObject([
      { onProfile: null, settings: [{ key: 'a', value: '1' }] },
      { onProfile: 'dev', settings: [{}, { key: 'a', value: 'C:\\x\n茶' }] },
    ]);
  });
  it('say so when a file is no YAML', () => {
    const { module, warnings } = takeFromYaml('application.yml', 'a: [1', reading('a'));
    expect(module).toBeNull();
    expect(warnings).toMatchObject([{ file: 'application.yml', en: expect.stringContaining('is no YAML') }]);
  });
});
