import { unzipSync } from 'fflate';
import { resolvePath } from '../../host/paths.ts';
import { MojoFailure } from '../problem.ts';
import type { GoalContext, KnownPlugin } from '../session.ts';
import { readSlimming } from './slimming-files.ts';

export const kouplelessBuildPlugin: KnownPlugin = {
  groupId: 'com.alipay.sofa.koupleless',
  artifactId: 'koupleless-base-build-plugin',
  prefix: 'koupleless-base-build',
  defaultVersion: undefined,
  goals: {
    'add-patch': {
      phase: 'process-classes',
      needsDependencies: false,
      run({ log }) {
        log.info('The trial has no adapters, so there is no patch to add. A real build looks for one for each library.');
      },
    },
    'integrate-biz': { phase: 'process-resources', needsDependencies: false, run: integrateBiz },
  },
};

const MANIFEST = 'META-INF/MANIFEST.MF';

/** Copies the archives that `conf/ark/bootstrap` names to where the base finds them in its own jar; what is there stays. */
function integrateBiz({ session, project, log }: GoalContext): void {
  const { files } = session;
  const text = (ending: string): string | undefined => {
    const file = `${project.directory}/conf/ark/bootstrap.${ending}`;
    return files.stat(file)?.kind === 'file' ? files.readText(file) : undefined;
  };
  const lists = readSlimming(text('properties'), text('yml'));
  const put = (path: string, bytes: Uint8Array): void => {
    const target = `${project.directory}/target/classes/SOFA-ARK/biz/${path.slice(path.lastIndexOf('/') + 1)}`;
    if (!files.stat(target)) files.write(target, bytes);
  };
  for (const url of lists('integrateBizURLs')) {
    const path = url.replace(/^file:\/\/(?=\/)/, '');
    if (/^https?:/.test(url))
      throw new MojoFailure(
        'the trial reads no archives from the network here; name one by file:// or its folder',
        'MojoExecutionException',
      );
    if (files.stat(path)?.kind !== 'file') throw new MojoFailure(`${path} (No such file or directory)`, 'MojoExecutionException');
    put(path, files.read(path));
  }
  for (const listed of lists('integrateLocalDirs')) {
    const directory = resolvePath(session.root.directory, listed);
    if (files.stat(directory)?.kind !== 'directory') throw new MojoFailure(directory, 'MojoExecutionException');
    for (const path of files.walk(directory).filter((name) => name.endsWith('.jar'))) {
      const bytes = files.read(path);
      if (!isBiz(bytes)) continue;
      log.info(`Found biz jar file: ${path}`);
      put(path, bytes);
    }
  }
}

function isBiz(bytes: Uint8Array): boolean {
  const manifest = unzipSync(bytes, { filter: ({ name }) => name === MANIFEST })[MANIFEST];
  return manifest !== undefined && /^Ark-Biz-Name:/m.test(new TextDecoder().decode(manifest));
}
