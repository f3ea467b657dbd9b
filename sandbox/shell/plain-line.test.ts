import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainLine } from './plain-line.ts';
import { plainText } from './plain-text.ts';
import { createScriptParser, type Word } from './script.ts';

const HOME = '/home/visitor';

/** What a word comes to that nothing but quotes and `~` changes. */
function wordOf({ parts }: Word): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'Escaped':
          return part.value;
        case 'DoubleQuoted':
          return wordOf({ type: 'Word', parts: part.parts });
        case 'TildeExpansion':
          return HOME;
        default:
          return `an expansion: ${part.type}`;
      }
    })
    .join('');
}

/** The same, as just-bash's parser reads the line. */
function asBashReads(line: string): ReturnType<typeof readPlainLine> {
  const parser = createScriptParser();
  const parsed = parser.parse(line);
  if (parsed.kind !== 'script') return undefined;
  const [statement, ...more] = parsed.script.statements;
  const command = statement?.pipelines[0]?.commands[0];
  if (more.length > 0 || statement?.pipelines.length !== 1 || command?.type !== 'SimpleCommand') return undefined;
  const redirections = command.redirections.flatMap(({ operator, fd, target }) => [
    `${fd ?? 1}${operator}`,
    target.type === 'Word' ? wordOf(target) : 'a here-document',
  ]);
  return {
    name: plainText(command.name) ?? '',
    args: command.args.map(wordOf),
    redirections,
    background: statement.background,
    text: parser.print([{ ...statement, background: false }]).replaceAll('>& 1', '>&1'),
  };
}

const pieces = [
  ...[
    'a',
    '1',
    '2',
    '~',
    '~/',
    '/',
    '.',
    '-',
    '--',
    '-D',
    '=',
    ':',
    ',',
    '%1',
    '@',
    '+',
    '{',
    '}',
    '[',
    '*',
    '?',
    '!',
    '#',
    '$',
    '$x',
    '^',
  ],
  ...[
    "'",
    '"',
    "'a b'",
    '"c d"',
    "''",
    '""',
    '`',
    '\\',
    '|',
    ';',
    '&',
    '&&',
    '>',
    '>>',
    '2>&1',
    '> log',
    '>>log',
    '2>',
    '<',
    '(',
    ')',
    ' ',
    '  ',
    '\t',
  ],
  ...['\n', '说明', 'true', 'if', 'cd', 'java', 'watch'],
];
const anyLine = fc
  .tuple(
    fc.constantFrom('cd', 'mvn', 'java', 'nohup', 'arkctl', 'curl', 'kill', ' java', 'java &', 'x=1 java', 'ls', "'cd'"),
    fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 8 }),
  )
  .map(([name, rest]) => `${name} ${rest.join('')}`);

describe('a plain line', () => {
  it('is read as bash reads it, whatever it is', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyLine, (line) => {
        const read = readPlainLine(line, HOME);
        if (!read) return;
        plain += 1;
        const { text, ...same } = asBashReads(line) ?? { text: '' };
        expect(same).toEqual({ name: read.name, args: read.args, redirections: read.redirections, background: read.background });
        if (read.background) expect(read.text).toBe(text);
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it.each([
    'mvn -q clean install -DskipTests -pl base -am',
    'java -jar base/target/base-1.0.0.jar > ~/base.log &',
    'nohup java -jar base.jar --server.port=8081 >> base.log 2>&1 &',
    `curl -X POST -H 'Content-Type: application/json' -d '{"bizName":"inventory"}' localhost:1238/installBiz`,
    'cd ~/shop',
    'kill %1',
  ])('%s is one', (line) => {
    const read = readPlainLine(line, HOME);
    expect(read).toBeDefined();
    expect(read).toMatchObject({ args: asBashReads(line)?.args });
  });

  it.each([
    'ls',
    'cd $HOME',
    'mvn -v; ls',
    'curl localhost:8080 | wc',
    'curl localhost:8080 > page',
    'FOO=1 java -version',
    'watch ls',
    'curl "a',
    '',
  ])('%s is none', (line) => expect(readPlainLine(line, HOME)).toBeUndefined());
});
