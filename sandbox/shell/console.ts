import { INTERRUPTED } from './task.ts';
import type { Completion } from './completion.ts';
import type { History } from './history.ts';
import { createKeyReader, type Key, LONGEST_PASTE } from './keys.ts';
import { createLineEditor } from './line-editor.ts';
import type { WantedLine } from './command.ts';
import type { ShellSession } from './session.ts';
import type { Language } from '../protocol/text.ts';

const TOO_LONG: Readonly<Record<Language, string>> = {
  en: `This terminal takes ${LONGEST_PASTE} characters at once, and the paste has more: nothing of it was taken. Put the text into a file in the editor instead.\n`,
  'zh-CN': `这个终端一次最多接收 ${LONGEST_PASTE} 个字符，粘贴的内容超过了，因此没有接收。请在编辑器里把它写进文件。\n`,
};

/** Lines of a paste that are read and run at once. */
const PIECE = 64;

const unexpected = (language: Language, error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error);
  return language === 'en'
    ? `bash: the trial's shell could not run this line: ${reason}\n`
    : `bash：试用的 Shell 无法执行这一行：${reason}\n`;
};

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
  /**
   * Settles when every key so far has been handled, or the command that runs waits for more; one that does not holds back what
   * was typed behind it.
   */
  settled(): Promise<void>;
  /** A line for the command that runs; undefined when Ctrl-C or Ctrl-D comes instead, or nothing in time. */
  readLine(wanted?: WantedLine): Promise<string | undefined>;
  /** Whether a line could not be run now. */
  busy(): boolean;
  /** Whether a command waits for a line. */
  reading(): boolean;
  /** Output of the session, whenever it comes. */
  print(text: string): void;
}

export interface ConsoleOptions {
  readonly session: () => ShellSession;
  readonly history: History;
  readonly write: (text: string) => void;
  readonly columns: () => number;
  readonly home: string;
  readonly language: () => Language;
  readonly completeWith: (line: string, cursor: number) => Completion;
  /** Ctrl-D at an empty prompt. */
  readonly leave: () => void;
}

