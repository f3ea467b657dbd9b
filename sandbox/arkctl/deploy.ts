import { resolvePath } from '../host/paths.ts';
import { asGoStruct, isGone, textOf } from './answers.ts';
import { askArklet, NoAnswer } from './arklet-client.ts';
import { ArchiveError, findBizBundle, parseBizBundle, type BizBundle } from './biz-bundle.ts';
import { portOf, remarkOn, type ArkctlCommand, type Invocation } from './commands.ts';
import { goJson } from './go-text.ts';
import { failure, labelled, success } from './style.ts';

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
  help: async () => (await import('./texts.ts')).deployHelp,
  async run(invocation) {
    const status = await deploy(invocation);
    if (status !== 'installed' && status === 0) remarkOn(invocation, 'exits-with-0');
    return status === 'installed' ? 0 : status;
  },
};

/** The real one exits with 0 whether something was installed or not. */
async function deploy(invocation: Invocation): Promise<number | 'installed'> {
  const { values, positional, workingDirectory } = invocation;
  if (positional.length > 1) remarkOn(invocation, 'last-word-counts');
  const target = resolvePath(workingDirectory, positional.at(-1) ?? '.');
  const isBundle = target.endsWith('.jar');
  if (!isBundle && !(await buildBundle(invocation, target))) return 0;
  const bundle = await readBundle(invocation, target, isBundle);
  if (bundle === 'panic') return 2;
  if (!bundle) return 0;
  const pod = values.get('pod') ?? '';
  if (pod !== '') return upload(invocation, bundle, pod);
  return (await install(invocation, bundle)) ? 'installed' : 0;
}

/** Without kubectl this is as far as it goes. */
function upload(invocation: Invocation, bundle: BizBundle, pod: string): 0 {
  const { out, clock } = invocation;
  const [namespace = '', name = ''] = pod.includes('/') ? pod.split('/') : ['default', pod];
  out(labelled('Stage', 'UploadBizBundle'));
  const file = `/tmp/${bundle.bizName ?? ''}-${bundle.bizVersion ?? ''}-${timeBasedId(clock.now())}-ark-biz.jar`;
  out(labelled('Command', `kubectl -n ${namespace} cp ${bundle.bizUrl.slice('file://'.length)} ${name}:${file}`));
  out(failure('exec: "kubectl": executable file not found in $PATH'));
  remarkOn(invocation, 'no-pods');
  return 0;
}

/** A UUID of version 1, of the time alone. */
function timeBasedId(milliseconds: number): string {
  const sinceGregory = (BigInt(Math.floor(milliseconds)) + 12_219_292_800_000n) * 10_000n;
  const time = sinceGregory.toString(16).padStart(15, '0');
  return `${time.slice(7)}-${time.slice(3, 7)}-1${time.slice(0, 3)}-8000-000000000000`;
}

/** A build that writes to standard error has failed, whatever its exit status. */
async function buildBundle({ maven, out, files }: Invocation, directory: string): Promise<boolean> {
  out(labelled('Stage', 'BuildBundle'));
  out(labelled('BuildDirectory', directory));
  out(labelled('Command', `mvn ${BUILD.join(' ')}`));
  const kind = files.stat(directory)?.kind;
  if (kind !== 'directory') {
    const why = kind === 'file' ? 'fork/exec /usr/bin/mvn: not a directory' : `chdir ${directory}: no such file or directory`;
    await fail(out, `Build bundle failed: ${why}!`);
    return false;
  }
  let complaints = '';
  let output = '';
  const show = (text: string): void => {
    output += text;
    out(text);
  };
  const status = await maven.run(BUILD, directory, show, (text) => void (complaints += text));
  // It is printed by line.
  if (output !== '' && !output.endsWith('\n')) out('\n');
  if (typeof status !== 'number') {
    await fail(out, `Build bundle failed: ${status.notStarted}!`);
    return false;
  }
  if (complaints !== '') {
    await fail(out, `Build bundle failed: ${complaints.endsWith('\n') ? complaints : `${complaints}\n`}!`);
    return false;
  }
  if (status !== 0) {
    await fail(out, `Build bundle failed: exit status ${status}!`, output);
    return false;
  }
  out(success('build bundle success!'));
  out('\n');
  return true;
}

async function readBundle(
  { files, out, err, values }: Invocation,
  target: string,
  isBundle: boolean,
): Promise<BizBundle | 'panic' | undefined> {
  out(labelled('Stage', 'ParseBizModel'));
  const searched = resolvePath(target, `./${values.get('sub') ?? '.'}`);
  if (!isBundle && !files.stat(searched)) {
    err((await import('./texts.ts')).walkPanic);
    return 'panic';
  }
  const path = isBundle ? target : findBizBundle(files, searched);
  if (path === undefined) {
    out(failure('can not find pre built biz bundle in build dir!'));
    return undefined;
  }
  const kind = files.stat(path)?.kind;
  if (kind === undefined) {
    out(failure(path, 'File Not Exist'));
    return undefined;
  }
  if (kind === 'directory') {
    err((await import('./texts.ts')).panicAt(`read ${path}: is a directory`));
    return 'panic';
  }
  try {
    const bundle = parseBizBundle(files, path);
    out(labelled('BizBundleInfo', goJson(bundle)));
    out(success('parse biz bundle success!'));
    out('\n');
    return bundle;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    err((await import('./texts.ts')).panicAt('zip: not a valid zip file'));
    return 'panic';
  }
}

async function install({ post, values, out }: Invocation, bundle: BizBundle): Promise<boolean> {
  out(labelled('Stage', 'Install'));
  try {
    const arklet = { host: HOST, port: portOf(values) };
    const removed = await askArklet(post, arklet, 'uninstallBiz', bundle);
    if (!isGone(removed)) {
      await fail(out, `uninstall biz failed: ${asGoStruct(removed)}`);
      return false;
    }
    const installed = await askArklet(post, arklet, 'installBiz', bundle);
    if (textOf(installed, 'code') !== 'SUCCESS') {
      await fail(out, `install biz failed: ${textOf(installed, 'message')} \n Caused by: ${textOf(installed, 'errorStackTrace')}`);
      return false;
    }
    out(success('install biz success!'));
    out('\n');
    return true;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    await fail(out, error.message);
    return false;
  }
}

/** `output` is what the build printed: the advice depends on it, too. */
async function fail(out: (text: string) => void, message: string, output = ''): Promise<void> {
  out(failure(message));
  const { suggestionsFor } = await import('./suggestions.ts');
  for (const advice of suggestionsFor(`${message}\n${output}`)) out(labelled('Suggestion', advice));
}
