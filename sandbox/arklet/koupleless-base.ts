import { ArkContainer } from '../ark/container.ts';
import { Biz } from '../ark/biz.ts';
import type { ApplicationJar } from '../ark/base-jar.ts';
import type { BaseClasses } from '../ark/biz-loader.ts';
import { kouplelessHooks, logStopHandlers } from '../ark/koupleless-hooks.ts';
import { MemoryModel } from '../ark/memory.ts';
import { JavaFailure, traceOf } from '../ark/java-failure.ts';
import { fetchArchive } from '../ark/fetch-archive.ts';
import type { Operation } from '../protocol/state.ts';
import { type RuntimeTraits, traitsOf } from '../ark/runtime-traits.ts';
import { Services } from '../ark/services.ts';
import type { Host } from '../host/host.ts';
import { resolvePath } from '../host/paths.ts';
import type { ClassSource, JavaLoader } from '../java/run/loader.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import type { Deployment, SpringJvm, StartHooks } from '../spring/boot/spring-jvm.ts';
import type { Library } from '../spring/library.ts';
import { arkConsole } from './ark-console.ts';
import { ArkletLog } from './arklet-log.ts';
import { Commands } from './commands.ts';
import type { PluginInfo } from './health.ts';
import { HttpTunnel } from './http-tunnel.ts';
import type { Journal } from './journal.ts';
import { namelessBase } from './nameless-base.ts';
import type { ArkConsole } from './running-jvm.ts';
import { EMBEDDED_MODULES, STATIC_DIRECTORY, staticMerge } from './static-modules.ts';

const FIRST_ARKLET_PORT = 1238;
const LAST_ARKLET_PORT = 1337;
const CONSOLE_PORT = 1234;
/** Netty's number of the console's channel. A real one differs at each start; this is that of the recording `first-deploy`. */
const CONSOLE_CHANNEL = '0xb2578244';
/** Bytes of metaspace that an install which installs nothing is said to take: those of the recording `install-again`. */
const GROWTH_IN_VAIN = 3520;
/** As the protocol's state says. */
const OPERATIONS_KEPT = 50;
/** Whether it looks for them on its own class path. */
const LOOKS_INSIDE = 'sofa.ark.embed.static.biz.in.resource.enable';
/** SOFAArk 2.2.12 and 3.1.5 were the first to know it. */
function knowsEmbeddedModules(ark: string): boolean {
  const [major = 0, minor = 0, patch = 0] = ark.split('.').map(Number);
  return major > 3 || (major === 3 && (minor > 1 || patch >= 5)) || (major === 2 && (minor > 2 || patch >= 12));
}
/** What a base says of its address where the network has none. */
const LONE_ADDRESS = '192.0.2.2';
/** The base's name until its environment is there, and where that has none. */
const MASTER = 'master biz';

export interface BaseOptions {
  readonly host: Host;
  readonly library: Library;
  /** Bytes; undefined: no limit. */
  readonly maxMetaspace: number | undefined;
  readonly jar: ApplicationJar;
  readonly jarPath: string;
  readonly jvm: SpringJvm;
  readonly classes: BaseClasses;
  readonly primary: () => RuntimeClass;
  readonly journal: Journal;
  /** Registers a module's deployment before its code runs. */
  readonly deployed: (loader: JavaLoader, deployment: Deployment) => void;
}

/** Koupleless in one JVM: container, services, Arklet, SOFAArk's console. */
export class KouplelessBase {
  readonly container: ArkContainer;
  readonly services: Services;
  private containerStarted = false;
  readonly memory = new MemoryModel();
  readonly traits: RuntimeTraits;
  readonly operations: Operation[] = [];
  arkletPort: number | null = null;
  /** Answered by Arklet so far. */
  arkletRequests = 0;
  private readonly options: BaseOptions;
  private readonly log: ArkletLog;
  private readonly commands: Commands;
  private readonly plugins: readonly PluginInfo[];
  private readonly bizOf = new WeakMap<JavaLoader, Biz>();
  private readonly open: { close(): void }[] = [];
  private pendingGrowth = 0;

