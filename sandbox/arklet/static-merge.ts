import { openArchive, readManifest } from '../ark/archive.ts';
import { readDescriptor } from '../ark/biz.ts';
import { concurrentHashOrder } from '../ark/biz-registry.ts';
import { failure, JavaFailure } from '../ark/java-failure.ts';
import type { Files } from '../host/files.ts';
import type { CommandEnvironment } from './commands/command.ts';

/** The system property of the directory whose modules a base installs when it is ready. */
export const STATIC_DIRECTORY = 'com.alipay.sofa.ark.static.biz.dir';
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
