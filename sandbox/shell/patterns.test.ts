import { describe, expect, it } from 'vitest';
import { needsPatterns } from './patterns.ts';
import { createScriptParser } from './script.ts';

const own = new Set(['cd', 'mvn', 'java', 'arkctl', 'curl']);
const parser = createScriptParser();
const needs = (line: string): boolean => {
  const parsed = parser.parse(line);
  if (parsed.kind !== 'script') throw new Error(`${line} is no whole line`);
  return needsPatterns(parsed.script, own);
};

describe('needsPatterns', () => {
  it.each([
    'cd ~/shop',
    'mvn -q clean install -DskipTests -pl base -am',
    'java -jar base/target/base-1.0.0.jar > ~/base.log &',
    'arkctl deploy && curl "localhost:8080/inventory/"',
    'curl -d \'{"a": "*"}\' localhost:8080/ | arkctl status',
  ])('does without for %s', (line) => {
    expect(needs(line)).toBe(false);
  });

  it.each([
    'ls',
    'cd *',
    'cd $HOME',
    'cd "${HOME%/*}"',
    'cd $(pwd)',
    'mvn {clean,install}',
    '[[ a =~ b ]] && cd x',
    'case a in a) cd x;; esac',
    'for f in a; do cd $f; done',
    'cd x; eval "cd *"',
    'f() { cd x; }',
    '"cd" x',
    'A=1 cd x',
  ])('needs them for %s', (line) => {
    expect(needs(line)).toBe(true);
  });
});
