import type { Language, ShellWorld } from './command.ts';
import { askedAt, type Asked } from './keyboard.ts';
import type { Output, Task } from './task.ts';

/** What is typed for a command that reads. */
export interface TypedInput {
  /** @param path where the command reads (`keyboard.ts`) */
  read(path: string): Promise<string>;
}

export interface TypedInputOptions {
  readonly world: ShellWorld;
  readonly output: Output;
  readonly task: () => Task;
  /** A shell is called whose script may read what is typed. */
  readonly script: (asked: Asked) => void;
}

const HINT: Readonly<Record<Language, string>> = {
  en: 'It reads what you type: Ctrl-D on a line of its own ends the input, Ctrl-C the command.',
  'zh-CN': '正在读取输入：在新的一行按 Ctrl-D 结束输入，按 Ctrl-C 终止命令。',
};

/** Nobody types where nobody attends, or for what runs in the background: there the input is empty. */
export function createTypedInput({ world, output, task, script }: TypedInputOptions): TypedInput {
  const { flow } = output;
  const stopped = (): boolean => task().stopped;

  async function lines(shown: boolean): Promise<string> {
    await flow.write(`\x1b[2m${HINT[world.language()]}\x1b[0m\n`, stopped);
    let text = '';
    for (;;) {
      // Ctrl-C may come while what stands before the line is written.
      if (stopped()) return '';
      const line = await world.readLine();
      if (stopped()) return '';
      if (line === undefined) return shown ? '' : text;
      text += `${line}\n`;
      if (shown) await flow.write(`${line}\n`, stopped);
    }
  }

  return {
    async read(path) {
      const asked = askedAt(path);
      if (asked?.reading === 'script') script(asked);
      if (!asked || asked.reading === 'script' || !world.attended || task().background || stopped()) return '';
      if (asked.reading !== 'line') return lines(asked.reading === 'shown');
      await flow.write(asked.prompt, stopped);
      if (stopped()) return '';
      const { silent, characters, seconds } = asked;
      const line = await world.readLine({ silent, characters, seconds });
      return stopped() || line === undefined ? '' : `${line}\n`;
    },
  };
}
