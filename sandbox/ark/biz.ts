import type { JavaLoader } from '../java/run/loader.ts';
import type { JavaObject } from '../java/run/value.ts';
import type { ApplicationContext } from '../spring/boot/application-context.ts';

export type BizState = 'unresolved' | 'resolved' | 'activated' | 'deactivated' | 'broken' | 'stopped';
export type StateReason = 'Created' | 'Started' | 'Install Failed' | 'Uninstall Failed' | 'Switched' | 'Killing' | 'Stopped' | 'Undefine';

export interface StateRecord {
  /** Milliseconds since 1970. */
  readonly changeTime: number;
  readonly state: BizState;
  readonly reason: StateReason;
  readonly message: string;
}

/** What a biz's manifest says. */
export interface BizDescriptor {
  readonly name: string;
  readonly version: string;
  readonly mainClass: string;
  readonly priority: number;
  readonly webContextPath: string;
  readonly denyImportPackages: readonly string[];
  readonly denyImportClasses: readonly string[];
  readonly denyImportResources: readonly string[];
  readonly injectPluginDependencies: readonly string[];
  readonly injectExportPackages: readonly string[];
  /** undefined: the biz was built without declaredMode. */
  readonly declaredLibraries: readonly string[] | undefined;
}

/** A manifest that makes no biz; `message` is SOFAArk's. */
export class NoBizError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoBizError';
  }
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '');

export function readDescriptor(manifest: ReadonlyMap<string, string>): BizDescriptor {
  const required = (value: string | undefined, what: string): string => {
    if (value === undefined || value.trim() === '') throw new NoBizError(`Biz ${what} must not be empty!`);
    return value;
  };
  return {
    name: required(manifest.get('Ark-Biz-Name'), 'Name'),
    version: required(manifest.get('Ark-Biz-Version'), 'Version'),
    mainClass: required(manifest.get('Start-Class') ?? manifest.get('Main-Class'), 'Main Class'),
    priority: Number.parseInt(manifest.get('priority') ?? '100', 10),
    webContextPath: manifest.get('web-context-path') ?? '/',
    denyImportPackages: list(manifest.get('deny-import-packages')),
    denyImportClasses: list(manifest.get('deny-import-classes')),
    denyImportResources: list(manifest.get('deny-import-resources')),
    injectPluginDependencies: list(manifest.get('inject-plugin-dependencies')),
    injectExportPackages: list(manifest.get('inject-export-packages')),
    declaredLibraries: manifest.has('declared-libraries') ? list(manifest.get('declared-libraries')) : undefined,
  };
}

/** An archive that lies in the base's jar and is not unpacked. */
export interface EmbeddedArchive {
  /** `/apps/base.jar!/BOOT-INF/classes/SOFA-ARK/biz/shop-1.0.0-ark-biz.jar`. */
  readonly path: string;
  readonly implementationVersion: string | undefined;
}

/** A biz that the container knows: a module, or the base itself. */
export class Biz {
  /** Changes for the base alone, which is named by its environment. */
  descriptor: BizDescriptor;
  readonly isMaster: boolean;
  /** Where the archive was unpacked; empty for the base. */
  readonly workDirectory: string;
  /** Names of the jars in its `lib/`. */
  readonly jars: readonly string[];
  readonly embedded: EmbeddedArchive | undefined;
  readonly records: StateRecord[] = [];
  state: BizState = 'unresolved';
  loader: JavaLoader | undefined;
  /** How many modules of its name the container has loaded, this one included; 0 before. */
  load = 0;
  context: ApplicationContext | undefined;
  /** Its `Biz` object in Java, made when somebody asks. */
  object: JavaObject | undefined;

  constructor(
    descriptor: BizDescriptor,
    workDirectory: string,
    isMaster: boolean,
    jars: readonly string[] = [],
    embedded?: EmbeddedArchive,
  ) {
    this.descriptor = descriptor;
    this.workDirectory = workDirectory;
    this.isMaster = isMaster;
    this.jars = jars;
    this.embedded = embedded;
  }

  get identity(): string {
    return `${this.descriptor.name}:${this.descriptor.version}`;
  }

  /** Directories and jars, as SOFAArk lists them: a `lib` that is not there keeps its bare name. */
  get classPath(): string[] {
    return [
      `${this.workDirectory}/`,
      ...(this.jars.length === 0
        ? [`${this.workDirectory}/lib`]
        : [`${this.workDirectory}/lib/`, ...this.jars.map((j) => `${this.workDirectory}/lib/${j}`)]),
    ];
  }

  /** The same as java.io.File.toURI() writes it. */
  get url(): string {
    return `file:${encodePath(this.workDirectory)}/`;
  }

  get isDeclaredMode(): boolean {
    return this.descriptor.declaredLibraries !== undefined;
  }

  setState(state: BizState, reason: StateReason, message: string, now: number): void {
    this.state = state;
    this.records.push({ changeTime: now, state, reason, message });
  }
}

/** What java.net.URI leaves unquoted in a path. */
export function encodePath(path: string): string {
  return encodeURI(path).replaceAll('[', '%5B').replaceAll(']', '%5D').replaceAll('?', '%3F').replaceAll('#', '%23');
}
