import { arkNatives } from '../ark/natives.ts';
import { JarError, readApplicationJar, type ApplicationJar } from '../ark/base-jar.ts';
import type { BaseClasses } from '../ark/biz-loader.ts';
import type { ApplicationView, JvmInside, LogPart } from '../protocol/inside.ts';
import { LOCALHOST, type JvmView } from '../protocol/state.ts';
import { plainHooks } from '../ark/koupleless-hooks.ts';
import { releaseOfJars } from '../java/index.ts';
import type { JavaLoader } from '../java/run/loader.ts';
import type { Machine, Outcome } from '../java/run/machine.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import type { JavaObject } from '../java/run/value.ts';
import { springNatives } from '../spring/boot/natives.ts';
import { dataNatives } from '../spring/database/natives.ts';
import type { Deployment, SpringJvm } from '../spring/boot/spring-jvm.ts';
import { Logback } from '../spring/log/logback.ts';
import { isRuntimeClass } from '../spring/reflect.ts';
import { resolvePath } from '../host/paths.ts';
import { failedJvm } from './failed-jvm.ts';
import { Journal } from './journal.ts';
import { fileName, startLine } from './jvm-command.ts';
import { diagnose, type Diagnosis } from './diagnosis.ts';
import { KouplelessBase } from './koupleless-base.ts';
import type { JvmOptions, RunningJvm } from './running-jvm.ts';
import { WebServers } from './web-servers.ts';

/** HotSpot's -XX:SoftRefLRUPolicyMSPerMB. */
const SOFT_MILLIS = 1000;
/** What the health command says, too. */
const MAX_HEAP_MEGABYTES = 512;
const JAVA_VERSION = '17.0.15';
/** Of the JDK that a jar compiled for Java 21 is run with. */
const NEWER_VERSION = '21.0.4';
/** What a shell shows of a process that SIGKILL ended. */
const KILLED = 137;
const JAVA_HOME = '/usr/lib/jvm/java-17-openjdk';

/** `java -jar`: reads the jar, starts its application, and keeps it until it is stopped. */
export function startJvm(options: JvmOptions): RunningJvm {
  let jar: ApplicationJar;
  try {
    jar = readApplicationJar(options.jar, options.jarPath, options.library);
  } catch (error) {
    if (!(error instanceof JarError)) throw error;
    options.err(`${error.message}\n`);
    return failedJvm(options);
  }
  return new Jvm(options, jar);
}

class Jvm implements RunningJvm {
  readonly pid: number;
  readonly exit: Promise<number>;
  private readonly options: JvmOptions;
  private readonly journal = new Journal();
  private readonly jar: ApplicationJar;
  private readonly startedAt: number;
  private readonly machine: Machine;
  private readonly spring: SpringJvm;
  private readonly base: KouplelessBase | undefined;
  private readonly loader: JavaLoader;
  private readonly deployments = new WeakMap<JavaLoader, Deployment>();
  private readonly webServers: WebServers;
  private settle: (status: number) => void = () => undefined;
  private phase: JvmView['phase'] = 'starting';
  private readonly reported = new WeakSet<JavaObject>();
  private gone = false;
  private cancelWake: () => void = () => undefined;

  constructor(given: JvmOptions, jar: ApplicationJar) {
    const kept =
      (write: (text: string) => void) =>
      (text: string): void => {
        this.journal.print(text);
        write(text);
      };
    const options = { ...given, out: kept(given.out), err: kept(given.err) };
    this.options = options;
    this.jar = jar;
    this.pid = options.pid;
    const { host, java } = options;
    this.startedAt = host.clock.now();
    this.exit = new Promise((resolve) => {
      this.settle = resolve;
    });
    const release = releaseOfJars(jar.jars.map((j) => j.source));
    this.machine = java.createMachine({
      ...(release && { release }),
      pid: options.pid,
      clock: host.clock,
      wakes: (milliseconds, callback) => this.wake(milliseconds, callback),
      out: options.out,
      err: options.err,
      files: host.files,
      natives: [springNatives(() => this.spring), dataNatives(() => this.spring), arkNatives(() => this.arkRuntime())],
      properties: {
        'java.version': release ? NEWER_VERSION : JAVA_VERSION,
        'java.home': JAVA_HOME,
        'java.vendor': 'Eclipse Adoptium',
        'user.dir': options.workingDirectory,
        'user.name': 'root',
        'user.home': '/root',
        'java.io.tmpdir': '/tmp',
        'os.name': 'Linux',
        'file.separator': '/',
        'path.separator': ':',
        'line.separator': '\n',
        ...options.properties,
      },
    });
    this.loader = this.machine.createLoader({
      javaClassName: jar.loaderClass,
      label: 'base',
      sources: jar.jars.map((j) => j.source),
      delegate: (_name, own) => own(),
    });
    this.webServers = this.createWebServers();
    this.spring = this.createSpring();
    this.deployments.set(this.loader, this.ownDeployment());
    this.base = jar.versions.has('koupleless-base-plugin') ? this.createBase() : undefined;
    this.start();
  }

