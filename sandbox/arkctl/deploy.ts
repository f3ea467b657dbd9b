import { resolvePath } from '../host/paths.ts';
import { askArklet, ConnectionError, type ArkletAnswer } from './arklet-client.ts';
import { ArchiveError, findBizBundle, parseBizBundle, type BizBundle } from './biz-bundle.ts';
import { portOf, type ArkctlCommand, type Invocation } from './commands.ts';
import { failure, labelled, success } from './style.ts';
import { suggestionsFor } from './suggestions.ts';
import { deployHelp, zipPanic } from './texts.ts';

const BUILD = ['clean', 'package', '-Dmaven.test.skip=true'];
const HOST = '127.0.0.1';

/** Builds a bundle unless it is handed one, removes the same version from the base, and installs. Exits with 0 whatever happened. */
export const deployCommand: ArkctlCommand = {
  name: 'deploy',
  flags: [
    { name: 'port', kind: 'int' },
    { name: 'pod', kind: 'string' },
    { name: 'sub', kind: 'string' },
  ],
  help: deployHelp,
  async run(invocation) {
    const { values, positional, workingDirectory, out } = invocation;
    if (values.has('pod')) {
      out(failure('The trial has no kubectl and no pods, so --pod cannot work here. Deploy to the local base: arkctl deploy'));
      return 0;
    }
    const target = resolvePath(workingDirectory, positional.at(-1) ?? '.');
    const isBundle = target.endsWith('.jar');
    if (!isBundle && !buildBundle(invocation, target)) return 0;
    const bundle = readBundle(invocation, target, isBundle);
    if (bundle === 'panic') return 2;
    if (bundle) await install(invocation, bundle);
    return 0;
  },
};

function buildBundle({ maven, out, values, files, workingDirectory }: Invocation, directory: string): boolean {
  out(labelled('Stage', 'BuildBundle'));
  out(labelled('BuildDirectory', directory));
  out(labelled('Command', `mvn ${BUILD.join(' ')}`));
  if (files.stat(directory)?.kind !== 'directory') {
    fail(out, `Build bundle failed: chdir ${directory}: no such file or directory!`);
    return false;
  }
  if (maven.run(BUILD, directory, out) !== 0) {
    fail(out, 'Build bundle failed: exit status 1!');
    return false;
  }
  const sub = values.get('sub');
  if (sub !== undefined && files.stat(resolvePath(workingDirectory, sub))?.kind !== 'directory') {
    fail(out, `lstat ${resolvePath(directory, sub)}: no such file or directory`);
    return false;
  }
  out(success('build bundle success!'));
  out('\n');
  return true;
}

function readBundle({ files, out, err, values }: Invocation, target: string, isBundle: boolean): BizBundle | 'panic' | undefined {
  out(labelled('Stage', 'ParseBizModel'));
  const path = isBundle ? target : findBizBundle(files, resolvePath(target, values.get('sub') ?? '.'));
  if (path === undefined) {
    fail(out, 'can not find pre built biz bundle in build dir!');
    return undefined;
  }
  if (files.stat(path)?.kind !== 'file') {
    out(failure(path, 'File Not Exist'));
    return undefined;
  }
  try {
    const bundle = parseBizBundle(files, path);
    out(labelled('BizBundleInfo', JSON.stringify(bundle)));
    out(success('parse biz bundle success!'));
    out('\n');
    return bundle;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    err(zipPanic);
    return 'panic';
  }
}

async function install({ network, values, out }: Invocation, bundle: BizBundle): Promise<void> {
  out(labelled('Stage', 'Install'));
  try {
    const removed = await askArklet(network, HOST, portOf(values), 'uninstallBiz', bundle);
    if (removed.code !== 'SUCCESS' && innerCode(removed) !== 'NOT_FOUND_BIZ') {
      fail(out, `uninstall biz failed: ${asGoStruct(removed)}`);
      return;
    }
    const installed = await askArklet(network, HOST, portOf(values), 'installBiz', bundle);
    if (installed.code !== 'SUCCESS') {
      fail(out, `install biz failed: ${installed.message} \n Caused by: ${installed.errorStackTrace}`);
      return;
    }
    out(success('install biz success!'));
    out('\n');
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    fail(out, error.message);
  }
}

function fail(out: (text: string) => void, message: string): void {
  out(failure(message));
  for (const advice of suggestionsFor(message)) out(labelled('Suggestion', advice));
}

function dataOf(answer: ArkletAnswer): Readonly<Record<string, unknown>> {
  return typeof answer.data === 'object' && answer.data !== null ? Object.fromEntries(Object.entries(answer.data)) : {};
}

export function innerCode(answer: ArkletAnswer): string {
  const { code } = dataOf(answer);
  return typeof code === 'string' ? code : '';
}

/** Go prints the answer's struct with its fields in order and without names. */
function asGoStruct(answer: ArkletAnswer): string {
  const data = dataOf(answer);
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name] : '');
  const space = typeof data['elapsedSpace'] === 'number' ? data['elapsedSpace'] : 0;
  return `{{${answer.code} {${text('code')} ${text('message')} ${space} []} ${answer.message} ${answer.errorStackTrace}}}`;
}
