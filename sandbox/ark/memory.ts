import type { JavaLoader } from '../java/run/loader.ts';

/** What something adds: bytes of metaspace, and classes. */
interface Cost {
  readonly bytes: number;
  readonly classes: number;
}

/** Measured on a base that runs the sample projects: the recordings `metaspace` and `metaspace-soft-references`. */
const UNLOADED_AT_START = 2;
const BASE: Cost = { bytes: 55_700_000, classes: 11_550 };
const FIRST_INSTALL: Cost = { bytes: 1_420_000, classes: 132 };
const SECOND_INSTALL: Cost = { bytes: 130_000, classes: 0 };
const EACH_INSTALL: Cost = { bytes: 115_000, classes: 7 };
const EACH_CLASS: Cost = { bytes: 8_000, classes: 1 };
const FIRST_UNINSTALL: Cost = { bytes: 285_000, classes: 63 };
const EACH_UNINSTALL: Cost = { bytes: 18_000, classes: 1 };
/** Spring's dispatcher and Jackson are loaded for it. */
const FIRST_REQUEST: Cost = { bytes: 1_780_000, classes: 355 };
/** What an error's answer and a body that is read need beyond that: half of what was measured of both. */
const FIRST_ERROR: Cost = { bytes: 650_000, classes: 110 };
const FIRST_BODY: Cost = { bytes: 650_000, classes: 110 };
/** What goes with a loader that is collected, beside its own classes. */
const COLLECTED: Cost = { bytes: 60_000, classes: 12 };
/** Forms of lambdas and the like, when soft references are first cleared. */
const FIRST_COLLECTED = 56;
/** Loaders of a class each, which reflection makes for accessors: softly held. */
const ACCESSORS = { atStart: 45, eachInstall: 5.4, bytes: 4_000, left: 27 } as const;

export interface MemoryFigures {
  readonly metaspaceUsed: number;
  readonly metaspaceCommitted: number;
  /** Now. */
  readonly loadedClasses: number;
  /** Since the start. */
  readonly unloadedClasses: number;
  readonly heapUsed: number;
  readonly heapCommitted: number;
}

/** A model of a base's memory: metaspace grows with each install, and an uninstall gives nothing back until loaders are collected. */
export class MemoryModel {
  readonly atStart = BASE.bytes;
  private bytes = BASE.bytes;
  private classes = BASE.classes;
  private unloaded = UNLOADED_AT_START;
  /** HotSpot keeps what it has committed. */
  private most = BASE.bytes;
  private installs = 0;
  private uninstalls = 0;
  private readonly seen = new Set<Cost>();
  /** Loaders of reflection's accessors below the application's. */
  private accessors: number = ACCESSORS.atStart;

  private add({ bytes, classes }: Cost, times = 1): void {
    this.bytes += bytes * times;
    this.classes += classes * times;
    this.most = Math.max(this.most, this.bytes);
  }

  /** A module was started; its loader has defined so many classes. Returns the growth in bytes. */
  installed(loader: JavaLoader | undefined): number {
    const before = this.bytes;
    this.installs++;
    if (this.installs === 1) this.add(FIRST_INSTALL);
    if (this.installs === 2) this.add(SECOND_INSTALL);
    this.add(EACH_INSTALL);
    this.add(EACH_CLASS, loader?.defined.length ?? 0);
    this.accessors += ACCESSORS.eachInstall;
    return this.bytes - before;
  }

  uninstalled(): void {
    this.uninstalls++;
    if (this.uninstalls === 1) this.add(FIRST_UNINSTALL);
    this.add(EACH_UNINSTALL);
  }

  /** An application has answered. */
  served(method: string, status: number): void {
    const needed = [FIRST_REQUEST, ...(status >= 400 ? [FIRST_ERROR] : []), ...(method === 'POST' || method === 'PUT' ? [FIRST_BODY] : [])];
    for (const cost of needed.filter((c) => !this.seen.has(c))) {
      this.seen.add(cost);
      this.add(cost);
    }
  }

  /** Loaders were collected that had defined so many classes, and with them what was softly held. */
  collected(loaders: number, classes: number): void {
    const accessors = Math.max(0, Math.round(this.accessors) - ACCESSORS.left);
    const gone = {
      bytes: COLLECTED.bytes * loaders + ACCESSORS.bytes * accessors,
      classes: COLLECTED.classes * loaders + classes + accessors + (this.unloaded > UNLOADED_AT_START ? 0 : FIRST_COLLECTED),
    };
    this.accessors -= accessors;
    this.add(gone, -1);
    this.unloaded += gone.classes;
  }

  /** Loaders that reflection has made for its accessors. */
  get accessorLoaders(): { readonly ofBootstrap: number; readonly ofApplication: number } {
    return { ofBootstrap: this.installs > 0 ? 12 : 11, ofApplication: Math.round(this.accessors) };
  }

  figures(): MemoryFigures {
    const heapUsed = 46_000_000 + this.installs * 2_000_000;
    return {
      metaspaceUsed: this.bytes,
      metaspaceCommitted: Math.ceil((this.most + 500_000) / 65536) * 65536,
      loadedClasses: this.classes,
      unloadedClasses: this.unloaded,
      heapUsed,
      heapCommitted: Math.max(88_080_384, Math.ceil(heapUsed * 1.2)),
    };
  }
}
