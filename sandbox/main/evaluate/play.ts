import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chain } from '../../evaluation/heap/chains.ts';
import type { KeptLoader, Registered } from '../../evaluation/heap/traces.ts';
import { added } from '../../evaluation/jvm-answers.ts';
import { levelOf } from '../../evaluation/level.ts';
import type { Run } from '../../evaluation/measurement.ts';
import type { Packaging } from '../../evaluation/packaging.ts';
import { CONTROL, type Archives } from './build.ts';
import { RealBase, type Answer, type Snapshot } from './real-base.ts';

/** As the standard says: three rounds, three uses in each, five seconds for what ends by itself. */
const ROUNDS = 3;
const USES = 3;
/** Seconds after which is looked; the second time only where something was left: idle threads of pools end after a minute. */
const WAITS = [5, 70] as const;
const SUCCESS = 'SUCCESS';
/** Requests before the first look, so that the base's own pools are full. */
const WARM = 8;

export interface Plan {
  /** What is asked below the module's context path; undefined where the module answers no request. */
  readonly use: string | undefined;
  /** What that has to answer, upper or lower case: a pattern in which `{name}` is the module's own name. */
  readonly answers: string;
  /** The library that is evaluated, `group:artifact`, with or without a version; undefined where it is none. */
  readonly library: string | undefined;
  readonly packaging: Packaging;
  readonly fixed: boolean;
  /** Which code it is (`codeOf`); undefined for a lesson's. */
  readonly code: string | undefined;
  readonly archives: Archives;
  /** The archive of the control module. */
  readonly control: string;
  /** For the base's log and dumps. */
  readonly folder: string;
  readonly port: number;
  /** How often is looked where something was left. */
  readonly looks: 1 | 2;
}

/** Evaluates one library in one packaging on a fresh base, by the steps of the standard. */
export async function play(plan: Plan): Promise<Run> {
  const base = await RealBase.start(plan.archives.base, plan.folder, plan.port);
  try {
    return await new Player(base, plan).play();
  } finally {
    base.stop();
  }
}

interface Look {
  /** Seconds since the last uninstall. */
  readonly waited: number;
  readonly kept: readonly KeptLoader[];
  readonly left: Run['left'];
}

class Player {
  readonly #base: RealBase;
  readonly #plan: Plan;

  constructor(base: RealBase, plan: Plan) {
    this.#base = base;
    this.#plan = plan;
  }

