/**
 * `npm run -s arkctl -- deploy …`: the trial's arkctl at a plain terminal. It builds with the `mvn` of this machine and speaks
 * HTTP to whatever listens: a real base, or the trial's (`npm run sandbox -- --ports`).
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { createArkctl } from '../arkctl/arkctl.ts';
import type { BuildTool } from '../arkctl/commands.ts';
import { remarkIn } from '../arkctl/remarks.ts';
import { realTime } from '../host/skipping-clock.ts';
import { diskFiles } from '../host/node/disk-files.ts';
import { postOverHttp } from '../host/node/post.ts';

const maven: BuildTool = {
  run: (args, directory, out, err) =>
    new Promise((resolve) => {
      const build = spawn('mvn', args, { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
      build.stdout.on('data', (part: Buffer) => out(part.toString()));
      build.stderr.on('data', (part: Buffer) => err(part.toString()));
      build.on('error', (error: NodeJS.ErrnoException) => {
        resolve({ notStarted: error.code === 'ENOENT' ? 'exec: "mvn": executable file not found in $PATH' : error.message });
      });
      build.on('close', (status) => resolve(status ?? 1));
    }),
};

const { stdin, stdout, stderr, env } = process;
const chinese = (env['LC_ALL'] ?? env['LANG'] ?? '').startsWith('zh');

async function ask(): Promise<string | undefined> {
  const lines = createInterface({ input: stdin });
  try {
    return await lines.question('');
  } finally {
    lines.close();
  }
}

const arkctl = createArkctl({
  files: diskFiles(),
  post: postOverHttp,
  clock: realTime,
  maven,
  remark: remarkIn(() => (chinese ? 'zh-CN' : 'en')),
});
// npm runs scripts in the project's folder; INIT_CWD is where it was called.
process.exitCode = await arkctl.run(process.argv.slice(2), env['INIT_CWD'] ?? process.cwd(), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  ask: stdin.isTTY ? ask : undefined,
});
