import { describe, expect, it } from 'vitest';
import built from '../conformance/real-base/recordings/build-and-deploy.json' with { type: 'json' };
import recorded from '../conformance/real-base/recordings/arkctl.json' with { type: 'json' };
import withStandardError from '../conformance/real-base/recordings/build-and-deploy-maven-with-stderr.json' with { type: 'json' };
import { createMemoryFiles } from '../host/memory-files.ts';
import { createMemoryNetwork } from '../host/memory-network.ts';
import { writeArchive } from '../maven/archive.ts';
import { openSample, type SampleBuild } from '../maven/testing/sample.ts';
import { createArkctl } from './arkctl.ts';
import type { ArkctlEnvironment, Built, Streams } from './commands.ts';
import { postThrough } from './post.ts';
import { remarkIn } from './remarks.ts';
import seldomTyped from './testing/seldom-typed.json' with { type: 'json' };

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
/** No Arklet anywhere, and nothing that builds. */
const bare: ArkctlEnvironment = {
  files: createMemoryFiles({ now: () => 0 }),
  post: () => Promise.resolve({ unreachable: 'nobody there' }),
  clock: { now: () => 0 },
  maven: { run: () => 0 },
};
bare.files.makeDirectory('/work');
const encode = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** A machine with an Arklet that answers what a test says, and keeps what it was asked. */
function openMachine(answers: Readonly<Record<string, unknown>> = {}, sample: SampleBuild = openSample(), language?: 'en' | 'zh-CN') {
  const network = createMemoryNetwork();
  let ask: Streams['ask'];
  network.listen(8080, 'base', () => ({ status: 404, reason: '', headers: [], body: new Uint8Array(), ending: 'length' }));
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
    post: postThrough(network),
    clock: { now: () => 0 },
    maven: sample.maven,
    ...(language === undefined ? {} : { remark: remarkIn(() => language) }),
  });
  return {
    asked,
    sample,
    answering(typed: Streams['ask']) {
      ask = typed;
      return this;
    },
    async run(directory: string, ...args: string[]): Promise<Answer> {
      let stdout = '';
      let stderr = '';
      const code = await arkctl.run(args, directory, { out: (text) => void (stdout += text), err: (text) => void (stderr += text), ask });
      return { stdout, stderr, code };
    },
  };
}

function addJars(sample: SampleBuild): void {
  sample.mvn('', 'clean', 'package', '-q');
  for (const name of ['inventory', 'broken', 'promo'])
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

  it('fails when the build writes to standard error, whatever its status, and passes on what a build could not do', async () => {
    const run = async (built: Built, complaint: string): Promise<string> => {
      let stdout = '';
      const arkctl = createArkctl({
        ...bare,
        maven: { run: (_args, _directory, _out, err) => (err(complaint), built) },
      });
      await arkctl.run(['deploy'], '/work', { out: (text) => void (stdout += text), err: () => undefined });
      return stdout;
    };
    const real = recordedStep(withStandardError.steps, 'deploy').stdout;
    expect(real.endsWith((await run(0, '\x1b[0m')).split('\n').slice(-4).join('\n'))).toBe(true);
    expect(await run({ notStarted: 'exec: "mvn": executable file not found in $PATH' }, '')).toContain(
      'put mvn executable path into your $PATH',
    );
  });

  it('says of a failed deployment what the exit status hides, in the language of the visitor', async () => {
    const machine = openMachine({}, openSample(), 'en');
    const failed = await machine.run('/', 'deploy', 'nope.jar');
    expect(failed).toMatchObject({ code: 0 });
    expect(failed.stderr).toMatch(/^The trial: nothing was installed, .*\n$/);
    expect((await openMachine({}, openSample(), 'zh-CN').run('/', 'deploy', 'nope.jar')).stderr).toMatch(/^试用提示：/);
    expect((await machine.run('/', 'status', '--pod', 'name')).stderr).toContain('no kubectl and no pods');
    expect((await machine.run('/', 'newServerlessApp', '.')).stderr).toContain('writes nothing');
    expect((await machine.run('/', 'undeploy', 'a:1', 'b:2')).stderr).toContain('the last word only');
    expect((await openMachine().run('/', 'deploy', 'nope.jar')).stderr).toBe('');
  });
});

describe('arkctl undeploy without a name', () => {
  const installed = {
    queryAllBiz: {
      code: 'SUCCESS',
      data: ['a', 'b'].map((bizName) => ({ bizName, bizVersion: '1', bizState: 'activated' })),
    },
  };
  it.each([
    ['2', 0, { bizName: 'b', bizVersion: '1' }],
    ['', 0, { bizName: 'a', bizVersion: '1' }],
    ['7', 1, undefined],
    [undefined, 1, undefined],
  ])('asks which: %s', async (typed, code, body) => {
    const machine = openMachine(installed);
    expect((await machine.answering(() => Promise.resolve(typed)).run('/', 'undeploy')).code).toBe(code);
    expect(machine.asked.find(({ command }) => command === 'uninstallBiz')?.body).toEqual(body);
  });

  it('ends where nobody can choose', async () => {
    expect(await openMachine(installed).run('/', 'undeploy')).toMatchObject({ code: 1, stderr: expect.stringContaining('Error: ^D') });
  });
});

