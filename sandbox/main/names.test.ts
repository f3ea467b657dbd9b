import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { HOME } from './simulated-machine.ts';

const lesson = fileURLToPath(new URL('../../content/lessons/one-minute/project', import.meta.url));
const ROOT = `${HOME}/shop`;
const SERVICE = `${ROOT}/shop-api/src/main/java/com/example/shop/api/StockService.java`;
let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

async function shop(): Promise<{ sandbox: Sandbox; read: (path: string) => Promise<string>; at: typeof placeIn }> {
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: false, emit: () => undefined });
  const files = readProjectFiles(lesson).map(({ path, bytes }) => toContent(`${ROOT}/${path}`, bytes));
  await sandbox.answer('open', { files, language: 'en', columns: 80 });
  return { sandbox, read: async (path) => (await sandbox.answer('readFile', { path }))?.content ?? '', at: placeIn };
}
const placeIn = (path: string, text: string, word: string): { path: string; text: string; offset: number } => ({
  path,
  text,
  offset: text.indexOf(word) + word.length,
});

describe('names over the projects of a workspace', { timeout: 60_000 }, () => {
  it('are found in other projects than the one that declares them, as the editor has their text', async () => {
    const { sandbox, read, at } = await shop();
    const text = `// a new line\n${await read(SERVICE)}`;
    const found = await sandbox.answer('names', at(SERVICE, text, 'interface StockSer'));
    if (found.outcome !== 'found') throw new Error(`It was ${found.outcome}.`);
    expect(text.slice(found.definition.from, found.definition.to)).toBe('StockService');
    expect(new Set(found.places.map(({ path }) => path.slice(ROOT.length + 1).split('/')[0]))).toEqual(
      new Set(['shop-api', 'base', 'inventory']),
    );
    for (const { path, from, to } of found.places)
      expect((path === SERVICE ? text : await read(path)).slice(from, to)).toBe('StockService');
  });

  it('are renamed where a class is said by its full name, too, and the projects still build', async () => {
    const { sandbox, read, at } = await shop();
    const app = `${ROOT}/base/src/main/java/com/example/shop/base/BaseApplication.java`;
    const pom = `${ROOT}/base/pom.xml`;
    await sandbox.answer('writeFile', { path: pom, content: `${await read(pom)}<!-- com.example.shop.base.BaseApplication -->\n` });
    const plan = await sandbox.answer('rename', { ...at(app, await read(app), 'class BaseApp'), to: 'ShopBase' });
    if (plan.outcome !== 'planned') throw new Error(plan.reason.en);
    expect(plan.files).toEqual([{ from: app, to: app.replace('BaseApplication', 'ShopBase') }]);
    expect(plan.texts.map(({ path }) => path)).toContain(pom);
    for (const path of new Set([...plan.places, ...plan.texts].map((place) => place.path))) {
      const places = [...plan.places, ...plan.texts].filter((place) => place.path === path).sort((a, b) => b.from - a.from);
      const content = places.reduce((now, { from, to }) => `${now.slice(0, from)}ShopBase${now.slice(to)}`, await read(path));
      await sandbox.answer('writeFile', { path: plan.files[0]?.from === path ? plan.files[0].to : path, content });
    }
    await sandbox.answer('removeFile', { path: app });
    expect((await sandbox.answer('exec', { line: 'cd shop && mvn -q clean package' })).status).toBe(0);
  });

  it('stay, with a sentence in both languages, where they are a library’s or no name of Java', async () => {
    const { sandbox, read, at } = await shop();
    const path = `${ROOT}/inventory/src/main/java/com/example/shop/inventory/InventoryController.java`;
    const plan = await sandbox.answer('rename', { ...at(path, await read(path), '@RestContr'), to: 'Web' });
    expect(plan).toEqual({
      outcome: 'refused',
      at: null,
      reason: {
        en: 'org.springframework.web.bind.annotation.RestController is of a library: its name is not yours to change.',
        zh: 'org.springframework.web.bind.annotation.RestController 属于类库，不能由您改名。',
      },
    });
    expect(await sandbox.answer('names', { path: `${ROOT}/pom.xml`, text: '<project/>', offset: 3 })).toEqual({ outcome: 'none' });
  });
});
