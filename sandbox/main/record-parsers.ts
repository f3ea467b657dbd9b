/**
 * `npm run -s record:parsers`: asks the parsers of real libraries, those of Spring Boot 3.2.1, what is wrong with seeded input:
 * - Tomcat's with `Host` headers: `spring/web/hosts.json`
 * - Jackson's with JSON that is cut off or has a character too many: `spring/json/odd-json.json`
 *
 * Pairs of the input and the exception's message, null where the parser takes it. Needs a JDK and Maven, which brings the libraries.
 */
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const JACKSON = '2.15.3';

interface Parser {
  readonly artifacts: readonly string[];
  /** A statement that ends well or throws. */
  readonly parses: string;
  readonly inputs: readonly string[];
  readonly answers: URL;
}

const pieces = [
  '1',
  '0',
  '25',
  '256',
  '.',
  '..',
  '-',
  'a',
  ',',
  ':',
  '::',
  ']',
  '%',
  '_',
  '/',
  '@',
  '10.0',
  '1.2.3.4',
  'host',
  'ffff',
  '12345',
];
const named = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const bracketed = fc
  .tuple(fc.array(fc.constantFrom('1:2:3:4:5:6:', ...pieces), { maxLength: 5 }), fc.constantFrom('', ']', ']:80', ']x', ']:x'))
  .map(([parts, end]) => `[${parts.join('')}${end}`);

const documents = [
  '{"a":{"b":[1,{"c":true},"é"]},"d":null}',
  ' {\n "a" : 12.5 ,\n "b":[ -1e5 , false ]}',
  '{"a":"x\\u00e9\\n"}',
  '-0.5',
  '[NaN]',
];
const cut = documents.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
const broken = fc
  .tuple(fc.constantFrom(...documents), fc.nat(40), fc.constantFrom(',', '}', ']', ':', 'x', '"', '+', '-', '.', '0', "'"))
  .map(([text, at, more]) => `${text.slice(0, at)}${more}${text.slice(at)}`);

const parsers: readonly Parser[] = [
  {
    artifacts: ['org.apache.tomcat.embed:tomcat-embed-core:10.1.17'],
    parses: 'org.apache.tomcat.util.http.parser.Host.parse(input);',
    inputs: [...fc.sample(named, { seed: 7, numRuns: 150 }), ...fc.sample(bracketed, { seed: 8, numRuns: 150 })],
    answers: new URL('../spring/web/hosts.json', import.meta.url),
  },
  {
    artifacts: ['core', 'databind', 'annotations'].map((part) => `com.fasterxml.jackson.core:jackson-${part}:${JACKSON}`),
    parses: `
      try { new com.fasterxml.jackson.databind.ObjectMapper().readValue(new java.io.ByteArrayInputStream(input.getBytes("UTF-8")), Object.class); }
      catch (com.fasterxml.jackson.core.JsonProcessingException e) { throw new Exception(e.getOriginalMessage()); }`,
    inputs: [...cut, ...fc.sample(broken, { seed: 9, numRuns: 250 })],
    answers: new URL('../spring/json/odd-json.json', import.meta.url),
  },
];

const program = (parses: string): string => `
import java.util.Base64;
public class Ask {
  static void parse(String input) throws Exception { ${parses} }
  public static void main(String[] inputs) throws Exception {
    for (String given : inputs) {
      String said = "";
      try { parse(new String(Base64.getDecoder().decode(given), "UTF-8")); } catch (Exception e) { said = "!" + e.getMessage(); }
      System.out.println(Base64.getEncoder().encodeToString(said.getBytes("UTF-8")));
    }
  }
}`;

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

const encoded = (text: string): string => Buffer.from(text).toString('base64');

for (const { artifacts, parses, inputs, answers } of parsers) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parser-'));
  for (const artifact of artifacts)
    run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], folder);
  const jars = readdirSync(folder).map((file) => path.join(folder, file));
  writeFileSync(path.join(folder, 'Ask.java'), program(parses));
  run('javac', ['-cp', jars.join(path.delimiter), 'Ask.java'], folder);
  const asked = [...new Set(inputs)];
  const lines = run('java', ['-cp', [...jars, folder].join(path.delimiter), 'Ask', ...asked.map(encoded)], folder)
    .trimEnd()
    .split('\n');
  rmSync(folder, { recursive: true });
  const pairs = asked.map((input, at) => {
    const said = Buffer.from(lines[at] ?? '', 'base64').toString();
    return [input, said === '' ? null : said.slice(1)] as const;
  });
  writeFileSync(answers, `${JSON.stringify(pairs, null, 1)}\n`);
  process.stdout.write(`${pairs.length} asked: ${path.basename(answers.pathname)}\n`);
}
