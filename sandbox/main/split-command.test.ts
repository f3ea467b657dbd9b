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
    [['--project', shop], '--seed is missing'],
    [['--project', path.join(work, 'none'), '--seed', 'a'], 'is no folder'],
    [['--project', shop, '--seed', 'com.example.nothing'], 'No package or class is named com.example.nothing'],
    [['--project', shop, '--seed', '/inventory', '--save', path.join(shop, 'pom.xml/decision.json')], 'pom.xml'],
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

it('checks a decision: what is accepted passes, what is new is 1, and it says what has gone', () => {
  const project = path.join(work, 'checked');
  const write = (name: string, text: string): void => {
    const file = path.join(project, `src/main/java/${name.replaceAll('.', '/')}.java`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `package ${name.slice(0, name.lastIndexOf('.'))};\n${text}\n`);
  };
  const stock = '@org.springframework.stereotype.Service\npublic class Stock { public static int size() { return 1; } }';
  write('a.App', '@org.springframework.boot.autoconfigure.SpringBootApplication\npublic class App { }');
  write('a.stock.Stock', stock);
  write('a.Old', 'class Old { int n = a.stock.Stock.size(); }');
  const decision = path.join(work, 'decision.json');
  expect(run('--project', project, '--seed', 'a.stock', '--save', decision).status).toBe(0);
  const check = (): ReturnType<typeof run> => run('check', '--baseline', decision, '--project', project);
  expect(check()).toMatchObject({ status: 0, stdout: 'No new open point.\n' });
  write('a.New', 'class New { int n = a.stock.Stock.size(); }');
  const found = check();
  expect(found.status).toBe(1);
  expect(found.stdout).toMatch(/^New open points: 1\n {2}src\/main\/java\/a\/New\.java:2 a\.New static a\.stock\.Stock/);
  write('a.New', 'class New { }');
  write('a.Old', 'class Old { }');
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('a.Old static a.stock.Stock') as string });
  const moved = JSON.parse(readFileSync(decision, 'utf8')) as Record<string, unknown>;
  writeFileSync(
    decision,
    JSON.stringify({
      ...moved,
      moves: [
        { type: 'a.Nothing', side: 'module' },
        { type: 'a.New', side: 'module' },
      ],
    }),
  );
  expect(check().status).toBe(0);
  writeFileSync(decision, '{');
  expect(check()).toMatchObject({ status: 2, stderr: expect.stringContaining('It is no JSON') as string });
  expect(run('check').stderr).toContain('--baseline is missing');
  expect(run('check', '--baseline', path.join(work, 'none')).stderr).toContain('there is no file');
  expect(run('chek').stderr).toContain('"chek" is no command');
}, 60_000);

it('takes a saved decision: its seeds, its module, and what was moved by hand', () => {
  const decision = path.join(work, 'saved.json');
  const moved = { type: 'com.example.shop.inventory.MovementKind', side: 'base' };
  const gone = { type: 'com.example.shop.inventory.Gone', side: 'module' };
  writeFileSync(decision, JSON.stringify({ version: 1, seeds: ['/inventory'], module: 'stock', moves: [moved, gone] }));
  const out = path.join(work, 'by-decision');
  const again = path.join(work, 'again.json');
  const { status, stderr } = run('--project', shop, '--decision', decision, '--out', out, '--save', again);
  expect([status, stderr]).toEqual([
    0,
    'com.example.shop.inventory.Gone is in the decision and no longer in the project; it is left out.\n',
  ]);
  expect(readFileSync(path.join(out, 'stock/pom.xml'), 'utf8')).toContain('<bizName>stock</bizName>');
  expect(existsSync(path.join(out, 'stock/src/main/java/com/example/shop/inventory/Warehouse.java'))).toBe(true);
  expect(existsSync(path.join(out, 'stock/src/main/java/com/example/shop/inventory/MovementKind.java'))).toBe(false);
  expect(JSON.parse(readFileSync(again, 'utf8'))).toMatchObject({ seeds: ['/inventory'], module: 'stock', moves: [gone, moved] });
  expect(run('--project', shop, '--decision', path.join(work, 'none')).stderr).toContain('--decision: there is no file');
  expect(run('--project', shop, '--decision', decision, '--seed', 'a').stderr).toContain('leave out --seed');
}, 60_000);

it('is one file that needs nothing beside it', () => {
  const file = path.join(work, 'alone/koupleless-split.mjs');
  const build = fileURLToPath(new URL('build-cli.mjs', import.meta.url));
  expect(spawnSync(process.execPath, [build, '--out', file], { encoding: 'utf8' }).stderr).toBe('');
  const { status, stdout } = spawnSync(process.execPath, [file, '--project', shop, '--seed', '/inventory'], {
    encoding: 'utf8',
    cwd: path.dirname(file),
  });
  expect(status).toBe(0);
  expect(stdout).toContain('com.example.shop.inventory.Warehouse');
}, 60_000);

it.runIf(existsSync('/bin/sh'))(
  'says nothing to who has read enough of it',
  () => {
    const piped = spawnSync('/bin/sh', ['-c', '"$0" "$1" --project "$2" --seed /inventory | :', process.execPath, command, shop], {
      encoding: 'utf8',
    });
    expect([piped.status, piped.stderr]).toEqual([0, '']);
  },
  60_000,
);

it.each([
  [['--project', 'p', '--seed', 'a', '--language', 'fr'], /there is no fr/],
  [['--project', 'p', '--seed', 'a', '--baseline', 'f'], /--baseline is for check/],
  [['check', '--baseline', 'f', '--seed', 'a'], /--seed is not for check/],
  [['check', '--baseline', ''], /--baseline is missing/],
  [['--seed', 'a'], /--project is missing/],
  [['--project', 'p', '--seed', 'a', '--colour', 'red'], /Unknown option '--colour'/],
])('does not overlook %j', (args, sentence) => {
  const read = readArguments(args, 'C');
  expect('wrong' in read ? read.wrong.en : read).toMatch(sentence);
});

it('names the module otherwise than the application', () => {
  const { status, stdout } = run('--project', shop, '--seed', 'com.example.shop', '--json');
  expect([status, stdout.slice(0, 11)]).toEqual([0, '{"verdict":']);
});

it('reads arguments in the terminal’s language', () => {
  expect(readArguments(['-h'], 'C')).toEqual({ help: true, language: 'en' });
  expect(readArguments(['--project', 'p', '--seed', 'a, /b', '--seed', 'c'], 'zh_CN.UTF-8')).toEqual({
    command: 'split',
    project: 'p',
    seeds: ['a', '/b', 'c'],
    decision: undefined,
    module: undefined,
    json: false,
    out: undefined,
    save: undefined,
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
