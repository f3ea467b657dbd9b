// Holds the syntax checker against the real javac on one-token mutants of Java files: a token deleted, doubled, inserted
// or replaced. Needs a JDK 17. Files that javac rejects as they are are left out.
//
//   node sandbox/java/oracle/mutants.mjs [--count 3000] [--seed 42] [--show 20] [--whole] [DIR…]
//
// Without folders it takes the Java of this repository. --whole checks the files themselves: javac accepts, so must we.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lineAndColumn } from '../diagnostic.ts';
import { checkSyntax } from '../syntax/check/check-syntax.ts';

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '42' },
    show: { type: 'string', default: '20' },
    whole: { type: 'boolean', default: false },
  },
});
const root = new URL('../../..', import.meta.url).pathname;
const folders =
  positionals.length > 0 ? positionals : ['content', 'sandbox/conformance', 'sandbox/java/oracle/programs'].map((f) => path.join(root, f));
const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((e) => e.isFile() && e.name.endsWith('.java') && !e.name.endsWith('-info.java'))
  .map((e) => path.join(e.parentPath, e.name))
  .sort();

/** Deterministic, so that a seed names a set of mutants. */
let state = Number(opt.seed) >>> 0;
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}

/** The first error that javac sees in each text, or undefined. */
function askJavac(texts) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'mutants-'));
  try {
    const paths = texts.map((text, i) => {
      const file = path.join(work, `${i}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const { status, stdout, stderr } = spawnSync('java', [new URL('ParseAll.java', import.meta.url).pathname], {
      input: `${paths.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        if (line === 'ok') return undefined;
        if (line === 'crash') return 'crash';
        const [at, offset, code, message] = line.split('\t');
        return { line: Number(at), offset: Number(offset), code, message };
      });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const TOKEN =
  /\/\/[^\n]*|\/\*[^]*?\*\/|"""(?:\\[^]|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\w$]+|>>>=|<<=|>>=|\.\.\.|->|::|\+\+|--|&&|\|\||[=!<>+\-*/%&|^]=|\S/g;
const INSERTED = [
  ';',
  ')',
  '(',
  '}',
  '{',
  ',',
  '.',
  '=',
  'class',
  'if',
  'return',
  'int',
  '"',
  '->',
  '@',
  'else',
  'new',
  '[',
  ']',
  '<',
  '>',
  'case',
  'static',
  "'",
  '1',
  '#',
];

function mutate(text) {
  const tokens = [...text.matchAll(TOKEN)].filter((m) => !m[0].startsWith('//') && !m[0].startsWith('/*'));
  if (tokens.length < 12) return undefined;
  const chosen = tokens[3 + random(tokens.length - 4)];
  const [start, end] = [chosen.index, chosen.index + chosen[0].length];
  const other = INSERTED[random(INSERTED.length)];
  switch (random(4)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return `${text.slice(0, end)} ${chosen[0]}${text.slice(end)}`;
    case 2:
      return `${text.slice(0, start)}${other} ${text.slice(start)}`;
    default:
      return text.slice(0, start) + other + text.slice(end);
  }
}

const sources = files.map((file) => readFileSync(file, 'utf8'));
const small = sources.filter((text) => text.length < 9000);
const texts = opt.whole ? sources : [];
while (!opt.whole && texts.length < Number(opt.count)) {
  const mutant = mutate(small[random(small.length)]);
  if (mutant !== undefined) texts.push(mutant);
}
const expected = askJavac(texts);
const count = { rejected: 0, found: 0, line: 0, offset: 0, message: 0, both: 0, accepted: 0, falseAlarm: 0, crash: 0, javacCrash: 0 };
const shown = [];
texts.forEach((text, i) => {
  const javac = expected[i];
  if (javac === 'crash') {
    count.javacCrash++;
    return;
  }
  let own;
  try {
    own = checkSyntax(text);
  } catch (error) {
    count.crash++;
    shown.push(`CRASH ${error.stack}`);
    return;
  }
  if (!javac) {
    count.accepted++;
    if (own) {
      count.falseAlarm++;
      shown.push(`FALSE ALARM ${opt.whole ? files[i] : ''} ${describe(text, own)}`);
    }
    return;
  }
  count.rejected++;
  if (!own) {
    shown.push(`MISSED ${describe(text, javac)}`);
    return;
  }
  count.found++;
  const sameLine = lineAndColumn(text, own.offset).line === javac.line;
  const sameMessage = own.message === javac.message.replaceAll('\\n', '\n');
  if (sameLine) count.line++;
  if (own.offset === javac.offset) count.offset++;
  if (sameMessage) count.message++;
  if (sameMessage && own.offset === javac.offset) count.both++;
  else shown.push(`DIFFERS javac: ${describe(text, javac)}\n          own: ${describe(text, own)}`);
});

function describe(text, { offset, message, code }) {
  const { line, column } = lineAndColumn(text, offset);
  return `${line}:${column} ${message} [${code}] | ${text.slice(Math.max(0, offset - 30), offset).replace(/\s+/g, ' ')}»${text.slice(offset, offset + 30).replace(/\s+/g, ' ')}`;
}
const share = (n, of) => `${n} (${of === 0 ? '–' : ((100 * n) / of).toFixed(1)} %)`;
console.log(shown.slice(0, Number(opt.show)).join('\n'));
console.log(
  `${files.length} files, ${texts.length} texts; javac rejects ${count.rejected}, accepts ${count.accepted}, crashes on ${count.javacCrash}`,
);
console.log(
  `found ${share(count.found, count.rejected)}; of those on javac's line ${share(count.line, count.found)}, at its offset ${share(count.offset, count.found)}, with its message ${share(count.message, count.found)}, both ${share(count.both, count.found)}`,
);
console.log(`false alarms ${count.falseAlarm}, crashes ${count.crash}`);