/** A base without modules, as far as arkctl sees it. */
const emptyBase = {
  queryAllBiz: { code: 'SUCCESS', data: [] },
  uninstallBiz: { code: 'FAILED', data: { code: 'NOT_FOUND_BIZ' }, message: 'uninstall biz not success!' },
};
const refusing = {
  uninstallBiz: {
    code: 'FAILED',
    data: { code: 'FAILED', message: 'Master biz must not be uninstalled.' },
    message: 'uninstall biz not success!',
  },
};
/** Needs kubectl, or holds the stack trace of a real Arklet. */
const COMPARED_IN_PART = ['deploy --pod', 'undeploy blank'];

describe('lines that are seldom typed, as recorded', () => {
  it.each(seldomTyped.steps.filter(({ step }) => !COMPARED_IN_PART.includes(step)).map(({ step, command }) => [step, command] as const))(
    '%s',
    async (step, [, ...args]) => {
      const machine = openMachine(step === 'undeploy base' ? refusing : emptyBase);
      addJars(machine.sample);
      const given = args.map((arg) => arg.replaceAll('{jars}', '/jars').replaceAll('{work}', '/work'));
      expect(await machine.run('/work', ...given)).toEqual(atJars(recordedStep(seldomTyped.steps, step)));
    },
  );

  it('ends --pod where kubectl is missing', async () => {
    const machine = openMachine();
    addJars(machine.sample);
    const { stdout } = await machine.run('/work', 'deploy', '--pod', 'a/b', '/jars/inventory-1.0.0-ark-biz.jar');
    const real = atJars(recordedStep(seldomTyped.steps, 'deploy --pod')).stdout;
    const steady = (text: string): string => text.replace(/1\.0\.0-[-\da-f]{36}-ark/, '1.0.0-ID-ark').replace(/\x1b\[30;101m[\s\S]*/, '');
    expect(steady(stdout)).toBe(steady(real));
    expect(stdout).toContain('"kubectl": executable file not found');
  });

  it.each([
    [['--port', '1299', 'status'], '127.0.0.1:1299: connect: connection refused'],
    [['status', '--host', 'moon'], 'lookup moon: no such host'],
    [['status', '--port', '-1'], 'parse "http://127.0.0.1:-1/queryAllBiz": invalid port ":-1" after host'],
    [['status', '--port', '0x4D6'], ''],
    [['status', '--port', '99999999999999999999'], 'value out of range'],
    [['-help'], "unknown shorthand flag: 'e' in -elp"],
    [['--=x'], 'bad flag syntax: --=x'],
    [['version', '--help=maybe'], 'strconv.ParseBool: parsing "maybe": invalid syntax'],
    [['create', '-a'], "flag needs an argument: 'a' in -a"],
    [['completion', 'bash', 'x'], 'unknown command "x" for " completion bash"'],
    [['nonesuch'], 'unknown command "nonesuch" for ""\nRun'],
  ])('%j', async (args, words) => {
    const { stderr, code } = await openMachine(emptyBase).run('/', ...args);
    expect(stderr).toContain(words);
    expect(code).toBe(words === '' ? 0 : 1);
  });

  it('shows the help of a command wherever it is asked for', async () => {
    const machine = openMachine();
    const help = await machine.run('/', 'create', '-h');
    expect(help.stdout).toBe(recordedStep(recorded.steps, 'arkctl create --help').stdout);
    expect(await machine.run('/', 'help', 'create')).toEqual(help);
    expect((await machine.run('/', 'help')).stdout).toContain('Available Commands');
    expect((await machine.run('/', 'help', 'completion', 'fish')).stdout).toContain('completion fish [flags]');
    expect((await machine.run('/', 'completion', 'bash', '--no-descriptions')).stdout).toContain('__completeNoDesc');
  });
});

describe('answers that are not those of an Arklet', () => {
  it.each([
    ['', 'unexpected end of JSON input'],
    ['<html>', "invalid character '<' looking for beginning of value"],
    ['[1]', 'json: cannot unmarshal array into Go value'],
    ['{"code":"FAILED","message":"busy"}', 'sofa-ark failed response: busy'],
  ])('%j', async (body, words) => {
    const arkctl = createArkctl({
      ...bare,
      post: () => Promise.resolve({ status: 200, reason: 'OK', headers: [], body: encoder.encode(body), ending: 'length' }),
    });
    let stderr = '';
    expect(await arkctl.run(['status'], '/', { out: () => undefined, err: (text) => void (stderr += text) })).toBe(1);
    expect(stderr).toContain(`Error: ${words}`);
  });
});
