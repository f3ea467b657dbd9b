import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { moduleNameFrom, readArguments } from './split-arguments.ts';

const command = fileURLToPath(new URL('split-command.ts', import.meta.url));
const shop = fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url));
const work = mkdtempSync(path.join(os.tmpdir(), 'split-command-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
}

it('prints one object of the stated shape', () => {
  const { status, stdout } = run('--project', shop, '--seed', 'com.example.shop.inventory', '--json');
  expect(status).toBe(0);
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({
    verdict: 'extract',
    open: [],
    milliseconds: { reading: expect.any(Number) as number, indexing: expect.any(Number) as number, placing: expect.any(Number) as number },
  });
  expect(report).toHaveProperty(
    'types',
    expect.arrayContaining([expect.objectContaining({ name: 'com.example.shop.inventory.InventoryController', side: 'module' })]),
  );
  expect(report).toHaveProperty(
    'references',
    expect.arrayContaining([
      {
        from: 'com.example.shop.inventory.InventoryController',
        to: 'com.example.shop.inventory.Warehouse',
        kinds: expect.arrayContaining(['field']) as string[],
        file: 'src/main/java/com/example/shop/inventory/InventoryController.java',
        line: expect.any(Number) as number,
      },
    ]),
  );
});

it('writes a copy of the project with the module, and leaves the project alone', () => {
  const out = path.join(work, 'out');
  const { status, stdout } = run('--project', shop, '--seed', '/inventory', '--out', out);
  expect(status).toBe(0);
  expect(stdout).toContain('Extract it.');
  expect(readFileSync(path.join(out, 'inventory/pom.xml'), 'utf8')).toContain('<bizName>inventory</bizName>');
  expect(existsSync(path.join(shop, 'inventory'))).toBe(false);
  expect(run('--project', shop, '--seed', '/inventory', '--out', out).stderr).toContain('is there already and not empty');
});

it('says what is wrong, where, and answers with 2', () => {
  for (const [args, sentence] of [
    [['--seed', 'a'], '--project is missing'],
    [['--project', shop], '--seed is missing'],
    [['--project', path.join(work, 'none'), '--seed', 'a'], 'is no folder'],
    [['--project', shop, '--seed', 'com.example.nothing'], 'No package or class is named com.example.nothing'],
    [['--project', shop, '--seed', 'a', '--colour', 'red'], "Unknown option '--colour'"],
    [['--project', shop, '--seed', '/inventory', '--module', 'My Module'], 'no module name'],
  ] as const) {
    const { status, stderr } = run(...args);
    expect([sentence, status]).toEqual([sentence, 2]);
    expect(stderr).toContain(sentence);
  }
}, 30_000);

it('answers with 1 where the result cannot be written', () => {
  const project = path.join(work, 'gradle');
  mkdirSync(path.join(project, 'src/main/java/a/b'), { recursive: true });
  writeFileSync(path.join(project, 'build.gradle'), '');
  writeFileSync(path.join(project, 'src/main/java/a/App.java'), 'package a; @SpringBootApplication class App { }');
  writeFileSync(path.join(project, 'src/main/java/a/b/B.java'), 'package a.b; public class B { }');
  const { status, stdout, stderr } = run('--project', project, '--seed', 'a.b', '--out', path.join(work, 'never'), '--language', 'zh-CN');
  expect(status).toBe(1);
  expect(stdout).toContain('只能分析：');
  expect(stderr).toContain('没有写入');
  expect(existsSync(path.join(work, 'never'))).toBe(false);
});

it('reads arguments in the terminal’s language', () => {
  expect(readArguments(['--project', 'p', '--seed', 'a, /b', '--seed', 'c'], 'zh_CN.UTF-8')).toEqual({
    project: 'p',
    seeds: ['a', '/b', 'c'],
    module: undefined,
    json: false,
    out: undefined,
    language: 'zh-CN',
  });
  expect(readArguments(['--help'], 'C')).toEqual({ help: true, language: 'en' });
});

it.each([
  ['com.shop.stock', 'stock'],
  ['/owners/{id}', 'owners'],
  ['PetTypeController', 'pet-type'],
  ['a.b.UserServiceImpl', 'user'],
  ['/', 'module'],
  ['com.shop.taken', 'taken-module'],
])('%s names a module %s', (seed, name) => {
  expect(moduleNameFrom(seed, new Set(['taken']))).toBe(name);
});