  constructor(options: BaseOptions) {
    this.options = options;
    const { host, jvm, jar, library, classes } = options;
    this.traits = traitsOf(
      jar.versions.get('koupleless-base-plugin') ?? '',
      jar.versions.get('web-ark-plugin') ?? jar.versions.get('sofa-ark-container') ?? '',
    );
    const master = new Biz(
      {
        name: MASTER,
        version: '1.0.0',
        mainClass: 'embed main',
        priority: 100,
        webContextPath: '/',
        denyImportPackages: [],
        denyImportClasses: [],
        denyImportResources: [],
        injectPluginDependencies: [],
        injectExportPackages: [],
        declaredLibraries: undefined,
      },
      '',
      true,
    );
    master.loader = classes.loader;
    master.setState('resolved', 'Created', '', jvm.now());
    master.setState('activated', 'Started', '', jvm.now());
    this.bizOf.set(classes.loader, master);
    this.container = new ArkContainer({
      machine: jvm.machine,
      library,
      base: classes,
      master,
      stoppedState: this.traits.stoppedState,
      now: () => jvm.now(),
      property: (key) => jvm.machine.properties.get(key),
      prepared: (biz, loader, sources) => this.prepare(biz, loader, sources),
      stopped: (biz) => {
        logStopHandlers(jvm, biz);
        if (biz.state !== 'broken') this.memory.uninstalled();
        this.services.forget(biz.identity);
        journal.forget(biz.identity);
      },
      changed: () => jvm.changed(),
      exit: (status) => jvm.exit(status),
    });
    const { journal } = options;
    const named = (loader: JavaLoader): string | null => this.moduleOf(loader)?.identity ?? null;
    const ofBiz = (biz: Biz): string | null => (biz.isMaster ? null : biz.identity);
    this.services = new Services(jvm.machine, this.container, this.traits, options.primary, {
      borrowed: (client, biz, bean, type, proxied) => {
        if (client !== biz.loader) journal.borrow({ from: named(client), to: ofBiz(biz), bean, type }, proxied);
      },
      called: (client, biz, bean, type, method) => journal.call({ from: named(client), to: ofBiz(biz), bean, type }, method, jvm.now()),
    });
    this.log = new ArkletLog({ pid: jvm.pid, now: () => jvm.now(), write: (text) => jvm.out(text) });
    this.plugins = this.pluginInfos();
    this.commands = new Commands({
      host,
      workingDirectory: jvm.workingDirectory,
      container: this.container,
      traits: this.traits,
      log: this.log,
      now: () => jvm.now(),
      health: {
        container: this.container,
        plugins: this.plugins,
        maxMetaspace: options.maxMetaspace,
        figures: () => this.memory.figures(),
        javaVersion: jvm.machine.properties.get('java.version') ?? '',
        javaHome: jvm.machine.properties.get('java.home') ?? '',
        uptime: () => (jvm.now() - jvm.startedAt) / 1000,
      },
      grown: (installed) => (installed ? this.takeGrowth() : GROWTH_IN_VAIN),
      recorded: (operation) => {
        this.operations.push(operation);
        if (this.operations.length > OPERATIONS_KEPT) this.operations.shift();
        jvm.changed();
      },
      loaderText: (biz) => this.loaderText(biz),
    });
  }

  /** The base has got so far that SOFAArk's threads keep the JVM. */
  get hasContainer(): boolean {
    return this.containerStarted;
  }

