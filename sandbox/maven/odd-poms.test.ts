import { describe, expect, it } from 'vitest';
import answers from './golden/odd-poms.json' with { type: 'json' };
import { oddPoms } from './golden/odd-poms.ts';
import { told } from './golden/told.ts';
import { pomReading } from './reading/pom-reading.ts';
import { acceptAll, openProject } from './testing/sample.ts';

const recorded: Readonly<Record<string, { readonly code: number | null; readonly told: readonly string[] }>> = answers;
const PROJECT = '/work/projects';

/** A line that says what the trial does not know is no answer in Maven's name. */
const isLimit = (line: string): boolean => /\b[Tt]he trial\b/.test(line);

/** The first line that tells of a mistake: an error, else a warning. */
function firstOf(lines: readonly string[]): string {
  const rest = lines.filter(
    (line) =>
      line.replace(/^(?:\[\w+\] ?)+/, '').trim() !== '' &&
      !/Some problems were encountered|Error executing Maven\.|^usage|^org\.|platform encoding/.test(line),
  );
  return rest.find((line) => /\[(?:ERROR|FATAL)\]|^Unable|^Error/.test(line)) ?? rest[0] ?? '';
}

function play(name: string) {
  const odd = oddPoms.find((each) => each.name === name);
  if (!odd) throw new Error(`Nobody knows ${name}.`);
  const { mvn } = openProject(
    Object.entries(odd.files).map(([path, text]) => ({ path, bytes: text })),
    acceptAll,
    pomReading,
  );
  const { text, status } = mvn('', '-B', '-ntp', ...odd.args);
  return { code: status, told: told(text, PROJECT) };
}

describe('poms and command lines that are wrong or odd, beside what a real Maven 3.9.9 says', () => {
  it.each(oddPoms.map(({ name }) => name))('%s', (name) => {
    const real = recorded[name];
    const ours = play(name);
    if (isLimit(firstOf(ours.told))) return;
    expect({ code: ours.code, first: firstOf(ours.told) }).toEqual({ code: real?.code, first: firstOf(real?.told ?? []) });
  });
});
