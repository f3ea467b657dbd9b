import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../oracle/syntax/frames.ts';
import { checkSyntax } from './check-syntax.ts';

/** What javac 17 said, recorded by sandbox/java/oracle/syntax/record.mjs. */
const recorded: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(new URL('../../oracle/syntax/recorded.json', import.meta.url), 'utf8'),
);

describe.each(Object.entries(recorded))('%s: first error as recorded from javac', (kind, snippets) => {
  it.each(Object.entries(snippets))('%s', (snippet, answers) => {
    const own = (FRAMES[kind] ?? []).map((frame) => {
      const error = checkSyntax(frame(snippet));
      return error ? `${error.offset} ${error.code} ${error.message}` : 'ok';
    });
    expect(own).toEqual(answers);
  });
});
