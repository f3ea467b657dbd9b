import { defineCommand } from 'just-bash/browser';
import type { Language } from './command.ts';
import { EXPORT_FUNCTIONS, FORGET_FUNCTIONS, FUNCTIONS, HASH_TABLE, statement } from './instrument.ts';
import type { FunctionDefinition, ScriptParser, Statement } from './script.ts';

export interface SessionFunctions {
  /** As they were typed, by name. */
  readonly functions: Map<string, FunctionDefinition>;
  readonly exported: Set<string>;
  readonly parser: ScriptParser;
  readonly language: () => Language;
}

const NO_TABLE: Readonly<Record<Language, string>> = {
  en: "hash: the trial's shell keeps no table of commands; a real bash does\n",
  'zh-CN': 'hash：试用的 Shell 不记录命令的位置，真实的 bash 会记录\n',
};

const nothing = { stdout: '', stderr: '', exitCode: 0 };
const missing = (name: string, names: readonly string[]): typeof nothing => ({
  ...nothing,
  stderr: names.map((each) => `bash: ${name}: ${each}: not a function\n`).join(''),
  exitCode: names.length > 0 ? 1 : 0,
});

/** `declare -f` and its like: just-bash has the names of prepared functions, and prints no bodies. */
export function functionCommands({ functions, exported, parser, language }: SessionFunctions): ReturnType<typeof defineCommand>[] {
  const print = (name: string): string => {
    const definition = functions.get(name);
    return definition ? printFunction(definition, parser) : '';
  };
  return [
    defineCommand(FUNCTIONS, async ([option, ...asked]) => {
      const names = (asked.length > 0 ? asked : [...functions.keys()].toSorted()).filter((name) => functions.has(name));
      const only = (name: string): string => (asked.length > 0 ? `${name}\n` : `declare -f ${name}\n`);
      const stdout = names.map(option === '-F' ? only : print).join('');
      // Without a word, as bash's.
      return { ...nothing, stdout, exitCode: names.length < asked.length ? 1 : 0 };
    }),
    defineCommand(EXPORT_FUNCTIONS, async (names) => {
      for (const name of names) if (functions.has(name)) exported.add(name);
      return missing(
        'export',
        names.filter((name) => !functions.has(name)),
      );
    }),
    defineCommand(FORGET_FUNCTIONS, async (names) => {
      for (const name of names) {
        functions.delete(name);
        exported.delete(name);
      }
      return nothing;
    }),
    defineCommand(HASH_TABLE, async (args, { exec, cwd }) => {
      const names = args.filter((arg) => !arg.startsWith('-'));
      if (args.length === 0 || args[0] === '-l') return { ...nothing, stderr: NO_TABLE[language()], exitCode: 1 };
      const known = await Promise.all(names.map(async (name) => (await exec?.('command -v', { cwd, args: [name] }))?.exitCode === 0));
      const stderr = names.filter((_, index) => !known[index]).map((name) => `bash: hash: ${name}: not found\n`);
      return { ...nothing, stderr: stderr.join(''), exitCode: stderr.length > 0 ? 1 : 0 };
    }),
  ];
}

/** As bash prints it; what is inside a statement stays on its line. just-bash prints the `]` of a test behind a `\`. */
function printFunction({ name, body }: FunctionDefinition, parser: ScriptParser): string {
  const statements: readonly Statement[] = body.type === 'Group' ? body.body : [statement(structuredClone(body))];
  const lines = statements.map(
    (each) =>
      `    ${parser
        .print([structuredClone(each)])
        .replaceAll('\n', '\n    ')
        .replaceAll(' \\]', ' ]')}`,
  );
  return `${name} () \n{ \n${lines.join(';\n')}\n}\n`;
}
