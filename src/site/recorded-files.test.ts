import { expect, test } from 'vitest';
import { families, readRecorded, recordedFiles } from './recorded-files.ts';
import { recordedCode } from './recorded-code.ts';
import { stepsOfCluster } from './recorded-cluster-parts.ts';
import { stepsOfBase } from './recorded-parts.ts';
import { readRecordingTitles } from './recording-titles.ts';

test('every recording has an address of its own and a line that says what it asks', () => {
  const ids = recordedFiles().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(recordedFiles().map(({ family }) => family))).toEqual(new Set(families));
  expect(Object.keys(readRecordingTitles()).sort()).toEqual([...new Set(recordedFiles().map(({ title }) => title))].sort());
});

test('each step of each recording can be read, and nothing that was recorded of it is missing', () => {
  for (const { id } of recordedFiles()) {
    const recorded = readRecorded(id);
    const steps = recorded.of === 'base' ? stepsOfBase(recorded.recording).steps : stepsOfCluster(recorded.recording);
    expect(steps.map(({ name }) => name)).toEqual(recorded.recording.steps.map(({ step }) => step));
    for (const { name, parts } of steps) {
      expect(parts, `${id}: ${name}`).not.toEqual([]);
      for (const { text } of parts) expect(text, `${id}: ${name}`).not.toContain(String.fromCharCode(27));
    }
  }
});

test('an exchange is the command that repeats it and the whole answer', () => {
  const recorded = readRecorded('first-deploy');
  if (recorded.of !== 'base') throw new Error('of a base');
  const [, query] = stepsOfBase(recorded.recording).steps;
  expect(query?.parts[0]?.text).toMatch(/^curl (?:-X POST )?localhost:1238\/queryAllBiz/);
  expect(query?.parts[1]?.text).toMatch(/^HTTP\/1.1 200 OK\n\n\{"baseIdentity"/);
});

test('an edit is a difference, a step of a cluster says what changed and when', () => {
  const edit = readRecorded('build-and-deploy');
  if (edit.of !== 'base') throw new Error('of a base');
  const difference = stepsOfBase(edit.recording)
    .steps.flatMap(({ parts }) => parts)
    .find(({ lang }) => lang === 'diff');
  expect(difference?.text).toMatch(/^-.*\n[^]*^\+/m);
  const peer = readRecorded('cluster-peer');
  if (peer.of !== 'cluster') throw new Error('of a cluster');
  const parts = stepsOfCluster(peer.recording).flatMap((step) => step.parts);
  expect(parts.find(({ label }) => label === 'recorded.input')?.text).toContain('kind: Deployment');
  expect(parts.find(({ label }) => label === 'recorded.changes')?.text).toMatch(/^ +\d+\.\d{3} s \w+ (?:ADDED|MODIFIED|DELETED) /);
});

test('words of a kind are marked, and text stays text', async () => {
  expect(await recordedCode('{"a":"<b>","n":1}', 'json')).toBe(
    '{<span class="s-type">"a"</span>:<span class="s-str">"&lt;b&gt;"</span>,<span class="s-type">"n"</span>:<span class="s-num">1</span>}',
  );
  expect(await recordedCode('<a & b>', 'txt')).toBe('&lt;a &amp; b&gt;');
});