  private createSpring(): SpringJvm {
    const { options, machine, jar } = this;
    const { clock, network } = options.host;
    const now = (): number => Math.floor(clock.now());
    return {
      machine,
      network,
      pid: options.pid,
      user: 'root',
      workingDirectory: options.workingDirectory,
      environment: options.environment,
      readFile(path) {
        const { files } = options.host;
        const absolute = resolvePath(options.workingDirectory, path);
        return files.stat(absolute)?.kind === 'file' ? files.readText(absolute) : undefined;
      },
      listFolder(path) {
        const { files } = options.host;
        const absolute = resolvePath(options.workingDirectory, path);
        return files.stat(absolute)?.kind === 'directory' ? files.list(absolute) : undefined;
      },
      startedAt: this.startedAt,
      springBootVersion: jar.manifest.get('Spring-Boot-Version') ?? jar.versions.get('spring-boot') ?? '',
      springVersion: jar.versions.get('spring-core') ?? '',
      tomcatVersion: jar.versions.get('tomcat-embed-core') ?? '',
      logback: new Logback({ pid: options.pid, now, thread: () => machine.scheduler.current.name, write: options.out }),
      logbackLoader: this.loader,
      now,
      out: options.out,
      deploymentOf: (loader) => (loader ? this.deployments.get(loader) : undefined),
      hooksOf: (deployment) => this.base?.hooksOf(deployment.loader) ?? plainHooks,
      tomcat: (port) => this.webServers.of(port),
      changed: () => options.changed(),
      reported: (exception) => void this.reported.add(exception),
      exit: (status) => this.end(status),
    };
  }

  /** Threads and timers of the application go on between requests, until the process is gone. */
  private wake(milliseconds: number, callback: () => void): () => void {
    if (this.gone) return () => undefined;
    this.cancelWake = this.options.host.clock.after(milliseconds, () => {
      if (!this.gone) callback();
    });
    return this.cancelWake;
  }

  private createWebServers(): WebServers {
    const { clock, network } = this.options.host;
    return new WebServers({
      network,
      now: () => clock.now(),
      journal: this.journal,
      moduleOf: (loader) => this.base?.moduleOf(loader),
      log: (thread, logger, message, stackTrace) =>
        void this.machine.enter({ name: thread, contextLoader: this.loader }, () =>
          this.spring.logback.logTomcat('INFO', logger, message, stackTrace),
        ),
      answered: (method, status) => this.base?.memory.served(method, status),
      changed: () => this.options.changed(),
    });
  }

  /** The module whose loader it is, also of one that has gone; null for the JVM's own. */
  private ownerOf(loader: JavaLoader): string | null {
    return this.base?.moduleOf(loader)?.identity ?? null;
  }

  private ownDeployment(): Deployment {
    const { jar, options, loader } = this;
    const boot = jar.versions.get('spring-boot');
    const nested = !jar.versions.has('koupleless-base-plugin') && hasNestedLoader(boot);
    // The first releases with the newer loader do not find what the manifest says of an application.
    const version = nested && /^3\.2\.[01]$/.test(boot ?? '') ? undefined : jar.manifest.get('Implementation-Version');
    return {
      loader,
      bizName: undefined,
      webContextPath: undefined,
      implementationVersion: version,
      location: options.jarPath,
      packagingData: `${nested ? '' : 'classes'}!/:${version ?? 'na'}`,
      scannable: jar.jars.flatMap((j) => (j.source === jar.classes || !this.isLibrary(j.source.location) ? j.source.classNames : [])),
      actuator: jar.versions.has('spring-boot-actuator'),
      has: (artifactId) => jar.versions.has(artifactId),
      web: jar.versions.has('spring-webmvc'),
      whereOf: (className) => `URL [${jarAddress(options.jarPath, boot)}${className.replaceAll('.', '/')}.class]`,
      resources: () => jar.classes.resourceNames?.() ?? [],
      resource: (path) => {
        const bytes = jar.classes.resource?.(path);
        return bytes && new TextDecoder().decode(bytes);
      },
    };
  }

