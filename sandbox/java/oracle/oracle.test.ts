import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Java } from '../index.ts';
import { differenceOfError, differenceOfRun } from './compare.ts';
import { loadEngine, runProgram } from './engine.ts';
import { oracleDirectory, programsIn, readRecording } from './recording.mjs';

let java: Java;
beforeAll(async () => {
  java = await loadEngine();
});

describe('programs print here what the real java 17 printed', () => {
  for (const { name, path } of programsIn(join(oracleDirectory, 'programs'))) {
    it(name, () => {
      expect(differenceOfRun(readRecording(name), runProgram(java, path))).toBeUndefined();
    });
  }
});

describe("errors are javac's, on its line and in its words", () => {
  for (const { name, path } of programsIn(join(oracleDirectory, 'errors'))) {
    it(name, () => {
      expect(differenceOfError(readFileSync(path.replace(/\.java$/, '.txt'), 'utf8'), runProgram(java, path))).toBeUndefined();
    });
  }
});

describe('what the trial cannot do it says, before it would do something else', () => {
  for (const { name, path } of programsIn(join(oracleDirectory, 'refused'))) {
    it(name, () => {
      const answer = runProgram(java, path);
      expect(answer.kind === 'refused' ? answer.text : answer.recording.stderr).toContain('not supported');
      // 134: the trial stopped it; 1: the error that says so could have been caught.
      if (answer.kind === 'ran') expect(answer.recording).toMatchObject({ stdout: '', exit: expect.toBeOneOf([1, 134]) });
    });
  }
});
