import { expect, it } from 'vitest';
import { codeText } from './code-theme.ts';
import { direct, lean, withoutLoader } from './lean-pages.ts';

it('leaves out the colour that code has anyway, and keeps the others', async () => {
  const plain = `<span style="--0:${codeText.dark.toUpperCase()};--1:${codeText.light.toUpperCase()}">curl </span>`;
  const string = '<span style="--0:#A5CF85;--1:#3D6A1F">"a"</span>';
  expect(await lean(`<div class="code">${plain}${string}</div>`)).toBe(`<div class="code">curl ${string}</div>`);
});

it('shortens classic scripts, and leaves modules and data alone', async () => {
  const others =
    '<script type="module">let  a = 1;</script><script type="application/json">{ "a":  1 }</script><script src="/a.js"></script>';
  expect(await lean(`<script>\n  // why\n  window.a = 1;\n</script>${others}`)).toBe(`<script>window.a=1;</script>${others}`);
});

it('asks for the module that is meant, and not for one that only imports it', async () => {
  const page = (first: string) =>
    `<script type="module" src="/_astro/${first}"></script><script type="module" src="/_astro/c.js"></script>`;
  const read = (file: string) => Promise.resolve(file === '_astro/a.js' ? 'import"./b.js";\n' : 'import"./b.js";run();');
  expect(await direct(page('a.js'), read)).toBe(page('b.js'));
});

it('fetches parts of the script of every page without a loader for styles, and refuses a part that has some', () => {
  const script = (file: string) =>
    `const __vite__mapDeps=(i,d=["_astro/${file}"])=>i.map(i=>d[i]);\nimport{t as e}from"./preload-helper.Dy-gEb.js";e(()=>import("./a.js"),__vite__mapDeps([0]));`;
  expect(withoutLoader(script('b.js'))).toBe(
    'const __vite__mapDeps=(i,d=["_astro/b.js"])=>i.map(i=>d[i]);\nconst e=part=>part();e(()=>import("./a.js"),__vite__mapDeps([0]));',
  );
  expect(() => withoutLoader(script('b.css'))).toThrow('style sheet');
  expect(withoutLoader('run();')).toBe('run();');
});
