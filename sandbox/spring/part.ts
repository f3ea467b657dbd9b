/** A part of the trial's Spring that only some applications use: a chunk of its own, loaded before one of them is started. */
export interface Part<T> {
  /** @throws Error that says what to do; the next call tries again */
  load(): Promise<void>;
  readonly isLoaded: boolean;
  /** @throws Error when nobody has awaited `load` */
  readonly loaded: T;
}

/** @param name as it stands in a sentence: `Bean Validation` */
export function part<T>(name: string, load: () => Promise<T>): Part<T> {
  let module: T | undefined;
  return {
    async load() {
      try {
        module ??= await load();
      } catch (error) {
        throw new Error(
          `The trial needs ${name}, a part of itself that is loaded on demand, and cannot load it. Look at the network, then try again.`,
          { cause: error },
        );
      }
    },
    get isLoaded() {
      return module !== undefined;
    },
    get loaded() {
      if (module === undefined) throw new Error(`${name} has not been loaded`);
      return module;
    },
  };
}