  /** What SOFAArk prints before Spring starts. Throws what it makes of a base that has an empty name. */
  private printContainerStart(name: string | undefined): void {
    const { jvm } = this.options;
    const listened = this.listenOnConsole();
    jvm.out(`Sofa-Middleware-Log:WARN Logger space: "com.alipay.sofa.ark" is already initialized!\n`);
    if (listened !== undefined) {
      const time = new Date(jvm.now()).toISOString().slice(11, 23);
      const line = (text: string): string =>
        `${time} [SOFA-ARK-telnet-server-worker-0-T1] INFO io.netty.handler.logging.LoggingHandler -- [id: ${CONSOLE_CHANNEL}${text}\n`;
      jvm.out(line('] REGISTERED') + line(`] BIND: 0.0.0.0/0.0.0.0:${listened}`) + line(`, L:/[0:0:0:0:0:0:0:0]:${listened}] ACTIVE`));
    }
    if (name?.trim() === '') throw namelessBase(jvm.machine, this.options.primary());
    this.containerStarted = true;
    jvm.out(`Ark container started in ${Math.max(1, Math.round(jvm.now() - jvm.startedAt))} ms.\n`);
  }

  private listenOnConsole(): number | undefined {
    for (let port = CONSOLE_PORT; port < CONSOLE_PORT + 100; port++) {
      const opened = this.options.host.network.listen(port, 'SOFAArk console', () => ({
        status: 0,
        reason: '',
        headers: [],
        body: new Uint8Array(),
        ending: 'never',
      }));
      if (!opened) continue;
      this.open.push(opened);
      return port;
    }
    return undefined;
  }

  hooksOf(loader: JavaLoader): StartHooks {
    const { jvm } = this.options;
    const biz = this.bizOf.get(loader);
    if (!biz) throw new Error(`No biz has the loader ${loader.label}.`);
    return kouplelessHooks({
      jvm,
      biz,
      traits: this.traits,
      services: this.services,
      startContainer: (property) => {
        const name = jvm.machine.properties.get('com.alipay.sofa.ark.master.biz')?.trim() || property('spring.application.name');
        this.container.nameMaster(name ?? MASTER);
        this.printContainerStart(name);
      },
      baseStarted: () => {
        this.deployEmbedded();
        this.startArklet();
      },
      actuator: {
        container: this.container,
        memory: this.memory,
        workingDirectory: jvm.workingDirectory,
        now: () => jvm.now(),
        plugins: this.plugins,
      },
    });
  }

  /** @param softMillis how old a soft reference is before a collection clears it */
  collectGarbage(softMillis: number): void {
    const gone = this.container.collect(softMillis);
    if (gone.length > 0)
      this.memory.collected(
        gone.length,
        gone.reduce((sum, { classes }) => sum + classes, 0),
      );
  }

  /** The module of a loader; undefined for the base itself. */
  moduleOf(loader: JavaLoader): Biz | undefined {
    const biz = this.bizOf.get(loader);
    return biz?.isMaster ? undefined : biz;
  }

  private prepare(biz: Biz, loader: JavaLoader, sources: readonly ClassSource[]): void {
    const { jvm, jar, deployed } = this.options;
    this.bizOf.set(loader, biz);
    const [own] = sources;
    const directory = biz.workDirectory.slice(biz.workDirectory.lastIndexOf('/') + 1);
    this.pendingGrowth = 0;
    deployed(loader, {
      loader,
      scannable: sources.flatMap((s) => s.classNames),
      bizName: biz.descriptor.name,
      webContextPath: biz.descriptor.webContextPath,
      implementationVersion: biz.embedded?.implementationVersion,
      location: biz.workDirectory,
      packagingData: `${directory}/:na`,
      actuator: jar.versions.has('spring-boot-actuator'),
      has: (artifactId) => jar.versions.has(artifactId),
      web: true,
      withoutFactories: !biz.isDeclaredMode,
      whereOf(className) {
        const file = `${className.replaceAll('.', '/')}.class`;
        return biz.embedded ? `URL [jar:file:${biz.embedded.path}!/${file}]` : `file [${biz.workDirectory}/${file}]`;
      },
      resources: () => own?.resourceNames?.() ?? [],
      resource: (path) => {
        const bytes = own?.resource?.(path);
        return bytes && new TextDecoder().decode(bytes);
      },
    });
    jvm.changed();
  }

