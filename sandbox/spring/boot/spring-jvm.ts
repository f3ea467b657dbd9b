import type { Network } from '../../host/network.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import type { ActuatorExtras } from '../actuator/extras.ts';
import type { PropertySources } from '../env/property-sources.ts';
import type { Logback } from '../log/logback.ts';
import type { Tomcat } from '../web/tomcat.ts';
import type { ApplicationContext } from './application-context.ts';

/** An application that runs in a JVM: the one that was started, or a module of it. */
export interface Deployment {
  readonly loader: JavaLoader;
  /** Binary names that component scanning may find, in the class path's order. */
  readonly scannable: readonly string[];
  resource(path: string): string | undefined;
  /** Paths of its own resources. */
  resources(): readonly string[];
  /** `file [/tmp/…/Foo.class]`, or `URL [jar:…]` inside a jar. */
  whereOf(className: string): string;
  /** Shown as what was started: `/apps/base.jar`. */
  readonly location: string;
  /** From the manifest, shown as `v1.0.0`; undefined for an unpacked module. */
  readonly implementationVersion: string | undefined;
  /** What logback shows behind a frame of this application: `classes!/:1.0.0`. */
  readonly packagingData: string;
  /** Set for a module of a base: files of its own name are read, and so on. */
  readonly bizName: string | undefined;
  /** Where the module's context path comes from when the application sets none. */
  readonly webContextPath: string | undefined;
  /** Whether Spring Boot's actuator is on the class path, so that its line is printed. */
  readonly actuator: boolean;
  /** Whether a library is on the class path, by artifactId; for a module, on its base's. */
  has?(artifactId: string): boolean;
  readonly web: boolean;
  /** A module without declaredMode sees no file of the base's jars: neither spring.factories nor auto-configurations. */
  readonly withoutFactories?: boolean;
}

/** Whether Spring Security stands before a web application. */
export const isSecured = ({ has, web }: Deployment): boolean => web && has?.('spring-security-config') === true;

/** What SOFAArk and Koupleless do while a Spring Boot application starts and runs. Plain applications have none of it. */
export interface StartHooks {
  /** A SpringApplication was made for a class: what spring.factories name is instantiated. */
  factoriesRead(primary: RuntimeClass): void;
  /** Runs when the environment is prepared, before the banner. */
  environmentPrepared(environment: PropertySources): void;
  /** Logging is set up, before the banner: SOFAArk's container starts. What it throws fails the start. */
  loggingPrepared?(environment: PropertySources): void;
  /** The bean post processor line and the like, before the web server is made. */
  beforeWebServer(context: ApplicationContext): void;
  /** Before @PostConstruct of every bean. */
  beanCreated(bean: JavaObject, name: string): void;
  /** The web server answers; before `Started …`. */
  contextRefreshed(context: ApplicationContext): void;
  /** To be awaited before `actuatorExtras` is asked for; undefined: it may be asked. */
  prepareActuator?(): Promise<void> | undefined;
  /** What Koupleless adds to the actuator. */
  actuatorExtras?(context: ApplicationContext): ActuatorExtras;
  /** A request has come through an application's own filters. */
  requestArrived(context: ApplicationContext): void;
  /** The context path that Tomcat knows a root application by: `/` under SOFAArk. */
  readonly rootContextName: string;
  /** SOFAArk's server says `port(s): 8080`, Boot's `port 8080`. */
  readonly portWords: string;
}

/** One JVM as its Spring applications see it. */
export interface SpringJvm {
  readonly machine: Machine;
  readonly network: Network;
  readonly logback: Logback;
  readonly pid: number;
  readonly user: string;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** A file of the machine as text; relative to the working directory. undefined: there is none. */
  readFile(path: string): string | undefined;
  /** Names in a folder of the machine; undefined: there is none. */
  listFolder(path: string): readonly string[] | undefined;
  readonly springBootVersion: string;
  readonly springVersion: string;
  readonly tomcatVersion: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  now(): number;
  out(text: string): void;
  /** The loader that logback's own classes come from: one for the JVM. */
  readonly logbackLoader: JavaLoader;
  /** The deployment whose class this loader defines. */
  deploymentOf(loader: JavaLoader | undefined): Deployment | undefined;
  hooksOf(deployment: Deployment): StartHooks;
  /** The Tomcat of a port, shared or new. */
  tomcat(port: number): Tomcat;
  /** A web application has come or gone, or answered. */
  changed(): void;
  /** An exception that Boot has told about itself: it is not printed again when it leaves main(). */
  reported(exception: JavaObject): void;
  /** Code of the application asked the JVM to exit. */
  exit(status: number): void;
}
