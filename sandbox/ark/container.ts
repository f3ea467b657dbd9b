import { keptByRoots } from './jvm-roots.ts';
import { ArchiveError, classSource, type Entries, openArchive, readManifest, splitJarName } from './archive.ts';
import { Biz, type EmbeddedArchive, NoBizError, readDescriptor } from './biz.ts';
import { type BaseClasses, createBizLoader } from './biz-loader.ts';
import { BizRegistry } from './biz-registry.ts';
import { Reach } from './reach.ts';
import { failure, JavaFailure, linksOf } from './java-failure.ts';
import type { ClassSource, JavaLoader } from '../java/run/loader.ts';
import type { Machine, Outcome } from '../java/run/machine.ts';
import { JavaObject } from '../java/run/value.ts';
import type { Library } from '../spring/library.ts';
import { isRuntimeClass } from '../spring/reflect.ts';

export interface ContainerOptions {
  readonly machine: Machine;
  readonly library: Library;
  readonly base: BaseClasses;
  readonly master: Biz;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** System properties that change what the container does: `activate.new.module`, … */
  readonly property: (key: string) => string | undefined;
  /** What a removed biz is called: `unresolved` before runtime 2.1.7, `stopped` since. */
  readonly stoppedState: 'unresolved' | 'stopped';
  /** Tells who runs modules' code which loader belongs to which biz, before it starts. */
  readonly prepared: (biz: Biz, loader: JavaLoader, sources: readonly ClassSource[]) => void;
  /** Koupleless's handlers, after the module's context has closed. */
  readonly stopped: (biz: Biz) => void;
  /** Loaders of stopped modules whose threads live on. */
  readonly changed: () => void;
  /** Code of the module asked the JVM to exit. */
  readonly exit: (status: number) => void;
}

export type InstallOutcome =
  { readonly kind: 'installed'; readonly biz: Biz; readonly message: string } | { readonly kind: 'repeat'; readonly message: string };

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `20261122105604863`. */
export function stamp(millis: number): string {
  const d = new Date(millis);
  return `${d.getUTCFullYear()}${pad(d.getUTCMonth() + 1, 2)}${pad(d.getUTCDate(), 2)}${pad(d.getUTCHours(), 2)}${pad(d.getUTCMinutes(), 2)}${pad(d.getUTCSeconds(), 2)}${pad(d.getUTCMilliseconds(), 3)}`;
}

/** `10:56:04,884`. */
const clockTime = (millis: number): string => new Date(millis).toISOString().slice(11, 23).replace('.', ',');

/** An uninstalled module whose loader has not been collected. */
export interface Departed {
  readonly biz: Biz;
  /** It had a web application, and so a loader of Tomcat's below its own. */
  readonly web: boolean;
  /** Classes that its loader had defined. */
  readonly classes: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** A registered module of the base's own jar, and its archive. */
export interface StagedBiz {
  readonly biz: Biz;
  readonly entries: Entries;
}

/** SOFAArk in embed mode: modules' archives, loaders, states. */
export class ArkContainer {
  readonly registry = new BizRegistry();
  readonly master: Biz;
  /** Loaders of uninstalled modules, each with its biz and its turn: nothing holds them but threads of the module. */
  private readonly retired = new WeakMap<JavaLoader, { readonly biz: Biz; readonly turn: number }>();
  private turns = 0;
  /** Uninstalled modules whose loaders a real JVM would still have: soft references of caches hold them for a while. */
  private uncollected: readonly Departed[] = [];
  /** A module's logging context is held until another module starts. */
  private lastStarted: Biz | undefined;
  private readonly options: ContainerOptions;
  private readonly loads = new Map<string, number>();

  constructor(options: ContainerOptions) {
    this.options = options;
    this.master = options.master;
    this.registry.register(options.master);
  }

  /** The base's environment is there, and with it the name that everybody asks for. */
  nameMaster(name: string): void {
    this.registry.rename(this.master, name);
  }