  private takeGrowth(): number {
    const newest = this.container.registry
      .all()
      .filter((b) => !b.isMaster)
      .toSorted((a, b) => (b.records[0]?.changeTime ?? 0) - (a.records[0]?.changeTime ?? 0))[0];
    this.pendingGrowth += this.memory.installed(newest?.loader);
    const growth = this.pendingGrowth;
    this.pendingGrowth = 0;
    return growth;
  }

  private loaderText(biz: Biz): string {
    return biz.loader ? this.options.jvm.machine.toJavaString(biz.loader.loaderObject) : 'null';
  }

  private pluginInfos(): PluginInfo[] {
    const { jar, jarPath } = this.options;
    const info = (artifactId: string, groupId: string, pluginActivator: string): PluginInfo[] => {
      const version = jar.versions.get(artifactId);
      return version === undefined
        ? []
        : [
            {
              artifactId,
              groupId,
              pluginActivator,
              pluginName: artifactId,
              pluginUrl: `file:${jarPath}!/BOOT-INF/lib/${artifactId}-${version}.jar!/`,
              pluginVersion: version,
            },
          ];
    };
    return [
      ...info('web-ark-plugin', 'com.alipay.sofa', 'com.alipay.sofa.ark.web.embed.WebPluginActivator'),
      ...info('koupleless-base-plugin', 'com.alipay.sofa.koupleless', 'com.alipay.sofa.koupleless.plugin.ServerlessRuntimeActivator'),
    ];
  }

  private startArklet(): void {
    const { host, jvm } = this.options;
    const { commands } = this;
    const say = (message: string): void => this.log.log('INFO', 'main', message);
    say('found components: CommandServiceImpl, ApiClient, UnifiedOperationServiceImpl, HealthServiceImpl');
    say('start to initialize components');
    for (const { id } of commands.registered) say(`registered command:${id}`);
    const tunnel = new HttpTunnel({
      commands,
      identity: this.traits.baseIdentity ? (host.network.address ?? LONE_ADDRESS) : undefined,
      unreadable: (thread, complaint) =>
        void jvm.machine.enter({ name: thread, contextLoader: this.options.classes.loader }, () => {
          jvm.logback.log(
            'WARN',
            'io.netty.channel.DefaultChannelPipeline',
            'An exceptionCaught() event was fired, and it reached at the tail of the pipeline. It usually means the last handler in the pipeline did not handle the exception.',
            `com.alibaba.fastjson.JSONException: ${complaint.message}${complaint.cause === undefined ? '' : `\nCaused by: ${complaint.cause}`}`,
          );
        }),
    });
    const fixed = Number(
      jvm.machine.properties.get('koupleless.arklet.http.port') ?? jvm.environment['koupleless.arklet.http.port'] ?? '0',
    );
    const candidates =
      fixed > 0 ? [fixed] : Array.from({ length: LAST_ARKLET_PORT - FIRST_ARKLET_PORT + 1 }, (_, i) => FIRST_ARKLET_PORT + i);
    for (const port of candidates) {
      const opened = host.network.listen(port, 'Arklet', (request) => {
        this.arkletRequests++;
        return tunnel.handle(request);
      });
      if (!opened) continue;
      this.open.push(opened);
      this.arkletPort = port;
      break;
    }
    if (this.traits.logsCommands)
      say('http tunnel initialized: com.alipay.sofa.koupleless.arklet.core.api.tunnel.http.HttpTunnel@3d37203b');
    say(`http tunnel listening on port: ${this.arkletPort ?? fixed}`);
    say('register indicator cpu');
    say('register indicator jvm');
    say('finish initialize components');
    say(`total supported commands:${commands.all.map((c) => c.id).join(', ')}`);
  }

