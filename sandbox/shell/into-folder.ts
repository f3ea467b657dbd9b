import { defineCommand } from 'just-bash/browser';
import { parentOf, resolvePath } from '../host/paths.ts';

/** just-bash's `cp` or `mv`, which takes a folder that is not there for a source that is not. */
export const intoFolder = (name: string, cannot: (from: string, to: string) => string): ReturnType<typeof defineCommand> =>
  defineCommand(name, async (args, { fs, cwd, origCommand }) => {
    const [from = '', ...others] = args.filter((arg) => !/^-./.test(arg));
    const to = others.at(-1);
    if (to !== undefined && (await fs.exists(resolvePath(cwd, from))) && !(await fs.exists(parentOf(resolvePath(cwd, to)))))
      return { stdout: '', stderr: `${name}: ${cannot(from, to)}: No such file or directory\n`, exitCode: 1 };
    return (await origCommand?.([...args])) ?? { stdout: '', stderr: '', exitCode: 127 };
  });