  async play(): Promise<Run> {
    const { archives, packaging, fixed, code, library, use } = this.#plan;
    for (let i = 0; i < WARM; i++) await this.#base.question('queryAllBiz');
    await this.#playControl();
    const start = this.#base.collect();
    const before = this.#base.snapshot(false);
    const biz = nameOf(archives.module);
    const installed: string[] = [];
    const answers: Answer[] = [];
    const seen = [start];
    for (let round = 0; round < ROUNDS; round++) {
      installed.push(await this.#base.command('installBiz', biz, archives.module));
      for (let n = 0; n < USES && use !== undefined && installed.at(-1) === SUCCESS; n++) answers.push(await this.#base.use(biz, use));
      await this.#base.command('uninstallBiz', biz);
      seen.push(this.#base.collect());
      if (installed.at(-1) !== SUCCESS) break;
    }
    const { waited, kept, left } = await this.#look(biz, before);
    const used = answers.map((answer) => this.#isRight(answer, biz));
    const level = levelOf({
      installed: installed.map((code) => code === SUCCESS),
      used,
      loadersKept: kept.length,
      threadsLeft: Object.values(left.threads).reduce((sum, n) => sum + n, 0),
    });
    const works = level !== 'X' && level !== 'C0';
    return {
      packaging,
      fixed,
      level,
      date: new Date().toISOString().slice(0, 10),
      ...(code === undefined ? {} : { code }),
      library: libraryOf(library, packaging === 'own' ? archives.module : archives.base) ?? libraryOf(library, archives.base),
      rounds: installed.length,
      waited,
      installed: [...new Set(installed)],
      answers: [...new Set(answers.map(({ status, body }) => `${status} ${cut(body, 120)}`))].map((one) => this.#hide(one)),
      problem: works ? [] : this.#problem(),
      ...(works && archives.twin !== undefined ? { apart: await this.#playTwins(archives.twin) } : {}),
      loadersKept: kept.length,
      held: distinct(kept.flatMap(({ chains }) => chains)),
      loadersByRound: seen.map(({ loaders }) => loaders),
      metaspaceByRound: seen.map(({ metaspace }) => metaspace),
      left,
    };
  }

  /** What is left of a module: looked at soon, and again late where something was there. */
  async #look(biz: string, before: Snapshot): Promise<Look> {
    let look: Look | undefined;
    for (const waited of WAITS.slice(0, this.#plan.looks)) {
      await sleep((waited - (look?.waited ?? 0)) * 1000);
      await this.#playControl();
      this.#base.collect();
      const after = this.#base.snapshot(true);
      const kept = after.traces.loaders.filter(({ biz: identity, chains }) => identity.startsWith(`${biz}:`) && chains.length > 0);
      look = { waited, kept, left: leftBehind(before, after) };
      if (kept.length === 0 && Object.keys(look.left.threads).length === 0) break;
    }
    if (!look) throw new Error('Nobody looked.');
    return look;
  }

  /** A module that uses nothing is started last: what keeps the last one started keeps this. */
  async #playControl(): Promise<void> {
    await this.#base.command('installBiz', CONTROL, this.#plan.control);
    await this.#base.use(CONTROL, 'use');
    await this.#base.command('uninstallBiz', CONTROL);
  }

  /** Whether two modules that are installed at once each answer what they have to, asked in turn. */
  async #playTwins(twin: string): Promise<boolean> {
    const jars = [this.#plan.archives.module, twin];
    let apart = true;
    for (const jar of jars) apart = (await this.#base.command('installBiz', nameOf(jar), jar)) === SUCCESS && apart;
    for (const jar of apart ? [...jars, ...jars] : [])
      apart = this.#isRight(await this.#base.use(nameOf(jar), this.#plan.use ?? ''), nameOf(jar)) && apart;
    return apart;
  }

  #isRight({ status, body }: Answer, biz: string): boolean {
    return status === 200 && new RegExp(this.#plan.answers.replaceAll('{name}', biz), 'i').test(body);
  }

  #problem(): string[] {
    const lines = this.#base
      .log()
      .split('\n')
      .filter((line) => /^(?:Caused by: )?[\w.$]+(?:Exception|Error)\b/.test(line))
      .map((line) => this.#hide(cut(line.trim(), 240)));
    return [...new Set(lines)].slice(-5);
  }

  #hide(text: string): string {
    return text.replaceAll(this.#plan.folder, '{tmp}').replaceAll(/\b\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|\+\d\d:?\d\d)?/g, '{time}');
  }
}

const nameOf = (jar: string): string => path.basename(jar, '.jar');
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

function leftBehind(before: Snapshot, after: Snapshot): Run['left'] {
  const more = (of: 'timers' | 'hooks' | 'mbeans' | 'drivers'): Readonly<Record<string, number>> =>
    added(names(before.traces[of]), names(after.traces[of]));
  // Request threads come and go; what counts is a class of values that was not there.
  const known = new Set(names(before.traces.threadLocals));
  return {
    threads: added(before.threads, after.threads),
    timers: more('timers'),
    hooks: more('hooks'),
    threadLocals: added(
      [],
      names(after.traces.threadLocals).filter((what) => !known.has(what)),
    ),
    mbeans: more('mbeans'),
    drivers: more('drivers'),
    systemProperties: [...after.properties].filter(([key, value]) => before.properties.get(key) !== value).map(([key]) => key),
    openFiles: added(before.openFiles, after.openFiles),
  };
}

/** MBeans that Tomcat makes for each request thread and for each context, whatever is in it. */
const OF_TOMCAT = /^Tomcat:.*type=(?:RequestProcessor|Valve)\b/;

const names = (all: readonly Registered[]): readonly string[] =>
  all.map(({ what }) => what.replaceAll(/\d+/g, 'N')).filter((what) => !OF_TOMCAT.test(what));

/** Numbers of threads, proxies and lambdas are others in each run. */
const withoutNumbers = (text: string): string =>
  text
    .replaceAll(/"[^"]*"/g, (name) => name.replaceAll(/\d+/g, 'N'))
    .replaceAll(/(\$Proxy|\$\$Lambda)[\w$+]*(?:\/\w+)?/g, '$1')
    .replaceAll(/jdk\.proxy\d+/g, 'jdk.proxy');

function distinct(chains: readonly Chain[]): Run['held'] {
  const plain = chains.map(({ root, steps }) => ({ root: withoutNumbers(root), steps: steps.map(withoutNumbers) }));
  return [...new Map(plain.map((chain) => [JSON.stringify(chain), chain])).values()].slice(0, 6);
}

/** A library with the version that an archive has of it. */
function libraryOf(library: string | undefined, archive: string): string | undefined {
  if (library === undefined) return undefined;
  const [group = '', artifact = ''] = library.split(':');
  // The directory of a zip stands at its end, behind those of the archives within it, with the names as they are.
  const listing = readFileSync(archive, 'latin1');
  const names = [...listing.matchAll(new RegExp(`/${artifact.replaceAll('.', '\\.')}-(\\d[\\w.-]*?)\\.jar`, 'g'))];
  const version = names.at(-1)?.[1];
  return version === undefined ? undefined : `${group}:${artifact}:${version}`;
}
