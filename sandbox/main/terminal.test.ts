import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const terminal = fileURLToPath(new URL('terminal.ts', import.meta.url));
const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sandbox-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

function play(lines: string, ...more: string[]): { readonly text: string; readonly errors: string; readonly status: number | null } {
  const file = join(folder, 'lines');
  writeFileSync(file, lines);
  const { stdout, stderr, status } = spawnSync(process.execPath, [terminal, '--project', projects, '--run', file, ...more], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { text: stdout, errors: stderr, status };
}

describe('npm run sandbox -- --project DIR --run FILE', { timeout: 60_000 }, () => {
  it("plays the lines, without colour, over a copy of DIR, and ends with the last line's status", () => {
    const before = readdirSync(projects);
    const { text, status } = play(
      '# a comment\necho changed > base/pom.xml; cat base/pom.xml\ntouch new-file\nls new*\narkctl status | head -1\n(exit 7)\n',
    );
    expect(status).toBe(7);
    expect(text).toContain('~ $ echo changed > base/pom.xml; cat base/pom.xml\nchanged\n');
    expect(text).toContain('~ $ ls new*\nnew-file\n');
    expect(text).toContain('Welcome to use ARKCTL to ease your develop experience!');
    expect(text).not.toContain('\x1b');
    expect(readdirSync(projects)).toEqual(before);
  });

  it('with --ports, says of each port whether it is open on this machine, or taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const taken = typeof address === 'object' && address ? address.port : 0;
    const lines = `mvn -q clean package -DskipTests -pl base -am\njava -jar base/target/base-1.0.0.jar --server.port=${taken} > base.log &\ncurl -s localhost:${taken}/\n`;
    const { text, status } = play(lines, '--ports', '--language', 'en');
    await new Promise((resolve) => other.close(resolve));
    expect(text).toContain(`[base: port ${taken} of this machine is taken by another program.`);
    expect(text).toMatch(/\[Arklet: (open on this machine at 127\.0\.0\.1:|port )1238/);
    expect(text).toContain('hello from base');
    expect(status).toBe(0);
  });

  it('says what is wrong with its arguments', () => {
    const { stderr, status } = spawnSync(process.execPath, [terminal, '--project', join(folder, 'nowhere'), '--run', terminal], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('is no directory.');
    expect(status).toBe(1);
    expect(spawnSync(process.execPath, [terminal], { encoding: 'utf8', input: '' }).stderr).toContain('Standard input is no terminal.');
  });
});
