import { describe, expect, it } from 'vitest';
import recorded from '../conformance/real-base/recordings/create.json' with { type: 'json' };
import { readProjectFiles } from '../host/node/project-files.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import { createArkctl } from './arkctl.ts';
import { convertPom, EMPTY_POM } from './convert-pom.ts';
import { readProperties, writeProperties } from './java-properties.ts';
import { remarkIn } from './remarks.ts';

const APP = '/work/projects/plain-app';
const NOW = Date.UTC(2026, 10, 22, 11, 2, 12);
const sample = decodeURIComponent(new URL('../conformance/real-base/projects/plain-app', import.meta.url).pathname);

function recordedText(step: string, stream: 'stdout' | 'stderr' = 'stdout'): string {
  const answer = recorded.steps.find((each) => each.step === step)?.answer;
  return String(answer?.[stream]).replaceAll('{work}', '/work');
}

function openProject(remarks = false) {
  const files = createMemoryFiles({ now: () => NOW });
  for (const { path, bytes } of readProjectFiles(sample)) files.write(`${APP}/${path}`, bytes);
  const arkctl = createArkctl({
    files,
    clock: { now: () => NOW },
    post: () => Promise.resolve({ unreachable: '' }),
    maven: { run: () => 0 },
    ...(remarks ? { remark: remarkIn(() => 'en') } : {}),
  });
  return {
    files,
    async create(directory: string, ...args: string[]) {
      let stdout = '';
      let stderr = '';
      const code = await arkctl.run(['create', ...args], directory, {
        out: (text) => void (stdout += text),
        err: (text) => void (stderr += text),
      });
      return { stdout, stderr, code };
    },
  };
}

const withoutTimes = (text: string): string => text.replaceAll(/^\d\d:\d\d:\d\d\.\d{3}/gm, 'TIME');

describe('arkctl create, as recorded', () => {
  it('needs both flags, and a directory', async () => {
    const { create } = openProject();
    expect((await create(APP)).stderr).toBe(recordedText('without flags', 'stderr'));
    expect(await create('/work', '-p', '/work/nowhere', '-a', 'plain')).toMatchObject({
      code: 1,
      stderr: recordedText('a path that is not there', 'stderr'),
    });
  });

  it('changes settings and pom.xml, the garbled log included, and changes nothing more the second time', async () => {
    const { create, files } = openProject();
    const first = await create('/work', '-p', APP, '-a', 'plain');
    expect(withoutTimes(first.stdout)).toBe(withoutTimes(recordedText('create')));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const after = (): readonly string[] =>
      ['pom.xml', 'src/main/resources/application.properties', 'conf/ark/bootstrap.properties'].map((path) =>
        files.readText(`${APP}/${path}`),
      );
    const [pom = '', settings, slimming] = after();
    expect(pom).toBe(recordedText('pom.xml'));
    expect(settings).toBe(recordedText('src/main/resources/application.properties'));
    expect(`== ./conf/ark/bootstrap.properties\n${slimming ?? ''}`).toBe(recordedText('slimming settings'));
    const again = await create('/work', '-p', APP, '-a', 'plain');
    expect(withoutTimes(again.stdout)).toBe(withoutTimes(recordedText('create again')));
    expect(after()).toEqual([pom, settings, slimming]);
  });
});

describe('arkctl create, beyond the recording', () => {
  it('says what is wrong with the pom.xml that it writes, and how to mend it', async () => {
    expect((await openProject(true).create(APP, '-p', '.', '-a', 'plain')).stderr).toMatch(/two properties name themselves.*3\.1\.4/);
  });

  it('looks for a relative path from within the project, finds none, and ends with success', async () => {
    const { create, files } = openProject(true);
    const before = files.readText(`${APP}/pom.xml`);
    const run = await create('/work/projects', '-p', 'plain-app', '-a', 'plain');
    expect(run.stdout).toContain('No line found');
    expect(run.stderr).toContain('nothing was changed');
    expect(run.code).toBe(0);
    expect(files.readText(`${APP}/pom.xml`)).toBe(before);
  });

  it('takes versions from a checkout of the runtime, keeps comments, and begins a pom.xml where there is none', async () => {
    const { create, files } = openProject();
    files.write(
      '/work/pom.xml',
      '<project><artifactId>koupleless-runtime</artifactId><properties><sofa.ark.version>3.1.9</sofa.ark.version><revision>2.1.11</revision></properties></project>',
    );
    files.write(`${APP}/pom.xml`, '<project><!-- mine --><properties><a.b>x &amp; y</a.b></properties></project>');
    await create(APP, '-p', APP, '-a', 'plain');
    expect(files.readText(`${APP}/pom.xml`)).toMatch(
      /^<\?xml.*\r\n<project>\r\n {2}<!-- mine -->\r\n {2}<properties>\r\n {4}<a\.b>x &amp; y<\/a\.b>\r\n {4}<sofa\.ark\.version>3\.1\.9<\/sofa\.ark\.version>\r\n {4}<koupleless\.runtime\.version>2\.1\.11</,
    );
    files.write(`${APP}/pom.xml`, '');
    await create(APP, '-p', APP, '-a', 'plain');
    expect(files.readText(`${APP}/pom.xml`)).toContain('<artifactId>demo-project</artifactId>');
    files.write(`${APP}/pom.xml`, '<project>');
    expect((await create(APP, '-p', APP, '-a', 'plain')).stdout).toContain('pom.xml');
  });

  it('changes what is there instead of adding it twice', () => {
    const once = convertPom(EMPTY_POM, 'one', { ark: '1', runtime: '2' });
    const twice = convertPom(once, 'two', { ark: '1', runtime: '2' });
    expect(twice.match(/<bizName>two</g)).toHaveLength(1);
    expect(twice.match(/koupleless-app-starter|sofa-ark-maven-plugin|spring-boot-maven-plugin/g)).toHaveLength(3);
  });
});

describe('java.util.Properties', () => {
  it('escapes what it writes, and reads it again', () => {
    const settings = new Map([
      ['a key', ' value = x: y # z ! \\ \t'],
      ['名', '库存'],
    ]);
    const text = writeProperties(settings, NOW);
    expect(text).toContain('#Sun Nov 22 11:02:12 UTC 2026\n');
    expect(text).toContain('\\u540D=\\u5E93\\u5B58\n');
    expect(text).toContain('a\\ key=\\ value \\= x\\: y \\# z \\! \\\\ \\t\n');
    expect(readProperties(new TextEncoder().encode(text))).toEqual(settings);
  });
});
