import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readParserWasm } from '../../../sandbox/host/node/parser-wasm.ts';
import { connect } from '../../../sandbox/main/connection.ts';
import { loadRuntime } from '../../../sandbox/main/runtime.ts';
import { Engine } from '../engine/engine.ts';
import { enterStep, stepPlaces } from '../testing/lesson-steps.ts';
import { activatedIn, archivePath, Archives, deployAgain, isSame } from './archives.ts';

const zipped = (files: Readonly<Record<string, string>>, mtime: string): string =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), { mtime })).toString(
    'base64',
  );

it('archives are the same when their classes are, whenever they were packed', async () => {
  const classes = { 'A.class': 'a', 'META-INF/MANIFEST.MF': 'Time: 1' };
  const one = zipped(classes, '2026-01-01');
  expect(await isSame(one, zipped({ ...classes, 'META-INF/MANIFEST.MF': 'Time: 2' }, '2026-02-02'))).toBe(true);
  expect(await isSame(one, zipped({ ...classes, 'A.class': 'b' }, '2026-01-01'))).toBe(false);
  expect(await isSame(one, zipped({ ...classes, 'B.class': '' }, '2026-01-01'))).toBe(false);
  expect(await isSame(one, 'AAAA')).toBe(false);
});

it('an archive is looked for where Maven puts it', () => {
  const pom = (name: string): string =>
    `<project><parent><artifactId>shop</artifactId></parent><artifactId>${name}</artifactId><build><artifactId>sofa-ark-maven-plugin</artifactId></build></project>`;
  const files = new Map(['stock', 'order'].map((folder) => [`/home/visitor/shop/${folder}/pom.xml`, pom(`${folder}-module`)]));
  const at = (name: string) => archivePath(name, '1.0.0', files.keys(), (path) => files.get(path) ?? null);
  expect(at('order-module')).toBe('/home/visitor/shop/order/target/order-module-1.0.0-ark-biz.jar');
  expect(at('shop')).toBeUndefined();
  expect(at('order')).toBeUndefined();
});

it('what answered is deployed again, with the code that it had', async () => {
  const runtime = await loadRuntime(readParserWasm());
  const engine = () =>
    new Engine((receiver) => {
      const post = connect(Promise.resolve(runtime), 'node', (message) => queueMicrotask(() => receiver.message(message)));
      return { post, close: () => undefined };
    });
  const place = stepPlaces.find(({ source, id, language }) => source.name === 'one-minute' && id === 'deploy' && language === 'en');
  if (!place) throw new Error('The one-minute trial has no step that deploys.');
  const answerOf = async ({ engine: asked }: Awaited<ReturnType<typeof enterStep>>) =>
    (await asked.ask('request', { port: 8080, method: 'GET', path: '/inventory/' })).body;

  const before = await enterStep(place, engine());
  const taken = new Archives(before);
  await before.performAll();
  await expect.poll(() => before.situation.state && taken.of(before.situation.state)).toHaveLength(1);
  const kept = before.situation.state ? taken.of(before.situation.state) : [];
  expect(await answerOf(before)).toContain('hello from inventory');
  const file = '/home/visitor/shop/inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
  before.project.write(file, before.project.read(file)?.replace('hello from', 'never deployed:') ?? '', 'page');
  before.engine.close();

  const after = await enterStep(place, engine(), new Map(before.project.files()));
  const archives = new Archives(after);
  expect(activatedIn(after.situation.state)).toEqual([]);
  expect(await deployAgain(kept, after, archives, () => 80)).toEqual(['inventory 1.0.0']);
  expect(await answerOf(after)).toContain('hello from inventory');
  // A second time there is nothing to do.
  await expect.poll(() => after.situation.state && archives.of(after.situation.state)).toHaveLength(1);
  expect(await deployAgain(kept, after, archives, () => 80)).toEqual([]);
  after.engine.close();
}, 60_000);