  /**
   * Installs a biz from its archive and starts it. The name and version that were asked for go into the name of the
   * work directory only; the manifest decides what it is. Throws JavaFailure; then nothing stays registered.
   */
  install(
    bytes: Uint8Array,
    asked: { readonly name: string | null; readonly version: string | null },
    args: readonly string[],
    mainClass: string | undefined,
    thread: string,
  ): InstallOutcome {
    const started = this.options.now();
    const workDirectory = `/tmp/sofa-ark/${asked.name ?? 'null'}-${asked.version ?? 'null'}-${stamp(started)}-unpack`;
    const entries = open(bytes);
    const biz = this.create(entries, workDirectory, mainClass);
    biz.setState('resolved', 'Created', '', started);
    if (!this.registry.register(biz)) return { kind: 'repeat', message: `Biz: ${biz.identity} has been installed or registered.` };
    this.start(biz, entries, args, thread);
    const cost = Math.max(1, Math.round(this.options.now() - started));
    this.options.changed();
    return { kind: 'installed', biz, message: `Install Biz: ${biz.identity} success, cost: ${cost} ms, started at: ${clockTime(started)}` };
  }

  /** Registers an archive that lies in the base's jar, without starting it. undefined: one of its name and version is there. */
  stage(bytes: Uint8Array, location: string, path: string): StagedBiz | undefined {
    const entries = open(bytes);
    const biz = this.create(entries, location, undefined, {
      path,
      implementationVersion: readManifest(entries).get('Implementation-Version'),
    });
    biz.setState('resolved', 'Created', '', this.options.now());
    return this.registry.register(biz) ? { biz, entries } : undefined;
  }

  /** Gives what its main method threw. */
  startStaged({ biz, entries }: StagedBiz): JavaObject | undefined {
    const outcome = this.run(biz, entries, [], 'main');
    if (outcome.kind === 'value') this.activate(biz);
    else biz.setState('broken', 'Install Failed', '', this.options.now());
    if (outcome.kind === 'exited') this.options.exit(outcome.status);
    if (outcome.kind === 'stopped') throw new Error(`The trial stopped the start of ${biz.identity}. ${outcome.message}`);
    this.options.changed();
    return outcome.kind === 'thrown' ? outcome.exception : undefined;
  }

  private create(entries: Entries, workDirectory: string, mainClass: string | undefined, embedded?: EmbeddedArchive): Biz {
    try {
      const descriptor = readDescriptor(readManifest(entries));
      return new Biz(
        mainClass === undefined ? descriptor : { ...descriptor, mainClass },
        workDirectory,
        false,
        [...entries.keys()].flatMap((n) => /^lib\/([^/]+\.jar)$/.exec(n)?.[1] ?? []),
        embedded,
      );
    } catch (error) {
      if (error instanceof NoBizError)
        throw failure('java.lang.IllegalArgumentException', error.message, [
          'com.alipay.sofa.ark.common.util.AssertUtils.isFalse(AssertUtils.java:64)',
        ]);
      throw error;
    }
  }

  /** Calls the module's main method. */
  private run(biz: Biz, entries: Entries, args: readonly string[], thread: string): Outcome<undefined> {
    const { machine, base } = this.options;
    const sources = bizSources(entries, this.options.library, biz.workDirectory);
    const loader = createBizLoader(machine, biz.descriptor, sources, base);
    biz.loader = loader;
    this.lastStarted = biz;
    biz.load = (this.loads.get(biz.descriptor.name) ?? 0) + 1;
    this.loads.set(biz.descriptor.name, biz.load);
    this.options.prepared(biz, loader, sources);
    const outcome = machine.enter({ name: thread, contextLoader: loader }, () => {
      const main = loader.load(biz.descriptor.mainClass);
      if (!isRuntimeClass(main)) return machine.throwNew('java.lang.ClassNotFoundException', biz.descriptor.mainClass);
      machine.invokeStatic(main, 'main(java.lang.String[])', [machine.newArray(machine.jdk('java.lang.String'), args)]);
      return undefined;
    });
    machine.runDue();
    return outcome;
  }

