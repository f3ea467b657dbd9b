import { expect, test } from 'vitest';
import { figure, figureNames, readFigures } from './figures.ts';
import { readNthStep, readRecording } from './recordings.ts';

test('a recording that does not exist is answered with those that do', () => {
  expect(() => readRecording('nope')).toThrow(/no recording "nope".*first-deploy.*two-versions/);
  expect(() => readRecording('first-deploy', '9.9')).toThrow('There are no recordings of runtime 9.9.');
});

test('a step must have the name that the page expects', () => {
  expect(readNthStep('first-deploy', 2, 'query').step).toBe('query');
  expect(() => readNthStep('first-deploy', 2, 'help')).toThrow(
    'Recording "first-deploy": step 2 is "query", not "help". Its steps: 1 "help", 2 "query"',
  );
  expect(() => readNthStep('first-deploy', 99, 'help')).toThrow('step 99 is not there');
});

test('the figures of the home page follow from the recordings', () => {
  const { archive, install, deploy, gap } = readFigures();
  // The same values, taken from the files by hand.
  expect(archive).toEqual({ recording: 'build-and-deploy', bytes: 10203, classes: 3, libraries: 51 });
  expect(install).toEqual({
    recording: 'install-again',
    baseStart: 5.1,
    first: { least: 0.8, most: 1.8 },
    later: { least: 0.2, most: 1.4 },
  });
  expect(deploy.maven).toBeLessThan(deploy.seconds);
  expect(gap.least).toBeGreaterThan(0);
});

test('every named figure can be had, and an unknown one is answered with the names', () => {
  for (const name of figureNames) expect(figure(name).text).toMatch(/^\d+(?:\.\d+)?$/);
  expect(() => figure('speed')).toThrow(/no figure "speed".*installMost/);
});
