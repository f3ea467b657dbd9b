import { ArchiveError, openArchive, readManifest } from '../../ark/archive.ts';
import { NoBizError, readDescriptor } from '../../ark/biz.ts';
import { fetchArchive } from '../../ark/fetch-archive.ts';
import { failure, JavaFailure } from '../../ark/java-failure.ts';
import { booleanField, mapField, textField, textsField } from '../fastjson/bean.ts';
import type { JsonObject } from '../fastjson/value.ts';
import { blank, type CommandCall, invalid } from './command.ts';

/** What installBiz is told; name and version are filled in from the archive when both are missing. */
export interface InstallInput {
  bizName: string | null;
  bizVersion: string | null;
  readonly bizUrl: string | null;
  readonly args: readonly (string | null)[] | null;
  readonly envs: Readonly<Record<string, string | null>> | null;
  readonly installStrategy: string | null;
  readonly async: boolean;
  readonly requestId: string | null;
}

export function readInstall(input: JsonObject): InstallInput {
  return {
    bizName: textField(input, 'bizName'),
    bizVersion: textField(input, 'bizVersion'),
    bizUrl: textField(input, 'bizUrl'),
    args: textsField(input, 'args'),
    envs: mapField(input, 'envs'),
    installStrategy: textField(input, 'installStrategy') ?? 'installOnly',
    async: booleanField(input, 'async'),
    requestId: textField(input, 'requestId'),
  };
}

/** Checks the input and fills name and version from the archive when both are missing. */
export async function validateInstall(input: InstallInput, { log, thread, host, workingDirectory }: CommandCall): Promise<void> {
  if (input.async && blank(input.requestId)) throw invalid('requestId should not be blank when async is true');
  if (blank(input.bizUrl)) throw invalid('bizUrl should not be blank');
  if (blank(input.bizName) || blank(input.bizVersion))
    log.log('WARN', thread, 'biz name and version should not be empty, or it will reduce the performance.');
  if (blank(input.bizName) !== blank(input.bizVersion)) throw invalid('bizName and bizVersion should be both blank or both not blank.');
  if (!blank(input.bizName)) return;
  try {
    const manifest = readManifest(openArchive(await fetchArchive(host, input.bizUrl ?? '', workingDirectory)));
    const { name, version } = readDescriptor(manifest);
    input.bizName = name;
    input.bizVersion = version;
  } catch (error) {
    if (error instanceof NoBizError)
      throw failure('java.lang.IllegalArgumentException', error.message, [
        'com.alipay.sofa.ark.common.util.AssertUtils.isFalse(AssertUtils.java:64)',
      ]);
    if (error instanceof ArchiveError) throw invalid(`refresh biz info from jar failed: ${error.message}`);
    if (error instanceof JavaFailure) throw invalid(`refresh biz info from jar failed: ${error.detail ?? ''}`);
    throw error;
  }
}
