import type { JavaLoader } from '../java/run/loader.ts';

/** Bytes of metaspace of a base alone and per class of a module, after the recordings (reference 8.3). */
const BASE_METASPACE = 55_700_000;
const FIRST_INSTALL = 1_250_000;
const PER_INSTALL = 170_000;
const PER_CLASS = 4_200;
const BASE_CLASSES = 11_572;

export interface MemoryFigures {
  readonly metaspaceUsed: number;
  readonly metaspaceCommitted: number;
  readonly loadedClasses: number;
  readonly heapUsed: number;
  readonly heapCommitted: number;
}

/** A model of a base's memory: metaspace grows with each install and is not given back by an uninstall. */
export class MemoryModel {
  readonly atStart = BASE_METASPACE;
  private installs = 0;
  private classes = 0;

  /** A module was started; its loader has defined so many classes. Returns the growth in bytes. */
  installed(loader: JavaLoader | undefined): number {
    const before = this.figures().metaspaceUsed;
    this.installs++;
    this.classes += loader?.defined.length ?? 0;
    return this.figures().metaspaceUsed - before;
  }

  figures(): MemoryFigures {
    const metaspaceUsed = BASE_METASPACE + (this.installs > 0 ? FIRST_INSTALL : 0) + this.installs * PER_INSTALL + this.classes * PER_CLASS;
    const heapUsed = 46_000_000 + this.installs * 2_000_000;
    return {
      metaspaceUsed,
      metaspaceCommitted: Math.ceil((metaspaceUsed + 500_000) / 65536) * 65536,
      loadedClasses: BASE_CLASSES + (this.installs > 0 ? 136 : 0) + this.installs * 10 + this.classes,
      heapUsed,
      heapCommitted: Math.max(88_080_384, Math.ceil(heapUsed * 1.2)),
    };
  }
}