  /** The base's main() has come to its end: modules of a static directory are installed. False: that failed, and it was said. */
  ready(err: (text: string) => void): boolean {
    const { jvm, classes } = this.options;
    this.tellStaticMerge();
    const directory = jvm.machine.properties.get(STATIC_DIRECTORY) ?? '';
    if (directory === '') return true;
    try {
      this.commands.deployDirectory(resolvePath(jvm.workingDirectory, directory));
      return true;
    } catch (error) {
      if (!(error instanceof JavaFailure)) throw error;
      void jvm.machine.enter({ name: 'main', contextLoader: classes.loader }, () =>
        jvm.logback.log('ERROR', 'org.springframework.boot.SpringApplication', 'Application run failed', traceOf(error)),
      );
      // Boot's handler keeps silent about what was logged, which it knows of unchecked exceptions alone.
      if (error.links[0]?.text.startsWith('java.nio.file.') === true)
        err(
          `Exception in thread "main" java.lang.reflect.InvocationTargetException\nCaused by: java.lang.reflect.UndeclaredThrowableException\nCaused by: ${traceOf(error)}`,
        );
      return false;
    }
  }

  private wantsEmbedded(): boolean {
    return !['', 'false'].includes(this.options.jvm.machine.properties.get(EMBEDDED_MODULES) ?? '');
  }

  /** The other way of static merge: modules inside of the base's jar, started once its web server is up. */
  private deployEmbedded(): void {
    const { jvm, jar, jarPath } = this.options;
    const ark = jar.versions.get('sofa-ark-container') ?? '';
    if (!this.wantsEmbedded() || !knowsEmbeddedModules(ark) || jvm.machine.properties.get(LOOKS_INSIDE) === 'false') return;
    const archives = (jar.classes.resourceNames?.() ?? []).flatMap((name) => {
      const bytes = /^SOFA-ARK\/biz\/[^/]+\.jar$/.test(name) ? jar.classes.resource?.(name) : undefined;
      return bytes ? [{ bytes, path: `${jarPath}!/BOOT-INF/classes/${name}` }] : [];
    });
    staticMerge.loaded.deployEmbedded(jvm.machine, this.options.classes.loader, this.container, archives, jarPath);
    staticMerge.loaded.tellOfWeb(this.container, archives, (text) => jvm.out(text));
  }

  private tellStaticMerge(): void {
    const { jvm, jar } = this.options;
    const ark = jar.versions.get('sofa-ark-container') ?? '';
    if (!this.wantsEmbedded() || knowsEmbeddedModules(ark)) return;
    jvm.out(
      `The trial's hint: SOFAArk ${ark} does not know ${EMBEDDED_MODULES}, which came with 3.1.5: it does nothing on a real base, either. -D${STATIC_DIRECTORY}=DIR is known.\n`,
    );
  }

  console(): ArkConsole {
    return arkConsole({
      container: this.container,
      plugins: this.plugins.map((p) => p.pluginName),
      loaderText: (biz) => this.loaderText(biz),
      install: (url, thread) => void this.installInBackground(url, thread),
    });
  }

  /** SOFAArk's console says nothing about failures: they go to its log file alone. */
  private async installInBackground(url: string, thread: string): Promise<void> {
    try {
      this.container.install(
        await fetchArchive(this.options.host, url, this.options.jvm.workingDirectory),
        { name: null, version: null },
        [],
        undefined,
        thread,
      );
    } catch (error) {
      if (!(error instanceof JavaFailure)) throw error;
    }
  }

  /** SIGTERM: modules stop first, as SOFAArk's shutdown hook does. */
  stop(): void {
    for (const biz of this.container.registry.all().filter((b) => !b.isMaster)) this.container.stop(biz, 'Thread-0');
  }

  close(): void {
    for (const o of this.open) o.close();
    this.arkletPort = null;
  }
}