  private start(biz: Biz, entries: Entries, args: readonly string[], thread: string): void {
    const { machine, now } = this.options;
    const outcome = this.run(biz, entries, args, thread);
    if (outcome.kind === 'exited') this.options.exit(outcome.status);
    if (outcome.kind === 'value') {
      this.activate(biz);
      return;
    }
    const reason =
      outcome.kind === 'thrown'
        ? new JavaFailure(linksOf(machine.stackTraceOf(outcome.exception)))
        : failure(
            'java.lang.Error',
            outcome.kind === 'stopped' ? `The trial stopped the module's start. ${outcome.message}` : 'The module called System.exit.',
          );
    const wrapped = reason.wrapped('java.lang.reflect.InvocationTargetException', [
      'com.alipay.sofa.ark.bootstrap.MainMethodRunner.run(MainMethodRunner.java:55)',
      'com.alipay.sofa.ark.container.model.BizModel.doStart(BizModel.java:324)',
      'com.alipay.sofa.ark.container.model.BizModel.start(BizModel.java:306)',
    ]);
    biz.setState('broken', 'Install Failed', wrapped.message, now());
    if (this.options.property('sofa.ark.auto.uninstall.when.failed.enable') !== 'false') this.remove(biz, thread);
    throw wrapped;
  }

  /** main() has returned: the first of its name is active, a further one waits, unless a property says otherwise. */
  private activate(biz: Biz): void {
    const { now, property } = this.options;
    const active = this.registry.active(biz.descriptor.name);
    if (!active || property('sofa.ark.activate.multi.biz.version.enable') === 'true') biz.setState('activated', 'Started', '', now());
    else if (property('activate.new.module') === 'true') {
      active.setState('deactivated', 'Switched', `switch to new biz ${biz.identity}`, now());
      biz.setState('activated', 'Started', `switch from old biz: ${active.identity}`, now());
    } else biz.setState('deactivated', 'Started', 'start but is deactivated', now());
  }

  /** Stops a registered module: out of service, out of the registry, context closed, handlers, loader. */
  stop(biz: Biz, thread: string): void {
    const { machine, now } = this.options;
    if (biz.isMaster) return;
    if (biz.state === 'activated') biz.setState('deactivated', 'Killing', '', now());
    const { context } = biz;
    if (context && biz.loader) {
      machine.enter({ name: thread, contextLoader: biz.loader }, () => context.close());
      machine.runDue();
    }
    this.remove(biz, thread);
    this.options.changed();
  }

  private remove(biz: Biz, thread: string): void {
    const { loader } = biz;
    if (loader) this.options.machine.enter({ name: thread, contextLoader: loader }, () => this.options.stopped(biz));
    this.registry.unregister(biz);
    if (loader) {
      this.retired.set(loader, { biz, turn: this.turns++ });
      const departed = { biz, web: biz.context?.web !== undefined, classes: loader.defined.length, since: this.options.now() };
      this.uncollected = [...this.uncollected, departed];
    }
    loader?.close();
    biz.setState(this.options.stoppedState, 'Stopped', '', this.options.now());
    biz.loader = undefined;
    biz.context = undefined;
  }

  /** Gives the name's service look-up to another version. */
  switchTo(biz: Biz): void {
    const { now } = this.options;
    if (biz.isMaster || biz.state === 'activated') return;
    const active = this.registry.active(biz.descriptor.name);
    active?.setState('deactivated', 'Switched', `switch to new version ${biz.identity}`, now());
    biz.setState('activated', 'Switched', active ? `switch from old version: ${active.identity}` : '', now());
    this.options.changed();
  }

  /** Loaders of stopped modules that a thread, timer or executor still holds, or a static or thread local of the JVM: `by` names that. */
  heldLoaders(): readonly { readonly biz: Biz; readonly loader: JavaLoader; readonly by?: string }[] {
    if (this.turns === 0) return [];
    const alive = new Map<JavaLoader, string | undefined>();
    for (const { loader, by } of keptByRoots(this.options.machine, this.master)) alive.set(loader, by);
    for (const { loader } of this.options.machine.threads()) if (loader) alive.set(loader, undefined);
    return [...alive]
      .flatMap(([loader, by]) => {
        const retired = this.retired.get(loader);
        return retired ? [{ ...retired, loader, ...(by === undefined ? {} : { by }) }] : [];
      })
      .toSorted((a, b) => a.turn - b.turn);
  }

