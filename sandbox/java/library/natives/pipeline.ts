import type { Value } from '../../run/value.ts';

/** Where elements go. `done` says that no more are wanted. */
export interface Sink {
  begin(): void;
  accept(value: Value): void;
  end(): void;
  done(): boolean;
}

/** Gives the next element to `accept`; false when there is none. */
export type Advance = (accept: (value: Value) => void) => boolean;

/** An operation of a stream: from the sink behind it to the sink before it. */
export type Stage = (down: Sink) => Sink;

export type StreamKind = 'ref' | 'int' | 'long' | 'double';

/** A stream that has not run: lazy, one element at a time through all stages, as the JDK's sequential streams. */
export class Pipeline {
  readonly kind: StreamKind;
  readonly source: () => Advance;
  readonly stages: readonly Stage[];
  /** Number of elements where it is known without running: count() then runs nothing. */
  readonly size: (() => number) | undefined;
  readonly closers: (() => void)[];
  used = false;

  constructor(
    kind: StreamKind,
    source: () => Advance,
    options: { stages?: readonly Stage[]; size?: (() => number) | undefined; closers?: (() => void)[] } = {},
  ) {
    this.kind = kind;
    this.source = source;
    this.stages = options.stages ?? [];
    this.size = options.size;
    this.closers = options.closers ?? [];
  }

  /** `size` maps the known number of elements; left out, the number is unknown afterwards. */
  with(stage: Stage, kind: StreamKind = this.kind, size?: (before: number) => number): Pipeline {
    const before = this.size;
    return new Pipeline(kind, this.source, {
      stages: [...this.stages, stage],
      size: before && size && (() => size(before())),
      closers: this.closers,
    });
  }

  private into(last: Sink): Sink {
    return this.stages.reduceRight((down, stage) => stage(down), last);
  }

  run(last: Sink): void {
    const sink = this.into(last);
    const advance = this.source();
    const accept = (value: Value): void => sink.accept(value);
    sink.begin();
    while (!sink.done() && advance(accept));
    sink.end();
  }

  forEach(visit: (value: Value) => void): void {
    this.run({ begin: () => undefined, accept: visit, end: () => undefined, done: () => false });
  }

  /** Visits until `visit` says true. */
  until(visit: (value: Value) => boolean): void {
    let found = false;
    this.run({ begin: () => undefined, accept: (v) => void (found ||= visit(v)), end: () => undefined, done: () => found });
  }

  values(): Value[] {
    const all: Value[] = [];
    this.forEach((v) => void all.push(v));
    return all;
  }

  /** The elements one by one, each computed when it is asked for. */
  pull(): Advance {
    if (this.stages.length === 0) return this.source();
    const ready: Value[] = [];
    const sink = this.into({ begin: () => undefined, accept: (v) => void ready.push(v), end: () => undefined, done: () => false });
    let advance: Advance | undefined;
    let ended = false;
    return (accept) => {
      if (!advance) {
        advance = this.source();
        sink.begin();
      }
      while (ready.length === 0 && !ended) {
        if (sink.done() || !advance((v) => sink.accept(v))) {
          ended = true;
          sink.end();
        }
      }
      if (ready.length === 0) return false;
      accept(ready.shift() ?? null);
      return true;
    };
  }
}

/** A sink that passes everything on but what is overridden. */
const through = (down: Sink, own: Partial<Sink> & Pick<Sink, 'accept'>): Sink => ({
  begin: () => down.begin(),
  end: () => down.end(),
  done: () => down.done(),
  ...own,
});

export const filter =
  (test: (v: Value) => boolean): Stage =>
  (down) =>
    through(down, {
      accept: (v) => {
        if (test(v)) down.accept(v);
      },
    });
export const map =
  (apply: (v: Value) => Value): Stage =>
  (down) =>
    through(down, { accept: (v) => down.accept(apply(v)) });
export const peek =
  (visit: (v: Value) => void): Stage =>
  (down) =>
    through(down, {
      accept: (v) => {
        visit(v);
        down.accept(v);
      },
    });

/** `inner` runs the stream that an element stands for into the sink given. */
export const flatMap =
  (inner: (v: Value, into: Sink) => void): Stage =>
  (down) =>
    through(down, {
      accept: (v) => inner(v, { begin: () => undefined, accept: (x) => down.accept(x), end: () => undefined, done: () => down.done() }),
    });

export const limit =
  (count: number): Stage =>
  (down) => {
    let left = count;
    return through(down, {
      accept: (v) => {
        if (left <= 0) return;
        left--;
        down.accept(v);
      },
      done: () => left <= 0 || down.done(),
    });
  };

export const skip =
  (count: number): Stage =>
  (down) => {
    let left = count;
    return through(down, {
      accept: (v) => {
        if (left > 0) left--;
        else down.accept(v);
      },
    });
  };

export const takeWhile =
  (test: (v: Value) => boolean): Stage =>
  (down) => {
    let taking = true;
    return through(down, {
      accept: (v) => {
        taking &&= test(v);
        if (taking) down.accept(v);
      },
      done: () => !taking || down.done(),
    });
  };

export const dropWhile =
  (test: (v: Value) => boolean): Stage =>
  (down) => {
    let dropping = true;
    return through(down, {
      accept: (v) => {
        dropping &&= test(v);
        if (!dropping) down.accept(v);
      },
    });
  };

/** Gathers everything, then hands it on in order. */
export const sorted =
  (compare: (a: Value, b: Value) => number): Stage =>
  (down) => {
    const all: Value[] = [];
    return {
      begin: () => undefined,
      accept: (v) => void all.push(v),
      end: () => {
        all.sort(compare);
        down.begin();
        for (const v of all) {
          if (down.done()) break;
          down.accept(v);
        }
        down.end();
      },
      done: () => false,
    };
  };

/** `add` says whether the value is new. A new memory is made for each run. */
export const distinct =
  (memory: () => (v: Value) => boolean): Stage =>
  (down) => {
    const add = memory();
    return through(down, {
      accept: (v) => {
        if (add(v)) down.accept(v);
      },
    });
  };
