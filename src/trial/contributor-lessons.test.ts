import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocorrect from 'autocorrect-node';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { manualPageFaults } from '../site/manual-pages.ts';
import { proseOf, wordingFaults, wordingSchema } from '../site/wording.ts';
import { readYaml } from '../site/yaml-data.ts';

const lessons = 'content/lessons';
const recordings = 'sandbox/conformance/real-base/recordings';
const recordingSchema = z.object({
  steps: z.array(z.looseObject({ step: z.string(), answer: z.looseObject({ body: z.string().optional() }) })),
});

/** What a real base said to a request of a recording. */
function recorded(name: string, step: string): string {
  const { steps } = recordingSchema.parse(JSON.parse(readFileSync(`${recordings}/${name}.json`, 'utf8')));
  return steps.find((one) => one.step === step)?.answer.body ?? '';
}

describe('the lesson of a translation', () => {
  let project: string | undefined;
  afterEach(() => {
    if (project) rmSync(project, { recursive: true });
    project = undefined;
  });

  const open = (): string => {
    project = mkdtempSync(join(tmpdir(), 'translate-'));
    cpSync(`${lessons}/translate/project`, project, { recursive: true });
    return project;
  };
  /** Files and lines that the lesson's script names. */
  const scriptFaults = (folder: string): readonly string[] =>
    spawnSync('bash', [join(folder, 'check.sh')], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
      .stdout.split('\n')
      .flatMap((line) => /^content\S+?(?::\d+)?(?=: )/.exec(line) ?? []);
  /** Files and lines that the site's own checkers name, beside what the lesson's small pages leave out. */
  function realFaults(folder: string): readonly string[] {
    const docs = `${folder}/content/docs`;
    const { zh } = readYaml('wording.yaml', wordingSchema);
    const chinese = readdirSync(`${docs}/zh-cn/start`).flatMap((name) => {
      const file = `content/docs/zh-cn/start/${name}`;
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const better = autocorrect.format(text).split('\n');
      return [
        ...wordingFaults(proseOf(text), zh).map((fault) => `${file}:${fault.split(':')[0]}`),
        ...text.split('\n').flatMap((line, at) => (line === better[at] ? [] : [`${file}:${at + 1}`])),
      ];
    });
    const alone = manualPageFaults(docs).flatMap((fault) => {
      const [file = ''] = fault.split(': exists in ');
      return file === fault ? [] : [file.slice(folder.length + 1)];
    });
    return [...alone, ...chinese];
  }
  const once = (faults: readonly string[]): readonly string[] => [...new Set(faults)].sort();

  it('has a script that finds what the checkers of the site find', () => {
    const folder = open();
    expect(realFaults(folder)).not.toEqual([]);
    expect(once(scriptFaults(folder))).toEqual(once(realFaults(folder)));
  });

  it('has a solution in which neither finds a fault', () => {
    const folder = open();
    cpSync(`${lessons}/translate/solution`, folder, { recursive: true });
    cpSync(`${folder}/drafts/stop.zh-cn.md`, `${folder}/content/docs/zh-cn/start/stop.md`);
    expect(realFaults(folder)).toEqual([]);
    expect(scriptFaults(folder)).toEqual([]);
  });
});

it('the lesson of Arklet’s answer holds what a real base said, in the order of its fields', () => {
  const file = readFileSync(`${lessons}/arklet-answer/project/recordings/uninstall-not-found.json`, 'utf8');
  expect(JSON.stringify(JSON.parse(file))).toBe(recorded('bad-requests', 'uninstall what is not there'));
});

it('the lesson of a page speaks of the error that a real base gave', () => {
  expect(recorded('bad-requests', 'URL without a scheme')).toContain('java.net.MalformedURLException: no protocol: ');
});
