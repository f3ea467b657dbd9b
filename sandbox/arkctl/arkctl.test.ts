import { describe, expect, it } from 'vitest';
import built from '../conformance/real-base/recordings/build-and-deploy.json' with { type: 'json' };
import recorded from '../conformance/real-base/recordings/arkctl.json' with { type: 'json' };
import { createMemoryNetwork } from '../host/memory-network.ts';
import { writeArchive } from '../maven/archive.ts';
import { openSample, type SampleBuild } from '../maven/testing/sample.ts';
import { createArkctl } from './arkctl.ts';

interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

function recordedStep(steps: readonly { readonly step: string; readonly answer?: object }[], name: string): Answer {
  const answer = steps.find((each) => each.step === name)?.answer;
  if (!answer || !('stdout' in answer && 'stderr' in answer && 'code' in answer)) throw new Error(`The recording has no step ${name}.`);
  const { stdout, stderr, code } = answer;
  return { stdout: String(stdout), stderr: String(stderr), code: Number(code) };
}

const encoder = new TextEncoder();
const encode = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** A machine with an Arklet that answers what a test says, and keeps what it was asked. */
function openMachine(answers: Readonly<Record<string, unknown>> = {}, sample: SampleBuild = openSample()) {
  const network = createMemoryNetwork();
  const asked: { command: string; body: unknown }[] = [];
  network.listen(1238, 'arklet', ({ path, body }) => {
    const command = path.slice(1);
    asked.push({ command, body: JSON.parse(new TextDecoder().decode(body)) });
    return {
      status: 200,
      reason: 'OK',
      headers: [],
      body: encode(answers[command] ?? { code: 'SUCCESS', data: { code: 'SUCCESS' } }),
      ending: 'closed',
    };
  });
  const arkctl = createArkctl({
    files: sample.files,
    network,
    clock: { now: () => 0, nanos: () => 0, after: () => () => undefined },
    maven: sample.maven,
  });
  return {
    asked,
    sample,
    async run(directory: string, ...args: string[]): Promise<Answer> {
      let stdout = '';
      let stderr = '';
      const code = await arkctl.run(
        args,
        directory,
        (text) => void (stdout += text),
        (text) => void (stderr += text),
      );
      return { stdout, stderr, code };
    },
  };
}

function addJars(sample: SampleBuild): void {
  sample.mvn('', 'clean', 'package', '-q');
  for (const name of ['inventory', 'broken'])
    sample.files.write(`/jars/${name}-1.0.0-ark-biz.jar`, sample.files.read(`/work/projects/${name}/target/${name}-1.0.0-ark-biz.jar`));
  sample.files.write('/jars/plain.jar', sample.files.read('/work/projects/shop-api/target/shop-api-1.0.0.jar'));
  sample.files.write('/jars/garbage-1.0.0-ark-biz.jar', 'not a zip');
}

const atJars = (answer: Answer): Answer => ({
  ...answer,
  stdout: answer.stdout.replaceAll('{jars}', '/jars').replaceAll('{work}', '/work'),
  stderr: answer.stderr.replaceAll('{jars}', '/jars'),
});

