import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { JavaThrow } from '../../run/thrown.ts';
import type { JavaObject, Reference, Value } from '../../run/value.ts';
import { payload } from './payload.ts';
import { RegexProblem } from './regex-class.ts';
import { type JavaScriptRegex, translateRegex } from './regex-translation.ts';

/** The three ways to look for a match, as Matcher.search names them. */
const FIND = 0,
  LOOKING_AT = 1;

class Compiled {
  readonly translated: JavaScriptRegex;
  private readonly find: RegExp;
  private readonly prefix: RegExp;
  private readonly whole: RegExp;

  constructor(translated: JavaScriptRegex) {
    this.translated = translated;
    const flags = `dv${translated.ignoreCase ? 'i' : ''}`;
    this.find = new RegExp(translated.source, `${flags}g`);
    this.prefix = new RegExp(translated.source, `${flags}y`);
    this.whole = new RegExp(`(?:${translated.source})(?![^])`, `${flags}y`);
  }

  search(text: string, from: number, mode: number): RegExpExecArray | null {
    const regex = mode === FIND ? this.find : mode === LOOKING_AT ? this.prefix : this.whole;
    regex.lastIndex = from;
    return regex.exec(text);
  }
}

function compile(m: Machine, self: JavaObject, pattern: string, flags: number): void {
  try {
    self.native = new Compiled(translateRegex(pattern, flags));
  } catch (error) {
    if (error instanceof RegexProblem) fail(m, error, pattern);
    if (error instanceof SyntaxError) fail(m, new RegexProblem('unsupported', 'this regular expression', -1), pattern);
    throw error;
  }
}

function fail(m: Machine, problem: RegexProblem, pattern: string): never {
  if (problem.kind === 'unsupported') {
    return m.throwNew(
      'java.lang.UnsupportedOperationException',
      `The trial's Java does not support ${problem.description}; a real JVM does: ${pattern}`,
    );
  }
  const exception = m.newObject(m.jdk('java.util.regex.PatternSyntaxException'), '<init>(java.lang.String,java.lang.String,int)', [
    problem.description,
    pattern,
    problem.index,
  ]);
  throw new JavaThrow(exception);
}

/** Offsets of all groups, two each, -1 where a group took no part; null without a match. */
function search(m: Machine, self: JavaObject, text: string, from: number, mode: number): Reference {
  const match = payload(self, Compiled).search(text, from, mode);
  if (!match) return null;
  const offsets: number[] = [];
  for (const pair of match.indices ?? []) offsets.push(pair?.[0] ?? -1, pair?.[1] ?? -1);
  return m.newArray(m.jdk('int'), offsets);
}

const pattern: NativeClass = {
  prepare: compile,
  search,
  groupCount: (_m: Machine, self: JavaObject): Value => payload(self, Compiled).translated.groupCount,
  groupIndex: (_m: Machine, self: JavaObject, name: string): Value => payload(self, Compiled).translated.groupNames.get(name) ?? -1,
};

export const regexNatives: Natives = { 'java.util.regex.Pattern': pattern };
