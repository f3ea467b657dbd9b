/** What `record.mjs` asks of a real base; the same form as in `scenarios.mjs`. */
export interface Scenario {
  readonly about: string;
  /** Arguments of the base, options of its JVM, variables of its environment. */
  readonly args?: readonly string[];
  readonly jvm?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly ScenarioStep[];
}

export type ScenarioStep = Question | AtOnce | Edit;

export interface Exchange {
  readonly to: 'base' | 'arklet';
  readonly path: string;
  readonly method?: string;
  /** null: the header is left out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  /** Milliseconds after which an answer is no longer waited for. */
  readonly timeout: number;
}

export interface Question extends Exchange {
  readonly name: string;
}

/** Requests of which each is sent before the one before is answered. */
export interface AtOnce {
  readonly name: string;
  readonly together: readonly Exchange[];
  /** Milliseconds between them. */
  readonly apart: number;
}

/** A file that is written anew: `from` is replaced. */
export interface Edit {
  readonly name: string;
  readonly edit: { readonly file: string; readonly from: string; readonly to: string };
}
