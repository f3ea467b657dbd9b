import { goString, type GoStruct, type GoType } from './go-json.ts';
import { goValue } from './go-text.ts';

/** The structures into which arkctl reads what Arklet answers (`v1/service/ark/types.go`). */

const operationFields: Readonly<Record<string, GoType>> = {
  code: goString,
  data: {
    kind: 'struct',
    name: 'ArkResponseData',
    fields: {
      code: goString,
      message: goString,
      elapsedSpace: { kind: 'int', name: 'int' },
      bizInfos: { kind: 'list', name: 'interface {}', of: { kind: 'any' } },
    },
  },
  message: goString,
  errorStackTrace: goString,
};

export const uninstallAnswer: GoStruct = {
  kind: 'struct',
  name: 'UnInstallBizResponse',
  embedded: 'ArkResponseBase',
  fields: operationFields,
};
export const installAnswer: GoStruct = { ...uninstallAnswer, name: 'InstallBizResponse' };

const stateRecord: GoStruct = {
  kind: 'struct',
  name: 'ArkBizStateRecord',
  fields: { changeTime: { kind: 'int', name: 'int64' }, state: goString, reason: goString, message: goString },
};

const bizInfo: GoStruct = {
  kind: 'struct',
  name: 'ArkBizInfo',
  fields: {
    bizName: goString,
    bizState: goString,
    bizVersion: goString,
    mainClass: goString,
    webContextPath: goString,
    bizStateRecords: { kind: 'list', name: 'ark.ArkBizStateRecord', of: stateRecord },
  },
};

export const queryAnswer: GoStruct = {
  kind: 'struct',
  name: 'QueryAllArkBizResponse',
  embedded: 'GenericArkResponseBase',
  fields: { code: goString, data: { kind: 'list', name: 'ark.ArkBizInfo', of: bizInfo }, message: goString },
};

export type Answer = Readonly<Record<string, unknown>>;

export function textOf(answer: unknown, field: string): string {
  const value = fieldOf(answer, field);
  return typeof value === 'string' ? value : '';
}

export function fieldOf(answer: unknown, field: string): unknown {
  return typeof answer === 'object' && answer !== null ? Object.entries(answer).find(([key]) => key === field)?.[1] : undefined;
}

/** Arklet's answer to an operation as Go prints its structure: fields in order, without names. */
export function asGoStruct(answer: Answer): string {
  const data = fieldOf(answer, 'data');
  const infos = fieldOf(data, 'bizInfos');
  const inner = [textOf(data, 'code'), textOf(data, 'message'), String(fieldOf(data, 'elapsedSpace') ?? 0), goValue(infos ?? [])];
  return `{{${textOf(answer, 'code')} {${inner.join(' ')}} ${textOf(answer, 'message')} ${textOf(answer, 'errorStackTrace')}}}`;
}

/** Whether a module is gone after this answer: uninstalled, or not there. */
export function isGone(answer: Answer): boolean {
  const code = textOf(answer, 'code');
  return code === 'SUCCESS' || (code === 'FAILED' && textOf(fieldOf(answer, 'data'), 'code') === 'NOT_FOUND_BIZ');
}