  private isLibrary(location: string): boolean {
    return this.options.library.runtimeJar(location) !== undefined;
  }

  private createBase(): KouplelessBase {
    const { options, jar, loader } = this;
    const classes: BaseClasses = { loader, jars: jar.jars, hookHash: this.machine.identityHash(jar).toString(16) };
    return new KouplelessBase({
      host: options.host,
      library: options.library,
      maxMetaspace: options.maxMetaspace,
      jar,
      jarPath: options.jarPath,
      jvm: this.spring,
      classes,
      journal: this.journal,
      primary: () => this.startClass(),
      deployed: (l, deployment) => this.deployments.set(l, deployment),
    });
  }

  private startClass(): RuntimeClass {
    const found = this.loader.load(this.jar.startClass);
    if (isRuntimeClass(found)) return found;
    throw new Error(`${this.jar.startClass} is missing.`);
  }

  private arkRuntime(): ReturnType<Parameters<typeof arkNatives>[0]> {
    return this.base && { container: this.base.container, services: this.base.services, baseLoader: this.loader };
  }

  private start(): void {
    const { machine, loader, jar, options } = this;
    if (this.base && jar.hasNewLoader) {
      options.err(
        'Exception in thread "main" java.lang.IllegalArgumentException: File must exist\n\tat org.springframework.boot.loader.data.RandomAccessDataFile.<init>(RandomAccessDataFile.java:65)\n',
      );
      this.end(1);
      return;
    }
    let outcome: Outcome<void>;
    try {
      outcome = machine.enter({ name: 'main', contextLoader: loader }, () => {
        machine.invokeStatic(this.startClass(), 'main(java.lang.String[])', [
          machine.newArray(machine.jdk('java.lang.String'), options.arguments),
        ]);
      });
    } catch (error) {
      options.err(`The trial cannot run this application: ${error instanceof Error ? error.message : String(error)}\n`);
      this.end(1);
      return;
    }
    machine.runDue();
    this.started(outcome);
  }

  private started(outcome: Outcome<void>): void {
    const { options, machine } = this;
    if (outcome.kind === 'thrown' && !this.reported.has(outcome.exception))
      options.err(`Exception in thread "main" ${machine.stackTraceOf(outcome.exception)}`);
    if (outcome.kind === 'stopped') options.err(`The trial stopped this application. ${outcome.message}\n`);
    if (outcome.kind === 'exited') {
      this.end(outcome.status);
      return;
    }
    const ready = outcome.kind === 'value' && (this.base?.ready(options.err) ?? true);
    this.phase = ready ? 'up' : 'failed';
    const listens = this.webServers.ports.length > 0;
    // A base whose web server could not start lives on: SOFAArk's threads keep it.
    if (!listens && this.base?.hasContainer !== true && machine.threads().every((t) => t.kind !== 'thread'))
      this.end(outcome.kind === 'value' ? 0 : 1);
    options.changed();
  }

  stop(): void {
    if (this.gone) return;
    const { machine, loader, base } = this;
    base?.stop();
    machine.enter({ name: 'SpringApplicationShutdownHook', contextLoader: loader }, () => base?.container.master.context?.close());
    this.end(143);
  }

  kill(): void {
    this.end(KILLED);
  }

  private end(status: number): void {
    if (this.gone) return;
    this.gone = true;
    this.cancelWake();
    // Killed is killed: no hook runs.
    if (status !== KILLED) this.machine.shutDown({ name: 'DestroyJavaVM', contextLoader: this.loader });
    this.webServers.stop();
    this.base?.close();
    this.settle(status);
    this.options.changed();
  }

  openConsole(): ReturnType<RunningJvm['openConsole']> {
    return this.gone ? undefined : this.base?.console();
  }

  /** What Java prints behind the `@` of a loader. */
  private loaderId(loader: JavaLoader): string {
    return this.machine.identityHash(loader.loaderObject).toString(16);
  }

  log(from: number): LogPart {
    return this.journal.log(from);
  }

  inside(since: number): JvmInside {
    const { base, machine } = this;
    const { contexts } = this.webServers;
    const application = (biz: string | null, loader: JavaLoader | undefined): ApplicationView => {
      const web = contexts.find((context) => context.loader === loader);
      return { biz, path: web?.path ?? null, routes: web?.routes ?? [], classes: loader?.defined.length ?? 0 };
    };
    const modules = (base?.container.registry.inOrder() ?? []).filter((biz) => !biz.isMaster);
    return {
      at: this.options.host.clock.now(),
      applications: [application(null, this.loader), ...modules.map((biz) => application(biz.identity, biz.loader))],
      threads: machine.threads().map(({ name, loader }) => ({ name, biz: this.ownerOf(loader) })),
      ...this.journal.since(since),
    };
  }

