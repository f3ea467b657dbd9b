import { readDescriptor, NoBizError } from '../ark/biz.ts';
import { ArchiveError, openArchive, readManifest } from '../ark/archive.ts';
import type { ArkContainer } from '../ark/container.ts';
import { failure, JavaFailure } from '../ark/java-failure.ts';
import type { ArkletCommand, Operation } from '../protocol/state.ts';
import type { RuntimeTraits } from '../ark/runtime-traits.ts';
import type { Host } from '../host/host.ts';
import { type Answer, fullInfo, internalError, refused, shortInfo, success } from './answers.ts';
import { type ArkletLog, showParameters } from './arklet-log.ts';
import { fetchArchive } from '../ark/fetch-archive.ts';
import { health, HEALTH_TYPES, type HealthSource } from './health.ts';
import { asBoolean, asText, asTexts, isObject, type JsonObject } from './json-object.ts';
import { type InstallInput, readInstall } from './install-input.ts';
import { type BizKey, OperationLocks, ProcessRecord } from './operations.ts';
import { describeBizList } from './describe-biz.ts';
import { unwritableRecord } from './unwritable-record.ts';

const P = 'com.alipay.sofa.koupleless.arklet.core';
const HANDLER = `${P}.command.builtin.handler`;
const MAIN_CLASS_ENV = 'sofa.ark.biz.main.class';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  health: 'get all health info',
  batchInstallBiz: 'install one ark biz',
  queryAllBiz: 'query all ark biz(including master biz)',
  help: 'list all supported commands',
  uninstallBiz: 'uninstall one ark biz',
  switchBiz: 'switch one ark biz',
  installBiz: 'install one ark biz',
  queryBizOps: 'query ark biz ops',
};

export interface CommandOptions {
  readonly host: Host;
  readonly container: ArkContainer;
  readonly traits: RuntimeTraits;
  readonly health: HealthSource;
  readonly log: ArkletLog;
  readonly now: () => number;
  /** Bytes by which an install has made metaspace grow. */
  readonly grown: (installed: boolean) => number;
  readonly recorded: (operation: Operation) => void;
  /** A path of the file system as Java prints the class loader of a biz, for log lines. */
  readonly loaderText: (biz: Parameters<typeof describeBizList>[0][number]) => string;
}

type ChangingCommand = Extract<ArkletCommand, 'installBiz' | 'batchInstallBiz' | 'uninstallBiz' | 'switchBiz'>;
const changes = (id: string): id is ChangingCommand => /^(install|uninstall|switch|batchInstall)Biz$/.test(id);
const blank = (text: string | null): boolean => text === null || text.trim() === '';
const invalid = (message: string): JavaFailure =>
  failure(`${P}.common.exception.CommandValidationException`, message, [
    `${P}.command.meta.AbstractCommandHandler.isTrue(AbstractCommandHandler.java:116)`,
  ]);
const rethrown = (inner: JavaFailure): JavaFailure =>
  inner.wrapped(`${P}.common.exception.ArkletRuntimeException: ${inner.links[0]?.text ?? ''}`, [
    `${HANDLER}.InstallBizHandler.handle(InstallBizHandler.java:78)`,
  ]);

/** Arklet's commands. */
export class Commands {
  private readonly options: CommandOptions;
  private readonly locks = new OperationLocks();
  private readonly records = new Map<string, ProcessRecord>();
  private poolThreads = 0;

  constructor(options: CommandOptions) {
    this.options = options;
  }

  /** Ids in the order of Arklet's map. */
  get ids(): string[] {
    return Object.keys(DESCRIPTIONS).filter((id) => id !== 'batchInstallBiz' || this.options.traits.batchInstall);
  }

  /** Runs one command. `null` stands for an empty body. */
  async run(id: string, input: JsonObject | null, thread: string): Promise<Answer> {
    const { log, traits, now, recorded } = this.options;
    if (traits.logsCommands) log.log('INFO', thread, `start to process command ${id} with parameters ${showParameters(input)}`);
    const at = now();
    try {
      const answer = await this.dispatch(id, input, thread);
      if (changes(id)) recorded({ command: id, biz: operationTarget(input), code: answer.code, milliseconds: now() - at, at });
      return answer;
    } catch (error) {
      if (!(error instanceof JavaFailure)) throw error;
      log.log('ERROR', thread, `arklet process exception, cmd: ${id}`, error);
      if (changes(id))
        recorded({ command: id, biz: operationTarget(input), code: 'CMD_PROCESS_INTERNAL_ERROR', milliseconds: now() - at, at });
      return error.links[0]?.text === `java.lang.IllegalArgumentException: ${id} not found handler`
        ? { code: 'CMD_NOT_FOUND', message: 'please follow the doc' }
        : internalError(error);
    }
  }

