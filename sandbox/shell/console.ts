import type { Completion } from './completion.ts';
import type { History } from './history.ts';
import { readKeys, type Key } from './keys.ts';
import { createLineEditor } from './line-editor.ts';
import type { ShellSession } from './session.ts';

/** A session at a terminal: prompt, line editor, and what is printed while somebody types. */
export interface Console {
  /** Shows the first prompt. */
  start(): void;
  /** Keys, as a terminal sends them. */
  input(data: string): void;
  /** A line as if typed: echoed, kept in the history. Settles with its exit status. */
  exec(line: string): Promise<number>;
  interrupt(): void;
  complete(line: string, cursor: number): Promise<Completion>;
  /** Output of the session, whenever it comes. */
  print(text: string): void;
}

export interface ConsoleOptions {
  readonly session: () => ShellSession;
  readonly history: History;
  readonly write: (text: string) => void;
  readonly columns: () => number;
  readonly home: string;
  readonly completeWith: (line: string, cursor: number) => Completion;
}

export function createConsole({ session, history, write, columns, home, completeWith }: ConsoleOptions): Console {
  const complete = async (line: string, cursor: number): Promise<Completion> => completeWith(line, cursor);
  const editor = createLineEditor({ write, history, columns, complete });
  const waiting: Key[] = [];
  let atPrompt = false;
  let handling = false;
  let atLineStart = true;

  function prompt(): void {
    const { workingDirectory } = session();
    print(session().takeNotices());
    if (!atLineStart) write('\n');
    const shown =
      workingDirectory === home
        ? '~'
        : workingDirectory.startsWith(`${home}/`)
          ? `~${workingDirectory.slice(home.length)}`
          : workingDirectory;
    editor.begin(`\x1b[36m${shown}\x1b[0m $ `);
    atLineStart = true;
    atPrompt = true;
  }

  function print(text: string): void {
    if (text === '') return;
    if (atPrompt) editor.hide();
    write(text);
    atLineStart = text.endsWith('\n');
    if (!atPrompt) return;
    if (!atLineStart) write('\n');
    atLineStart = true;
    editor.show();
  }

  async function run(line: string): Promise<number> {
    atPrompt = false;
    history.add(line);
    const status = line.trim() === '' ? 0 : await session().run(line);
    prompt();
    return status;
  }

  async function handle(): Promise<void> {
    if (handling) return;
    handling = true;
    for (let key = waiting.shift(); key; key = waiting.shift()) {
      const result = await editor.press(key);
      if (result?.kind === 'line') {
        atLineStart = true;
        await run(result.line);
      } else if (result?.kind === 'interrupt') prompt();
    }
    handling = false;
  }

  return {
    start: prompt,
    print,
    complete,
    input(data) {
      for (const key of readKeys(data)) {
        if (key.kind === 'interrupt' && !atPrompt) {
          waiting.length = 0;
          write('^C');
          atLineStart = false;
          session().interrupt();
        } else {
          waiting.push(key);
        }
      }
      void handle();
    },
    async exec(line) {
      if (!atPrompt) throw new Error('A command is running.');
      editor.clear();
      write(`${line}\n`);
      atLineStart = true;
      return run(line);
    },
    interrupt() {
      if (atPrompt) return;
      write('^C');
      atLineStart = false;
      session().interrupt();
    },
  };
}