/** A paste as if it were typed. */
const linesOf = (text: string): readonly Key[] =>
  text
    .split(/(\n)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\n' ? { kind: 'enter' } : { kind: 'text', text: piece }));

export function createConsole({ session, history, write, columns, home, language, completeWith, leave }: ConsoleOptions): Console {
  const complete = async (line: string, cursor: number): Promise<Completion> => completeWith(line, cursor);
  const editor = createLineEditor({ write, history, columns, complete });
  const readKeys = createKeyReader();
  const waiting: Key[] = [];
  let atPrompt = false;
  let handling: Promise<void> | undefined;
  let atLineStart = true;
  /** What was printed since the last line end. */
  let lastLine = '';
  /** The command that runs wants a line. */
  let reading: { readonly wanted: WantedLine; readonly end: (line: string | undefined) => void } | undefined;
  /** Who is told when it does. */
  const awaited = new Set<() => void>();
  /** Ctrl-C has come since a line was taken: what is left of it is not run. */
  let givenUp = false;
  /** Lines of an input that is not whole yet: an open quote, a here-document, a loop. */
  let begun = '';

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
    lastLine = text.includes('\n') ? text.slice(text.lastIndexOf('\n') + 1) : lastLine + text;
    if (!atPrompt) return;
    if (!atLineStart) write('\n');
    atLineStart = true;
    editor.show();
  }

  /** Whatever happens in between, a prompt comes back. */
  async function run(line: string): Promise<number> {
    const status = await runPiece(line);
    prompt();
    return status;
  }

  async function runPiece(text: string): Promise<number> {
    atPrompt = false;
    lastLine = '';
    const early = waiting.findLastIndex(({ kind }) => kind === 'interrupt');
    if (early >= 0) {
      // Ctrl-C came while the line was still being read: as with a terminal, nothing before it is kept.
      waiting.splice(0, early + 1);
      write('^C');
      atLineStart = false;
      givenUp = true;
      return INTERRUPTED;
    }
    try {
      history.add(text);
      return text.trim() === '' ? 0 : await session().run(text);
    } catch (error) {
      print(unexpected(language(), error));
      return 1;
    }
  }

  /**
   * A line that the visitor has ended: run, or continued on the next. A long paste is run piece by piece, as bash reads it: what
   * comes first need not wait for the rest to be read, and Ctrl-C is heard in between.
   */
  async function take(line: string): Promise<void> {
    atLineStart = true;
    atPrompt = false;
    givenUp = false;
    const lines = (begun + line).split('\n');
    begun = '';
    let wanted = PIECE;
    for (let at = 0; at < lines.length && !givenUp;) {
      const text = lines.slice(at, at + wanted).join('\n');
      const readiness = text.trim() === '' ? 'whole' : await session().readiness(text);
      // Ctrl-C may have come while the line was being read.
      if (readiness === 'given up' || givenUp) break;
      if (readiness === 'open' && at + wanted < lines.length) {
        wanted *= 2;
        continue;
      }
      at += wanted;
      wanted = PIECE;
      if (readiness === 'open') {
        begun = `${text}\n`;
        break;
      }
      await runPiece(text);
      if (at < lines.length) await new Promise((resolve) => void setTimeout(resolve));
    }
    if (begun === '') prompt();
    else {
      editor.begin('> ');
      atPrompt = true;
    }
  }

  /** Ctrl-D: nothing more comes of an input that is not whole; at an empty prompt it leaves the shell. */
  async function end(): Promise<void> {
    if (begun === '') {
      leave();
      return;
    }
    const text = begun;
    begun = '';
    write('\n');
    atLineStart = true;
    await run(text);
  }

  /** Ctrl-C while something runs or reads. */
  function giveUp(): void {
    if (reading) endReading(undefined);
    write('^C');
    atLineStart = false;
    givenUp = true;
    session().interrupt();
  }

  /** Keys for a command that reads; what comes after its line waits for its turn. */
  async function feed(): Promise<void> {
    while (reading !== undefined) {
      const key = waiting.shift();
      if (!key) return;
      if (key.kind === 'paste') {
        // Who reads gets the lines of a paste one by one.
        waiting.unshift(...linesOf(key.text));
        continue;
      }
      if (key.kind === 'interrupt') {
        giveUp();
        return;
      }
      const { characters = 0 } = reading.wanted;
      const result = await editor.press(key);
      if (result?.kind === 'line') endReading(result.line);
      else if (result?.kind === 'end-of-file') endReading(undefined);
      else if (characters > 0 && [...editor.line].length >= characters) endReading(editor.line);
    }
  }

  /** What was not ended by Enter leaves its text on the line. */
  function endReading(line: string | undefined): void {
    const ended = reading;
    reading = undefined;
    atPrompt = false;
    atLineStart = editor.line === '' && (line !== undefined || lastLine === '');
    lastLine = '';
    ended?.end(line);
  }

  async function press(key: Key): Promise<void> {
    const result = await editor.press(key);
    if (result?.kind === 'line') await take(result.line);
    else if (result?.kind === 'end-of-file') await end();
    else if (result?.kind === 'interrupt') {
      begun = '';
      atLineStart = true;
      prompt();
    }
  }

  async function handleAll(): Promise<void> {
    try {
      for (let key = waiting.shift(); key; key = waiting.shift()) {
        try {
          await press(key);
        } catch (error) {
          begun = '';
          editor.clear();
          print(unexpected(language(), error));
          if (!atPrompt) prompt();
        }
      }
    } finally {
      handling = undefined;
    }
  }

  const busy = (): boolean => !atPrompt || reading !== undefined;

  return {
    start: prompt,
    print,
    complete,
    async settled() {
      if (reading) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      awaited.add(resolve);
      await Promise.race([handling, promise]);
      awaited.delete(resolve);
    },
    reading: () => reading !== undefined,
    busy,
    readLine(wanted = {}) {
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      const mine = { wanted, end: resolve };
      reading = mine;
      // What the command has left on the line stands before what is typed.
      write('\r');
      editor.begin(lastLine, wanted.silent);
      atPrompt = true;
      if (wanted.seconds !== undefined && wanted.seconds > 0)
        setTimeout(() => {
          if (reading === mine) endReading(undefined);
        }, wanted.seconds * 1000);
      void feed().then(() => {
        if (reading) for (const tell of awaited) tell();
      });
      return promise;
    },
    input(data) {
      const keys = readKeys(data);
      if (keys.length > LONGEST_PASTE || keys.some((key) => 'text' in key && key.text.length > LONGEST_PASTE)) {
        print(TOO_LONG[language()]);
        return;
      }
      for (const key of keys) {
        if (key.kind === 'interrupt' && (!atPrompt || reading)) {
          waiting.length = 0;
          giveUp();
        } else {
          waiting.push(key);
        }
      }
      if (atPrompt && !reading) session().warm();
      if (reading) void feed();
      else if (waiting.length > 0) handling ??= handleAll();
    },
    async exec(line) {
      if (busy()) throw new Error('A command is running.');
      editor.clear();
      write(`${line}\n`);
      atLineStart = true;
      const ran = run(line);
      // What is typed in the meantime comes after it.
      handling = Promise.all([handling, ran]).then(handleAll);
      return ran;
    },
    interrupt() {
      if (atPrompt && !reading) return;
      waiting.length = 0;
      giveUp();
    },
  };
}