  private dispatch(id: string, input: JsonObject | null, thread: string): Answer | Promise<Answer> {
    const { container, traits } = this.options;
    if (!this.ids.includes(id))
      throw failure('java.lang.IllegalArgumentException', `${id} not found handler`, [`${P}.util.AssertUtils.isTrue(AssertUtils.java:68)`]);
    switch (id) {
      case 'help':
        return success(this.ids.map((i) => ({ desc: DESCRIPTIONS[i], id: i })));
      case 'queryAllBiz':
        return success(
          container.registry
            .inOrder()
            .filter((b) => !b.isMaster)
            .map((b) => shortInfo(b, traits)),
        );
      case 'health':
        return this.health(input);
      case 'installBiz':
        return this.install(input, thread);
      case 'batchInstallBiz':
        return this.batchInstall(input, thread);
      case 'uninstallBiz':
        return this.onBiz(id, input, thread, (key, t) => this.uninstall(key, t));
      case 'switchBiz':
        return this.onBiz(id, input, thread, (key) => this.switchTo(key));
      default:
        return this.queryOps(input);
    }
  }

  private health(input: JsonObject | null): Answer {
    const type = asText(input?.['type']);
    if (type !== null && type !== '' && !HEALTH_TYPES.includes(type)) throw invalid(`type: ${type} can not be found`);
    return health(this.options.health, {
      type,
      bizName: asText(input?.['bizName']),
      bizVersion: asText(input?.['bizVersion']),
      metrics: asTexts(input?.['metrics']),
    });
  }

  // ---- install ----

  private nullInput(handler: string, call: string): JavaFailure {
    return failure('java.lang.NullPointerException', `Cannot invoke "${HANDLER}.${handler}$Input.${call}()" because "input" is null`, [
      `${HANDLER}.${handler}.validateInput(${handler}.java:109)`,
    ]);
  }

