import { traceOf, type JavaFailure } from '../ark/java-failure.ts';
import { type Biz, encodePath } from '../ark/biz.ts';
import type { RuntimeTraits } from '../ark/runtime-traits.ts';

/** What a command handler gives: fastjson leaves null fields out and sorts the rest by name. */
export interface Answer {
  readonly code: 'SUCCESS' | 'FAILED' | 'CMD_NOT_FOUND' | 'CMD_PROCESS_INTERNAL_ERROR';
  readonly data?: unknown;
  readonly message?: string;
  readonly errorStackTrace?: string;
}

export const success = (data: unknown): Answer => ({ code: 'SUCCESS', data });
export const refused = (message: string, data?: unknown): Answer => ({ code: 'FAILED', ...(data === undefined ? {} : { data }), message });

/** The first line of the innermost cause. */
export const innermost = (thrown: JavaFailure): string => thrown.links.at(-1)?.text.split('\n')[0] ?? '';

/** Why a command did not succeed: what its data says, or its message. */
export function reasonOf({ data, message }: Answer): string | undefined {
  const said: unknown = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
  return typeof said === 'string' ? said : message;
}

/** A command that threw. */
export function internalError(thrown: JavaFailure): Answer {
  return { code: 'CMD_PROCESS_INTERNAL_ERROR', errorStackTrace: traceOf(thrown), message: `Internal Error: ${thrown.detail ?? 'null'}` };
}

/** The body as it is sent. `identity` is there for answers of handlers only. */
export function encodeAnswer(answer: Answer, identity: string | undefined): string {
  const handled = answer.code === 'SUCCESS' || answer.code === 'FAILED';
  return JSON.stringify({
    ...(handled && identity !== undefined ? { baseIdentity: identity } : {}),
    code: answer.code,
    ...(answer.data === undefined ? {} : { data: answer.data }),
    ...(answer.errorStackTrace === undefined ? {} : { errorStackTrace: answer.errorStackTrace }),
    ...(answer.message === undefined ? {} : { message: answer.message }),
  });
}

function recordsOf(biz: Biz, traits: RuntimeTraits): unknown[] {
  return biz.records.map((r) =>
    traits.stateRecords ? { changeTime: r.changeTime, message: r.message, reason: r.reason, state: r.state } : {},
  );
}

/** A biz as queryAllBiz shows it. */
export function shortInfo(biz: Biz, traits: RuntimeTraits): unknown {
  const { name, version, mainClass, webContextPath } = biz.descriptor;
  return { bizName: name, bizState: biz.state, bizStateRecords: recordsOf(biz, traits), bizVersion: version, mainClass, webContextPath };
}

/** A biz as installBiz shows it: its whole model by getters. */
export function fullInfo(biz: Biz, traits: RuntimeTraits): unknown {
  const d = biz.descriptor;
  const stems = (list: readonly string[], end: string): string[] => list.filter((p) => p.endsWith(end)).map((p) => p.slice(0, -end.length));
  return {
    attributes: {},
    bizName: d.name,
    bizState: biz.state,
    bizStateRecords: recordsOf(biz, traits),
    bizTempWorkDir: biz.workDirectory,
    bizUrl: biz.url,
    bizVersion: d.version,
    classPath: biz.classPath.map((p) => `file:${encodePath(p)}`),
    declaredMode: biz.isDeclaredMode,
    denyImportClasses: d.denyImportClasses,
    denyImportPackageNodes: d.denyImportPackages.filter((p) => !p.endsWith('.*')),
    denyImportPackageStems: stems(d.denyImportPackages, '.*'),
    denyImportPackages: d.denyImportPackages,
    denyImportResources: d.denyImportResources.filter((r) => !r.startsWith('*') && !r.endsWith('*')),
    denyPrefixImportResourceStems: stems(d.denyImportResources, '*'),
    denySuffixImportResourceStems: d.denyImportResources.filter((r) => r.startsWith('*')).map((r) => r.slice(1)),
    identity: biz.identity,
    injectExportPackages: d.injectExportPackages,
    injectPluginDependencies: d.injectPluginDependencies,
    mainClass: d.mainClass,
    priority: d.priority,
    webContextPath: d.webContextPath,
  };
}
