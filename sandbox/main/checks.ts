import type { Files } from '../host/files.ts';
import { resolvePath } from '../host/paths.ts';
import type { Check, CheckResult } from '../protocol/checks.ts';
import type { HttpResult, Inspection, RequestBody, Requests } from '../protocol/messages.ts';
import type { SandboxState } from '../protocol/state.ts';
import type { Bilingual } from '../protocol/text.ts';

export interface CheckWorld {
  readonly files: Files;
  readonly state: () => SandboxState;
  readonly request: (request: RequestBody) => Promise<HttpResult>;
  readonly home: string;
  readonly inspect: (params: Requests['inspect']['params']) => Inspection;
}

const PASSED: CheckResult = { passed: true, found: { en: '', zh: '' } };
/** Milliseconds that one answer may take. */
const ANSWER_LIMIT = 5000;
const EXCERPT = 120;

function failed(en: string, zh: string): CheckResult {
  return { passed: false, found: { en, zh } };
}

/** Milliseconds for one check. */
const CHECK_LIMIT = 10_000;

/**
 * Evaluates checks, and remembers for `same-base` which base ran when the last ones without it passed: those of the
 * step before.
 */
export function createChecker(world: CheckWorld): (checks: readonly Check[]) => Promise<readonly CheckResult[]> {
  let marked: string | undefined;
  return async (checks) => {
    const results = await Promise.all(checks.map((check) => withLimit(evaluate(check, world, marked), CHECK_LIMIT)));
    const now = baseIdentity(world.state());
    const compares = checks.some((check) => check.kind === 'same-base');
    if (now !== undefined && (marked === undefined || (!compares && results.every((result) => result.passed)))) marked = now;
    return results;
  };
}

function baseIdentity(state: SandboxState): string | undefined {
  const base = state.jvms.find((jvm) => jvm.base && jvm.phase === 'up');
  return base && `${base.pid}@${base.startedAt}`;
}

async function evaluate(check: Check, world: CheckWorld, marked: string | undefined): Promise<CheckResult> {
  const base = baseIdentity(world.state());
  switch (check.kind) {
    case 'file':
      return checkFile(check, world);
    case 'compiles':
      return checkCompiles(check, world);
    case 'biz':
      return checkBiz(check, world);
    case 'answer':
      return checkAnswer(check, world);
    case 'base':
      if ((base !== undefined) === check.up) return PASSED;
      return base === undefined
        ? failed('No base is running.', '没有正在运行的基座。')
        : failed('A base is running.', '有一个基座正在运行。');
    case 'same-base':
      if (base === undefined) return failed('No base is running.', '没有正在运行的基座。');
      return marked === undefined || marked === base ? PASSED : failed('The base has been restarted.', '基座被重启过。');
  }
}

function checkFile(check: Extract<Check, { kind: 'file' }>, { files, home }: CheckWorld): CheckResult {
  const stat = files.stat(resolvePath(home, check.path));
  if (!stat) return check.exists === false ? PASSED : failed(`${check.path} is not there.`, `${check.path} 不存在。`);
  if (check.exists === false) return failed(`${check.path} is still there.`, `${check.path} 仍然存在。`);
  const text = stat.kind === 'file' ? files.readText(resolvePath(home, check.path)) : '';
  if (check.contains !== undefined && !text.includes(check.contains))
    return failed(`${check.path} does not contain “${check.contains}”.`, `${check.path} 中没有「${check.contains}」。`);
  if (check.lacks !== undefined && text.includes(check.lacks))
    return failed(`${check.path} still contains “${check.lacks}”.`, `${check.path} 中仍有「${check.lacks}」。`);
  return PASSED;
}

function checkCompiles(check: Extract<Check, { kind: 'compiles' }>, { files, home, inspect }: CheckWorld): CheckResult {
  const path = resolvePath(home, check.path);
  if (files.stat(path)?.kind !== 'file') return failed(`${check.path} is not there.`, `${check.path} 不存在。`);
  const error = inspect({ path, text: files.readText(path), want: 'diagnostics' }).diagnostics.find(({ severity }) => severity === 'error');
  return error ? failed(`Line ${error.line}: ${error.message}`, `第 ${error.line} 行：${error.message}`) : PASSED;
}

function checkBiz(check: Extract<Check, { kind: 'biz' }>, world: CheckWorld): CheckResult {
  const bizs = world
    .state()
    .jvms.flatMap((jvm) => jvm.bizs)
    .filter((biz) => biz.name === check.name && (check.version === undefined || biz.version === check.version));
  if (bizs.some((biz) => biz.state === check.state)) return PASSED;
  const name = check.version === undefined ? check.name : `${check.name}:${check.version}`;
  const [first] = bizs;
  return first
    ? failed(`${name} is ${first.state}.`, `${name} 的状态是 ${first.state}。`)
    : failed(`${name} is not installed.`, `${name} 没有安装。`);
}

async function checkAnswer(check: Extract<Check, { kind: 'answer' }>, world: CheckWorld): Promise<CheckResult> {
  const answer = await world.request({ port: check.port, method: check.method ?? 'GET', path: check.path, timeout: ANSWER_LIMIT });
  const place = `localhost:${check.port}${check.path}`;
  if (answer.outcome === 'refused') return failed(`Nobody listens on port ${check.port}.`, `端口 ${check.port} 无人监听。`);
  if (answer.outcome === 'never') return failed(`${place} does not answer.`, `${place} 没有应答。`);
  const right =
    (check.status === undefined || answer.status === check.status) &&
    (check.contains === undefined || answer.body.includes(check.contains)) &&
    (check.lacks === undefined || !answer.body.includes(check.lacks));
  if (right) return PASSED;
  const body = answer.body.length > EXCERPT ? `${answer.body.slice(0, EXCERPT)}…` : answer.body;
  return failed(`${place} answers ${answer.status}: ${body}`, `${place} 应答 ${answer.status}：${body}`);
}

/** A check that takes too long has not passed, and says so. */
async function withLimit(check: Promise<CheckResult>, milliseconds: number): Promise<CheckResult> {
  const late: Bilingual = { en: `The check took longer than ${milliseconds / 1000} s.`, zh: `检查超过了 ${milliseconds / 1000} 秒。` };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(() => resolve({ passed: false, found: late }), milliseconds);
  });
  const result = await Promise.race([check, limit]);
  clearTimeout(timer);
  return result;
}
