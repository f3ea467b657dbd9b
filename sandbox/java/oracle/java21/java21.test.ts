import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Java } from '../../index.ts';
import { differenceOfError, differenceOfRun } from '../compare.ts';
import { loadEngine, runProgram } from '../engine.ts';
import { oracleDirectory, parseRecording, programsIn } from '../recording.mjs';

/** Recorded by `record.mjs`: programs with a Temurin 21.0.4, errors with the javac of 21 that Maven Central has as nb-javac. */
const recorded = (path: string): string => readFileSync(path.replace(/\.java$/, '.txt'), 'utf8');
const folder = join(oracleDirectory, 'java21');

let java: Java;
beforeAll(async () => {
  java = await loadEngine();
});

describe('programs in Java 21 print here what the real java 21 printed', () => {
  for (const { name, path } of programsIn(join(folder, 'programs')))
    it(name, () => {
      expect(differenceOfRun(parseRecording(recorded(path)), runProgram(java, path, undefined, 21))).toBeUndefined();
    });
});

describe("errors in Java 21 are javac 21's", () => {
  for (const { name, path } of programsIn(join(folder, 'errors')))
    it(name, () => {
      expect(differenceOfError(recorded(path), runProgram(java, path, undefined, 21))).toBeUndefined();
    });
});