  diagnose(): Diagnosis {
    const { base, machine, jar, loader } = this;
    const owners = new Map(
      [
        ...(base?.container.registry.all() ?? []).map((biz) => ({ biz, loader: biz.loader, gone: false })),
        ...(base?.container.heldLoaders() ?? []).map((held) => ({ ...held, gone: true })),
      ].map((owner) => [owner.loader, owner] as const),
    );
    return diagnose({
      koupleless: base && {
        modules: base.container.registry.all().filter((b) => !b.isMaster),
        departed: base.container.notCollected,
        accessors: base.memory.accessorLoaders,
        arkletRequests: base.arkletRequests,
      },
      ports: this.webServers.ports,
      loaderClass: jar.loaderClass,
      threads: machine.threads().map((t) => {
        const owner = t.loader === loader ? undefined : owners.get(t.loader);
        return { name: t.name, daemon: t.daemon, biz: owner?.biz.identity, gone: owner?.gone ?? false };
      }),
    });
  }

  collectGarbage(): void {
    const { base, options } = this;
    const { heapUsed } = base?.memory.figures() ?? { heapUsed: 0 };
    base?.collectGarbage((options.softMillisPerMegabyte ?? SOFT_MILLIS) * Math.max(0, MAX_HEAP_MEGABYTES - heapUsed / 1024 / 1024));
    options.changed();
  }

  view(): JvmView {
    const { base, machine, options } = this;
    const all = machine.threads();
    const threads = Map.groupBy(all, (t) => t.loader);
    const namesOf = (loader: JavaLoader | undefined): readonly string[] => (loader && threads.get(loader)?.map((t) => t.name)) ?? [];
    const figures = base?.memory.figures();
    this.journal.sample({
      at: options.host.clock.now(),
      metaspace: figures?.metaspaceUsed ?? null,
      heap: figures?.heapUsed ?? null,
      threads: all.length,
    });
    const held = (base?.container.heldLoaders() ?? []).map(({ biz, loader, by }) => ({
      identity: `${biz.identity} ${machine.toJavaString(loader.loaderObject)}`,
      names: by === undefined ? namesOf(loader) : [by],
    }));
    const name = base?.container.master.descriptor.name ?? fileName(options.jarPath).replace(/\.jar$/, '');
    return {
      machine: LOCALHOST,
      pid: options.pid,
      jar: fileName(options.jarPath),
      start: { jarPath: options.jarPath, folder: options.workingDirectory, line: startLine(options) },
      name,
      base: base !== undefined,
      phase: this.phase,
      startedAt: this.startedAt,
      ports: this.gone ? [] : [...this.webServers.ports, ...(base?.arkletPort ? [base.arkletPort] : [])],
      arkletPort: base?.arkletPort ?? null,
      bizs: (base?.container.registry.inOrder() ?? [])
        .filter((b) => !b.isMaster)
        .map((b) => ({
          name: b.descriptor.name,
          version: b.descriptor.version,
          state: b.state,
          webContextPath: b.context?.web ? b.descriptor.webContextPath : null,
          classes: b.loader?.defined.length ?? 0,
          threads: namesOf(b.loader),
          since: b.records.at(-1)?.changeTime ?? 0,
          load: b.load,
          loader: b.loader ? this.loaderId(b.loader) : null,
        })),
      heldLoaders: held.map(({ identity }) => identity),
      ...(held.length > 0 ? { heldBy: Object.fromEntries(held.map(({ identity, names }) => [identity, names])) } : {}),
      metaspace: { used: figures?.metaspaceUsed ?? 0, atStart: base?.memory.atStart ?? 0 },
      operations: base?.operations ?? [],
      served: this.webServers.requests,
      paths: this.webServers.paths,
    };
  }
}

/** Since 3.2 Spring Boot has another loader for what lies in an executable jar. */
function hasNestedLoader(boot: string | undefined): boolean {
  const [major = 0, minor = 0] = (boot ?? '').split('.').map(Number);
  return major > 3 || (major === 3 && minor >= 2);
}

/** Where the classes of an executable jar lie, as that loader says it. */
function jarAddress(path: string, boot: string | undefined): string {
  return hasNestedLoader(boot) ? `jar:nested:${path}/!BOOT-INF/classes/!/` : `jar:file:${path}!/BOOT-INF/classes!/`;
}