describe('arkctl, byte for byte as recorded', () => {
  it.each([
    ['arkctl --help', ['--help']],
    ['arkctl version', ['version']],
    ['arkctl deploy --help', ['deploy', '--help']],
    ['arkctl undeploy --help', ['undeploy', '--help']],
    ['arkctl status --help', ['status', '--help']],
    ['arkctl moon', ['moon']],
    ['deploy an unknown flag', ['deploy', '--moon']],
    ['status of a port without a base', ['status', '--port', '1299']],
    ['undeploy from a port without a base', ['undeploy', '--port', '1299', 'inventory:1.0.0']],
    ['undeploy', ['undeploy', 'inventory:2.0.0']],
  ])('%s', async (step, args) => {
    expect(await openMachine().run('/work', ...args)).toEqual(recordedStep(recorded.steps, step));
  });

  it.each([
    ['deploy', ['deploy', '/jars/inventory-1.0.0-ark-biz.jar']],
    ['deploy a file that is not there', ['deploy', '/jars/nope-ark-biz.jar']],
    ['deploy a jar that is no zip', ['deploy', '/jars/garbage-1.0.0-ark-biz.jar']],
    ['deploy to a port without a base', ['deploy', '--port', '1299', '/jars/inventory-1.0.0-ark-biz.jar']],
  ])('%s', async (step, args) => {
    const machine = openMachine();
    addJars(machine.sample);
    expect(await machine.run('/work', ...args)).toEqual(atJars(recordedStep(recorded.steps, step)));
  });

  it('undeploys what is not there with success', async () => {
    const machine = openMachine({ uninstallBiz: { code: 'FAILED', data: { code: 'NOT_FOUND_BIZ' } } });
    expect(await machine.run('/work', 'undeploy', 'inventory:2.0.0')).toEqual(recordedStep(recorded.steps, 'undeploy what is gone'));
  });

  it('shows a failed install with its stack trace and advice', async () => {
    const real = recordedStep(recorded.steps, 'deploy on a taken path');
    // The trace as Arklet had sent it: what stands behind the second prefix of each line.
    const trace = real.stdout
      .split('\n')
      .flatMap((line) => /^\x1b\[30;101m\x1b\[30;101m {9}\x1b\[0m\x1b\[0m \x1b\[91m\x1b\[91m(.*)\x1b\[0m\x1b\[0m$/.exec(line)?.[1] ?? []);
    const machine = openMachine({
      installBiz: {
        code: 'CMD_PROCESS_INTERNAL_ERROR',
        message: 'Internal Error: java.lang.reflect.InvocationTargetException',
        errorStackTrace: `${trace.join('\n').replace(/^ Caused by: /, '')}\n`,
      },
    });
    addJars(machine.sample);
    const shown = await machine.run('/work', 'deploy', '/jars/inventory-1.0.0-ark-biz.jar');
    expect(shown.stdout.slice(shown.stdout.indexOf('Install'))).toBe(real.stdout.slice(real.stdout.indexOf('Install')));
    expect(shown.code).toBe(0);
  });

  it('shows a jar that is no biz as a Go struct', async () => {
    const real = atJars(recordedStep(recorded.steps, 'deploy a jar that is no biz'));
    const stack = real.stdout
      .slice(real.stdout.indexOf('should not be blank ') + 'should not be blank '.length)
      .split('\n')
      .map((line) => line.replaceAll(/\x1b\[[\d;]*m/g, '').replace(/^ {10}/, ''));
    const machine = openMachine({
      uninstallBiz: {
        code: 'CMD_PROCESS_INTERNAL_ERROR',
        message: 'Internal Error: bizName should not be blank',
        errorStackTrace: `${stack.slice(0, stack.indexOf('}}')).join('\n')}\n`,
      },
    });
    addJars(machine.sample);
    expect(await machine.run('/work', 'deploy', '/jars/plain.jar')).toEqual(real);
  });
});

describe('arkctl status', () => {
  it('writes the fields in the order of the Go struct, whatever the order of the answer', async () => {
    const query = recorded.steps.find((each) => each.step === 'query');
    const body = query?.answer && 'body' in query.answer ? String(query.answer.body) : '';
    const machine = openMachine({ queryAllBiz: JSON.parse(body) });
    const last = recorded.steps.findLast((each) => each.step === 'status');
    expect((await machine.run('/work', 'status')).stdout).toBe(last?.answer && 'stdout' in last.answer ? last.answer.stdout : '');
    expect(machine.asked).toEqual([{ command: 'queryAllBiz', body: { HostName: '127.0.0.1', Port: 1238 } }]);
  });

  it("writes the empty records of runtime 2.1.6 with Go's zero values", async () => {
    const machine = openMachine({
      queryAllBiz: {
        code: 'SUCCESS',
        data: [{ bizName: 'a', bizState: 'activated', bizVersion: '1', mainClass: 'A', bizStateRecords: [{}] }],
      },
    });
    expect((await machine.run('/work', 'status')).stdout).toContain(
      '"webContextPath":"","bizStateRecords":[{"changeTime":0,"state":"","reason":"","message":""}]}],"message":""}',
    );
  });
});

describe('arkctl deploy', () => {
  it('builds, removes the same version, installs, and says so as the real one', async () => {
    const machine = openMachine();
    machine.sample.mvn('', 'install', '-q');
    const { stdout, code } = await machine.run('/work/projects/inventory', 'deploy');
    const real = recordedStep(built.steps, 'deploy').stdout.replaceAll('{work}', '/work');
    const frame = (text: string): string => text.replace(/\[INFO\] Scanning[\s\S]*-{72}\n(?=\x1b)/, '');
    expect(frame(stdout)).toBe(frame(real));
    expect(code).toBe(0);
    const bundle = {
      bizName: 'inventory',
      bizVersion: '1.0.0',
      bizUrl: 'file:///work/projects/inventory/target/inventory-1.0.0-ark-biz.jar',
    };
    expect(machine.asked).toEqual([
      { command: 'uninstallBiz', body: bundle },
      { command: 'installBiz', body: bundle },
    ]);
  });

  it('installs nothing when the build fails, and exits with 0 all the same', async () => {
    const machine = openMachine();
    machine.sample.files.write('/work/projects/inventory/pom.xml', '<project>');
    const { stdout, code } = await machine.run('/work/projects/inventory', 'deploy');
    expect(stdout).toContain('Build bundle failed: exit status 1!');
    expect(code).toBe(0);
    expect(machine.asked).toEqual([]);
  });

  it('deploys one module of a parent with --sub', async () => {
    const machine = openMachine();
    await machine.run('/work/projects', 'deploy', '--sub', './promo');
    expect(machine.asked.at(-1)?.body).toMatchObject({ bizName: 'promo' });
  });

  it('has no biz to deploy where the build makes none', async () => {
    const machine = openMachine();
    expect((await machine.run('/work/projects/shop-api', 'deploy')).stdout).toContain('can not find pre built biz bundle in build dir!');
  });

  it('reads the manifest by line, as the real one', async () => {
    const machine = openMachine();
    const manifest = encoder.encode('Manifest-Version: 1.0\r\nArk-Biz-Name: a\r\nArk-Biz-Version: 2\r\n\r\n');
    machine.sample.files.write('/x.jar', writeArchive([{ name: 'META-INF/MANIFEST.MF', content: manifest, modified: 0 }]));
    await machine.run('/', 'deploy', 'x.jar');
    expect(machine.asked[0]?.body).toEqual({ bizName: 'a', bizVersion: '2', bizUrl: 'file:///x.jar' });
  });

  it('says what the trial has not: pods, lists, other commands', async () => {
    const machine = openMachine({ queryAllBiz: { code: 'SUCCESS', data: [{ bizName: 'a', bizVersion: '1', bizState: 'activated' }] } });
    expect((await machine.run('/', 'deploy', '--pod', 'ns/name')).stdout).toContain('no kubectl and no pods');
    expect((await machine.run('/', 'status', '--pod', 'name')).code).toBe(1);
    expect((await machine.run('/', 'undeploy')).stdout).toContain('a:1|activated');
    expect(await machine.run('/', 'completion')).toMatchObject({
      code: 1,
      stderr: "The trial's arkctl has no completion. A real arkctl v0.2.3 has.\n",
    });
    expect((await machine.run('/', 'status', '--port', 'x')).stderr).toContain(
      'invalid argument "x" for "--port" flag: strconv.ParseInt: parsing "x": invalid syntax',
    );
  });
});
