import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { kouplelessActuator } from '../ark/koupleless-hooks.ts';
import { createArkctl } from '../arkctl/arkctl.ts';
import { postThrough } from '../arkctl/post.ts';
import { startJvm } from '../arklet/jvm.ts';
import type { RunningJvm } from '../arklet/running-jvm.ts';
import { staticMerge } from '../arklet/static-modules.ts';
import { loadAllParts } from '../spring/parts.ts';
import { type Recording, versionsOf } from '../conformance/recording.ts';
import { JARS, type ReplayWorld, WORK } from '../conformance/replay.ts';
import { createReplayClock } from '../conformance/replay-clock.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import { createMemoryNetwork } from '../host/memory-network.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import type { Clock } from '../host/clock.ts';
import type { Files } from '../host/files.ts';
import { createMaven, type Maven } from '../maven/maven.ts';
import { optionsOf } from '../shell/jvm-options.ts';
import type { Runtime } from './runtime.ts';
import { shellCommands } from './shell-commands.ts';

const PID = 4711;

const buildsSchema = z.object({
  base: z.string(),
  biz: z.array(z.object({ file: z.string(), module: z.string(), properties: z.record(z.string(), z.string()).optional() })),
  copies: z.record(z.string(), z.string()).default({}),
  texts: z.record(z.string(), z.string()).default({}),
});

/** The sandbox's Maven could not build a project; `message` holds what it printed. */
export class BuildError extends Error {}

type Versions = ReturnType<typeof versionsOf>;

/** Builds what `builds.json` of the projects lists, as `build.mjs` does; the archives lie in `JARS` afterwards. */
export function buildArchives(runtime: Runtime, projects: string, versions: Versions, files: Files, clock: Clock): Maven {
  const root = '/work/projects';
  for (const { path, bytes } of readProjectFiles(projects)) {
    files.write(`${root}/${path}`, bytes);
    files.write(`${WORK}/projects/${path}`, bytes);
  }
  const { base, biz, copies, texts } = buildsSchema.parse(JSON.parse(files.readText(`${root}/builds.json`)));
  const maven = createMaven({
    files,
    clock,
    compile: (sources, path) => runtime.java.compile(sources, path),
    libraryJar: (artifactId) => runtime.library.jar(artifactId),
    home: '/root',
  });
  const settings = [
    ...(versions.runtime === undefined ? [] : [`-Dkoupleless.runtime.version=${versions.runtime}`]),
    ...(versions.ark === undefined ? [] : [`-Dsofa.ark.version=${versions.ark}`]),
  ];
  files.write(`${WORK}/projects/.mvn/maven.config`, settings.join('\n'));
  const mvn = (...args: string[]): void => {
    let printed = '';
    const status = maven.run(['-q', '-B', '-ntp', '-DskipTests', ...settings, ...args], root, (text) => {
      printed += text;
    });
    if (status !== 0) throw new BuildError(`mvn ${args.join(' ')} failed:\n${printed}`);
  };
  const archive = (module: string, ending: string): string => {
    const name = files.list(`${root}/${module}/target`).find((f) => f.endsWith(ending) && !f.endsWith('-sources.jar'));
    if (name === undefined) throw new BuildError(`${module} built no *${ending}`);
    return `${root}/${module}/target/${name}`;
  };
  mvn('clean', 'install');
  files.write(`${JARS}/base.jar`, files.read(archive(base, '.jar')));
  for (const [to, from] of Object.entries(copies)) files.write(`${JARS}/${to}`, files.read(`${root}/${from}`));
  for (const [to, text] of Object.entries(texts)) files.write(`${JARS}/${to}`, text);
  for (const { file, module, properties } of biz) {
    if (properties) mvn('-f', `${module}/pom.xml`, 'clean', 'package', ...Object.entries(properties).map(([k, v]) => `-D${k}=${v}`));
    files.write(`${JARS}/${file}-ark-biz.jar`, files.read(archive(module, '-ark-biz.jar')));
  }
  return maven;
}

/** Files, ports and clock of one machine, with the projects built as `build.mjs` builds them. */
export async function prepareWorld(runtime: Runtime, projects: string, recording: Recording): Promise<ReplayWorld> {
  await Promise.all([loadAllParts(), staticMerge.load(), kouplelessActuator.load()]);
  const clock = createReplayClock({ now: () => Date.now(), nanos: () => Math.round(performance.now() * 1e6) });
  const files = createMemoryFiles({ now: () => clock.now() });
  const network = createMemoryNetwork();
  const maven = buildArchives(runtime, projects, versionsOf(recording), files, clock);
  const host = { files, network, clock };
  const arkctl = createArkctl({ files, post: postThrough(network), clock, maven: { run: maven.start } });
  files.makeDirectory(WORK);
  files.makeDirectory('/tmp');
  const jvms: RunningJvm[] = [];
  const shell = shellCommands({ host, java: runtime.java, maven, arkctl, jvms }, '/root');
  return {
    host,
    clock,
    breathe: () => setImmediate(undefined),
    arrive: () => setImmediate(undefined),
    startBase({ args, options, properties, environment }, out) {
      const jvm = startJvm({
        host,
        library: runtime.library,
        java: runtime.java,
        jar: files.read(`${JARS}/base.jar`),
        jarPath: `${JARS}/base.jar`,
        arguments: args,
        properties,
        environment,
        workingDirectory: WORK,
        pid: PID,
        ...optionsOf(options),
        out,
        err: out,
        changed: () => undefined,
      });
      jvms.push(jvm);
      return jvm;
    },
    run(command, workingDirectory) {
      const [name, ...args] = command;
      let stdout = '';
      let stderr = '';
      const out = (text: string): void => void (stdout += text);
      if (name === 'arkctl')
        return arkctl.run(args, workingDirectory, { out, err: (text) => void (stderr += text) }).then((code) => ({ stdout, stderr, code }));
      if (name === 'mvn')
        return Promise.resolve()
          .then(() => maven.start(args, workingDirectory, out))
          .then((code) => ({ code, stdout, stderr }));
      return shell(
        command.map((word) => word.replaceAll('{pid}', String(PID))),
        workingDirectory,
      ).then(({ output, code }) => ({ stdout: output, stderr: '', code }));
    },
  };
}