  /**
   * A pool of one thread is ended when nobody holds it any more but that thread: its `finalize()` shuts it down. That is known
   * of modules that are gone, whose beans nobody holds. Where something else holds the module, the pool is taken to be held.
   */
  private finalizePools(): void {
    const { machine } = this.options;
    const resting = [...machine.scheduler.resting].filter(({ user, loader }) => user && this.retired.has(loader));
    if (resting.length === 0) return;
    const others = machine.threads().filter(({ collectable }) => !collectable);
    const held = new Set([...keptByRoots(machine, this.master), ...others].map(({ loader }) => loader));
    machine.enter({ name: 'Finalizer', contextLoader: machine.bootstrap }, () => {
      for (const { user, loader, threadObject } of resting) {
        const pool = user && machine.invokeVirtual(user, 'get()', []);
        if (!(pool instanceof JavaObject) || held.has(loader)) continue;
        const statics = loader.defined.flatMap((javaClass) => javaClass.statics);
        if (!new Reach([threadObject, ...statics]).has(pool)) machine.invokeVirtual(pool, 'finalize()', []);
      }
    });
  }

  get notCollected(): readonly Departed[] {
    return this.uncollected;
  }

  /**
   * What a collection of the garbage takes: loaders that nothing holds but soft references older than `softMillis`.
   * Returns what went.
   */
  collect(softMillis: number): readonly Departed[] {
    this.finalizePools();
    const held = new Set(this.heldLoaders().map(({ biz }) => biz));
    const now = this.options.now();
    const isSoft = ({ since }: Departed): boolean => now - since < softMillis;
    const stays = (d: Departed): boolean => held.has(d.biz) || d.biz === this.lastStarted || isSoft(d);
    const gone = this.uncollected.filter((d) => !stays(d));
    // Threads and logging hold the module's loader, but not Tomcat's below it.
    this.uncollected = this.uncollected.filter(stays).map((d) => (isSoft(d) ? d : { ...d, web: false }));
    return gone;
  }
}

function open(bytes: Uint8Array): Entries {
  try {
    return openArchive(bytes);
  } catch (error) {
    if (error instanceof ArchiveError)
      throw failure('java.util.zip.ZipException', error.message, [
        'java.base/java.util.zip.ZipFile$Source.findEND(ZipFile.java:1469)',
        'com.alipay.sofa.ark.common.util.FileUtils.unzip(FileUtils.java:114)',
      ]);
    throw error;
  }
}

/** The module's own classes, then its `lib/`. */
function bizSources(entries: Entries, library: Library, place: string): ClassSource[] {
  const own = classSource(entries, '', 'classes', `file:${place}/`);
  if (own.hasBytecode)
    throw failure(
      'java.lang.UnsupportedClassVersionError',
      'This archive holds real bytecode. The trial runs what its own Maven has built: run mvn package here.',
    );
  const jars = [...entries]
    .filter(([name]) => /^lib\/[^/]+\.jar$/.test(name))
    .flatMap(([name, bytes]) => nestedJar(name.slice('lib/'.length), bytes, library, `jar:file:${place}/${name}!/`) ?? []);
  return [own, ...jars];
}

/** A jar inside an archive: classes of a project, or a library that the trial knows by name. */
export function nestedJar(fileName: string, bytes: Uint8Array, library: Library, url: string): ClassSource | undefined {
  const entries = openArchive(bytes);
  const known = readManifest(entries).get('Trial-Library');
  if (known !== undefined) return library.runtimeJar(known) ?? library.runtimeJar(splitJarName(fileName).artifactId);
  return classSource(entries, '', fileName, url);
}
