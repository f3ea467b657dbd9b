import { openArchive, readManifest } from '../ark/archive.ts';
import { readDescriptor } from '../ark/biz.ts';
import { concurrentHashOrder } from '../ark/biz-registry.ts';
import { failure, JavaFailure } from '../ark/java-failure.ts';
import type { JavaLoader } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import { JavaThrow } from '../java/run/thrown.ts';
import type { JavaObject } from '../java/run/value.ts';
import { isRuntimeClass } from '../spring/reflect.ts';
import type { ArkContainer, StagedBiz } from '../ark/container.ts';
import type { Files } from '../host/files.ts';
import type { CommandEnvironment } from './commands/command.ts';

const LISTENER = 'com.alipay.sofa.koupleless.plugin.manager.listener.StaticBatchInstallEventListener';
const FRAMES = [
  `${LISTENER}.batchDeployFromLocalDir(StaticBatchInstallEventListener.java:70)`,
  `${LISTENER}.onApplicationEvent(StaticBatchInstallEventListener.java:80)`,
];

interface Found {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly priority: number;
}

/** Jars below a directory whose manifest names a biz, by ascending priority. */
function bizJars(files: Files, directory: string): Found[] {
  const found = files
    .walk(directory)
    .filter((path) => path.endsWith('.jar'))
    .flatMap((path): Found[] => {
      const manifest = readManifest(openArchive(files.read(path)));
      if (!manifest.has('Ark-Biz-Name')) return [];
      const { name, version, priority } = readDescriptor(manifest);
      return [{ path, name, version, priority }];
    });
  return found.toSorted((a, b) => a.priority - b.priority);
}

/**
 * Installs the modules of a directory, as a base does at ApplicationReadyEvent: those of one priority at once on a real
 * base, one after the other here.
 * @throws JavaFailure when the directory is missing or a module cannot be installed
 */
export function batchDeploy(
  { host, container, log, now, grown }: CommandEnvironment,
  nextPoolThread: () => string,
  directory: string,
): void {
  const say = (message: string): void => log.log('INFO', 'main', message);
  say(`start to batch deploy from local dir:${directory}`);
  if (host.files.stat(directory)?.kind !== 'directory')
    throw failure('java.nio.file.NoSuchFileException', directory, [
      'com.alipay.sofa.koupleless.arklet.core.ops.BatchInstallHelper.getBizUrlsFromLocalFileSystem(BatchInstallHelper.java:52)',
      'com.alipay.sofa.koupleless.arklet.core.ops.UnifiedOperationServiceImpl.batchInstall(UnifiedOperationServiceImpl.java:109)',
      ...FRAMES,
    ]);
  const jars = bizJars(host.files, directory);
  const byPriority = [...Map.groupBy(jars, ({ priority }) => priority)];
  say(`Found biz jar files: {${byPriority.map(([priority, of]) => `${priority}=[${of.map(({ path }) => path).join(', ')}]`).join(', ')}}`);
  const started = now();
  const outcomes = new Map<string, string>();
  let failed = false;
  for (const { path, name, version } of jars) {
    const thread = nextPoolThread();
    log.log('INFO', thread, `start to install biz: ${name},${version},file://${path}`);
    try {
      const outcome = container.install(host.files.read(path), { name, version }, [], undefined, thread);
      if (outcome.kind === 'repeat') failed = true;
      else grown(true);
      outcomes.set(path, `${outcome.kind === 'repeat' ? 'REPEAT_BIZ' : 'SUCCESS'}, ${outcome.message}`);
    } catch (error) {
      if (!(error instanceof JavaFailure)) throw error;
      failed = true;
      log.print(error);
      outcomes.set(path, `FAILED, internal exception: ${error.detail ?? 'null'}`);
    }
  }
  say(`batch install cost ${Math.max(1, Math.round(now() - started))} ms`);
  for (const path of concurrentHashOrder([...outcomes.keys()])) say(`${path}, ${outcomes.get(path) ?? ''}, BatchDeployResult`);
  if (failed)
    throw failure('java.lang.IllegalStateException', 'batch deploy failed!', [
      'com.google.common.base.Preconditions.checkState(Preconditions.java:512)',
      ...FRAMES,
    ]);
}

/** An archive below `SOFA-ARK/biz/` of the base's jar. */
export interface EmbeddedJar {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/**
 * Registers the archives of the base's own jar, then starts them one after the other, by priority.
 * @throws JavaThrow in SOFAArk's words when one cannot start; those after it are left
 */
export function deployEmbedded(
  machine: Machine,
  base: JavaLoader,
  container: ArkContainer,
  jars: readonly EmbeddedJar[],
  location: string,
): void {
  const staged = new Map<StagedBiz['biz'], StagedBiz>();
  for (const { bytes, path } of jars) {
    const one = container.stage(bytes, location, path);
    if (one) staged.set(one.biz, one);
  }
  for (const biz of container.registry.inOrder()) {
    const one = staged.get(biz);
    const thrown = one && container.startStaged(one);
    if (thrown) throw embeddedFailure(machine, base, thrown);
  }
}

/** Modules that answer requests were not seen to start out of a base's own jar. */
export function tellOfWeb(container: ArkContainer, jars: readonly EmbeddedJar[], out: (text: string) => void): void {
  const withWeb = container.registry
    .inOrder()
    .filter(({ isMaster, context }) => !isMaster && context?.object.javaClass.name.includes('Servlet'));
  if (jars.length > 0 && withWeb.length > 0)
    out(
      `The trial's hint: ${withWeb.map((biz) => biz.identity).join(', ')} answers requests, and how a real base starts such a module out of its own jar is not known: only modules without web were seen there. Ask a real base before you rely on it.\n`,
    );
}

function embeddedFailure(machine: Machine, base: JavaLoader, exception: JavaObject): JavaThrow {
  const reflected = (cause: JavaObject): JavaObject =>
    machine.newObject(machine.jdk('java.lang.reflect.InvocationTargetException'), '<init>(java.lang.Throwable)', [cause]);
  const arkClass = base.load('com.alipay.sofa.ark.exception.ArkRuntimeException');
  const inner = reflected(exception);
  const ark = isRuntimeClass(arkClass) ? machine.newObject(arkClass, '<init>(java.lang.Throwable)', [inner]) : inner;
  return new JavaThrow(
    machine.newObject(machine.jdk('java.lang.RuntimeException'), '<init>(java.lang.String,java.lang.Throwable)', [
      'Meet exception when deploying biz after embed master biz started!',
      reflected(ark),
    ]),
  );
}
