import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'java-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('runs a public class in a file of another name, as the source launcher does, with the disk and its hooks', () => {
  const file = join(folder, 'Other.java');
  writeFileSync(
    file,
    `public class App { public static void main(String[] args) throws Exception {
       Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
       System.out.println(java.nio.file.Files.exists(java.nio.file.Path.of(args[0])));
       System.exit(3);
     } }`,
  );
  const ran = spawnSync(process.execPath, [fileURLToPath(new URL('java.ts', import.meta.url)), file, file], { encoding: 'utf8' });
  expect([ran.stderr, ran.stdout, ran.status]).toEqual(['', 'true\nhook\n', 3]);
}, 60_000);
