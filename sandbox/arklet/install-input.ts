import { asBoolean, asText, asTexts, isObject, type JsonObject } from './json-object.ts';

/** What installBiz is told; name and version are filled in from the archive when they are missing. */
export interface InstallInput {
  bizName: string | null;
  bizVersion: string | null;
  readonly bizUrl: string | null;
  readonly args: readonly string[] | null;
  readonly envs: JsonObject | null;
  readonly installStrategy: string;
  readonly async: boolean;
  readonly requestId: string | null;
}

export function readInstall(input: JsonObject): InstallInput {
  const envs = input['envs'];
  return {
    bizName: asText(input['bizName']),
    bizVersion: asText(input['bizVersion']),
    bizUrl: asText(input['bizUrl']),
    args: input['args'] === undefined ? null : asTexts(input['args']),
    envs: isObject(envs) ? envs : null,
    installStrategy: asText(input['installStrategy']) ?? 'installOnly',
    async: asBoolean(input['async']),
    requestId: asText(input['requestId']),
  };
}