  /** Checks the input and fills name and version from the archive when both are missing. */
  private async validateInstall(input: InstallInput, thread: string): Promise<void> {
    if (input.async && blank(input.requestId)) throw invalid('requestId should not be blank when async is true');
    if (blank(input.bizUrl)) throw invalid('bizUrl should not be blank');
    if (blank(input.bizName) || blank(input.bizVersion))
      this.options.log.log('WARN', thread, 'biz name and version should not be empty, or it will reduce the performance.');
    if (blank(input.bizName) !== blank(input.bizVersion)) throw invalid('bizName and bizVersion should be both blank or both not blank.');
    if (!blank(input.bizName)) return;
    try {
      const manifest = readManifest(openArchive(await fetchArchive(this.options.host, input.bizUrl ?? '')));
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

  private async install(raw: JsonObject | null, thread: string): Promise<Answer> {
    if (raw === null) throw this.nullInput('InstallBizHandler', 'isAsync');
    const input = readInstall(raw);
    await this.validateInstall(input, thread);
    const key = { name: input.bizName, version: input.bizVersion };
    const shown = {
      ...(input.args === null ? {} : { args: input.args }),
      async: input.async,
      bizName: input.bizName,
      bizUrl: input.bizUrl,
      bizVersion: input.bizVersion,
      ...(input.envs === null ? {} : { envs: input.envs }),
      installStrategy: input.installStrategy,
      ...(input.requestId === null ? {} : { requestId: input.requestId }),
    };
    return this.guarded('installBiz', key, input.async ? input.requestId : null, shown, thread, (t) => this.installNow(input, t));
  }

  private async installNow(input: InstallInput, thread: string): Promise<Answer> {
    const { traits, grown } = this.options;
    try {
      const outcome = await this.installByStrategy(input, thread);
      const elapsedSpace = grown(outcome.kind === 'installed');
      if (outcome.kind === 'repeat')
        return refused('install biz not success!', { code: 'REPEAT_BIZ', elapsedSpace, message: outcome.message });
      return success({ bizInfos: [fullInfo(outcome.biz, traits)], code: 'SUCCESS', elapsedSpace, message: outcome.message });
    } catch (error) {
      if (error instanceof JavaFailure) throw rethrown(error);
      throw error;
    }
  }

  private async installByStrategy(input: InstallInput, thread: string): Promise<ReturnType<ArkContainer['install']>> {
    const { container, log, host, loaderText, traits } = this.options;
    if (input.installStrategy.toLowerCase() === 'uninstalltheninstall') {
      const versions = container.registry.versionsOf(input.bizName ?? '').filter((b) => !b.isMaster);
      if (versions.length > 0) {
        log.log('INFO', thread, `start to uninstall bizLists: ${describeBizList(versions, loaderText, traits.stateRecords)}`);
        for (const biz of versions) container.stop(biz, thread);
        log.log('INFO', thread, `success uninstall bizLists: ${describeBizList(versions, loaderText, traits.stateRecords)}`);
        await turn(host);
      }
    }
    log.log('INFO', thread, `start to install biz: ${input.bizName ?? 'null'},${input.bizVersion ?? 'null'},${input.bizUrl ?? 'null'}`);
    const bytes = await fetchArchive(host, input.bizUrl ?? '');
    return container.install(
      bytes,
      { name: input.bizName, version: input.bizVersion },
      input.args ?? [],
      asText(input.envs?.[MAIN_CLASS_ENV]) ?? undefined,
      thread,
    );
  }

  private async batchInstall(raw: JsonObject | null, thread: string): Promise<Answer> {
    const { log, now, grown, traits } = this.options;
    const list = raw?.['bizList'];
    if (!Array.isArray(list)) throw invalid('bizList is null');
    const inputs = list.filter(isObject).map((item) => readInstall({ ...item, async: false }));
    for (const input of inputs) await this.validateInstall(input, thread);
    const started = now();
    const answers = new Map<string, unknown>();
    let failed = false;
    for (const input of inputs) {
      const worker = this.nextPoolThread();
      try {
        const outcome = await this.installByStrategy(input, worker);
        if (outcome.kind === 'repeat') failed = true;
        answers.set(
          input.bizUrl ?? '',
          outcome.kind === 'repeat'
            ? { code: 'REPEAT_BIZ', message: outcome.message }
            : { bizInfos: [fullInfo(outcome.biz, traits)], code: 'SUCCESS', message: outcome.message },
        );
      } catch (error) {
        if (!(error instanceof JavaFailure)) throw error;
        failed = true;
        log.print(error);
        answers.set(input.bizUrl ?? '', { code: 'FAILED', message: `internal exception: ${error.detail ?? 'null'}` });
      }
    }
    log.log('INFO', thread, `batch install cost ${Math.max(1, Math.round(now() - started))} ms`);
    const data = {
      bizUrlToResponse: Object.fromEntries(answers),
      code: failed ? 'FAILED' : 'SUCCESS',
      elapsedSpace: grown(true),
      message: failed ? 'batch install failed' : 'batch install success',
    };
    return failed ? refused('install biz not success!', data) : success(data);
  }

  // ---- uninstall, switch ----

  private onBiz(
    id: 'uninstallBiz' | 'switchBiz',
    raw: JsonObject | null,
    thread: string,
    run: (key: BizKey, thread: string) => Answer,
  ): Promise<Answer> {
    const handler = id === 'uninstallBiz' ? 'UninstallBizHandler' : 'SwitchBizHandler';
    if (raw === null) throw this.nullInput(handler, 'getBizName');
    const name = asText(raw['bizName']);
    const version = asText(raw['bizVersion']);
    const async = asBoolean(raw['async']);
    const requestId = asText(raw['requestId']);
    if (blank(name)) throw invalid('bizName should not be blank');
    if (blank(version)) throw invalid('bizVersion should not be blank');
    if (async && blank(requestId)) throw invalid('requestId should not be blank when async is true');
    const shown = { async, bizName: name, bizVersion: version, ...(requestId === null ? {} : { requestId }) };
    return this.guarded(id, { name, version }, async ? requestId : null, shown, thread, (t) => Promise.resolve(run({ name, version }, t)));
  }

  private uninstall(key: BizKey, thread: string): Answer {
    const { container } = this.options;
    const identity = `${key.name ?? ''}:${key.version ?? ''}`;
    const no = (code: string, message: string): Answer => refused('uninstall biz not success!', { code, message });
    if (key.name === container.master.descriptor.name) return no('FAILED', 'Master biz must not be uninstalled.');
    const biz = container.registry.get(key.name ?? '', key.version ?? '');
    if (!biz) return no('NOT_FOUND_BIZ', `Uninstall biz: ${identity} not found.`);
    container.stop(biz, thread);
    return success({ code: 'SUCCESS', message: `Uninstall biz: ${identity} success.` });
  }

  private switchTo(key: BizKey): Answer {
    const { container } = this.options;
    const identity = `${key.name ?? ''}:${key.version ?? ''}`;
    const no = (code: string, message: string): Answer => refused('switch biz not success!', { code, message });
    const biz = container.registry.get(key.name ?? '', key.version ?? '');
    if (!biz) return no('NOT_FOUND_BIZ', `Switch biz: ${identity} not found.`);
    if (biz.state !== 'activated' && biz.state !== 'deactivated')
      return no('ILLEGAL_STATE_BIZ', `Switch Biz: ${identity}'s state must not be ${biz.state}.`);
    container.switchTo(biz);
    return success({ code: 'SUCCESS', message: `Switch biz: ${identity} is activated.` });
  }

  // ---- locks and records ----

  private nextPoolThread(): string {
    this.poolThreads++;
    return `ARKLET-ark-biz-ops-0-T${this.poolThreads}`;
  }

  /** Runs an operation under its lock: at once, or on Arklet's pool when it has a request id. */
  private async guarded(
    id: ChangingCommand,
    key: BizKey,
    requestId: string | null,
    shown: unknown,
    thread: string,
    run: (thread: string) => Promise<Answer>,
  ): Promise<Answer> {
    const { host, now } = this.options;
    if (requestId !== null) {
      if (this.records.has(requestId)) return refused(`The request corresponding to the requestId(${requestId}) has been executed.`);
      const record = new ProcessRecord(requestId, shown, now());
      this.records.set(requestId, record);
      const worker = this.nextPoolThread();
      const holder = this.locks.take(key, id);
      if (holder !== undefined) {
        record.message = 'command conflict, exist unfinished command for this biz';
        this.locks.release(key);
      } else this.begin(record, worker, id, key, run);
      return success(record.toData());
    }
    const holder = this.locks.take(key, id);
    if (holder !== undefined)
      return refused(
        `FAILED:${key.name ?? 'null'}:${key.version ?? 'null'} ${id} conflict, exist unfinished command(${holder}) for this biz`,
      );
    try {
      await turn(host);
      return await run(thread);
    } finally {
      this.locks.release(key);
    }
  }

  private begin(record: ProcessRecord, worker: string, id: ChangingCommand, key: BizKey, run: (thread: string) => Promise<Answer>): void {
    const { host, log } = this.options;
    record.threadName = worker;
    record.status = 'EXECUTING';
    log.log('INFO', worker, 'Command execution status change: INIT -> EXECUTING');
    host.clock.after(1, () => void this.execute(record, worker, id, key, run));
  }

  private async execute(
    record: ProcessRecord,
    worker: string,
    id: ChangingCommand,
    key: BizKey,
    run: (thread: string) => Promise<Answer>,
  ): Promise<void> {
    const { log, now, recorded } = this.options;
    const at = now();
    let code = 'FAILED';
    try {
      const answer = await run(worker);
      code = answer.code;
      record.status = answer.code === 'SUCCESS' ? 'SUCCEEDED' : 'FAILED';
      record.message = answer.message;
      log.log('INFO', worker, `Command execution status change: EXECUTING -> ${answer.code === 'SUCCESS' ? 'SUCCESS' : 'FAIL'}`);
    } catch (error) {
      if (!(error instanceof JavaFailure)) throw error;
      record.status = 'FAILED';
      record.thrown = error;
      log.log('INFO', worker, 'Command execution status change: EXECUTING -> FAIL');
      log.log('ERROR', worker, `Error happened when handling command, requestId=${record.requestId}`, error);
    } finally {
      record.endTime = Math.round(now());
      this.locks.release(key);
      recorded({ command: id, biz: `${key.name ?? ''}:${key.version ?? ''}`, code, milliseconds: now() - at, at });
    }
  }

  private queryOps(raw: JsonObject | null): Answer {
    if (raw === null) throw invalid('request is null');
    const requestId = asText(raw['requestId']);
    if (blank(requestId)) throw invalid('requestId is blank');
    const record = this.records.get(requestId ?? '');
    if (!record) return refused('Not found the corresponding ops record.');
    if (record.thrown) throw unwritableRecord(record.thrown);
    return success(record.toData());
  }
}

/** Lets others run: requests that came in meanwhile see the state in between. */
function turn(host: Host): Promise<void> {
  return new Promise((resolve) => {
    host.clock.after(0, resolve);
  });
}

function operationTarget(input: JsonObject | null): string {
  const name = asText(input?.['bizName']);
  return name === null ? (asText(input?.['bizUrl']) ?? '') : `${name}:${asText(input?.['bizVersion']) ?? ''}`;
}
